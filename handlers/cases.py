"""Disagreements for reviewers, one task after the other; and the gaps in guidelines they found, for who leads."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.cases import (
    ADD,
    ANSWER,
    ANSWER_BACK,
    CHOOSE,
    CLOSE,
    DECIDE,
    PAGE,
    PASS,
    WRITE,
    dispute_screen,
    gaps_screen,
    line_screen,
    none_screen,
)
from handlers.screens.guides import reworded_screen
from handlers.screens.review import CASES
from handlers.screens.screen import Screen
from handlers.work import tapped
from locales.phrase import Phrase, phrase
from storage.desk import adjudicating, chats, gaps
from storage.desk.adjudicating import Dispute
from storage.desk.chats import Asked
from storage.desk.gaps import LIST


async def take_next(update: Update, context: Context) -> None:
    del update
    await context.show(_next(await context.apply(adjudicating.take_next, context.person, context.instant.now)))


async def pass_on(update: Update, context: Context) -> None:
    del update
    after = await context.apply(adjudicating.pass_on, context.person, tapped(context), context.instant.now)
    await context.show(_next(after), phrase("review-passed"))


async def turn_page(update: Update, context: Context) -> None:
    del update
    seen = await context.look(adjudicating.current, context.person, context.pressed.number(0))
    await context.show(dispute_screen(seen), page=context.pressed.number(2))


async def choose(update: Update, context: Context) -> None:
    """Somebody's answer, an own one, or none after all."""
    del update
    seen = await context.apply(adjudicating.choose, context.person, tapped(context), context.instant.now)
    await context.show(dispute_screen(seen))


async def answer(update: Update, context: Context) -> None:
    del update
    seen = await context.apply(adjudicating.tap, context.person, tapped(context), context.instant.now)
    await context.show(dispute_screen(seen))


async def answer_back(update: Update, context: Context) -> None:
    del update
    seen = await context.apply(adjudicating.back, context.person, tapped(context), context.instant.now)
    await context.show(dispute_screen(seen))


async def decide(update: Update, context: Context) -> None:
    del update
    after = await context.apply(adjudicating.decide, context.person, tapped(context), context.instant.now)
    await context.show(_next(after, phrase("case-done")), phrase("review-noted"))


async def show_gaps(update: Update, context: Context) -> None:
    del update
    await context.show(gaps_screen(await context.look(gaps.list_open, context.person)))


async def add_note(update: Update, context: Context) -> None:
    """What was found missing goes below the guideline as it was said."""
    del update
    number = context.pressed.number(0)
    await context.show(
        reworded_screen(await context.apply(gaps.add_note, context.person, number, context.instant.now))
    )


async def ask_line(update: Update, context: Context) -> None:
    """A message that waits for the line as its reply."""
    del update
    gap = await context.look(gaps.get, context.person, context.pressed.number(0))
    message = await context.chat.send(line_screen(gap))
    await context.tools.desk.write(chats.ask, context.person.id, message, Asked(act="gap", number=gap.id))
    await context.chat.say(phrase("guide-asked"))


async def close(update: Update, context: Context) -> None:
    del update
    left = await context.apply(gaps.close, context.person, context.pressed.number(0), context.instant.now)
    await context.show(gaps_screen(left, phrase("gap-closed")))


def _next(after: Dispute | None, *above: Phrase) -> Screen:
    return none_screen(*above) if after is None else dispute_screen(after, *above)


def routes(tools: Tools) -> list[Handler]:
    reviews, answers = Holds(tools, "review"), Holds(tools, "answer")
    return [
        Press(CASES, take_next, reviews),
        Press(PASS, pass_on, reviews),
        Press(PAGE, turn_page, reviews),
        Press(CHOOSE, choose, reviews),
        Press(ANSWER, answer, reviews),
        Press(ANSWER_BACK, answer_back, reviews),
        Press(DECIDE, decide, reviews),
        Press(LIST, show_gaps, answers),
        Press(ADD, add_note, answers),
        Press(WRITE, ask_line, answers),
        Press(CLOSE, close, answers),
    ]
