"""The restoring door: a database from before is made fit for today, before anybody is served from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, update

from storage.database.tables.exchange import ANSWERED, WAITING, inbox, processes
from storage.database.tables.exchange import outbox as notices
from storage.database.tables.people import people
from storage.desk import audit, outbox
from storage.desk.obeying import Obeyed, obey
from storage.rules.tombstone import Stone

RESTORED = "restored"
# Whoever wrote longer ago has written again, or does not wait any more.
FRESH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done: promises kept once more, notices and updates that are let be."""

    obeyed: Obeyed
    notices: int
    lines: int


def settle(connection: Connection, stones: Iterable[Stone], made: datetime, now: datetime) -> Settled:
    """Keep all promises; send nothing that was due before now, for it may have been sent; forget who served.

    Updates that were not answered are answered if they are fresh and of somebody known: a house that has just moved.
    """
    obeyed = obey(connection, stones)
    due = update(notices).where(notices.c.state < outbox.SENT)
    given_up = connection.execute(due.where(notices.c.due <= now).values(state=outbox.GIVEN_UP, reason=RESTORED))
    connection.execute(due.where(notices.c.due > now).values(state=outbox.WAITING, holder=None, reason=None))
    let_be = _let_be(connection, now)
    connection.execute(delete(processes))
    audit.note(connection, None, "restore", made.date().isoformat(), now)
    return Settled(obeyed, given_up.rowcount, let_be)


def _let_be(connection: Connection, now: datetime) -> int:
    known = exists().where(people.c.bot == inbox.c.bot, people.c.telegram_id == inbox.c.telegram_id)
    waits = (inbox.c.state == WAITING) & (inbox.c.received >= now - FRESH) & known
    left = update(inbox).where(inbox.c.state < ANSWERED, ~waits)
    return connection.execute(left.values(state=ANSWERED, reason=RESTORED)).rowcount
