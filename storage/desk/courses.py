"""The courses door: which courses there are for somebody, and how far they are in each. Only looks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.people import proofs
from storage.database.tables.training import enrolments, exams
from storage.desk.batches import OPEN, task_range
from storage.errors import Stale
from storage.facts import Person, Wishes
from storage.rules import course
from storage.rules.course import MOST_ROWS, Plan, Row
from storage.rules.placing import understands
from storage.terms import Course

# A pass may be renewed so long before it expires.
RENEWAL = timedelta(days=30)

_ANY = select(batches.c.id, batches.c.wishes, batches.c.state)
_OPEN = _ANY.where(batches.c.state == OPEN).order_by(batches.c.id)
_ROWS = (
    select(contents.c.task_id, contents.c.content)
    .where(contents.c.task_id.between(bindparam("first"), bindparam("last")))
    .order_by(contents.c.task_id)
    .limit(MOST_ROWS)
)
_EXAMS = (
    select(
        exams.c.id,
        exams.c.number,
        exams.c.credits,
        exams.c.ended,
        exams.c.passed,
        proofs.c.expires,
        proofs.c.revoked,
    )
    .join(proofs, proofs.c.id == exams.c.proof_id, isouter=True)
    .where(exams.c.person_id == bindparam("person"), exams.c.batch_id == bindparam("batch"))
    .order_by(exams.c.number)
)
_ENROLMENT = select(enrolments).where(
    enrolments.c.person_id == bindparam("person"), enrolments.c.batch_id == bindparam("batch")
)


@dataclass(frozen=True, slots=True)
class Found:
    """A course with its rows."""

    id: int
    wishes: Wishes
    terms: Course
    plan: Plan
    is_open: bool


@dataclass(frozen=True, slots=True)
class Tries:
    """How many tries are left, and from when on there is one after a failure."""

    tries: int
    again: datetime | None


@dataclass(frozen=True, slots=True)
class View:
    """A course as one person has it. `step` of `steps` are done; `known` of `tasks` practice tasks were right.

    `exam` is the one begun and not ended, with so many tasks `answered`, 0 where there is none. `tries` are left,
    `again` is when the next may begin where that is still to come. `passed` is the exam that counts now, `expires`
    until when; `renewable` says that it may be sat again all the same.
    """

    course: int
    name: str
    about: str
    terms: Course
    step: int
    steps: int
    begun: bool
    tasks: int
    known: int
    pool: int
    tries: int
    exam: int = 0
    answered: int = 0
    again: datetime | None = None
    passed: int = 0
    expires: datetime | None = None
    renewable: bool = False

    @property
    def walked(self) -> bool:
        return self.step >= self.steps

    @property
    def may_sit(self) -> bool:
        """Whether an exam can be begun now."""
        due = not self.passed or self.renewable
        return self.walked and bool(self.pool) and not self.exam and due and self.tries > 0 and self.again is None

    @property
    def questions(self) -> int:
        """How many tasks an exam has."""
        return min(self.terms.draw, self.pool)


def find_course(connection: Connection, course_id: int) -> Found:
    """This course, if it is open. Raises Stale if it is not, or no course."""
    found = get_course(connection, course_id)
    if not found.is_open:
        raise Stale(phrase("course-closed"))
    return found


def get_course(connection: Connection, course_id: int) -> Found:
    """This course, open or not. Raises Stale if it is none."""
    row = connection.execute(_ANY.where(batches.c.id == course_id)).first()
    if row is None or row.wishes.course is None:
        raise Stale(phrase("course-closed"))
    return Found(row.id, row.wishes, row.wishes.course, _plan(connection, row.id), row.state == OPEN)


def list_courses(connection: Connection, person: Person, now: datetime) -> tuple[View, ...]:
    """The open courses in languages of this person, the oldest first."""
    rows = [
        row for row in connection.execute(_OPEN) if row.wishes.course is not None and understands(person, row.wishes)
    ]
    return tuple(view_of(connection, person.id, get_course(connection, row.id), now) for row in rows)


def view(connection: Connection, person: Person, course_id: int, now: datetime) -> View:
    """How far this person is. Raises Stale if the course is not open."""
    return view_of(connection, person.id, find_course(connection, course_id), now)


def view_of(connection: Connection, person_id: int, found: Found, now: datetime) -> View:
    """The same of a course that was found."""
    who = {"person": person_id, "batch": found.id}
    enrolled = connection.execute(_ENROLMENT, who).first()
    sat = connection.execute(_EXAMS, who).all()
    begun = next((exam for exam in sat if exam.ended is None), None)
    passes = [exam for exam in sat if exam.passed and exam.revoked is None]
    counts = next((exam for exam in reversed(passes) if exam.expires is None or exam.expires > now), None)
    left = _tries(found, enrolled.extra if enrolled else 0, sat)
    return View(
        course=found.id,
        name=found.wishes.name,
        about=found.wishes.guide,
        terms=found.terms,
        step=found.plan.step(enrolled.pos) if enrolled else 0,
        steps=len(found.plan.way),
        begun=enrolled is not None,
        tasks=enrolled.tasks if enrolled else 0,
        known=enrolled.known if enrolled else 0,
        pool=len(found.plan.pool),
        tries=left.tries,
        exam=begun.id if begun else 0,
        answered=len(begun.credits) if begun else 0,
        again=left.again if left.again and left.again > now else None,
        passed=counts.id if counts else 0,
        expires=counts.expires if counts else None,
        renewable=bool(counts and counts.expires and counts.expires - RENEWAL <= now),
    )


def tries_left(connection: Connection, person_id: int, found: Found) -> Tries:
    """How often this person may still sit the exam of this course."""
    who = {"person": person_id, "batch": found.id}
    enrolled = connection.execute(_ENROLMENT, who).first()
    return _tries(found, enrolled.extra if enrolled else 0, connection.execute(_EXAMS, who).all())


def _tries(found: Found, extra: int, sat: Sequence[Any]) -> Tries:
    """Whoever has passed begins to count anew."""
    last = max((exam.number for exam in sat if exam.passed), default=0)
    failed = [exam for exam in sat if exam.ended and not exam.passed and exam.number > last]
    again = failed[-1].ended + timedelta(seconds=found.terms.pause) if failed else None
    return Tries(max(0, found.terms.tries + extra - len(failed)), again)


def _plan(connection: Connection, batch_id: int) -> Plan:
    first, last = task_range(batch_id)
    return course.plan([Row(*row) for row in connection.execute(_ROWS, {"first": first, "last": last})])
