"""What waits to be looked over: how an annotation comes into the queue, changes in it, and is locked once decided.

Inside a door's transaction.
"""

from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, bindparam, case, delete, exists, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import tasks
from storage.database.tables.reviews import cases, looks, review_items
from storage.database.tables.work import DONE, LENT, REVISING, annotations, assignments
from storage.desk import reckoning, reviews
from storage.desk.hinting import marks_of
from storage.desk.holding import Held
from storage.errors import Refused
from storage.facts import Instant, JsonObject, Sheet
from storage.rules import reviewing
from storage.rules.probing import WORK
from storage.rules.reviewing import (
    ACCEPTED,
    DISPUTED,
    RANKS,
    REDONE,
    REJECTED,
    RETURNED,
    VERDICT,
    WAITING,
)
from storage.rules.tags import language_of

_OFFER = insert(review_items)
_OPEN_CASE = insert_if_new(cases)
# Somebody else was asked in the place of one whose answer was rejected, and now they agree.
_SETTLE_CASE = delete(cases).where(
    cases.c.task_id == bindparam("task"),
    cases.c.state == "open",
    ~exists().where(looks.c.case_id == cases.c.task_id),
)
_CHANGED = (
    update(review_items)
    .where(
        review_items.c.assignment_id == bindparam("assignment"),
        review_items.c.state.in_((WAITING, RETURNED)),
    )
    .values(
        round=review_items.c.round + 1,
        cause=case((review_items.c.state == RETURNED, REDONE), else_=review_items.c.cause),
        rank=case((review_items.c.state == RETURNED, RANKS[REDONE]), else_=review_items.c.rank),
        state=WAITING,
        asks=VERDICT,
        later=None,
    )
)
_SENT_BACK = select(review_items.c.person_id, review_items.c.batch_id).where(
    review_items.c.assignment_id == bindparam("assignment"), review_items.c.state == RETURNED
)
_STATE = select(review_items.c.state).where(review_items.c.assignment_id == bindparam("assignment"))
_LEFT = (
    select(
        func.max(tasks.c.open),
        func.count(assignments.c.id).filter(assignments.c.state == LENT, assignments.c.purpose == WORK),
    )
    .select_from(tasks.join(assignments, assignments.c.task_id == tasks.c.id))
    .where(tasks.c.id == bindparam("task"))
)
_ANSWERED = (
    select(assignments.c.id, assignments.c.order, annotations.c.kind, annotations.c.value)
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .where(assignments.c.task_id == bindparam("task"), assignments.c.state.in_((DONE, REVISING)))
    # Somebody's hidden repeat is not one more person.
    .where(assignments.c.purpose == WORK)
    .order_by(assignments.c.id, annotations.c.revision)
)


def offer(connection: Connection, held: Held, done: int, instant: Instant) -> None:
    """Put what was just finished into the queue if it is to be looked over; `done` counts its person's tasks.

    Where it was the last that was wanted of its task, see whether its people agree.
    """
    sheet = held.sheet
    marks = ",".join(marks_of(given)[1] for given in held.draft.given.values() if marks_of(given)[1])
    cause = reviewing.why(sheet.wishes.review, done, marks, instant.seed * 1_000_003 + held.id)
    if cause is not None:
        row = {
            "assignment_id": held.id,
            "task_id": held.task,
            "batch_id": held.batch,
            "person_id": held.person,
            "state": WAITING,
            "asks": VERDICT,
            "cause": cause,
            "rank": RANKS[cause],
            "language": language_of(next(filter(None, (*sheet.targets, sheet.lang)), None)),
            "wanted": reviewing.wanted(sheet),
            "at": instant.now,
        }
        connection.execute(_OFFER, row)
    if sheet.wishes.overlap > 1 and reviewing.can_disagree(sheet):
        _compare(connection, held, instant.now)


def changed(connection: Connection, assignment: int) -> None:
    """Its person has changed this answer: what was said to the one before counts no more."""
    about = {"assignment": assignment}
    sent_back = connection.execute(_SENT_BACK, about).first()
    connection.execute(_CHANGED, about)
    if sent_back is not None:
        reckoning.recount(connection, *sent_back)


def state_of(connection: Connection, assignment: int) -> str | None:
    """What became of this assignment, None if it is nothing to be looked over."""
    found: str | None = connection.scalar(_STATE, {"assignment": assignment})
    return found


def must_be_undecided(connection: Connection, assignment: int) -> str | None:
    """The same; raises Refused where a reviewer has decided, and it was not sent back."""
    state = state_of(connection, assignment)
    if state in (ACCEPTED, REJECTED):
        raise Refused(phrase("review-locked"))
    return state


def answers_to(connection: Connection, sheet: Sheet, task: int) -> dict[int, tuple[Sheet, dict[str, JsonObject]]]:
    """What each person answered to this task, its newest revision by kind, with their own sheet; by assignment."""
    found: dict[int, tuple[Sheet, dict[str, JsonObject]]] = {}
    for row in connection.execute(_ANSWERED, {"task": task}):
        number, order, kind, value = cast("tuple[Any, ...]", row)
        _, values = found.setdefault(number, (Sheet(sheet.content, sheet.wishes, order), {}))
        values[kind] = value
    return found


def _compare(connection: Connection, held: Held, now: datetime) -> None:
    """Open a case where all have answered that are wanted, and they disagree; theirs are looked at first."""
    left = connection.execute(_LEFT, {"task": held.task}).one()
    if any(left):
        return
    out = reviews.rejected(connection, held.task, held.task)
    answered = {
        number: answer
        for number, answer in answers_to(connection, held.sheet, held.task).items()
        if number not in out
    }
    sheets, values = zip(*answered.values(), strict=True)
    agreement = reviewing.agreement(sheets, values)
    if agreement is None or agreement >= DISPUTED:
        connection.execute(_SETTLE_CASE, {"task": held.task})
        return
    hundredths = int(100 * agreement)
    row = {"task_id": held.task, "batch_id": held.batch, "state": "open", "agreement": hundredths, "note": ""}
    connection.execute(_OPEN_CASE.on(connection), {**row, "answers": len(answered), "at": now})
    rank = review_items.c.rank
    mine = update(review_items).where(review_items.c.task_id == held.task, review_items.c.asks == VERDICT)
    sooner = case((rank > hundredths, hundredths), else_=rank)
    connection.execute(mine.values(rank=sooner, cause=reviewing.DISAGREEMENT))
