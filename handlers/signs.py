"""Signs that somebody may not look at what they do: what waits for a human, and saying that one has looked."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.people import onlooker
from handlers.screens.signs import A_PAGE, LOOKED, SIGNS, STOP, signs_screen
from locales.phrase import Phrase, phrase
from storage.desk import clearing, flagging


async def show_signs(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0))


async def have_looked(update: Update, context: Context) -> None:
    del update
    await context.apply(clearing.let_be, context.pressed.number(0), context.person, context.instant.now)
    await _show(context, 0, phrase("sign-was-seen"))


async def pause(update: Update, context: Context) -> None:
    """Whose sign it is, for a day; the reason is that their work has to be talked about first."""
    del update
    await context.apply(clearing.pause, context.pressed.number(0), onlooker(context), context.instant.now)
    await _show(context, 0, phrase("person-was-paused"))


async def _show(context: Context, page: int, *above: Phrase) -> None:
    flags = await context.look(flagging.open_flags, A_PAGE + 1, page * A_PAGE)
    await context.show(signs_screen(flags, page, *above))


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "people")
    return [Press(SIGNS, show_signs, sees), Press(LOOKED, have_looked, sees), Press(STOP, pause, sees)]
