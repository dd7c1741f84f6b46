"""The loading door: how the rows of a file become a batch, chunk by chunk, seen by nobody until it is whole.

A batch that is being loaded may be overtaken: a crash left it behind, or the same file came once more. Whoever comes
last starts over, and the one before is refused at its next chunk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, delete, func, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError

from locales.phrase import phrase
from storage.database.bulk import insert_plain
from storage.database.tables.batches import additions, batches, contents, guides, origins, quotas, tasks
from storage.database.tables.trust import golds
from storage.database.tables.work import rehearsals
from storage.desk import audit, expertise, keys, overlapping, seats
from storage.desk.batches import DRAFT, LOADING, get_batch, task_range
from storage.errors import Stale
from storage.facts import Batch, Content, Person, Wishes
from storage.rules.guide import guide_version
from storage.rules.screening import Found, content_mark

# Nobody loads a file for a day: what is older was left behind.
LONGEST = timedelta(days=1)

# A row's key, its content as it is kept, and its mark.
Keyed: TypeAlias = tuple[str, str, int]

_encode = msgspec.json.Encoder().encode
_COLUMNS = ("task_id", "batch_id", "key", "content", "mark")


@dataclass(frozen=True, slots=True)
class Loading:
    """A batch whose rows are being read; nobody sees it or is given its tasks."""

    id: int
    wishes: Wishes
    begun: datetime


def keyed(key: str, content: Content) -> Keyed:
    """A row as it is kept; rows are written while they are read, so that the database only has to take them."""
    return key, _encode(content).decode(), content_mark(content)


def find_remains(connection: Connection, digest: bytes, now: datetime) -> list[int]:
    """Batches that were begun and are not going to be finished: of this very file, or of a day ago."""
    return list(
        connection.scalars(
            select(batches.c.id).where(
                batches.c.state == LOADING,
                or_(batches.c.digest == digest, batches.c.created < now - LONGEST),
            )
        )
    )


def begin_loading(connection: Connection, wishes: Wishes, digest: bytes, by: Person | None, now: datetime) -> Loading:
    """A new batch to fill. What another reading of the same file left behind must be gone."""
    named = _free_name(connection, wishes)
    row = {
        "name": named.name,
        "digest": digest,
        "state": LOADING,
        "wishes": named,
        "priority": named.priority,
        "deadline": named.deadline,
        "created_by": None if by is None else by.id,
        "created": now,
    }
    try:
        added = connection.execute(insert(batches).values(row).returning(batches.c.id)).scalar_one()
    except IntegrityError as error:
        raise Stale(phrase("push-overtaken")) from error
    return Loading(added, named, now)


def add_rows(connection: Connection, loading: Loading, first: int, rows: Sequence[Keyed]) -> None:
    """Keep these keys and written contents as tasks at the places from `first` on. Raises Stale if overtaken."""
    _move_tail(connection, loading, first, len(rows))
    low = task_range(loading.id)[0] + first
    numbers = select(literal(0).label("n")).cte("numbers", recursive=True)
    numbers = numbers.union_all(select(numbers.c.n + 1).where(numbers.c.n < len(rows) - 1))
    connection.execute(
        insert(tasks).from_select(
            ["id", "batch_id", "pos", "open"],
            select(numbers.c.n + low, literal(loading.id), numbers.c.n + first, literal(loading.wishes.overlap)),
        )
    )
    kept = [(number, loading.id, *row) for number, row in enumerate(rows, low)]
    insert_plain(connection, contents, _COLUMNS, kept)
    keys.lay(connection, loading.id, loading.wishes, [(row[0], row[3]) for row in kept], loading.begun)


def note_personal(connection: Connection, loading: Loading, number: int, first: Sequence[Found]) -> None:
    """Keep that the rows tell who somebody is in so many places, with the first of these."""
    if number:
        told = update(batches).where(batches.c.id == loading.id)
        connection.execute(told.values(personal=number, places=tuple(first)))


def finish_loading(connection: Connection, loading: Loading, count: int, by: Person | None, now: datetime) -> Batch:
    """The batch as a draft, whole, with its counters. Raises Stale if overtaken."""
    _move_tail(connection, loading, count, 0)
    apart = keys.set_apart(connection, loading.id, loading.wishes, count)
    # Everybody gets each task of a course: it has no slots to fill.
    slots = 0 if loading.wishes.course else (count - apart) * loading.wishes.overlap
    slots += 0 if loading.wishes.course else overlapping.sample(connection, loading.id, loading.wishes)
    counters = {"tasks": count - apart, "golds": apart, "slots": slots}
    connection.execute(update(batches).where(batches.c.id == loading.id).values(state=DRAFT, **counters))
    if loading.wishes.guide:
        version, author = guide_version(loading.wishes), None if by is None else by.id
        first = {"batch_id": loading.id, "version": version, "text": loading.wishes.guide, "at": now}
        connection.execute(insert(guides).values(person_id=author, **first))
    seats.lay(connection, loading.id, loading.wishes.quotas)
    if loading.wishes.domain:
        expertise.add_field(connection, loading.wishes.domain)
    audit.note(connection, by, "push", loading.wishes.name, now, batch=loading.id)
    return get_batch(connection, loading.id)


def drop_rows(connection: Connection, batch_id: int, limit: int) -> bool:
    """Delete up to so many rows of a batch that nobody sees, at last the batch itself; whether there is more."""
    state = connection.scalar(select(batches.c.state).where(batches.c.id == batch_id))
    if state != LOADING:
        return False
    low = connection.scalar(select(func.min(tasks.c.id)).where(tasks.c.id.between(*task_range(batch_id))))
    if low is None:
        connection.execute(delete(additions).where(additions.c.batch_id == batch_id))
        connection.execute(delete(quotas).where(quotas.c.batch_id == batch_id))
        connection.execute(delete(batches).where(batches.c.id == batch_id, batches.c.state == LOADING))
        return False
    connection.execute(delete(contents).where(contents.c.task_id.between(low, low + limit - 1)))
    connection.execute(delete(rehearsals).where(rehearsals.c.task_id.between(low, low + limit - 1)))
    connection.execute(delete(golds).where(golds.c.task_id.between(low, low + limit - 1)))
    connection.execute(delete(origins).where(origins.c.task_id.between(low, low + limit - 1)))
    connection.execute(delete(tasks).where(tasks.c.id.between(low, low + limit - 1)))
    return True


def _move_tail(connection: Connection, loading: Loading, first: int, more: int) -> None:
    """Count these rows, if the batch is still the one that was begun and has all the rows before them."""
    moved = connection.execute(
        update(batches)
        .where(
            batches.c.id == loading.id,
            batches.c.state == LOADING,
            batches.c.created == loading.begun,
            batches.c.tail == first,
        )
        .values(tail=first + more)
    )
    if not moved.rowcount:
        raise Stale(phrase("push-overtaken"))


def _free_name(connection: Connection, wishes: Wishes) -> Wishes:
    """The wished name, with a number behind it if another batch has it already."""
    alike = select(batches.c.name).where(batches.c.name.istartswith(wishes.name, autoescape=True))
    taken = {name.lower() for name in connection.scalars(alike)}
    number, name = 1, wishes.name
    while name.lower() in taken:
        number += 1
        name = f"{wishes.name}-{number}"
    return replace(wishes, name=name)
