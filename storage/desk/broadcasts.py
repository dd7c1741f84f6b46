"""The broadcasts door: one text to many people, first as a draft; it goes out by the outbox, once to each.

Only to those who agreed to be written to, who do not pause, and whom Telegram still reaches.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    case,
    func,
    insert,
    literal,
    select,
    type_coerce,
    update,
)

from locales.phrase import phrase
from storage.database.columns import Moment
from storage.database.tables.exchange import broadcasts, outbox
from storage.database.tables.people import people
from storage.desk import audit
from storage.desk.audiences import narrowed
from storage.desk.outbox import GIVEN_UP, SENT, STOPPED, WAITING, Notice
from storage.errors import NotFound, Refused, Stale
from storage.facts import Person
from storage.rules.audience import LONGEST_TEXT, Audience
from storage.rules.joining import OWN

DRAFT, GOING, ENDED = "draft", "going", "ended"
# Beside the states of the outbox: given up because the broadcast was stopped.
STOPPED_LINE = -1
# So long everything can still be taken back.
SECOND_THOUGHTS = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A text for many. `people` are those it goes or went to, `left_out` those of the audience it cannot go to.

    `sent` arrived, `lost` could not; the others wait or, once it was `stopped`, are never sent.
    """

    id: int
    text: str
    audience: Audience
    state: str
    people: int
    left_out: int
    sent: int = 0
    lost: int = 0
    stopped: int = 0

    @property
    def waiting(self) -> int:
        return self.people - self.sent - self.lost - self.stopped if self.state != DRAFT else 0


def draft(connection: Connection, by: Person, text: str, audience: Audience, now: datetime) -> Broadcast:
    """Keep this text for these people; nothing is sent. Raises Refused for a text too long, NotFound for a batch."""
    if not text:
        raise Refused(phrase("broadcast-how"))
    if len(text) > LONGEST_TEXT:
        raise Refused(phrase("broadcast-too-long", length=len(text), limit=LONGEST_TEXT))
    _conditions(connection, audience, now)
    row = {"text": text, "audience": audience, "state": DRAFT, "person_id": by.id, "created": now}
    added = connection.execute(insert(broadcasts).values(row).returning(broadcasts.c.id)).scalar_one()
    return get(connection, added, now)


def narrow(connection: Connection, number: int, audience: Audience, now: datetime) -> Broadcast:
    """Make the draft one for these people. Raises Stale if it is no draft any more."""
    _conditions(connection, audience, now)
    changed = update(broadcasts).where(broadcasts.c.id == number, broadcasts.c.state == DRAFT)
    if not connection.execute(changed.values(audience=audience)).rowcount:
        raise Stale(phrase("broadcast-gone"))
    return get(connection, number, now)


def send(connection: Connection, by: Person, number: int, now: datetime) -> Broadcast:
    """Let it go out to everybody it is for, half a minute from now. Raises Stale if it is no draft any more."""
    row = _row(connection, number)
    taken = update(broadcasts).where(broadcasts.c.id == number, broadcasts.c.state == DRAFT)
    if not connection.execute(taken.values(state=GOING)).rowcount:
        raise Stale(phrase("broadcast-gone"))
    # The text stands in one row, and comes to each line when it is its turn.
    notice = msgspec.json.encode(Notice(phrase("broadcast-text", text="").id)).decode()
    due = now + SECOND_THOUGHTS
    chosen = select(people.c.id, literal(notice), literal(due, Moment()), literal(number))
    chosen = _reachable(chosen.where(*_conditions(connection, row.audience, now)))
    connection.execute(insert(outbox).from_select(["person_id", "notice", "due", "broadcast_id"], chosen))
    audit.note(connection, by, "broadcast", f"#{number}", now)
    return get(connection, number, now)


def stop(connection: Connection, by: Person, number: int, now: datetime) -> Broadcast:
    """Send it to nobody who has not got it yet; a draft is thrown away."""
    _row(connection, number)
    unsent = update(outbox).where(outbox.c.broadcast_id == number, outbox.c.state == WAITING)
    connection.execute(unsent.values(state=GIVEN_UP, reason=STOPPED))
    ended = update(broadcasts).where(broadcasts.c.id == number, broadcasts.c.state != ENDED)
    if connection.execute(ended.values(state=ENDED)).rowcount:
        audit.note(connection, by, "broadcast-stop", f"#{number}", now)
    return get(connection, number, now)


def get(connection: Connection, number: int, now: datetime) -> Broadcast:
    """This broadcast, with what has become of it. Raises NotFound."""
    row = _row(connection, number)
    if row.state == DRAFT:
        wanted = _conditions(connection, row.audience, now)
        everybody = connection.scalar(select(func.count()).select_from(people).where(*wanted)) or 0
        reached = connection.scalar(_reachable(select(func.count()).select_from(people).where(*wanted))) or 0
        return Broadcast(number, row.text, row.audience, row.state, reached, everybody - reached)
    fates = (
        select(case((outbox.c.reason == STOPPED, STOPPED_LINE), else_=outbox.c.state).label("fate"))
        .where(outbox.c.broadcast_id == number)
        .subquery()
    )
    counted = connection.execute(select(fates.c.fate, func.count()).group_by(fates.c.fate)).all()
    lines = {int(fate): int(count) for fate, count in counted}
    ends = (lines.get(fate, 0) for fate in (SENT, GIVEN_UP, STOPPED_LINE))
    return Broadcast(number, row.text, row.audience, row.state, sum(lines.values()), 0, *ends)


def _row(connection: Connection, number: int) -> Any:  # noqa: ANN401 - a row of the table below
    row = connection.execute(select(broadcasts).where(broadcasts.c.id == number)).first()
    if row is None:
        raise NotFound(phrase("broadcast-gone"))
    return row


def _conditions(connection: Connection, audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    """Who belongs to this audience, reachable or not. Raises NotFound for a batch nobody knows."""
    return [people.c.joined.is_not(None), people.c.step.is_(None), *narrowed(connection, audience, now)]


def _reachable(query: Select[Any]) -> Select[Any]:
    return query.where(
        type_coerce(people.c.consents, Text).contains('"contact"'),
        ~type_coerce(people.c.paused, Text).contains(f'"{OWN}"'),
        people.c.unreachable_since.is_(None),
    )
