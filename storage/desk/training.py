"""The training door: the way through a course, theory and practice in the order of its file.

What is answered here is kept like any annotation, but is nobody's work: it fills no slot, earns nothing, counts in no
figure of work and is in no export.
"""

from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.training import enrolments
from storage.database.tables.work import DONE
from storage.desk import annotations
from storage.desk.courses import Found, View, find_course, view_of
from storage.desk.giving import give
from storage.desk.holding import Held, card, load
from storage.errors import NotFound, Refused, Stale
from storage.facts import PRACTICE, THEORY, Instant, JsonObject, Person
from storage.rules import golds, sitting
from storage.rules.card import Card, Learned, Theory
from storage.rules.course import Row, learned
from storage.rules.joining import hindrance_to_more
from storage.terms import Leg

Step: TypeAlias = Theory | Card | View

_ENROL = insert_if_new(enrolments)
_NEWCOMER = update(batches).where(batches.c.id == bindparam("batch")).values(people=batches.c.people + 1)
_POS = select(enrolments.c.pos).where(
    enrolments.c.person_id == bindparam("person"), enrolments.c.batch_id == bindparam("course")
)
_PASS = (
    update(enrolments)
    .where(
        enrolments.c.person_id == bindparam("person"),
        enrolments.c.batch_id == bindparam("course"),
        enrolments.c.pos < bindparam("task"),
    )
    .values(
        pos=bindparam("task"),
        tasks=enrolments.c.tasks + bindparam("more"),
        known=enrolments.c.known + bindparam("right"),
    )
)
_REPEAT = (
    update(enrolments)
    .where(enrolments.c.person_id == bindparam("person"), enrolments.c.batch_id == bindparam("course"))
    .values(pos=0, tasks=0, known=0)
)


def go_on(connection: Connection, person: Person, course_id: int, instant: Instant) -> Step:
    """The next step of this course: theory, a practice task, or at the end of the way the course itself.

    Raises Stale if it is not open, Refused to those who do not take part.
    """
    if hindrance_to_more(person):
        raise Refused(phrase(f"work-{hindrance_to_more(person)}"))
    found = find_course(connection, course_id)
    enrol(connection, person, found, instant.now)
    passed = connection.execute(_POS, {"person": person.id, "course": found.id}).scalar_one()
    row = found.plan.next_after(passed)
    if row is None:
        return view_of(connection, person.id, found, instant.now)
    if row.content.stage == THEORY:
        return _theory(found, row, seen=False)
    leg = Leg(found.id, PRACTICE, found.plan.step(row.task), len(found.plan.way))
    return card(give(connection, person, row, leg, instant))


def has_read(connection: Connection, person: Person, course_id: int, task: int, instant: Instant) -> Step:
    """This theory was read; on with what follows. One that is not the next step moves nothing."""
    found = find_course(connection, course_id)
    passed = connection.execute(_POS, {"person": person.id, "course": found.id}).scalar()
    row = None if passed is None else found.plan.next_after(passed)
    if row is not None and row.task == task and row.content.stage == THEORY:
        _pass(connection, person, found.id, task)
    return go_on(connection, person, course_id, instant)


def theory(connection: Connection, course_id: int, task: int) -> Theory:
    """This card of theory once more. Only looks. Raises NotFound if the course has no such card."""
    found = find_course(connection, course_id)
    row = next((row for row in found.plan.way if row.task == task and row.content.stage == THEORY), None)
    if row is None:
        raise NotFound(phrase("course-closed"))
    return _theory(found, row, seen=True)


def theory_cards(connection: Connection, course_id: int) -> tuple[Theory, ...]:
    """All cards of theory of this course, in order. Only looks."""
    found = find_course(connection, course_id)
    return tuple(_theory(found, row, seen=True) for row in found.plan.way if row.content.stage == THEORY)


def start_over(connection: Connection, person: Person, course_id: int, instant: Instant) -> Step:
    """Walk the way of this course again from its beginning; exams and proofs stay as they are."""
    connection.execute(_REPEAT, {"person": person.id, "course": course_id})
    return go_on(connection, person, course_id, instant)


def practised(connection: Connection, person: Person, held: Held, now: datetime) -> Learned:
    """A practice task was answered whole: keep that, move on, and tell at once what is right and why."""
    values = annotations.append(connection, held, annotations.revisions(connection, held), now)
    told = _learned(held, values)
    known = None if told.agreement is None else int(told.agreement >= golds.RIGHT)
    _pass(connection, person, held.batch, held.task, known)
    return told


def feedback(connection: Connection, person: Person, assignment: int) -> Learned:
    """What was told about an answered practice task, again. Only looks. Raises Stale if it is not answered."""
    held = load(connection, person, assignment)
    if held.state != DONE or held.leg is None or held.leg.stage != PRACTICE:
        raise Stale(phrase("task-finished"))
    return _learned(held, sitting.values(held.sheet, held.draft))


def enrol(connection: Connection, person: Person, found: Found, now: datetime) -> None:
    """Count this person among those of the course, once."""
    row = {"person_id": person.id, "batch_id": found.id, "begun": now}
    if connection.execute(_ENROL.on(connection), row).rowcount == 1:
        connection.execute(_NEWCOMER, {"batch": found.id})


def _pass(connection: Connection, person: Person, course: int, task: int, known: int | None = None) -> None:
    """Every step up to this task is done; a practice task was known, 1, or was not, 0."""
    counted = {"more": int(known is not None), "right": int(known or 0)}
    connection.execute(_PASS, {"person": person.id, "course": course, "task": task, **counted})


def _theory(found: Found, row: Row, *, seen: bool) -> Theory:
    content, meta = row.content, row.content.meta
    return Theory(
        found.id,
        found.wishes.name,
        row.task,
        found.plan.step(row.task),
        len(found.plan.way),
        content.topic or "",
        content.text or "",
        str(meta.get("good") or ""),
        str(meta.get("bad") or ""),
        seen,
    )


def _learned(held: Held, values: dict[str, JsonObject]) -> Learned:
    return learned(held.sheet, values, held.id, held.leg)
