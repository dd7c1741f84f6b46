"""The exams door: draw one, take its answers without a word about them, and tell at the end what it came to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, insert, select, update

from locales.phrase import Phrase, phrase
from storage.database.tables.batches import batches
from storage.database.tables.people import people, proofs
from storage.database.tables.training import enrolments, exams
from storage.database.tables.work import assignments
from storage.desk import annotations, audit, outbox
from storage.desk.courses import RENEWAL, Found, View, find_course, get_course, tries_left, view_of
from storage.desk.giving import give
from storage.desk.holding import Held, card
from storage.desk.outbox import Notice, NoticeButton
from storage.desk.proofs import Grant, grant_by_exam
from storage.errors import NotFound, Refused, Stale
from storage.facts import EXAM, Instant, Person
from storage.rules import golds
from storage.rules.card import Card, Examined, Share
from storage.rules.course import draw, passes, percent
from storage.rules.joining import hindrance_to_more
from storage.terms import Leg

# The button below the word that a pass expires soon: as the one of the command in the menu.
_TO_COURSES = ((NoticeButton("menu-latihan", "m:latihan"),),)
_SEEN = select(assignments.c.task_id).where(
    assignments.c.person_id == bindparam("person"), assignments.c.batch_id == bindparam("course")
)
_LAST = (
    select(exams.c.number)
    .where(exams.c.person_id == bindparam("person"), exams.c.batch_id == bindparam("course"))
    .order_by(exams.c.number.desc())
    .limit(1)
)
_BEGIN = insert(exams).returning(exams.c.id)
_ONE = (
    select(exams, proofs.c.expires)
    .join(proofs, proofs.c.id == exams.c.proof_id, isouter=True)
    .where(exams.c.id == bindparam("exam"))
)
_CREDIT = (
    update(exams)
    .where(exams.c.id == bindparam("exam"), exams.c.ended.is_(None))
    .values(credits=bindparam("all_credits"))
)
_END = (
    update(exams)
    .where(exams.c.id == bindparam("exam"))
    .values(ended=bindparam("at"), passed=bindparam("is_passed"), proof_id=bindparam("proof"))
)
_FAILED = (
    select(people.c.id, people.c.name, func.count().label("sat"))
    .join(exams, exams.c.person_id == people.c.id)
    .where(exams.c.batch_id == bindparam("course"), exams.c.passed == 0)
    .group_by(people.c.id, people.c.name)
    .order_by(people.c.id)
)
_EXTRA = (
    update(enrolments)
    .where(enrolments.c.person_id == bindparam("person"), enrolments.c.batch_id == bindparam("course"))
    .values(extra=enrolments.c.extra + 1)
)
_COUNT = (
    update(batches)
    .where(batches.c.id == bindparam("course"))
    .values(passed=batches.c.passed + bindparam("more_passed"), failed=batches.c.failed + bindparam("more_failed"))
)


@dataclass(frozen=True, slots=True)
class Stuck:
    """Somebody who has no try left, after so many failed exams."""

    person: int
    name: str
    failed: int


def sit(connection: Connection, person: Person, course_id: int, instant: Instant) -> Card:
    """The open task of this person's exam: of one that is begun, else of a new one.

    Raises Refused where none may be begun now, and says what to do.
    """
    if hindrance_to_more(person):
        raise Refused(phrase(f"work-{hindrance_to_more(person)}"))
    found = find_course(connection, course_id)
    seen = view_of(connection, person.id, found, instant.now)
    exam = seen.exam or _begin(connection, person, found, seen, instant)
    return card(_ask(connection, person, found, exam, instant))


def answered(connection: Connection, person: Person, held: Held, instant: Instant) -> Card | Examined:
    """A task of an exam was answered whole: keep that and give the next, or tell what the exam came to."""
    if held.leg is None:
        raise Stale(phrase("task-finished"))
    values = annotations.append(connection, held, annotations.revisions(connection, held), instant.now)
    exam = connection.execute(_ONE, {"exam": held.leg.exam}).one()
    agreement = golds.agreement(held.sheet, values)
    # Nobody is judged by gold that does not apply to what they were shown.
    credits_ = (*exam.credits, 1.0 if agreement is None else agreement)
    connection.execute(_CREDIT, {"exam": exam.id, "all_credits": credits_})
    found = find_course(connection, held.batch)
    if len(credits_) < len(exam.drawn):
        return card(_ask(connection, person, found, exam.id, instant))
    _end(connection, person, found, exam.id, instant.now)
    return result(connection, person, exam.id)


def result(connection: Connection, person: Person, exam_id: int) -> Examined:
    """What this exam came to. Only looks. Raises NotFound if it is not over, or somebody else's."""
    over = find_result(connection, person, exam_id)
    if over is None:
        raise NotFound(phrase("not-your-task"))
    return over


