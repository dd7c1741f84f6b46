"""What reviewers wrote and put in place, and how it goes with whoever it is about or by. Inside a transaction."""

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from storage.database.tables.reviews import cases, gaps, looks, review_items, reviews
from storage.database.tables.work import annotations, assignments
from storage.desk.looking import NOTHING
from storage.facts import JsonObject
from storage.kinds.registry import find_kind
from storage.rules.reviewing import GONE

_WORDLESS_REVIEWS = (
    update(reviews).where(reviews.c.assignment_id.in_(bindparam("which", expanding=True))).values(note="", fixed={})
)
_PUT_DOWN = update(looks).where(looks.c.assignment_id.in_(bindparam("which", expanding=True))).values(NOTHING)
_CASES = select(cases.c.task_id, cases.c.verdict).where(
    cases.c.chosen.in_(bindparam("which", expanding=True)), cases.c.verdict.is_not(None)
)


def wordless(kind: str, value: JsonObject) -> JsonObject:
    """This annotation without words; of a kind that is no more, nothing at all."""
    known = find_kind(kind)
    return {} if known is None else known.wordless(value)


def empty(connection: Connection, which: list[int]) -> None:
    """Nothing is left of the words that were written about these assignments, or taken over from them."""
    some = {"which": which}
    connection.execute(_WORDLESS_REVIEWS, some)
    connection.execute(_PUT_DOWN, some)
    for task, verdict in connection.execute(_CASES, some).all():
        _empty_case(connection, task, verdict)


def forget(connection: Connection, person_id: int, published: bool) -> None:  # noqa: FBT001 - what was agreed to
    """Whoever this is is erased: nothing of theirs waits for a reviewer, nothing they wrote as one is left.

    What they put in the place of somebody's words stays if they agreed to publish it, as their own words do.
    """
    mine = select(assignments.c.id).where(assignments.c.person_id == person_id)
    gone = update(review_items).where(review_items.c.person_id == person_id)
    connection.execute(gone.values(state=GONE, asks=""))
    connection.execute(update(looks).where(looks.c.assignment_id.in_(mine)).values(NOTHING))
    connection.execute(update(reviews).where(reviews.c.assignment_id.in_(mine)).values(note=""))
    connection.execute(update(reviews).where(reviews.c.reviewer_id == person_id).values(note="", fixed={}))
    theirs = or_(cases.c.decided_by == person_id, cases.c.chosen.in_(mine)) & cases.c.verdict.is_not(None)
    for task, verdict in connection.execute(select(cases.c.task_id, cases.c.verdict).where(theirs)).all():
        _empty_case(connection, task, verdict)
    connection.execute(update(gaps).where(gaps.c.by_id == person_id).values(note=""))
    if not published:
        connection.execute(delete(annotations).where(annotations.c.by_id == person_id))


def _empty_case(connection: Connection, task: int, verdict: dict[str, JsonObject]) -> None:
    left = {kind: wordless(kind, value) for kind, value in verdict.items()}
    connection.execute(update(cases).where(cases.c.task_id == task).values(verdict=left, note=""))
