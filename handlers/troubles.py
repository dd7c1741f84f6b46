"""Tasks in trouble: their list in a batch, and bringing back what was set aside."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.batches import TROUBLES
from handlers.screens.troubles import A_PAGE, RETURN, troubles_screen
from locales.phrase import Phrase, phrase
from storage.desk import troubles


async def show_troubles(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0), context.pressed.number(1))


async def bring_back(update: Update, context: Context) -> None:
    del update
    batch = await context.apply(troubles.bring_back, context.pressed.number(0), context.person, context.instant.now)
    await _show(context, batch.id, 0, phrase("trouble-returned"))


async def _show(context: Context, batch_id: int, page: int, *above: Phrase) -> None:
    batch, found = await context.look(troubles.list_troubles, batch_id, A_PAGE + 1, page * A_PAGE)
    await context.show(troubles_screen(batch, found, page, *above))


def routes(tools: Tools) -> list[Handler]:
    steers = Holds(tools, "steer")
    return [Press(TROUBLES, show_troubles, steers), Press(RETURN, bring_back, steers)]
