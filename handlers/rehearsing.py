"""Trying a task of a batch: the trainer's screen and checks, and nothing is kept."""

from telegram import Update

from handlers import recordings
from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.outlooks import drawn
from handlers.screens.batches import SAMPLE
from handlers.screens.forms.drawn import TAP
from handlers.screens.forms.recording import LISTEN
from handlers.screens.rehearsing import rehearsal_screen, tried, tried_screen
from handlers.screens.work import BACK, END, PAGE, SEE
from handlers.work import tapped
from storage.desk import batches, rehearsing
from storage.desk.rehearsing import Rehearsal


async def begin(update: Update, context: Context) -> None:
    """A task of the batch, from its first question on."""
    del update
    number = context.pressed.number(0)
    place = context.pressed.number(1) if len(context.pressed.fields) > 1 else 0
    card = await context.apply(rehearsing.begin, context.person, number, place, context.instant)
    if card is None:
        await context.show(await drawn(context, await context.look(batches.get_batch, number)))
    else:
        await context.show(rehearsal_screen(card))


async def tap(update: Update, context: Context) -> None:
    del update
    outcome = await context.apply(rehearsing.tap, context.person, tapped(context), context.instant.now)
    receipt = outcome.receipt if isinstance(outcome, Rehearsal) else None
    await context.show(tried_screen(outcome), receipt)


async def go_back(update: Update, context: Context) -> None:
    del update
    card = await context.apply(rehearsing.back, context.person, tapped(context), context.instant.now)
    await context.show(rehearsal_screen(card))


async def turn_page(update: Update, context: Context) -> None:
    del update
    card = await context.look(rehearsing.card_of, context.person, context.pressed.number(0))
    await context.show(rehearsal_screen(card), page=context.pressed.number(2))


async def see_picture(update: Update, context: Context) -> None:
    """The picture, for those who are sent none unasked."""
    del update
    card = await context.look(rehearsing.card_of, context.person, context.pressed.number(0))
    await context.chat.show_picture(rehearsal_screen(card))


async def listen(update: Update, context: Context) -> None:
    del update
    card = await context.look(rehearsing.card_of, context.person, context.pressed.number(0))
    await recordings.play(context, card.state.recording)


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "see")
    return [
        Press(SAMPLE, begin, sees),
        Press(tried(TAP), tap, sees),
        Press(tried(BACK), go_back, sees),
        Press(tried(PAGE), turn_page, sees),
        Press(tried(END), turn_page, sees),
        Press(tried(SEE), see_picture, sees),
        Press(tried(LISTEN), listen, sees),
    ]
