"""The batches door: load rows, open, pause, close, discard, look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias, cast

from msgspec.structs import replace
from sqlalchemy import Connection, delete, func, insert, select, update

from locales.phrase import phrase
from storage.database.tables import batches, contents, tasks
from storage.desk import audit
from storage.errors import NotFound, Refused
from storage.facts import Batch, Content, Person, Sheet, Wishes
from storage.rules.sitting import Draft, Open, open_question

Values: TypeAlias = tuple[Any, ...]

# A task's number is its batch's and its place: loaders that run side by side never meet.
PLACES = 24

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
)


@dataclass(frozen=True, slots=True)
class Loading:
    """A batch whose rows are being read; nobody is given its tasks."""

    id: int
    wishes: Wishes


def find_by_digest(connection: Connection, digest: bytes) -> Batch | None:
    """The batch that was made of this very file, None if there is none or if its reading was cut off."""
    row = connection.execute(select(*_SEEN).where(batches.c.digest == digest, batches.c.state != LOADING)).first()
    return None if row is None else Batch(*cast("Values", row))


def begin_loading(connection: Connection, wishes: Wishes, digest: bytes, by: Person | None, now: datetime) -> Loading:
    """A new batch to fill; what a cut-off reading of the same file left behind goes first."""
    unfinished = connection.scalar(select(batches.c.id).where(batches.c.digest == digest, batches.c.state == LOADING))
    if unfinished is not None:
        _delete(connection, unfinished)
    named = _free_name(connection, wishes)
    added = connection.execute(
        insert(batches)
        .values(
            name=named.name,
            digest=digest,
            state=LOADING,
            wishes=named,
            needs=(named.target or named.lang or "id").split("-")[0],
            priority=named.priority,
            created_by=None if by is None else by.id,
            created=now,
        )
        .returning(batches.c.id)
    ).scalar_one()
    return Loading(added, named)


def add_rows(connection: Connection, loading: Loading, first: int, rows: Sequence[tuple[str, Content]]) -> None:
    """Keep these rows as tasks at the places from `first` on."""
    overlap = loading.wishes.overlap
    numbers = [(_task_id(loading.id, first + n), first + n) for n in range(len(rows))]
    connection.execute(
        insert(tasks),
        [{"id": id_, "batch_id": loading.id, "pos": pos, "open": overlap} for id_, pos in numbers],
    )
    connection.execute(
        insert(contents),
        [
            {"task_id": id_, "batch_id": loading.id, "key": key, "content": content}
            for (id_, _), (key, content) in zip(numbers, rows, strict=True)
        ],
    )


def finish_loading(connection: Connection, loading: Loading, count: int, by: Person | None, now: datetime) -> Batch:
    """The batch as a draft, whole, with its counters."""
    connection.execute(
        update(batches)
        .where(batches.c.id == loading.id)
        .values(state=DRAFT, tasks=count, slots=count * loading.wishes.overlap, tail=count)
    )
    audit.note(connection, by, "push", loading.wishes.name, now)
    return get_batch(connection, loading.id)


def discard(connection: Connection, batch_id: int, by: Person | None, now: datetime) -> Batch:
    """Delete a draft and all its rows. One that was ever open has people's work in it and stays."""
    batch = get_batch(connection, batch_id)
    if batch.state not in (DRAFT, LOADING):
        raise Refused(phrase("batch-not-draft", name=batch.wishes.name))
    _delete(connection, batch_id)
    audit.note(connection, by, "discard", batch.wishes.name, now)
    return batch


def move(connection: Connection, batch_id: int, step: str, by: Person | None, now: datetime) -> Batch:
    """Open, pause or close this batch; a step that is no change is refused with the state it is in."""
    batch = get_batch(connection, batch_id)
    before, state = STEPS[step]
    if batch.state not in before:
        raise Refused(phrase("batch-is", name=batch.wishes.name, state=batch.state))
    connection.execute(update(batches).where(batches.c.id == batch_id).values(state=state))
    audit.note(connection, by, step, batch.wishes.name, now)
    return get_batch(connection, batch_id)


def get_batch(connection: Connection, batch_id: int) -> Batch:
    row = connection.execute(select(*_SEEN).where(batches.c.id == batch_id)).first()
    return _batch(row, str(batch_id))


def get_batch_named(connection: Connection, name: str) -> Batch:
    """The batch of this name, whatever its case; its number will do as well."""
    row = connection.execute(select(*_SEEN).where(func.lower(batches.c.name) == name.lower())).first()
    if row is None and name.isascii() and name.isdigit():
        return get_batch(connection, int(name))
    return _batch(row, name)


def list_batches(connection: Connection, limit: int = 50) -> list[Batch]:
    """The newest batches first."""
    rows = connection.execute(
        select(*_SEEN).where(batches.c.state != LOADING).order_by(batches.c.id.desc()).limit(limit)
    )
    return [Batch(*cast("Values", row)) for row in rows]


def preview(connection: Connection, batch_id: int) -> tuple[Batch, Open | None]:
    """The batch and its first task's first question, as a trainer would see it."""
    batch = get_batch(connection, batch_id)
    content = connection.scalar(
        select(contents.c.content).where(contents.c.batch_id == batch_id).order_by(contents.c.task_id).limit(1)
    )
    if content is None:
        return batch, None
    order = tuple(candidate.id for candidate in content.candidates)
    return batch, open_question(Sheet(content, batch.wishes, order), Draft())


def _batch(row: object, name: str) -> Batch:
    if row is None:
        raise NotFound(phrase("batch-unknown", name=name))
    return Batch(*cast("Values", row))


def _free_name(connection: Connection, wishes: Wishes) -> Wishes:
    """The wished name, with a number behind it if another batch has it already."""
    taken = set(
        connection.scalars(
            select(func.lower(batches.c.name)).where(
                func.lower(batches.c.name).startswith(wishes.name.lower(), autoescape=True)
            )
        )
    )
    number, name = 1, wishes.name
    while name.lower() in taken:
        number += 1
        name = f"{wishes.name}-{number}"
    return replace(wishes, name=name)


def _delete(connection: Connection, batch_id: int) -> None:
    connection.execute(delete(contents).where(contents.c.batch_id == batch_id))
    connection.execute(delete(tasks).where(tasks.c.batch_id == batch_id))
    connection.execute(delete(batches).where(batches.c.id == batch_id))


def _task_id(batch_id: int, pos: int) -> int:
    return (batch_id << PLACES) + pos
