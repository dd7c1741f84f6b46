"""The batches door: open, pause, close, discard, look. How they come in stands in `loading`."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, func, select, update

from locales.phrase import phrase
from storage.database.tables.batches import additions, batches
from storage.desk import audit, seats
from storage.errors import NotFound, Refused
from storage.facts import Batch, Person
from storage.rules.impact import risks

Values: TypeAlias = tuple[Any, ...]

# A task's number is its batch's and its place: loaders that run side by side never meet.
PLACES = 24

_NUMBER = re.compile(r"[0-9]{1,9}")

LOADING, DRAFT, OPEN, PAUSED, CLOSED = "loading", "draft", "open", "paused", "closed"
STEPS = {
    "open": ((DRAFT, PAUSED, CLOSED), OPEN),
    "pause": ((OPEN,), PAUSED),
    "close": ((OPEN, PAUSED), CLOSED),
}

_SEEN = (
    batches.c.id,
    batches.c.wishes,
    batches.c.state,
    batches.c.tasks,
    batches.c.slots,
    batches.c.done,
    batches.c.skipped,
    batches.c.people,
    batches.c.seconds,
    batches.c.created,
    batches.c.aside,
    batches.c.cost,
    batches.c.passed,
    batches.c.failed,
)


def find_by_digest(connection: Connection, digest: bytes) -> Batch | None:
    """The batch that was made of this very file, or got its rows; None if there is none yet."""
    added = select(additions.c.batch_id).where(additions.c.digest == digest)
    this = (batches.c.digest == digest) | batches.c.id.in_(added)
    row = connection.execute(select(*_SEEN).where(this, batches.c.state != LOADING)).first()
    return None if row is None else _batch(connection, row, "")


def discard(connection: Connection, batch_id: int, by: Person | None, now: datetime) -> Batch:
    """Take a draft away; its rows go later. One that was ever open has people's work in it and stays."""
    batch = get_batch(connection, batch_id)
    gone = f"{batch.wishes.name} #{batch.id}"
    hidden = update(batches).where(batches.c.id == batch_id, batches.c.state == DRAFT)
    if not connection.execute(hidden.values(state=LOADING, name=gone)).rowcount:
        raise Refused(phrase("batch-not-draft", name=batch.wishes.name))
    audit.note(connection, by, "discard", batch.wishes.name, now, batch=batch.id)
    return batch


def move(connection: Connection, batch_id: int, step: str, by: Person | None, now: datetime) -> Batch:
    """Open, pause or close this batch; a step that is no change is refused with the state it is in.

    One that tells of people is not opened before somebody confirms it, and by chat a risky draft not before somebody
    has assessed it.
    """
    batch = get_batch(connection, batch_id)
    before, state = STEPS[step]
    if state == OPEN:
        must_be_confirmed(connection, batch_id)
    if state == OPEN and by is not None and batch.state == DRAFT and risks(batch.wishes):
        _must_be_assessed(connection, batch)
    moved = update(batches).where(batches.c.id == batch_id, batches.c.state.in_(before))
    closed = now if state == CLOSED else None
    if not connection.execute(moved.values(state=state, closed=closed, warned=None, emptied=None)).rowcount:
        raise Refused(phrase("batch-is", name=batch.wishes.name, state=batch.state))
    audit.note(connection, by, step, batch.wishes.name, now, batch=batch.id)
    return get_batch(connection, batch_id)


def must_be_confirmed(connection: Connection, batch_id: int) -> None:
    """Raises Refused while nobody has said that what tells of people may be shown."""
    columns = select(batches.c.personal, batches.c.confirmed, batches.c.name).where(batches.c.id == batch_id)
    row = connection.execute(columns).one()
    if row.personal and row.confirmed is None:
        raise Refused(phrase("personal-unconfirmed", name=row.name, places=row.personal))


def get_batch(connection: Connection, batch_id: int) -> Batch:
    row = connection.execute(select(*_SEEN).where(batches.c.id == batch_id, batches.c.state != LOADING)).first()
    return _batch(connection, row, str(batch_id))


def get_batch_named(connection: Connection, name: str) -> Batch:
    """The batch of this name, whatever its case; its number will do as well."""
    row = connection.execute(
        select(*_SEEN).where(func.lower(batches.c.name) == func.lower(name), batches.c.state != LOADING)
    ).first()
    if row is None and _NUMBER.fullmatch(name):
        return get_batch(connection, int(name))
    return _batch(connection, row, name)


def list_batches(connection: Connection, limit: int = 50, passed: int = 0) -> list[Batch]:
    """The newest batches first, without the first `passed` of them."""
    rows = connection.execute(
        select(*_SEEN).where(batches.c.state != LOADING).order_by(batches.c.id.desc()).limit(limit).offset(passed)
    )
    return [Batch(*cast("Values", row)) for row in rows]


def list_with_results(connection: Connection) -> list[Batch]:
    """The batches that somebody has done work in, oldest first; courses are none."""
    done = select(*_SEEN).where(batches.c.state != LOADING, batches.c.done > 0).order_by(batches.c.id)
    found = [Batch(*cast("Values", row)) for row in connection.execute(done)]
    return [batch for batch in found if batch.wishes.course is None]


def _must_be_assessed(connection: Connection, batch: Batch) -> None:
    """Raises Refused while nobody has said that this risky batch harms nobody."""
    if connection.scalar(select(batches.c.assessed).where(batches.c.id == batch.id)) is None:
        raise Refused(phrase("impact-unassessed", name=batch.wishes.name))


def _batch(connection: Connection, row: object, name: str) -> Batch:
    if row is None:
        raise NotFound(phrase("batch-unknown", name=name))
    batch = Batch(*cast("Values", row))
    return replace(batch, seats=seats.taken_of(connection, batch.id)) if batch.wishes.quotas else batch


def task_range(batch_id: int) -> tuple[int, int]:
    """The lowest and the highest number a task of this batch can have."""
    return _task_id(batch_id, 0), _task_id(batch_id, (1 << PLACES) - 1)


def _task_id(batch_id: int, pos: int) -> int:
    return (batch_id << PLACES) + pos
