"""What a reviewer has before them: taken from the queue by one at a time, kept in its row, looked at anew each time.

Inside a door's transaction.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Row, bindparam, delete, or_, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new, insert_or_set
from storage.database.tables.reviews import looks
from storage.database.tables.work import SKIPPED, assignments
from storage.desk import audit, holding
from storage.desk import people as persons
from storage.desk.choosing import candidates, speaks
from storage.desk.holding import Held
from storage.errors import Stale
from storage.facts import Person
from storage.rules.joining import OWN
from storage.rules.sitting import Draft

# How long one has for one look; each step begins it anew.
LEASE = timedelta(minutes=30)
# So many that were passed are remembered.
MOST_PASSED = 100
# Why an assignment exists of somebody who was never given the task.
READ = "reviewed"

_TAKE = insert_if_new(looks)
# Nothing of what was looked at stays behind, nor of what was written to it.
NOTHING = {"assignment_id": None, "case_id": None, "chosen": None, "stage": "", "draft": Draft(), "note": ""}
_PUT_DOWN = update(looks).where(looks.c.reviewer_id == bindparam("me")).values(NOTHING)
_OVER = delete(looks).where(looks.c.until <= bindparam("at", type_=looks.c.until.type))
_MINE = select(looks).where(looks.c.reviewer_id == bindparam("me"))
_NEVER_MINE = insert_if_new(assignments)
_PASSED = insert_or_set(looks, ["reviewer_id"], ["passed"])


@dataclass(frozen=True, slots=True)
class Look:
    """The row: what this reviewer looks at, and how far they are; `stage` is what they are about to do."""

    assignment: int | None
    case: int | None
    sort: str
    round: int
    version: int
    turn: int
    stage: str
    draft: Draft
    reasons: tuple[str, ...]
    note: str
    since: datetime
    touched: datetime
    chosen: int | None = None


def find(connection: Connection, reviewer: Person) -> Look | None:
    """What this reviewer has before them, None if nothing."""
    row = connection.execute(_MINE, {"me": reviewer.id}).first()
    if row is None or (row.assignment_id is None and row.case_id is None):
        return None
    return _look(row)


def take_next(connection: Connection, reviewer: Person, now: datetime) -> Look | None:
    """The first of the queue that this reviewer may judge and nobody else does, theirs from now on; None if none is.

    What they have before them already stays that.
    """
    mine = find(connection, reviewer)
    if mine is not None and mine.assignment is not None:
        return mine
    end_over(connection, now)
    passed = passed_by(connection, reviewer)
    for row in candidates(connection, reviewer, now, passed):
        held = load(connection, row.assignment_id)
        if speaks(reviewer, held.sheet) and _take(connection, reviewer, held, row, now):
            never_lend(connection, reviewer, held.task, held.batch, now)
            audit.note(connection, reviewer, "read-answer", str(held.id), now, about=held.person, batch=held.batch)
            return find(connection, reviewer)
    return None


def load(connection: Connection, assignment: int) -> Held:
    """This assignment as its trainer holds it. Raises Stale where that person is gone or does not agree any more."""
    owner = connection.scalar(select(assignments.c.person_id).where(assignments.c.id == assignment))
    author = persons.find_by_id(connection, owner or 0)
    if author is None or "training" not in author.consents or OWN in author.paused:
        raise Stale(phrase("review-gone"))
    return holding.load(connection, author, assignment)


def passed_by(connection: Connection, reviewer: Person) -> tuple[int, ...]:
    """What this reviewer left to others."""
    row = connection.execute(_MINE, {"me": reviewer.id}).first()
    return () if row is None else cast("tuple[int, ...]", row.passed)


def pass_on(connection: Connection, reviewer: Person, now: datetime) -> None:
    """Leave what is before this reviewer to others."""
    mine = find(connection, reviewer)
    if mine is None:
        return
    passed = (*passed_by(connection, reviewer), mine.assignment or mine.case or 0)[-MOST_PASSED:]
    connection.execute(update(looks).where(looks.c.reviewer_id == reviewer.id).values(passed=passed, touched=now))
    put_down(connection, reviewer)


def end_over(connection: Connection, now: datetime) -> None:
    """What somebody has had for too long is before nobody any more."""
    connection.execute(_OVER, {"at": now})


def forget_passed(connection: Connection, reviewer: Person) -> None:
    """What this reviewer left to others is as any other again."""
    connection.execute(update(looks).where(looks.c.reviewer_id == reviewer.id).values(passed=()))


def put_down(connection: Connection, reviewer: Person) -> None:
    """This reviewer has nothing before them any more."""
    connection.execute(_PUT_DOWN, {"me": reviewer.id})


def at(connection: Connection, reviewer: Person, number: int, turn: int) -> Look:
    """What is before this reviewer, if it is this one as it stood at this turn. Raises Stale if it has moved on."""
    mine = find(connection, reviewer)
    if mine is None or number not in (mine.assignment, mine.case):
        raise Stale(phrase("review-over"))
    if mine.turn != turn:
        raise Stale(phrase("already-chosen"))
    return mine


def step(connection: Connection, reviewer: Person, look: Look, now: datetime, **changes: object) -> Look:
    """One turn on, with these columns changed. Raises Stale if another tap was quicker, or others have it by now."""
    moved = connection.execute(
        update(looks)
        .where(looks.c.reviewer_id == reviewer.id, looks.c.turn == look.turn)
        .where(or_(looks.c.assignment_id == look.assignment, looks.c.case_id == look.case))
        .values(turn=look.turn + 1, touched=now, until=now + LEASE, **changes)
    )
    found = find(connection, reviewer)
    if not moved.rowcount or found is None:
        raise Stale(phrase("already-chosen"))
    return found


def take(connection: Connection, reviewer: Person, row: dict[str, object], now: datetime) -> bool:
    """Put this before the reviewer; False if somebody else has it."""
    passed = passed_by(connection, reviewer)
    connection.execute(delete(looks).where(looks.c.reviewer_id == reviewer.id))
    fresh = {"turn": 0, "stage": "", "draft": Draft(), "reasons": (), "note": "", "passed": passed}
    times = {"since": now, "touched": now, "until": now + LEASE}
    taken = connection.execute(_TAKE.on(connection), {"reviewer_id": reviewer.id, **fresh, **times, **row})
    if taken.rowcount == 1:
        return True
    connection.execute(
        _PASSED.on(connection),
        {"reviewer_id": reviewer.id, **fresh, **times, "sort": "", "round": 0, "version": 0},
    )
    return False


def _take(connection: Connection, reviewer: Person, held: Held, row: Any, now: datetime) -> bool:  # noqa: ANN401 - of the queue
    look = {"assignment_id": held.id, "sort": row.asks, "round": row.round, "version": held.version}
    return take(connection, reviewer, look, now)


def never_lend(connection: Connection, reviewer: Person, task: int, batch: int, now: datetime) -> None:
    """This person has read what others answered to this task, so it is none for them any more."""
    row = {"task_id": task, "person_id": reviewer.id, "batch_id": batch, "state": SKIPPED, "reason": READ}
    times = {"given": now, "due": now, "touched": now}
    connection.execute(_NEVER_MINE.on(connection), {**row, **times, "order": (), "draft": Draft()})


def _look(row: Row[Any]) -> Look:
    return Look(
        row.assignment_id,
        row.case_id,
        row.sort,
        row.round,
        row.version,
        row.turn,
        row.stage,
        row.draft,
        row.reasons,
        row.note,
        row.since,
        row.touched,
        row.chosen,
    )