def find_result(connection: Connection, person: Person, exam_id: int) -> Examined | None:
    """The same, None where the exam is not over. Only looks."""
    exam = connection.execute(_ONE, {"exam": exam_id}).first()
    if exam is None or exam.person_id != person.id or exam.ended is None:
        return None
    found = get_course(connection, exam.batch_id)
    left = tries_left(connection, person.id, found)
    topics = {row.task: row.content.topic or "" for row in found.plan.pool}
    return Examined(
        exam.id,
        found.id,
        found.wishes.name,
        bool(exam.passed),
        percent(exam.credits),
        found.terms.mark,
        _shares([(topics.get(task, ""), credit) for task, credit in zip(exam.drawn, exam.credits, strict=True)]),
        left.tries,
        left.again,
        exam.expires,
    )


def stuck(connection: Connection, course_id: int) -> tuple[Stuck, ...]:
    """Who has no try left in this course, by their numbers."""
    found = get_course(connection, course_id)
    failed = connection.execute(_FAILED, {"course": course_id}).all()
    return tuple(
        Stuck(row.id, row.name, row.sat) for row in failed if not tries_left(connection, row.id, found).tries
    )


def give_try(connection: Connection, by: Person, course_id: int, person_id: int, now: datetime) -> None:
    """One more try for somebody who has none left; they are told. Raises Stale if they have."""
    found = get_course(connection, course_id)
    if tries_left(connection, person_id, found).tries:
        raise Stale(phrase("retry-given-already"))
    connection.execute(_EXTRA, {"person": person_id, "course": course_id})
    audit.note(connection, by, "retry", found.wishes.name, now, about=person_id, batch=course_id)
    notice = Notice("retry-given", {"course": found.wishes.name}, buttons=_TO_COURSES)
    outbox.add(connection, person_id, notice, now)


def _begin(connection: Connection, person: Person, found: Found, seen: View, instant: Instant) -> int:
    if not seen.may_sit:
        raise Refused(_why_not(seen))
    who = {"person": person.id, "course": found.id}
    done = frozenset(connection.scalars(_SEEN, who))
    number = (connection.scalar(_LAST, who) or 0) + 1
    row = {
        "person_id": person.id,
        "batch_id": found.id,
        "number": number,
        "drawn": draw(found.plan.pool, found.wishes, done, instant.seed),
        "credits": (),
        "begun": instant.now,
    }
    begun: int = connection.execute(_BEGIN, row).scalar_one()
    return begun


def _why_not(seen: View) -> Phrase:
    if not seen.walked:
        return phrase("exam-way-first", left=seen.steps - seen.step)
    if not seen.pool:
        return phrase("exam-none")
    if seen.passed:
        return phrase("exam-passed-already")
    if not seen.tries:
        return phrase("exam-no-tries")
    return phrase("exam-pause")


def _ask(connection: Connection, person: Person, found: Found, exam_id: int, instant: Instant) -> Held:
    """The first task of this exam that has no credit yet."""
    exam = connection.execute(_ONE, {"exam": exam_id}).one()
    step = len(exam.credits)
    row = next(row for row in found.plan.pool if row.task == exam.drawn[step])
    leg = Leg(found.id, EXAM, step + 1, len(exam.drawn), exam_id)
    return give(connection, person, row, leg, instant)


def _end(connection: Connection, person: Person, found: Found, exam_id: int, now: datetime) -> None:
    credits_ = connection.execute(_ONE, {"exam": exam_id}).one().credits
    passed = passes(credits_, found.terms.mark)
    proof = _prove(connection, person, found, now) if passed else None
    connection.execute(_END, {"exam": exam_id, "at": now, "is_passed": int(passed), "proof": proof})
    connection.execute(_COUNT, {"course": found.id, "more_passed": int(passed), "more_failed": int(not passed)})


def _prove(connection: Connection, person: Person, found: Found, now: datetime) -> int:
    terms = found.terms
    expires = now + timedelta(seconds=terms.expires) if terms.expires else None
    if expires is not None:
        notice = Notice("proof-expires", {"course": found.wishes.name, "days": RENEWAL.days}, buttons=_TO_COURSES)
        outbox.add(connection, person.id, notice, expires - RENEWAL)
    given = Grant(terms.proves or found.wishes.name, terms.level, found.id, expires)
    return grant_by_exam(connection, person.id, given, now)


def _shares(credited: list[tuple[str, float]]) -> tuple[Share, ...]:
    """By topic, in the order of the alphabet."""
    topics = sorted({topic for topic, _ in credited})
    each = {topic: [credit for named, credit in credited if named == topic] for topic in topics}
    return tuple(Share(topic, sum(credit >= golds.RIGHT for credit in got), len(got)) for topic, got in each.items())
