"""Courses: which there are, how far one is, theory, what was right about an answer, the exam and what it came to."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.buttons import pack
from handlers.screens.figures import bar, below_each_other, in_a_line, shortened
from handlers.screens.forms.drawn import blocks
from handlers.screens.menu import MENU, command_named
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk import explaining
from storage.desk.courses import View
from storage.rules.card import Examined, Learned, Theory
from storage.rules.day import WIB
from storage.rules.golds import NEARLY, RIGHT

COURSES, COURSE, STEP, READ_ON, THEORY, LOOK_BACK = "cl", "co", "cg", "ct", "cv", "cf"
EXAM, SIT, RESULT, OVER, OVER_NOW = "ce", "cb", "cs", "ca", "cn"
CERTIFICATE, RETRIES, RETRY = "cc", "cu", "cz"
LEARNING = explaining.OPEN

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
LIST_BUTTON = Button(phrase("course-list"), pack(COURSES))
WORK_BUTTON = Button(phrase("menu-tugas"), pack(MENU, "tugas"))


def courses_screen(views: Sequence[View]) -> Screen:
    """All courses with how far one is in each."""
    if not views:
        return Screen((phrase("course-none"),), rows=((WORK_BUTTON, MENU_BUTTON),))
    rows = [(Button(phrase("as-is", text=shortened(view.name)), pack(COURSE, view.course)),) for view in views]
    lines = tuple(phrase("course-line", name=view.name, state=_state(view), bar=_bar(view)) for view in views)
    return Screen((phrase("course-list-head"),), lines, rows=(*rows, (command_named("cek").button, MENU_BUTTON)))


def course_screen(view: View) -> Screen:
    """One course: what it is about, how far one is, what comes next."""
    way = phrase("course-way", bar=_bar(view), step=view.step, steps=view.steps)
    known = (phrase("course-known", known=view.known, tasks=view.tasks),) if view.tasks else ()
    about = (phrase("as-is", text=view.about),) if view.about and not view.begun else ()
    body: tuple[Part, ...] = (*about, below_each_other((way, *known)), *_exam_lines(view))
    return Screen((phrase("course-head", name=view.name),), body, rows=(*_next_rows(view), *_other_rows(view)))


def theory_screen(theory: Theory) -> Screen:
    """One idea, with how it looks done well and not so well."""
    head = phrase("course-leg", name=theory.name, stage="theory", step=theory.step, steps=theory.steps)
    idea = phrase("theory-idea", topic=theory.topic, text=theory.text)
    good = (Quote(phrase("theory-good"), theory.good),) if theory.good else ()
    bad = (Quote(phrase("theory-bad"), theory.bad),) if theory.bad else ()
    if theory.seen:
        on = Button(phrase("theory-back"), pack(THEORY, theory.course))
    else:
        on = Button(phrase("theory-read"), pack(READ_ON, theory.course, theory.task), "good")
    pager = pack(THEORY, theory.course, theory.task, "")
    return Screen((head,), (idea, *good, *bad), rows=((on,), (_stop(theory.course),)), pager=pager)


def theory_list_screen(cards: Sequence[Theory], course: int) -> Screen:
    """All cards of theory, to look at again."""
    named = [(shortened(card.topic or card.text), card.task) for card in cards]
    rows = [(Button(phrase("as-is", text=name), pack(THEORY, course, task)),) for name, task in named]
    return Screen((phrase("theory-list"),), rows=(*rows, (_stop(course),)))


def learned_screen(learned: Learned) -> Screen:
    """What is right and why, at once and kindly; the texts stand below to look at again."""
    leg = learned.leg
    why = (Quote(phrase("learned-why"), learned.explanation),) if learned.explanation else ()
    body = (*_told(learned), *why, *blocks(learned.show, fold=True))
    if leg is None:
        pager, rows = pack(LEARNING, learned.assignment, ""), ((WORK_BUTTON, MENU_BUTTON),)
        return Screen((phrase("learning-head", name=learned.name),), body, rows=rows, pager=pager)
    head = phrase("course-leg", name=learned.name, stage="practice", step=leg.step, steps=leg.steps)
    on = Button(phrase("learned-on"), pack(STEP, leg.course), "good")
    verdict = phrase(f"learned-{_verdict(learned.agreement)}")
    pager = pack(LOOK_BACK, learned.assignment, "")
    return Screen((head, verdict), body, rows=((on,), (_stop(leg.course),)), pager=pager)


def exam_screen(view: View) -> Screen:
    """What an exam is, before it begins."""
    terms = phrase("exam-terms", questions=view.questions, mark=view.terms.mark, tries=view.tries)
    later = Button(phrase("exam-later"), pack(COURSE, view.course))
    begin = Button(phrase("exam-begin"), pack(SIT, view.course), "good")
    return Screen((phrase("exam-head", name=view.name),), (terms,), rows=((begin,), (later,)))


def examined_screen(examined: Examined) -> Screen:
    """What the exam came to, by topic, and what to do now."""
    outcome = "passed" if examined.passed else "failed"
    head = phrase(f"exam-{outcome}", name=examined.name, percent=examined.percent, mark=examined.mark)
    shares = [phrase("exam-share", topic=each.topic, known=each.known, tasks=each.tasks) for each in examined.shares]
    topics = (below_each_other((phrase("exam-shares"), *shares)),) if any(s.topic for s in examined.shares) else ()
    after = tuple(_after_pass(examined)) if examined.passed else _after_failure(examined)
    return Screen((head,), (*topics, *after), rows=tuple(_result_rows(examined)))


def over_screen(view: View) -> Screen:
    """Asks before a course begins anew."""
    now = Button(phrase("course-over-now"), pack(OVER_NOW, view.course))
    return Screen((phrase("course-over-ask", name=view.name),), rows=((now,), (_stop(view.course),)))


def day(moment: datetime) -> datetime:
    """A moment as people here read it on their clocks."""
    return moment.astimezone(WIB)


def _told(learned: Learned) -> Iterator[Phrase]:
    """What was given and what is right, one beside the other where they differ."""
    if not learned.right:
        return
    given, right = in_a_line(learned.given), in_a_line(learned.right)
    if learned.agreement == 1 and given == right:
        yield phrase("learned-both", given=given)
        return
    yield below_each_other((phrase("learned-given", given=given), phrase("learned-gold", right=right)))


def _verdict(agreement: float | None) -> str:
    if agreement is None:
        return "open"
    return "right" if agreement >= RIGHT else "nearly" if agreement >= NEARLY else "missed"


def _exam_lines(view: View) -> Iterator[Phrase]:
    if not view.pool:
        if view.walked:
            yield phrase("course-done")
        return
    if view.passed:
        yield phrase("course-passed", until=day(view.expires)) if view.expires else phrase("course-passed-ever")
    if view.exam:
        yield phrase("exam-running", answered=view.answered, questions=view.questions)
    elif not view.walked:
        yield phrase("exam-ahead", questions=view.questions, mark=view.terms.mark)
    elif not view.passed or view.renewable:
        yield _when(view.tries, view.again)


def _when(tries: int, again: datetime | None) -> Phrase:
    if not tries:
        return phrase("exam-no-tries")
    return phrase("exam-again", at=day(again), tries=tries) if again else phrase("exam-ready", tries=tries)


def _next_rows(view: View) -> Iterator[Row]:
    """What is best done now."""
    if view.exam:
        yield (Button(phrase("exam-go-on"), pack(SIT, view.course), "good"),)
    elif not view.walked:
        yield (Button(phrase("course-go-on" if view.begun else "course-begin"), pack(STEP, view.course), "good"),)
    elif view.may_sit:
        yield (Button(phrase("exam-sit"), pack(EXAM, view.course), "good"),)
    if view.passed:
        result = Button(phrase("exam-result"), pack(RESULT, view.passed))
        yield result, Button(phrase("certificate-mine"), pack(CERTIFICATE, view.passed))


def _other_rows(view: View) -> Iterator[Row]:
    if view.step:
        again = Button(phrase("theory-again"), pack(THEORY, view.course))
        yield again, Button(phrase("course-over"), pack(OVER, view.course))
    yield LIST_BUTTON, MENU_BUTTON


def _after_pass(examined: Examined) -> Iterator[Phrase]:
    if examined.expires:
        yield phrase("course-passed", until=day(examined.expires))


def _after_failure(examined: Examined) -> tuple[Phrase, ...]:
    return (phrase("exam-advice"), _when(examined.tries, examined.again))


def _result_rows(examined: Examined) -> Iterator[Row]:
    if examined.passed:
        yield (Button(phrase("certificate-get"), pack(CERTIFICATE, examined.exam), "good"),)
    else:
        yield (Button(phrase("theory-again"), pack(THEORY, examined.course), "good"),)
    yield Button(phrase("course-back"), pack(COURSE, examined.course)), MENU_BUTTON


def _state(view: View) -> str:
    if view.passed:
        return "passed"
    return "walked" if view.walked else "begun" if view.begun else "new"


def _bar(view: View) -> str:
    return bar(view.step, view.steps)


def _stop(course: int) -> Button:
    return Button(phrase("course-stop"), pack(COURSE, course))
