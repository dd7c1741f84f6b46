"""Asking about a task: from the card to whoever leads it, the answer back, and into the guideline with one tap."""

from telegram import Message, Update
from telegram.ext import filters

from handlers.admitting import Handler, Holds, Press, message
from handlers.context import Context, Tools
from handlers.governing import Replying, waiting_for
from handlers.screens.asking import (
    A_PAGE,
    ANSWER,
    ASK,
    QUEUE,
    RULE,
    WORDS,
    answer_screen,
    inquiry_screen,
    queue_screen,
    ruled_screen,
    sent_screen,
    words_screen,
)
from handlers.screens.work import standing_screen
from handlers.wording import said_in
from locales.phrase import phrase
from storage.desk import admission, asking, assignments, chats
from storage.desk.asking import INQUIRY, Ask
from storage.desk.chats import WONDERING, Asked
from storage.errors import Refused, Stale

LONGEST = 1000


async def ask(update: Update, context: Context) -> None:
    """A message below which the question is written; the card stays where it is."""
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    message = await context.chat.send(words_screen(card.assignment))
    wondering = Asked(assignment=card.assignment, act=WONDERING, number=card.version)
    await context.tools.desk.write(chats.ask, context.person.id, message, wondering)
    await context.chat.say(phrase("inquiry-write-here"))


async def keep(update: Update, context: Context) -> None:
    """No question after all: the task at hand."""
    del update
    standing = await context.look(assignments.current_card, context.person)
    await context.show_card(context.person, standing_screen(standing))


async def take_words(update: Update, context: Context) -> None:
    pressed = waiting_for(update.message, WORDS)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    await send_words(update, context, pressed.number(0))


async def send_words(update: Update, context: Context, assignment: int) -> None:
    """These words are a question about this assignment."""
    person, now = context.person, context.instant.now
    others = await context.look(admission.holders, person.bot, "steer", context.tools.owners)
    said = Ask(assignment, _words(update.message), now, tuple(others))
    await context.apply(asking.ask, person, said)
    await context.show(sent_screen())


async def show_queue(update: Update, context: Context) -> None:
    del update
    await context.show(queue_screen(await context.look(asking.list_waiting, context.person, A_PAGE)))


async def show_one(update: Update, context: Context) -> None:
    del update
    page = context.pressed.number(1) if len(context.pressed.fields) > 1 else 1
    found = await context.look(asking.get, context.person, context.pressed.number(0))
    await context.show(inquiry_screen(found), page=page)


async def ask_answer(update: Update, context: Context) -> None:
    """A message that waits for the answer as its reply; or the question again, where it can wait."""
    del update
    found = await context.look(asking.get, context.person, context.pressed.number(0))
    if len(context.pressed.fields) > 1 or found.answer is not None:
        await context.show(inquiry_screen(found))
    else:
        await context.chat.send(answer_screen(found))
        await context.chat.say(phrase("inquiry-write-below"))


async def take_answer(update: Update, context: Context) -> None:
    pressed = waiting_for(update.message, ANSWER)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    words, now = _words(update.message), context.instant.now
    answered = await context.apply(asking.answer, context.person, pressed.number(0), words, now)
    await context.show(inquiry_screen(answered))


async def rule(update: Update, context: Context) -> None:
    """The question and its answer become part of the batch's guideline."""
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.show(ruled_screen(await context.apply(asking.add_to_guide, context.person, number, now)))


def _words(said: Message | None) -> str:
    words = said_in(said)
    if not 0 < len(words) <= LONGEST:
        raise Refused(phrase("too-long", length=len(words), limit=LONGEST))
    return words


def routes(tools: Tools) -> list[Handler]:
    works, answers = Holds(tools, "work"), Holds(tools, "answer")
    written = filters.TEXT & ~filters.COMMAND
    return [
        Press(ASK, ask, works),
        Press(WORDS, keep, works),
        message(written & Replying(WORDS), take_words, works),
        Press(QUEUE, show_queue, answers),
        Press(INQUIRY, show_one, answers),
        Press(ANSWER, ask_answer, answers),
        message(written & Replying(ANSWER), take_answer, answers),
        Press(RULE, rule, answers),
    ]
