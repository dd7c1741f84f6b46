"""The latest annotations, as they lie in their rows, of those who agreed to training: what goes out begins here."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import BigInteger, Connection, Select, Text, bindparam, case, select, type_coerce

from storage.database.bulk import fetched
from storage.database.tables.batches import contents, origins
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.writers import put_in_place, withdrawn
from storage.profile import Region
from storage.rules.joining import OWN, PUBLISHING, TRAINING
from storage.rules.probing import WORK

# Few enough to be bounded, many enough that what is asked once for all of them costs nothing beside them.
AT_ONCE = 2_000
# Whose words a revision is: its person's own, or those of a reviewer, who agrees that AI learns from them or not.
OWN_WORDS, PUT_IN_PLACE, NOT_AGREED = 0, 1, 2

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
        assignments.c.state,
        case(
            (annotations.c.by_id.is_(None), OWN_WORDS),
            (put_in_place(annotations.c.by_id), PUT_IN_PLACE),
            else_=NOT_AGREED,
        ),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    # Neither courses nor tests are data.
    .where(assignments.c.leg.is_(None), assignments.c.purpose == WORK)
    # In the order of the indexes: nothing is sorted.
    .order_by(
        assignments.c.task_id,
        assignments.c.person_id,
        assignments.c.round,
        annotations.c.kind,
        annotations.c.revision,
    )
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
    """An annotation as it lies in its rows, in the order of the columns above: `at` in milliseconds, JSON as text.

    `state` is that of its assignment, `words` says whose it is.
    """

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
    state: int
    words: int


# The same as the driver gives it: dressing a million of them takes a second, and so does taking them apart again.
Row: TypeAlias = tuple[Any, ...]
TASK, ASSIGNMENT, PERSON, ORDER, KIND, REVISION, VALUE, AT, STATE, WORDS = (
    Kept._fields.index(name)
    for name in ("task", "assignment", "person", "order", "kind", "revision", "value", "at", "state", "words")
)


class Page(NamedTuple):
    """Some tasks whole: the annotations that go out, key and content, as JSON, of each, and `every` revision."""

    rows: list[Row]
    contents: dict[int, tuple[str, str]]
    every: list[Row]


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
    for every in _whole_tasks(connection, _ROWS if told is None else _UNWITHDRAWN, first, last):
        if pinned is None:
            found = last_of([row for row in every if row[PERSON] in agreed and row[WORDS] != NOT_AGREED])
        else:
            found = _pinned(every, agreed, pinned(every[0][TASK], every[-1][TASK]))
        if found:
            yield Page(found, _contents(connection, found), every)


def last_of(rows: Sequence[Row]) -> list[Row]:
    """Of the revisions of each annotation, which follow one another, the last one."""
    found = [row for row, after in pairwise(rows) if row[ASSIGNMENT] != after[ASSIGNMENT] or row[KIND] != after[KIND]]
    return [*found, *rows[-1:]]


def _whole_tasks(connection: Connection, query: Select[Any], first: int, last: int) -> Iterator[list[Row]]:
    """The rows, so many at a time, but those of one task together."""
    rest: list[Row] = []
    for some in fetched(connection, query, {"first": first, "last": last}, AT_ONCE):
        rows = rest + some
        last_task, end = rows[-1][TASK], len(rows)
        while end and rows[end - 1][TASK] == last_task:
            end -= 1
        rest = rows[end:]
        if end:
            yield rows[:end]
    if rest:
        yield rest


def _pinned(every: Sequence[Row], agreed: Container[int], revisions: Mapping[tuple[int, str], int]) -> list[Row]:
    return [
        row
        for row in every
        if revisions.get((row[ASSIGNMENT], row[KIND])) == row[REVISION]
        and row[PERSON] in agreed
        and row[WORDS] != NOT_AGREED
    ]


def _contents(connection: Connection, rows: list[Row]) -> dict[int, tuple[str, str]]:
    """Key and content of the tasks of these rows, once for each however many annotations it has."""
    found = fetched(connection, _CONTENTS, {"first": rows[0][TASK], "last": rows[-1][TASK]}, AT_ONCE)
    return {task: (key, content) for some in found for task, key, content in some}
