"""The contesting door: how somebody's last answers were judged, and their appeal against a rejection.

An appeal is heard by a reviewer who said nothing to that answer before, and who does not learn whose it is.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.pay import ledger
from storage.database.tables.reviews import review_items, reviews
from storage.database.tables.rights import appeals
from storage.database.tables.work import DONE, REVISING, annotations, assignments
from storage.desk import appealing, audit, deciding, holding
from storage.desk.appealing import Case
from storage.desk.holding import Held
from storage.errors import NotFound, Refused
from storage.facts import Content, JsonObject, Person
from storage.rules.reasons import FOR_WORK
from storage.rules.reviewing import ACCEPTED, APPEAL, RANKS, REJECTED, WAITING, Vote

A_PAGE = 6
GLIMPSE = 70


@dataclass(frozen=True, slots=True)
class Judged:
    """One of somebody's answers: when, for what, how it stands, and why if it was not taken as it was.

    `about` is what the task's text begins with. `state` is empty where nobody looks it over. `appeal` is how an
    appeal stands, empty where there is none. `fixed` says that a reviewer put something in its place.
    """

    assignment: int
    batch: str
    at: datetime
    state: str
    reasons: tuple[str, ...] = ()
    note: str = ""
    fixed: bool = False
    appeal: str = ""
    answer: str = ""
    earned: int = 0
    about: str = ""

    @property
    def can_appeal(self) -> bool:
        return self.state == REJECTED and not self.appeal


@dataclass(frozen=True, slots=True)
class Opened:
    """One of them with its task and what its person gave; `fixed` is what a reviewer put in its place, by kind."""

    judged: Judged
    held: Held
    fixed: dict[str, JsonObject]


def history(connection: Connection, person: Person, page: int) -> list[Judged]:
    """A page of this person's finished tasks, the newest first, and one more where there are more."""
    mine = assignments.c.state.in_((DONE, REVISING)) & assignments.c.leg.is_(None)
    rows = connection.execute(
        _query().where(assignments.c.person_id == person.id, mine).limit(A_PAGE + 1).offset(page * A_PAGE)
    ).all()
    return [_judged(connection, row) for row in rows]


def judged(connection: Connection, person: Person, assignment: int) -> Judged:
    """This one of them. Raises NotFound if it is not theirs."""
    row = connection.execute(
        _query().where(assignments.c.person_id == person.id, assignments.c.id == assignment)
    ).first()
    if row is None:
        raise NotFound(phrase("not-your-task"))
    return _judged(connection, row)


def opened(connection: Connection, person: Person, assignment: int) -> Opened:
    """All of this one of them. Raises NotFound if it is not theirs."""
    found = judged(connection, person, assignment)
    fixed = _fixed(connection, assignment) if found.fixed else {}
    return Opened(found, holding.load(connection, person, assignment), fixed)


def contest(connection: Connection, person: Person, assignment: int, words: str, now: datetime) -> Judged:
    """Appeal against this rejection, once, in these words; it goes to the head of the queue."""
    item = connection.execute(
        select(review_items)
        .where(review_items.c.assignment_id == assignment, review_items.c.person_id == person.id)
        .with_for_update()
    ).first()
    if item is None or item.state != REJECTED:
        raise Refused(phrase("review-appeal-nothing"))
    last = _decisive(connection, assignment)
    case = Case(appealing.REJECTED, last.id, last.reviewer_id, last.note or ", ".join(last.reasons))
    number = appealing.file(connection, person, case, words, now)
    if number is None:
        raise Refused(phrase("review-appeal-once"))
    this = update(review_items).where(review_items.c.assignment_id == assignment)
    connection.execute(this.values(asks=APPEAL, rank=RANKS[APPEAL]))
    refused = select(reviews.c.reviewer_id, reviews.c.verdict).where(
        reviews.c.assignment_id == assignment, reviews.c.round == item.round, reviews.c.sort == last.sort
    )
    for row in connection.execute(refused).all():
        if not Vote(*row).good:
            deciding.count(connection, row.reviewer_id, appealed=1)
    audit.note(connection, person, "appeal", str(number), now)
    return judged(connection, person, assignment)


def _query() -> Select[Any]:
    return (
        select(
            assignments.c.id,
            batches.c.name,
            assignments.c.touched,
            review_items.c.state,
            func.coalesce(ledger.c.amount, 0).label("earned"),
            contents.c.content,
        )
        .join(batches, batches.c.id == assignments.c.batch_id)
        .join(contents, contents.c.task_id == assignments.c.task_id)
        .join(review_items, review_items.c.assignment_id == assignments.c.id, isouter=True)
        .join(
            ledger,
            (ledger.c.assignment_id == assignments.c.id) & ledger.c.reason.in_(FOR_WORK),
            isouter=True,
        )
        .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
    )


def _judged(connection: Connection, row: Row[Any]) -> Judged:
    state = row.state or ""
    last = _decisive(connection, row.id) if state else None
    about = _beginning(row.content)
    if last is None:
        return Judged(row.id, row.name, row.touched, state, earned=row.earned, about=about)
    filed = (
        select(appeals.c.state, appeals.c.answer)
        .where(appeals.c.about == appealing.REJECTED)
        .join(reviews, reviews.c.id == appeals.c.subject)
    )
    appeal = connection.execute(filed.where(reviews.c.assignment_id == row.id)).first()
    stands, answer = appeal or ("", "")
    # What was said to an earlier wording is no matter any more.
    reasons, note = ((), "") if state == WAITING else (last.reasons, last.note)
    fixed = state == ACCEPTED and bool(_fixed(connection, row.id))
    return Judged(row.id, row.name, row.touched, state, reasons, note, fixed, stands, answer or "", row.earned, about)


def _beginning(content: Content) -> str:
    """Enough of what the task is about to know it by."""
    said = content.messages[-1].content if content.messages else ""
    text = " ".join((content.prompt or content.text or said or content.topic or "").split())
    return text if len(text) <= GLIMPSE else text[:GLIMPSE] + "…"


def _fixed(connection: Connection, assignment: int) -> dict[str, JsonObject]:
    """What reviewers put in the place of somebody's own, by kind; of two who judged it either may have."""
    theirs = (annotations.c.assignment_id == assignment) & annotations.c.by_id.is_not(None)
    query = select(annotations.c.kind, annotations.c.value).where(theirs).order_by(annotations.c.revision)
    return {row.kind: row.value for row in connection.execute(query)}


def _decisive(connection: Connection, assignment: int) -> Any:  # noqa: ANN401 - a row of reviews
    """The last review that decided something about this assignment, None if none did."""
    decided = (reviews.c.assignment_id == assignment) & (reviews.c.decided == 1)
    return connection.execute(select(reviews).where(decided).order_by(reviews.c.id.desc()).limit(1)).first()
