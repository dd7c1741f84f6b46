"""What figures are of: one batch, or all of ordinary work; as conditions of a query."""

from typing import TypeAlias

from sqlalchemy import BigInteger, ColumnElement, and_, exists, type_coerce

from storage.database.tables.reviews import review_items
from storage.database.tables.work import DONE, REVISING, assignments
from storage.desk.batches import task_range
from storage.facts import Batch
from storage.rules.probing import WORK
from storage.rules.reviewing import REJECTED

# None is everything but courses.
Scope: TypeAlias = Batch | None

FINISHED = assignments.c.state.in_((DONE, REVISING))
# Whether finished work counts: nobody has rejected it for good.
COUNTS = ~exists().where(review_items.c.assignment_id == assignments.c.id, review_items.c.state == REJECTED)
# Midnight in Western Indonesian Time, and the number of 1 January 1970 in the calendar.
_EAST_MS, _DAY_MS, EPOCH = 7 * 3_600_000, 86_400_000, 719_163


def of(scope: Scope) -> ColumnElement[bool]:
    """Whether an assignment belongs to this: no course, no test by a known answer, no repeat."""
    ordinary = assignments.c.leg.is_(None) & (assignments.c.purpose == WORK)
    return ordinary if scope is None else and_(assignments.c.task_id.between(*task_range(scope.id)), ordinary)


def day_since_epoch(moment: ColumnElement[object]) -> ColumnElement[int]:
    """The day of a moment, in Western Indonesian Time, counted from 1 January 1970."""
    return (type_coerce(moment, BigInteger) + _EAST_MS) // _DAY_MS
