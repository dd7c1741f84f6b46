"""The findings door: what somebody should know of a draft before it is opened, and their word that it is all right.

Rows that tell who somebody is must be confirmed. Rows that were there before are only told of.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, func, select, update

from storage.database.tables.batches import batches, contents
from storage.database.tables.work import DONE, REVISING, assignments
from storage.desk import audit
from storage.desk.batches import CLOSED, LOADING, get_batch, task_range
from storage.facts import Batch, Person
from storage.rules.impact import risks
from storage.rules.screening import Found

# So many other batches are told of.
MOST_ELSEWHERE = 5
_NUMBERED = "-"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another batch with so many tasks that ask the same; `done` of them somebody has finished there."""

    id: int
    name: str
    state: str
    tasks: int
    done: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What is to be known of a batch: places that tell of people, whether these are confirmed, what was there before.

    `assessed` says whether somebody has said that a risky one harms nobody; `into` are batches that its rows may be
    added to.
    """

    personal: int = 0
    places: tuple[Found, ...] = ()
    confirmed: bool = False
    assessed: bool = False
    elsewhere: tuple[Elsewhere, ...] = ()
    into: tuple[Elsewhere, ...] = ()


NOTHING = Findings()


def findings_of(connection: Connection, batch: Batch) -> Findings:
    """The findings of this draft."""
    columns = select(batches.c.personal, batches.c.places, batches.c.confirmed, batches.c.assessed)
    row = connection.execute(columns.where(batches.c.id == batch.id)).one()
    elsewhere = tuple(_elsewhere(connection, batch.id))
    into = tuple(_into(connection, batch, elsewhere)) if batch.wishes.course is None else ()
    said = (row.confirmed is not None, row.assessed is not None)
    return Findings(row.personal, row.places or (), *said, elsewhere, into)


def confirm(connection: Connection, batch_id: int, by: Person | None, now: datetime) -> Batch:
    """Somebody has looked, and what tells of people in this batch may be shown to trainers."""
    batch = get_batch(connection, batch_id)
    waits = (batches.c.id == batch_id, batches.c.personal > 0, batches.c.confirmed.is_(None))
    if connection.execute(update(batches).where(*waits).values(confirmed=now)).rowcount:
        audit.note(connection, by, "confirm-personal", batch.wishes.name, now, batch=batch_id)
    return batch


def assess(connection: Connection, batch_id: int, by: Person, now: datetime) -> Batch:
    """This person says that the whole checklist is true of this risky batch."""
    batch = get_batch(connection, batch_id)
    waits = (batches.c.id == batch_id, batches.c.assessed.is_(None))
    if risks(batch.wishes) and connection.execute(update(batches).where(*waits).values(assessed=now)).rowcount:
        audit.note(connection, by, "assess", batch.wishes.name, now, batch=batch_id)
    return batch


def _elsewhere(connection: Connection, batch_id: int) -> Iterator[Elsewhere]:
    """The other batches that ask the same in some of their tasks, those with most of them first."""
    other = contents.alias("other")
    finished = exists().where(assignments.c.task_id == other.c.task_id, assignments.c.state.in_((DONE, REVISING)))
    shared = (
        select(other.c.batch_id, func.count(contents.c.task_id.distinct()).label("tasks"))
        .add_columns(func.count(contents.c.task_id.distinct()).filter(finished).label("done"))
        .join(contents, contents.c.mark == other.c.mark)
        .where(contents.c.task_id.between(*task_range(batch_id)), other.c.batch_id != batch_id)
        .group_by(other.c.batch_id)
        .subquery()
    )
    query = (
        select(batches.c.id, batches.c.name, batches.c.state, shared.c.tasks, shared.c.done)
        .join(shared, shared.c.batch_id == batches.c.id)
        .where(batches.c.state != LOADING)
        .order_by(shared.c.tasks.desc(), batches.c.id)
        .limit(MOST_ELSEWHERE)
    )
    yield from (Elsewhere(*row) for row in connection.execute(query))


def _into(connection: Connection, batch: Batch, elsewhere: tuple[Elsewhere, ...]) -> Iterator[Elsewhere]:
    """The batch that this one would have the name of, if it is not closed; then the one with most of its tasks."""
    base, _, number = batch.wishes.name.rpartition(_NUMBERED)
    named = base if number.isdecimal() else ""
    query = select(batches.c.id, batches.c.name, batches.c.state).where(
        func.lower(batches.c.name) == named.lower(),
        batches.c.state.not_in((LOADING, CLOSED)),
        batches.c.id != batch.id,
    )
    row = connection.execute(query).first() if named else None
    if row is not None:
        yield Elsewhere(*row, 0, 0)
    yield from [each for each in elsewhere if each.state != CLOSED and (row is None or each.id != row.id)][:1]
