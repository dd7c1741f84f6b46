"""Keys of a batch, the tasks whose answer is known: their list, using one again, and retiring one."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.keys import A_PAGE, BACK, KEYS, RETIRE, keys_screen
from locales.phrase import Phrase, phrase
from storage.desk import doubting


async def show_keys(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0), context.pressed.number(1))


async def bring_back(update: Update, context: Context) -> None:
    del update
    batch = await context.apply(doubting.bring_back, context.pressed.number(0), context.person, context.instant.now)
    await _show(context, batch.id, 0, phrase("key-is-back"))


async def retire(update: Update, context: Context) -> None:
    del update
    now = context.instant.now
    batch, told = await context.apply(doubting.retire, context.pressed.number(0), context.person, now)
    await _show(context, batch.id, 0, phrase("key-is-retired", told=told))


async def _show(context: Context, batch_id: int, page: int, *above: Phrase) -> None:
    batch, found = await context.look(doubting.list_keys, batch_id, A_PAGE + 1, page * A_PAGE)
    counts = await context.look(doubting.count_keys, batch_id)
    await context.show(keys_screen(batch, counts, found, page, *above))


def routes(tools: Tools) -> list[Handler]:
    steers = Holds(tools, "steer")
    return [Press(KEYS, show_keys, steers), Press(BACK, bring_back, steers), Press(RETIRE, retire, steers)]
