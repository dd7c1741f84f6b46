"""The reviews door: what became of annotations and who said what to them, for exports and figures.

Only looks. Reviewers stand here by their numbers; whoever lets something out gives pseudonyms.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.people import people
from storage.database.tables.reviews import cases, review_items, reviews, tallies
from storage.facts import JsonObject
from storage.rules.reviewing import REJECTED

_STEPS = (
    select(
        review_items.c.assignment_id,
        review_items.c.state,
        review_items.c.decided,
        reviews.c.reviewer_id,
        reviews.c.sort,
        reviews.c.verdict,
        reviews.c.reasons,
        reviews.c.seen,
        reviews.c.fixed,
        reviews.c.at,
    )
    .join(reviews, reviews.c.assignment_id == review_items.c.assignment_id, isouter=True)
    .where(review_items.c.task_id.between(bindparam("first"), bindparam("last")))
    .order_by(review_items.c.assignment_id, reviews.c.id)
)
_VERDICTS = select(cases.c.task_id, cases.c.cause, cases.c.verdict, cases.c.decided_by, cases.c.decided).where(
    cases.c.task_id.between(bindparam("first"), bindparam("last")), cases.c.verdict.is_not(None)
)
_REJECTED = select(review_items.c.assignment_id).where(
    review_items.c.task_id.between(bindparam("first"), bindparam("last")), review_items.c.state == REJECTED
)
_TALLIES = (
    select(
        tallies.c.reviewer_id,
        people.c.name,
        tallies.c.reviews,
        tallies.c.compared,
        tallies.c.agreed,
        tallies.c.appealed,
        tallies.c.overturned,
        tallies.c.active_ms,
    )
    .join(people, people.c.id == tallies.c.reviewer_id)
    .order_by(tallies.c.reviews.desc(), tallies.c.reviewer_id)
)


@dataclass(frozen=True, slots=True)
class Step:
    """What one reviewer said: `sort` is verdict, appeal or second (blind, it decides nothing).

    `seen` are the revisions they looked at, `fixed` the kinds in which they put something else in their place.
    """

    reviewer: int
    sort: str
    verdict: str
    reasons: tuple[str, ...]
    seen: dict[str, int]
    fixed: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Chain:
    """All that reviewers said to an assignment, the oldest first, and what became of it; `decided` is since when."""

    state: str
    decided: datetime | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was found right, by kind, about a task whose people disagreed, and why they did."""

    cause: str
    values: dict[str, JsonObject]
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """How a reviewer does, see the table; the name is empty once they are erased."""

    reviewer: int
    name: str
    reviews: int
    compared: int
    agreed: int
    appealed: int
    overturned: int
    active_ms: int


def chains(connection: Connection, first: int, last: int) -> dict[int, Chain]:
    """The chains of all assignments of this range of tasks that are or were to be looked over, by their numbers."""
    found: dict[int, Chain] = {}
    for row in connection.execute(_STEPS, {"first": first, "last": last}):
        before = found.get(row.assignment_id, Chain(row.state, row.decided, ()))
        step = () if row.verdict is None else (_step(row),)
        found[row.assignment_id] = Chain(row.state, row.decided, (*before.steps, *step))
    return found


def rulings(connection: Connection, first: int, last: int) -> dict[int, Ruling]:
    """What was decided about the tasks of this range whose people disagreed, by task."""
    rows = connection.execute(_VERDICTS, {"first": first, "last": last})
    return {row.task_id: Ruling(row.cause, row.verdict, row.decided_by, row.decided) for row in rows}


def rejected(connection: Connection, first: int, last: int) -> frozenset[int]:
    """The assignments of the tasks of this range whose work was rejected and counts no more."""
    return frozenset(connection.scalars(_REJECTED, {"first": first, "last": last}))


def list_tallies(connection: Connection) -> list[Tally]:
    """How all reviewers do, whoever did most first."""
    return [Tally(*row) for row in connection.execute(_TALLIES)]


def _step(row: Any) -> Step:  # noqa: ANN401 - a row of the query above
    return Step(row.reviewer_id, row.sort, row.verdict, row.reasons, row.seen, tuple(row.fixed), row.at)
