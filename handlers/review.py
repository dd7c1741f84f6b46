"""Reviewing: `/tinjau`, one answer after the other, the verdicts on it, and an own wording of it."""

from telegram import Update

from handlers import recordings
from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.review import (
    DECIDE,
    ENTER,
    LISTEN,
    MEND,
    MEND_BACK,
    NEXT,
    PAGE,
    PASS,
    PEERS,
    TICK,
    exhibit_screen,
    home_screen,
    nothing_screen,
    reviewed_screen,
)
from handlers.screens.screen import Screen
from handlers.screens.tallies import tallies_screen
from handlers.work import tapped
from locales.phrase import phrase
from storage.desk import deciding, judging, reviews
from storage.desk.judging import Backlog, Exhibit


async def show_home(update: Update, context: Context) -> None:
    del update
    backlog = await context.look(judging.backlog, context.person, context.instant.now)
    await context.show(home_screen(backlog, context.person))


async def take_next(update: Update, context: Context) -> None:
    del update
    await context.show(next_screen(await context.apply(judging.begin, context.person, context.instant)))


async def pass_on(update: Update, context: Context) -> None:
    del update
    after = await context.apply(judging.pass_on, context.person, tapped(context), context.instant)
    await context.show(next_screen(after), phrase("review-passed"))


async def turn_page(update: Update, context: Context) -> None:
    del update
    seen = await context.look(judging.current, context.person, context.pressed.number(0))
    await context.show(exhibit_screen(seen), page=context.pressed.number(2))


async def enter(update: Update, context: Context) -> None:
    """Begin to send back, to reject, to word anew; or just look again."""
    del update
    seen = await context.apply(judging.enter, context.person, tapped(context), context.instant.now)
    await context.show(exhibit_screen(seen))


async def tick(update: Update, context: Context) -> None:
    del update
    seen = await context.apply(judging.tick, context.person, tapped(context), context.instant.now)
    await context.show(exhibit_screen(seen))


async def mend(update: Update, context: Context) -> None:
    del update
    seen = await context.apply(judging.tap, context.person, tapped(context), context.instant.now)
    await context.show(exhibit_screen(seen))


async def mend_back(update: Update, context: Context) -> None:
    del update
    seen = await context.apply(judging.back, context.person, tapped(context), context.instant.now)
    await context.show(exhibit_screen(seen))


async def decide(update: Update, context: Context) -> None:
    del update
    decided = await context.apply(deciding.decide, context.person, tapped(context), context.instant)
    await context.show(reviewed_screen(decided), phrase("review-noted"))


async def listen(update: Update, context: Context) -> None:
    """The voice note of its trainer, below the screen."""
    del update
    seen = await context.look(judging.current, context.person, context.pressed.number(0))
    await recordings.play(context, seen.recording)


async def show_tallies(update: Update, context: Context) -> None:
    """How reviewers do; for those who give roles."""
    del update
    await context.show(tallies_screen(await context.look(reviews.list_tallies)))


def next_screen(after: Exhibit | Backlog) -> Screen:
    """What is before the reviewer now, or that nothing is."""
    return exhibit_screen(after) if isinstance(after, Exhibit) else nothing_screen(after)


def routes(tools: Tools) -> list[Handler]:
    reviews_, sees = Holds(tools, "review"), Holds(tools, "roles")
    return [
        *command(command_named("tinjau"), show_home, reviews_),
        Press(NEXT, take_next, reviews_),
        Press(PASS, pass_on, reviews_),
        Press(PAGE, turn_page, reviews_),
        Press(ENTER, enter, reviews_),
        Press(TICK, tick, reviews_),
        Press(MEND, mend, reviews_),
        Press(MEND_BACK, mend_back, reviews_),
        Press(DECIDE, decide, reviews_),
        Press(LISTEN, listen, reviews_),
        Press(PEERS, show_tallies, sees),
    ]
