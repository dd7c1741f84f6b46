"""Getting results out: `/ekspor` makes a file beside everything else, and the outbox brings it."""

import asyncio

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.batches import EXPORT
from handlers.screens.exports import (
    MAKE,
    batches_screen,
    formats_screen,
    made_screen,
    making_screen,
    too_big_screen,
)
from handlers.screens.menu import command_named
from handlers.screens.screen import Screen
from handlers.uploads import Slip
from locales.phrase import phrase
from storage.desk import batches, handing
from storage.desk.batches import DRAFT
from storage.desk.exports import Exported, export_batch
from storage.desk.secrets import EXPORT_KEY, keep_secret
from storage.errors import Refused
from storage.facts import Batch
from storage.formats.registry import FORMATS, find_format
from storage.rules.cleaning import clean

OFFERED = 20
# What a bot may send.
MOST_BYTES = 50_000_000


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
    """Make the file while others are answered. Until it is in the outbox the wish itself stands in the inbox."""
    format_ = find_format(format_name)
    if format_ is None:
        names = ", ".join(known.name for known in FORMATS)
        raise Refused(phrase("export-format-unknown", format=format_name, formats=names))
    slip = Slip(context)
    await slip.hint(making_screen(batch, format_name))
    path = context.tools.folder / f"out-{context.receipt.bot}-{context.receipt.update}{format_.suffix}"
    await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
    exported = await export_batch(context.tools.desk, batch.id, format_name, path, await _key(context))
    await slip.show(await _sent(context, batch, exported))


async def _key(context: Context) -> bytes:
    """The operator's key for pseudonyms, else the one that the house made for itself."""
    fresh = context.tools.code().encode()
    return context.tools.export_key or bytes(await context.tools.desk.write(keep_secret, EXPORT_KEY, fresh))


async def _sent(context: Context, batch: Batch, exported: Exported) -> Screen:
    """Hand the file over; what is then to be said."""
    if exported.path is None:
        return made_screen(batch, exported.format, 0)
    size = (await asyncio.to_thread(exported.path.stat)).st_size
    if size > MOST_BYTES:
        await asyncio.to_thread(exported.path.unlink)
        return too_big_screen(batch, exported.format, MOST_BYTES // 1_000_000)
    await context.apply(handing.hand_over, context.person, exported, exported.path, context.instant.now)
    return made_screen(batch, exported.format, exported.rows)


def routes(tools: Tools) -> list[Handler]:
    admin = Holds(tools, "admin")
    return [
        *command(command_named("ekspor"), export, admin),
        Press(EXPORT, choose_format, admin),
        Press(MAKE, make, admin),
    ]
