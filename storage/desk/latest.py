"""The latest annotations, as they lie in their rows, of those who agreed to training: what goes out begins here."""

from collections.abc import Callable, Container, Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import BigInteger, Connection, Text, bindparam, select, type_coerce

from storage.database.bulk import fetched
from storage.database.tables.batches import contents, origins
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.writers import put_in_place, withdrawn
from storage.profile import Region
from storage.rules.joining import OWN, PUBLISHING, TRAINING
from storage.rules.probing import WORK

# Few enough that the rows are still in the processor's cache when they are written.
AT_ONCE = 500

# Every column as it is kept: turning a million moments and lists into values that nobody asks for takes seconds.
_ROWS = (
    select(
        assignments.c.task_id,
        assignments.c.id,
        assignments.c.person_id,
        type_coerce(assignments.c.order, Text),
        assignments.c.active_ms,
        annotations.c.kind,
        annotations.c.revision,
        type_coerce(annotations.c.value, Text),
        annotations.c.consent_version,
        annotations.c.guide_version,
        annotations.c.guess,
        annotations.c.marks,
        type_coerce(annotations.c.at, BigInteger),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    # Neither courses nor tests are data.
    .where(assignments.c.leg.is_(None), assignments.c.purpose == WORK)
    .where(put_in_place(annotations.c.by_id))
    .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind, annotations.c.revision)
)
_UNWITHDRAWN = _ROWS.where(~withdrawn(assignments.c.task_id))
_CONTENTS = select(contents.c.task_id, contents.c.key, type_coerce(contents.c.content, Text)).where(
    contents.c.task_id.between(bindparam("first"), bindparam("last"))
)
_HAS_ORIGINS = (
    select(origins.c.task_id).where(origins.c.task_id.between(bindparam("first"), bindparam("last"))).limit(1)
)
_WHO = select(people.c.id, people.c.bot, people.c.profile, people.c.consents, people.c.paused).where(
    people.c.id.in_(
        select(assignments.c.person_id).where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    )
)


class Kept(NamedTuple):
    """An annotation as it lies in its rows, in the order of the columns above: `at` in milliseconds, JSON as text."""

    task: int
    assignment: int
    person: int
    order: str
    active_ms: int
    kind: str
    revision: int
    value: str
    consent_version: str
    guide_version: str
    guess: str | None
    marks: str | None
    at: int


class Page(NamedTuple):
    """Some annotations one after the other, with key and content, as JSON, of their tasks."""

    rows: list[Kept]
    contents: dict[int, tuple[str, str]]


# The revisions to take of the annotations of the tasks from one number to another, by assignment and kind.
Pinned: TypeAlias = Callable[[int, int], Mapping[tuple[int, str], int]]


class Author(NamedTuple):
    """Somebody whose annotations may go out, at which bot, from where, and whether they may be published."""

    id: int
    bot: int
    origin: Region | None
    publishes: bool


def authors(connection: Connection, first: int, last: int) -> dict[int, Author]:
    """Whoever holds or held tasks of this range and agrees to training, by number.

    Nothing of those who pause is processed meanwhile.
    """
    found = connection.execute(_WHO, {"first": first, "last": last})
    return {
        row.id: Author(row.id, row.bot, row.profile.origin, PUBLISHING in row.consents)
        for row in found
        if TRAINING in row.consents and OWN not in row.paused
    }


def pages(connection: Connection, first: int, last: int, pinned: Pinned | None = None) -> Iterator[Page]:
    """The latest annotations of the tasks of this range, in order, by those who agreed to training with them.

    With `pinned` they are the revisions that it names.
    """
    agreed = authors(connection, first, last)
    # Few batches have words of trainers as their texts; in all others there is nothing to look up for each row.
    told = connection.scalar(_HAS_ORIGINS, {"first": first, "last": last})
    query = _ROWS if told is None else _UNWITHDRAWN
    if pinned is not None:
        yield from _pinned(
            connection, fetched(connection, query, {"first": first, "last": last}, AT_ONCE), agreed, pinned
        )
        return
    rows: list[Kept] = []
    for some in fetched(connection, query, {"first": first, "last": last}, AT_ONCE):
        rows += map(Kept._make, some)
        found = [
            kept
            for kept, after in pairwise(rows)
            if (kept.assignment != after.assignment or kept.kind != after.kind) and kept.person in agreed
        ]
        del rows[:-1]
        if found:
            yield Page(found, _contents(connection, found))
    if found := [kept for kept in rows if kept.person in agreed]:
        yield Page(found, _contents(connection, found))


def _pinned(
    connection: Connection, read: Iterator[list[tuple[Any, ...]]], agreed: Container[int], pinned: Pinned
) -> Iterator[Page]:
    for some in read:
        rows = [Kept._make(row) for row in some]
        revisions = pinned(rows[0].task, rows[-1].task)
        found = [
            kept
            for kept in rows
            if revisions.get((kept.assignment, kept.kind)) == kept.revision and kept.person in agreed
        ]
        if found:
            yield Page(found, _contents(connection, found))


def _contents(connection: Connection, rows: list[Kept]) -> dict[int, tuple[str, str]]:
    """Key and content of the tasks of these rows, once for each however many annotations it has."""
    found = connection.execute(_CONTENTS, {"first": rows[0].task, "last": rows[-1].task})
    return {task: (key, content) for task, key, content in found}
