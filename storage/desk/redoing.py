"""The redoing door: what was sent back comes before its trainer again, with the reason and their own answer."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, Exists, bindparam, exists, or_, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.database.tables.reviews import review_items
from storage.database.tables.work import DONE, REVISING, assignments
from storage.desk import holding
from storage.desk.holding import Held, move_on
from storage.errors import Stale
from storage.facts import Person
from storage.rules import sitting
from storage.rules.reviewing import RETURNED

# Whoever puts it off is shown it again after so long.
PUT_OFF = timedelta(hours=12)

_at = bindparam("at", type_=review_items.c.later.type)
_SENT_BACK = (
    select(review_items.c.assignment_id)
    .join(assignments, assignments.c.id == review_items.c.assignment_id)
    .join(batches, batches.c.id == review_items.c.batch_id)
    .where(
        review_items.c.person_id == bindparam("person"),
        review_items.c.state == RETURNED,
        or_(review_items.c.later.is_(None), review_items.c.later <= _at),
        assignments.c.state.in_((DONE, REVISING)),
        batches.c.state == "open",
    )
    .order_by(review_items.c.decided, review_items.c.assignment_id)
    .limit(1)
)


def any_sent_back() -> Exists:
    """Whether anything at all was sent back to a `person`; as part of a query, which finds it in an index."""
    mine = (review_items.c.person_id == bindparam("person"), review_items.c.state == RETURNED)
    return exists().where(*mine)


def find(connection: Connection, person: Person, now: datetime) -> int | None:
    """What was sent back to this person the longest ago and they have not put off, None if nothing."""
    found: int | None = connection.scalar(_SENT_BACK, {"person": person.id, "at": now})
    return found


def begin(connection: Connection, person: Person, assignment: int, now: datetime) -> Held:
    """This assignment open again at its last answer, as it was given; or as far as it was changed already."""
    held = holding.load(connection, person, assignment)
    if held.state == REVISING:
        return held
    draft = sitting.reopened(held.sheet, held.draft)
    return replace(move_on(connection, held, draft, REVISING, now), redo=holding.find_redo(connection, assignment))


def put_off(connection: Connection, person: Person, assignment: int, now: datetime) -> None:
    """Do something else first. Raises Stale if this was not sent back to this person, or is no more."""
    mine = update(review_items).where(
        review_items.c.assignment_id == assignment,
        review_items.c.person_id == person.id,
        review_items.c.state == RETURNED,
    )
    if not connection.execute(mine.values(later=now + PUT_OFF)).rowcount:
        raise Stale(phrase("task-moved-on"))
