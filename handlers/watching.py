"""Watching: `/statistik`, the pictures of a batch or of everything."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.batches import WATCH
from handlers.screens.menu import command_named
from handlers.screens.watching import DRAW, SWITCH, everything_screen, switched_screen, watch_screen
from locales.phrase import phrase
from storage.desk import alarming, batches, progress, watching
from storage.desk.watching import EVERYTHING, LOOKS
from storage.errors import Stale
from storage.rules.cleaning import clean


async def show_statistics(update: Update, context: Context) -> None:
    """Of everything, or of the batch that is named."""
    del update
    name = clean(" ".join(context.args or ())).strip()
    if name:
        await context.show(watch_screen(await context.look(batches.get_batch_named, name), LOOKS[0]))
    else:
        await _show(context, EVERYTHING, LOOKS[0])


async def show_pictures(update: Update, context: Context) -> None:
    """The pictures there are, on the paper that was chosen."""
    del update
    look = context.pressed.text(1)
    if look not in LOOKS:
        raise Stale(phrase("button-unknown"))
    await _show(context, context.pressed.number(0), look)


async def order_picture(update: Update, context: Context) -> None:
    del update
    pressed = context.pressed
    wanted: dict[str, str | int | float] = {
        "batch": pressed.number(0),
        "topic": pressed.text(1),
        "look": pressed.text(2),
    }
    await context.apply(watching.order_picture, context.person, wanted, context.instant.now)
    await context.chat.say(phrase("watch-comes"))


async def switch_alarms(update: Update, context: Context) -> None:
    """Whether to be called when something is wrong."""
    del update
    person = await context.apply(alarming.switch, context.person, context.pressed.number(0))
    context.met(person)
    await context.show(switched_screen(person))


async def _show(context: Context, number: int, look: str) -> None:
    if number == EVERYTHING:
        await context.show(everything_screen(context.person, await context.look(progress.of_project), look))
    else:
        await context.show(watch_screen(await context.look(batches.get_batch, number), look))


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "see")
    return [
        *command(command_named("statistik"), show_statistics, sees),
        Press(WATCH, show_pictures, sees),
        Press(DRAW, order_picture, sees),
        Press(SWITCH, switch_alarms, Holds(tools, "steer")),
    ]
