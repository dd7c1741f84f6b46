"""Getting results out: what `/ekspor` asks for is made and brought by the outbox, beside everything else."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.batches import EXPORT
from handlers.screens.exports import (
    MAKE,
    batches_screen,
    formats_screen,
    making_screen,
)
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import batches, handing
from storage.desk.batches import DRAFT
from storage.errors import Refused
from storage.facts import Batch
from storage.formats.registry import FORMATS, find_format
from storage.rules.cleaning import clean

OFFERED = 20


async def export(update: Update, context: Context) -> None:
    """`/ekspor [batch] [format]`; what is not said is asked by buttons."""
    del update
    words = [clean(word) for word in context.args or ()]
    format_name = words.pop().casefold() if len(words) > 1 and find_format(words[-1].casefold()) else ""
    if not words:
        found = await context.look(batches.list_batches, OFFERED)
        await context.show(batches_screen([batch for batch in found if batch.state != DRAFT]))
        return
    batch = await context.look(batches.get_batch_named, " ".join(words))
    if format_name:
        await _make(context, batch, format_name)
    else:
        await context.show(formats_screen(batch))


async def choose_format(update: Update, context: Context) -> None:
    del update
    await context.show(formats_screen(await context.look(batches.get_batch, context.pressed.number(0))))


async def make(update: Update, context: Context) -> None:
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    await _make(context, batch, context.pressed.text(1))


async def _make(context: Context, batch: Batch, format_name: str) -> None:
    """Ask the outbox for the file; whoever asked goes on at once."""
    if find_format(format_name) is None:
        names = ", ".join(known.name for known in FORMATS)
        raise Refused(phrase("export-format-unknown", format=format_name, formats=names))
    await context.apply(handing.hand_over, context.person, batch, format_name, context.instant.now)
    await context.show(making_screen(batch, format_name))


def routes(tools: Tools) -> list[Handler]:
    holds = Holds(tools, "export")
    return [
        *command(command_named("ekspor"), export, holds),
        Press(EXPORT, choose_format, holds),
        Press(MAKE, make, holds),
    ]
