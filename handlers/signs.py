"""Signs that somebody may not look at what they do: what waits for a human, and saying that one has looked."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.signs import A_PAGE, LOOKED, SIGNS, signs_screen
from locales.phrase import Phrase, phrase
from storage.desk import flagging


async def show_signs(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0))


async def have_looked(update: Update, context: Context) -> None:
    del update
    await context.apply(flagging.settle, context.pressed.number(0), context.person, context.instant.now)
    await _show(context, 0, phrase("sign-was-seen"))


async def _show(context: Context, page: int, *above: Phrase) -> None:
    flags = await context.look(flagging.open_flags, A_PAGE + 1, page * A_PAGE)
    await context.show(signs_screen(flags, page, *above))


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "people")
    return [Press(SIGNS, show_signs, sees), Press(LOOKED, have_looked, sees)]
