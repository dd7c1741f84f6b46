"""Appeals: `/banding [words]` for everybody, and the queue for those who decide about people."""

from telegram import Update
from telegram.ext import filters

from handlers.admitting import Concerned, Handler, Holds, Press, command, message
from handlers.context import Context, Tools
from handlers.governing import Replying, waiting_for
from handlers.screens.appealing import (
    A_PAGE,
    BEGIN,
    DECIDE,
    QUEUE,
    appeal_screen,
    appeals_screen,
    begin_screen,
    decided_screen,
    queue_screen,
    sent_screen,
    verdict_screen,
)
from handlers.screens.menu import command_named
from handlers.screens.screen import Screen
from locales.phrase import phrase
from storage.desk import admission, appealing, governing
from storage.desk.appealing import APPEAL
from storage.errors import Refused, Stale
from storage.facts import REMOVED
from storage.rules.appeals import GRANTED, KEPT
from storage.rules.cleaning import clean
from storage.rules.joining import HOUSE

LONGEST = 1000
VERDICTS = (GRANTED, KEPT)


async def appeal(update: Update, context: Context) -> None:
    """With words at once; without them how it is done, and what became of the last ones."""
    del update
    words = _words(" ".join(context.args or ()))
    if words:
        await _file(context, words)
    else:
        await context.show(await _own(context))


async def begin(update: Update, context: Context) -> None:
    del update
    await context.show(await _own(context) if context.pressed.fields else begin_screen())


async def take_words(update: Update, context: Context) -> None:
    """The reply to the question for them."""
    await _file(context, _words((update.message.text or "") if update.message else ""))


async def show_queue(update: Update, context: Context) -> None:
    del update
    await context.show(queue_screen(await context.look(appealing.list_waiting, A_PAGE)))


async def show_one(update: Update, context: Context) -> None:
    del update
    found = await context.look(appealing.get, context.pressed.number(0))
    await context.show(appeal_screen(found, context.person))


async def ask_verdict(update: Update, context: Context) -> None:
    """A message that waits for the words to the person."""
    del update
    found = await context.look(appealing.get, context.pressed.number(0))
    verdict = context.pressed.text(1)
    if verdict not in VERDICTS:
        raise Stale(phrase("button-unknown"))
    await context.show(verdict_screen(found, verdict))


async def decide(update: Update, context: Context) -> None:
    """The reply to it: whose appeal and which verdict stand on its button."""
    pressed = waiting_for(update.message, DECIDE)
    words = _words((update.message.text or "") if update.message else "")
    if pressed is None or pressed.text(1) not in VERDICTS or not words:
        raise Stale(phrase("button-unknown"))
    verdict = (pressed.text(1), words)
    await context.apply(appealing.decide, context.person, pressed.number(0), verdict, context.instant.now)
    await context.show(decided_screen())


async def _file(context: Context, words: str) -> None:
    """Against the measure they are under, else about anything at all."""
    person, now = context.person, context.instant.now
    if person.step == REMOVED or HOUSE in person.paused:
        await context.apply(governing.complain, person, words, context.tools.owners, now)
    else:
        deciders = await context.look(admission.holders, person.bot, "roles", context.tools.owners)
        await context.apply(appealing.ask, person, words, deciders, now)
    await context.show(sent_screen())


async def _own(context: Context) -> Screen:
    mine = await context.look(appealing.list_own, context.person, A_PAGE)
    return appeals_screen(context.person, mine, await context.look(appealing.count_waiting))


def _words(text: str) -> str:
    words = clean(text).strip()
    if len(words) > LONGEST:
        raise Refused(phrase("too-long", length=len(words), limit=LONGEST))
    return words


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever was sent away may object too."""
    concerned, decides = Concerned(tools), Holds(tools, "roles")
    written = filters.TEXT & ~filters.COMMAND
    return [
        *command(command_named("banding"), appeal, concerned),
        Press(BEGIN, begin, concerned),
        message(written & Replying(BEGIN), take_words, concerned),
        Press(QUEUE, show_queue, decides),
        Press(APPEAL, show_one, decides),
        Press(DECIDE, ask_verdict, decides),
        message(written & Replying(DECIDE), decide, decides),
    ]
