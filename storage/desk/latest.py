"""The latest annotations, as they lie in their rows, of those who agreed to training: what goes out begins here."""

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, Connection, Text, bindparam, select, type_coerce

from storage.database.tables.batches import contents
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.writers import put_in_place, withdrawn
from storage.profile import Region
from storage.rules.joining import OWN, PUBLISHING, TRAINING
from storage.rules.probing import WORK

AT_ONCE = 2_000

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
        contents.c.key,
        type_coerce(contents.c.content, Text),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    # Neither courses nor tests are data.
    .where(assignments.c.leg.is_(None), assignments.c.purpose == WORK)
    .where(~withdrawn(assignments.c.task_id), put_in_place(annotations.c.by_id))
    .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind, annotations.c.revision)
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
    key: str
    content: str


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


def latest(connection: Connection, first: int, last: int) -> Iterator[Kept]:
    """The latest annotations of the tasks of this range, in order, by those who agreed to training with them."""
    agreed = authors(connection, first, last)
    streamed = connection.execute(_ROWS, {"first": first, "last": last}, execution_options={"yield_per": AT_ONCE})
    before: Kept | None = None
    for partition in streamed.partitions():
        for row in cast("list[tuple[Any, ...]]", partition):
            kept = Kept._make(row)
            if before and (kept.assignment != before.assignment or kept.kind != before.kind):
                yield before
            before = kept if kept.person in agreed else None
    if before:
        yield before
