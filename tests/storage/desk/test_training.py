"""Courses: a way of theory and practice, exams with their tries, pauses and proofs; nothing of it is work."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from storage.database.tables.batches import batches as batch_table
from storage.database.tables.people import people
from storage.database.tables.training import enrolments
from storage.database.tables.training import exams as exam_table
from storage.desk import (
    assignments,
    batches,
    courses,
    erasing,
    exams,
    lending,
    outbox,
    owndata,
    privacy,
    progress,
    proofs,
    training,
)
from storage.desk.courses import View
from storage.desk.desk import Desk
from storage.desk.passports import records
from storage.errors import NotFound, Refused, Stale
from storage.facts import Batch, Candidate, Content, Instant, Person, Wishes
from storage.rules.card import Card, Examined, Finished, Idle, Learned, Moved, Outcome, Tapped, Theory
from storage.rules.course import Row, plan
from storage.terms import Course
from tests.storage.desk.making import NOW, at, make_batch, make_person

COURSE = Wishes(name="Dasar", kinds=("comparison", "rewrite"), lang="id", course=Course(mark=75, tries=2, draw=4))
WORK = Wishes(name="kerja", kinds=("comparison",), overlap=1, lang="id")
IDEA = Content(text="Nilai yang ada di layar.", topic="Jujur", meta={"stage": "theory", "good": "A", "bad": "B"})
FREE = Content(
    prompt="Halo?",
    candidates=(Candidate("a", "Ada yang bisa dibantu?"),),
    explanation="Bebas.",
    meta={"stage": "practice", "kinds": "rewrite"},
)


def pair(number: int, stage: str) -> Content:
    """A pair of which "b" is better."""
    return Content(
        prompt=f"{stage} {number}?",
        candidates=(Candidate("a", f"Buruk {number}"), Candidate("b", f"Baik {number}")),
        gold={"comparison": "b"},
        explanation=f"Sebab {number}.",
        topic=f"Topik {number % 2}",
        meta={"stage": stage},
    )


ROWS = (IDEA, pair(1, "practice"), pair(2, "practice"), FREE, *(pair(n, "exam") for n in range(10)))


async def make_course(desk: Desk, wishes: Wishes = COURSE, rows: Sequence[Content] = ROWS) -> Batch:
    return await make_batch(desk, 0, wishes, *rows)


async def step(desk: Desk, person: Person, course: int, now: Instant | None = None) -> Theory | Card | View:
    return await desk.write(training.go_on, person, course, now or at())


async def choose(desk: Desk, person: Person, card: Card, *, right: bool, now: Instant | None = None) -> Outcome:
    """Tap the better of the two, or the worse."""
    wanted = "Baik" if right else "Buruk"
    letter = next("ab"[n] for n, block in enumerate(card.question.show[1:]) if block.text.startswith(wanted))
    return await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, letter), now or at())


async def walk(desk: Desk, person: Person, course: int) -> View:
    """The whole way, all answers right."""
    here = await step(desk, person, course)
    while not isinstance(here, View):
        if isinstance(here, Theory):
            here = await desk.write(training.has_read, person, course, here.task, at())
            continue
        if here.kind == "rewrite":
            tapped = Tapped(here.assignment, here.version, "good")
            assert isinstance(await desk.write(assignments.tap, person, tapped, at()), Learned)
        else:
            await choose(desk, person, here, right=True)
        here = await step(desk, person, course)
    return here


async def sit(desk: Desk, person: Person, course: int, answers: str, now: Instant | None = None) -> Examined:
    """An exam with these answers, 1 for a right one."""
    now = now or at()
    outcome: Outcome = Moved(await desk.write(exams.sit, person, course, now))
    for each in answers:
        assert isinstance(outcome, Moved)
        outcome = await choose(desk, person, outcome.card, right=each == "1", now=now)
    assert isinstance(outcome, Examined)
    return outcome


async def count(desk: Desk, column: Any, of: int) -> int:  # noqa: ANN401 - a column
    query = select(column).where(column.table.c.id == of)
    return int(await desk.read(lambda connection: connection.scalar(query)) or 0)


async def test_the_way_is_theory_and_practice_with_an_explanation_after_each_answer(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    idea = await step(desk, sari, course.id)
    assert isinstance(idea, Theory)
    assert (idea.topic, idea.good, idea.bad, idea.step, idea.steps) == ("Jujur", "A", "B", 1, 4)
    first = await desk.write(training.has_read, sari, course.id, idea.task, at())
    assert isinstance(first, Card)
    assert first.leg is not None
    assert (first.leg.stage, first.leg.step, first.leg.steps) == ("practice", 2, 4)
    wrong = await choose(desk, sari, first, right=False)
    assert isinstance(wrong, Learned)
    assert (wrong.agreement, wrong.explanation) == (0, "Sebab 1.")
    assert wrong.given != wrong.right
    second = await step(desk, sari, course.id)
    assert isinstance(second, Card)
    right = await choose(desk, sari, second, right=True)
    assert isinstance(right, Learned)
    assert (right.agreement, right.given) == (1, right.right)
    third = await step(desk, sari, course.id)
    assert isinstance(third, Card)
    assert third.kind == "rewrite", "the row names its kind"
    view = await walk(desk, sari, course.id)
    assert (view.step, view.steps, view.known, view.tasks, view.walked) == (4, 4, 1, 2, True)


async def test_each_step_waits_where_it_was_left(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    idea = await step(desk, sari, course.id)
    assert await step(desk, sari, course.id) == idea
    assert isinstance(idea, Theory)
    card = await desk.write(training.has_read, sari, course.id, idea.task, at())
    assert isinstance(card, Card)
    assert await desk.write(training.has_read, sari, course.id, idea.task, at(5)) == card, "read twice moves once"
    assert await desk.write(lending.lapse, NOW + timedelta(days=400)) == 0, "nobody else waits for it"
    assert await step(desk, sari, course.id, at(7)) == card, "the order drawn stays"
    outcome = await choose(desk, sari, card, right=True)
    assert await desk.read(assignments.standing, sari, card.assignment) == outcome, "a double tap sees it again"
    assert await desk.read(training.feedback, sari, card.assignment) == outcome


async def test_a_course_is_nobodys_work(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    view = await walk(desk, sari, course.id)
    assert view.walked
    assert await desk.write(assignments.next_card, sari, at()) == Idle("nothing-open")
    assert await desk.read(lambda connection: list(records(connection, [course.id], b"k" * 32))) == []
    numbers = await desk.read(progress.of_person, sari, NOW - timedelta(days=1))
    assert (numbers.results, numbers.today, numbers.shares) == (0, 0, ())
    assert await count(desk, people.c.done, sari.id) == 0
    assert (course.slots, await count(desk, batch_table.c.people, course.id)) == (0, 1)
    with pytest.raises(Refused) as refused:
        await desk.write(assignments.reopen_last, sari, NOW)
    assert refused.value.phrase.id == "nothing-to-change"


async def test_work_and_a_course_go_side_by_side(desk: Desk) -> None:
    course = await make_course(desk, rows=ROWS[1:])
    await make_batch(desk, 2, WORK)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    practice = await step(desk, sari, course.id)
    assert isinstance(practice, Card)
    task = await desk.write(assignments.next_card, sari, at(1, NOW + timedelta(seconds=5)))
    assert isinstance(task, Card)
    assert task.batch == "kerja"
    assert await desk.read(assignments.current_card, sari) == task
    later = at(1, NOW + timedelta(seconds=9))
    assert await step(desk, sari, course.id, later) == practice
    assert await desk.read(assignments.current_card, sari) == practice, "what was touched last is what texts are for"
    finished = await desk.write(assignments.tap, sari, Tapped(task.assignment, task.version, "a"), later)
    assert isinstance(finished, Finished)
    assert isinstance(finished.after, Card)
    assert finished.after.batch == "kerja"
    everybody = await step(desk, budi, course.id)
    assert isinstance(everybody, Card)
    assert everybody.question.show[0] == practice.question.show[0], "everybody gets each task"


async def test_nothing_of_a_course_is_skipped_or_changed_afterwards(desk: Desk) -> None:
    course = await make_course(desk, rows=ROWS[1:])
    sari = await make_person(desk, 1)
    card = await step(desk, sari, course.id)
    assert isinstance(card, Card)
    with pytest.raises(Refused) as refused:
        await desk.write(assignments.skip, sari, Tapped(card.assignment, card.version, "other"), at())
    assert refused.value.phrase.id == "course-no-skip"
    await choose(desk, sari, card, right=True)
    with pytest.raises(Stale):
        await choose(desk, sari, card, right=False)


async def test_a_passed_exam_is_a_proof_that_expires(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    with pytest.raises(Refused) as early:
        await desk.write(exams.sit, sari, course.id, at())
    assert early.value.phrase.id == "exam-way-first"
    view = await walk(desk, sari, course.id)
    assert (view.may_sit, view.questions, view.tries) == (True, 4, 2)
    over = await sit(desk, sari, course.id, "1110")
    assert (over.passed, over.percent, over.mark) == (True, 75, 75)
    assert over.expires == NOW + timedelta(days=365)
    assert sum(share.tasks for share in over.shares) == 4
    assert sum(share.known for share in over.shares) == 3
    assert await desk.read(proofs.proven, sari.id, NOW) == {"dasar": 1}
    assert await desk.read(proofs.proven, sari.id, NOW + timedelta(days=366)) == {}
    with pytest.raises(Refused) as again:
        await desk.write(exams.sit, sari, course.id, at())
    assert again.value.phrase.id == "exam-passed-already"
    near = await desk.read(courses.view, sari, course.id, NOW + timedelta(days=340))
    assert (near.passed, near.renewable, near.may_sit) == (over.exam, True, True)
    gone = await desk.read(courses.view, sari, course.id, NOW + timedelta(days=366))
    assert (gone.passed, gone.may_sit, gone.tries) == (0, True, 2)
    counted = await desk.read(batches.get_batch, course.id)
    assert (counted.passed, counted.failed, counted.people, counted.done) == (1, 0, 1, 0)


async def test_a_proof_can_be_of_something_else_and_last_for_ever(desk: Desk) -> None:
    terms = Course(proves="Kesehatan", level=2, expires=0, draw=1)
    course = await make_course(desk, replace(COURSE, course=terms))
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    assert (await sit(desk, sari, course.id, "1")).expires is None
    assert await desk.read(proofs.proven, sari.id, NOW + timedelta(days=9999)) == {"kesehatan": 2}


async def test_who_fails_waits_and_has_so_many_tries_of_other_tasks(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    failed = await sit(desk, sari, course.id, "1100")
    assert (failed.passed, failed.percent, failed.tries, failed.again) == (False, 50, 1, NOW + timedelta(days=1))
    with pytest.raises(Refused) as soon:
        await desk.write(exams.sit, sari, course.id, at(2, NOW + timedelta(hours=23)))
    assert soon.value.phrase.id == "exam-pause"
    tomorrow = at(3, NOW + timedelta(days=1, seconds=1))
    again = await sit(desk, sari, course.id, "0000", now=tomorrow)
    assert (again.passed, again.tries) == (False, 0)
    drawn = await desk.read(lambda connection: connection.scalars(select(exam_table.c.drawn)).all())
    assert not set(drawn[0]) & set(drawn[1]), "the second exam has tasks of its own"
    with pytest.raises(Refused) as none:
        await desk.write(exams.sit, sari, course.id, at(4, NOW + timedelta(days=30)))
    assert none.value.phrase.id == "exam-no-tries"
    assert await desk.read(proofs.proven, sari.id, NOW) == {}


async def test_an_admin_gives_one_more_try_and_the_person_is_told(desk: Desk) -> None:
    course = await make_course(desk, replace(COURSE, course=Course(mark=75, tries=1, pause=0, draw=2)))
    sari, rina = await make_person(desk, 1), await make_person(desk, 2)
    await walk(desk, sari, course.id)
    assert await desk.read(exams.stuck, course.id) == ()
    await sit(desk, sari, course.id, "00")
    assert [(each.person, each.failed) for each in await desk.read(exams.stuck, course.id)] == [(sari.id, 1)]
    await desk.write(exams.give_try, rina, course.id, sari.id, NOW)
    with pytest.raises(Stale):
        await desk.write(exams.give_try, rina, course.id, sari.id, NOW)
    assert await desk.read(exams.stuck, course.id) == ()
    assert (await desk.read(courses.view, sari, course.id, NOW)).may_sit
    assert (await sit(desk, sari, course.id, "11")).passed


async def test_before_a_pass_expires_its_person_is_told(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    over = await sit(desk, sari, course.id, "1111")
    assert over.expires is not None
    assert await desk.write(outbox.claim, sari.bot, "p", over.expires - timedelta(days=31), 9) == []
    due = over.expires - timedelta(days=30)
    (parcel,) = await desk.write(outbox.claim, sari.bot, "p", due, 9)
    assert (parcel.person, parcel.notice.phrase) == (sari.id, "proof-expires")
    assert (await desk.read(courses.view, sari, course.id, due)).renewable


async def test_an_exam_goes_on_where_it_was_left_and_tells_nothing_before_its_end(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    first = await desk.write(exams.sit, sari, course.id, at())
    moved = await choose(desk, sari, first, right=False)
    assert isinstance(moved, Moved)
    assert moved.card.leg is not None
    assert (moved.card.leg.step, moved.card.leg.steps, moved.card.topic) == (2, 4, "")
    weeks_later = at(9, NOW + timedelta(days=20))
    assert await desk.write(exams.sit, sari, course.id, weeks_later) == moved.card
    assert await desk.read(assignments.standing, sari, first.assignment) == moved.card
    view = await desk.read(courses.view, sari, course.id, NOW)
    assert (view.exam > 0, view.answered, view.may_sit) == (True, 1, False)
    with pytest.raises(NotFound):
        await desk.read(exams.result, sari, view.exam)


async def test_the_result_is_its_persons_alone_and_stands_after_the_course_is_closed(desk: Desk) -> None:
    course = await make_course(desk)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await walk(desk, sari, course.id)
    over = await sit(desk, sari, course.id, "1111")
    await desk.write(batches.move, course.id, "close", None, NOW)
    assert await desk.read(exams.result, sari, over.exam) == over
    with pytest.raises(NotFound):
        await desk.read(exams.result, budi, over.exam)
    assert await desk.read(courses.list_courses, sari, NOW) == ()
    with pytest.raises(Stale):
        await step(desk, sari, course.id)


async def test_walking_again_asks_everything_anew_and_keeps_what_was_passed(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    await sit(desk, sari, course.id, "1111")
    assert isinstance(await desk.write(training.start_over, sari, course.id, at()), Theory)
    view = await walk(desk, sari, course.id)
    assert (view.known, view.tasks, view.passed > 0) == (2, 2, True)
    assert await count(desk, batch_table.c.people, course.id) == 1


async def test_courses_are_for_those_who_speak_their_language_and_take_part(desk: Desk) -> None:
    course = await make_course(desk, replace(COURSE, lang="jv"))
    sari, wati = await make_person(desk, 1), await make_person(desk, 2, "id", "jv")
    assert await desk.read(courses.list_courses, sari, NOW) == ()
    assert [view.course for view in await desk.read(courses.list_courses, wati, NOW)] == [course.id]
    withdrawn = (await desk.write(privacy.withdraw, wati, "work", NOW)).person
    with pytest.raises(Refused) as refused:
        await step(desk, withdrawn, course.id)
    assert refused.value.phrase.id == "work-withdrawn"


async def test_who_withdraws_and_comes_back_goes_on_in_the_course(desk: Desk) -> None:
    course = await make_course(desk, rows=ROWS[1:])
    sari = await make_person(desk, 1)
    card = await step(desk, sari, course.id)
    assert isinstance(card, Card)
    await desk.write(privacy.withdraw, sari, "work", NOW)
    back = (await desk.write(privacy.give, sari, "work", NOW)).person
    again = await step(desk, back, course.id)
    assert isinstance(again, Card)
    assert again.assignment == card.assignment
    assert isinstance(await choose(desk, back, again, right=True), Learned)


async def test_erased_with_its_person_and_shown_to_them_before(desk: Desk) -> None:
    course = await make_course(desk)
    sari = await make_person(desk, 1)
    await walk(desk, sari, course.id)
    await sit(desk, sari, course.id, "1111")
    document = (await desk.read(owndata.collect, sari, NOW)).content
    assert b'"courses"' in document
    assert b'"exams"' in document
    await desk.write(erasing.erase, sari, "r1", NOW)
    assert await desk.read(lambda connection: list(connection.scalars(select(exam_table.c.id)))) == []
    assert await desk.read(lambda connection: list(connection.scalars(select(enrolments.c.pos)))) == []


def test_rows_that_do_not_say_their_stage_are_shared_out() -> None:
    laid = plan([Row(n, replace(pair(n, ""), meta={})) for n in range(9)])
    assert [row.task for row in laid.way] == [0, 1, 3, 4, 6, 7]
    assert [row.task for row in laid.pool] == [2, 5, 8]
