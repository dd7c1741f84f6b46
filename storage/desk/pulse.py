"""The pulse door: what a monitor asks every few seconds, each answer by an index or from the head of the file."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, text

from storage.database.tables.exchange import ANSWERED, inbox, processes
from storage.desk import outbox
from storage.desk.inbox import ALIVE_FOR

_WAITING = select(func.count(), func.min(inbox.c.received)).where(inbox.c.state < ANSWERED)
_PAGES = text("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
_SIZE = text("SELECT pg_database_size(current_database())")


@dataclass(frozen=True, slots=True)
class Pulse:
    """Updates not yet answered and when the oldest of them came, notices not yet sent, who serves, bytes on disk."""

    waiting: int
    oldest: datetime | None
    unsent: int
    processes: int
    size: int


def feel(connection: Connection, now: datetime) -> Pulse:
    """How it is at this moment, over all bots and processes of this database."""
    waiting, oldest = connection.execute(_WAITING).one()
    serving = select(func.count()).select_from(processes).where(processes.c.beat > now - ALIVE_FOR)
    return Pulse(
        waiting=waiting,
        oldest=oldest,
        unsent=outbox.unsent(connection),
        processes=connection.execute(serving).scalar_one(),
        size=connection.execute(_PAGES if connection.dialect.name == "sqlite" else _SIZE).scalar_one(),
    )
