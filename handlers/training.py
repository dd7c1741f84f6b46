"""Learning the trade: `/latihan`, its way of theory and practice, the exam. Its tasks are answered as work is."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.retries import stuck_screen
from handlers.screens.screen import Screen
from handlers.screens.training import (
    COURSE,
    COURSES,
    EXAM,
    LEARNING,
    LOOK_BACK,
    OVER,
    OVER_NOW,
    READ_ON,
    RESULT,
    RETRIES,
    RETRY,
    SIT,
    STEP,
    THEORY,
    course_screen,
    courses_screen,
    exam_screen,
    examined_screen,
    learned_screen,
    over_screen,
    theory_list_screen,
    theory_screen,
)
from handlers.screens.work import standing_screen
from locales.phrase import phrase
from storage.desk import courses, exams, explaining, training
from storage.desk.courses import View
from storage.desk.training import Step
from storage.errors import Refused
from storage.rules.card import Theory


async def list_courses(update: Update, context: Context) -> None:
    """All courses; where there is but one, that one."""
    del update
    found = await context.look(courses.list_courses, context.person, context.instant.now)
    await context.show(course_screen(found[0]) if len(found) == 1 else courses_screen(found))


async def show_list(update: Update, context: Context) -> None:
    del update
    await context.show(courses_screen(await context.look(courses.list_courses, context.person, context.instant.now)))


async def show_course(update: Update, context: Context) -> None:
    del update
    await context.show(course_screen(await _view(context)))


async def go_on(update: Update, context: Context) -> None:
    del update
    step = await context.apply(training.go_on, context.person, context.pressed.number(0), context.instant)
    await context.turn_card(context.person, step_screen(step))


async def read_on(update: Update, context: Context) -> None:
    """A card of theory was read; on with what follows."""
    del update
    course, task = context.pressed.number(0), context.pressed.number(1)
    step = await context.apply(training.has_read, context.person, course, task, context.instant)
    await context.turn_card(context.person, step_screen(step))


async def look_at_theory(update: Update, context: Context) -> None:
    """All theory of a course, or one card of it, this page."""
    del update
    course, fields = context.pressed.number(0), len(context.pressed.fields)
    if fields == 1:
        cards = await context.look(training.theory_cards, course)
        await context.show(theory_list_screen(cards, course))
        return
    page = context.pressed.number(2) if fields > 2 else 1  # noqa: PLR2004 - course, task, page
    theory = await context.look(training.theory, course, context.pressed.number(1))
    await context.show(theory_screen(theory), page=page)


async def look_back(update: Update, context: Context) -> None:
    """Another page of what was told about an answer."""
    del update
    learned = await context.look(training.feedback, context.person, context.pressed.number(0))
    await context.show(learned_screen(learned), page=context.pressed.number(1))


async def offer_exam(update: Update, context: Context) -> None:
    del update
    view = await _view(context)
    await context.show(exam_screen(view) if view.may_sit else course_screen(view))


async def sit(update: Update, context: Context) -> None:
    """Begin the exam, or go on with it; where that cannot be, the course as it stands."""
    del update
    try:
        card = await context.apply(exams.sit, context.person, context.pressed.number(0), context.instant)
    except Refused as refusal:
        await context.show(course_screen(await _view(context)), refusal.phrase)
    else:
        await context.turn_card(context.person, standing_screen(card))


async def show_result(update: Update, context: Context) -> None:
    del update
    await context.show(examined_screen(await context.look(exams.result, context.person, context.pressed.number(0))))


async def ask_over(update: Update, context: Context) -> None:
    del update
    await context.show(over_screen(await _view(context)))


async def start_over(update: Update, context: Context) -> None:
    del update
    step = await context.apply(training.start_over, context.person, context.pressed.number(0), context.instant)
    await context.turn_card(context.person, step_screen(step))


def step_screen(step: Step) -> Screen:
    """The next step of a course, whatever it is."""
    match step:
        case Theory():
            return theory_screen(step)
        case View():
            return course_screen(step)
    return standing_screen(step)


async def show_stuck(update: Update, context: Context) -> None:
    """Who has no try left in this course."""
    del update
    course = context.pressed.number(0)
    await context.show(stuck_screen(await context.look(exams.stuck, course), course))


async def give_try(update: Update, context: Context) -> None:
    del update
    course, person = context.pressed.number(0), context.pressed.number(1)
    await context.apply(exams.give_try, context.person, course, person, context.instant.now)
    await context.show(stuck_screen(await context.look(exams.stuck, course), course), phrase("retry-done"))


async def show_lesson(update: Update, context: Context) -> None:
    """What was right about a task of ordinary work that is no secret any more."""
    del update
    page = context.pressed.number(1) if len(context.pressed.fields) > 1 else 1
    lesson = await context.look(explaining.card, context.person, context.pressed.number(0))
    await context.show(learned_screen(lesson), page=page)


async def _view(context: Context) -> View:
    course = context.pressed.number(0)
    return await context.look(courses.view, context.person, course, context.instant.now)


def routes(tools: Tools) -> list[Handler]:
    trainer, admin = Holds(tools, "work"), Holds(tools, "steer")
    return [
        *command(command_named("latihan"), list_courses, trainer),
        Press(COURSES, show_list, trainer),
        Press(COURSE, show_course, trainer),
        Press(STEP, go_on, trainer),
        Press(READ_ON, read_on, trainer),
        Press(THEORY, look_at_theory, trainer),
        Press(LOOK_BACK, look_back, trainer),
        Press(EXAM, offer_exam, trainer),
        Press(SIT, sit, trainer),
        Press(RESULT, show_result, trainer),
        Press(OVER, ask_over, trainer),
        Press(OVER_NOW, start_over, trainer),
        Press(LEARNING, show_lesson, trainer),
        Press(RETRIES, show_stuck, admin),
        Press(RETRY, give_try, admin),
    ]
