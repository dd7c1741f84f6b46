"""Getting results out: what `/ekspor` asks for is made and brought by the outbox, beside everything else."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.batches import EXPORT
from handlers.screens.exports import (
    FORMAT,
    LOOK,
    MAKE,
    MAKE_DRAFT,
    NARROW,
    SAY,
    STOP,
    WORD,
    WORDS,
    YES_ALONE,
    batches_screen,
    formats_screen,
    order_formats_screen,
    order_screen,
    word_screen,
)
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import batches, ordering
from storage.desk.batches import DRAFT
from storage.desk.ordering import Order
from storage.errors import Refused, Stale
from storage.facts import Batch
from storage.formats.registry import FORMATS, find_format
from storage.rules.cleaning import clean
from storage.rules.selecting import EVERYTHING, Selection, read_selection

OFFERED = 20


async def export(update: Update, context: Context) -> None:
    """`/ekspor [batch] [format] [lang=jv …]`; what is not said is asked by buttons."""
    del update
    said = [clean(word) for word in context.args or ()]
    words = [word for word in said if "=" not in word]
    selection = read_selection([word for word in said if "=" in word])
    format_name = words.pop().casefold() if len(words) > 1 and find_format(words[-1].casefold()) else ""
    if not words:
        found = await context.look(batches.list_batches, OFFERED)
        await context.show(batches_screen([batch for batch in found if batch.state != DRAFT]))
        return
    batch = await context.look(batches.get_batch_named, " ".join(words))
    await _order_of(context, batch, format_name, selection)


async def _order_of(context: Context, batch: Batch, format_name: str, selection: Selection) -> None:
    """What was said already is done; the rest is asked by buttons."""
    person, now = context.person, context.instant.now
    if format_name:
        wanted = (format_name, selection)
        await _show_made(context, await context.apply(ordering.order_now, person, batch.id, wanted, now))
    elif selection == EVERYTHING:
        await context.show(formats_screen(batch))
    else:
        await context.show(order_screen(await context.apply(ordering.begin, person, batch.id, selection, now)))


async def choose_format(update: Update, context: Context) -> None:
    del update
    await context.show(formats_screen(await context.look(batches.get_batch, context.pressed.number(0))))


async def make(update: Update, context: Context) -> None:
    """Everything, in this format."""
    del update
    wanted, now = (_known_format(context.pressed.text(1)), EVERYTHING), context.instant.now
    batch = context.pressed.number(0)
    await _show_made(context, await context.apply(ordering.order_now, context.person, batch, wanted, now))


async def begin(update: Update, context: Context) -> None:
    """A draft that lets everything through, to be narrowed."""
    del update
    batch, now = context.pressed.number(0), context.instant.now
    await context.show(order_screen(await context.apply(ordering.begin, context.person, batch, EVERYTHING, now)))


async def choose_word(update: Update, context: Context) -> None:
    del update
    await _show_word(context, await _order(context), _word(context.pressed.text(1)))


async def say_word(update: Update, context: Context) -> None:
    """One value more, or less; the same choices again, where there are several."""
    del update
    name, value = _word(context.pressed.text(1)), context.pressed.text(2)
    try:
        order = await context.apply(ordering.narrow, context.person, context.pressed.number(0), name, value)
    except Refused:
        raise Stale(phrase("button-unknown")) from None
    if name in YES_ALONE:
        await context.show(order_screen(order))
    else:
        await _show_word(context, order, name)


async def choose_order_format(update: Update, context: Context) -> None:
    del update
    await context.show(order_formats_screen(await _order(context)))


async def make_draft(update: Update, context: Context) -> None:
    del update
    number, name, now = context.pressed.number(0), _known_format(context.pressed.text(1)), context.instant.now
    await _show_made(context, await context.apply(ordering.make, context.person, number, name, now))


async def stop(update: Update, context: Context) -> None:
    """Stop making it, where it is not on its way yet."""
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.show(order_screen(await context.apply(ordering.stop, context.person, number, now)))


async def look(update: Update, context: Context) -> None:
    del update
    await context.show(order_screen(await _order(context)))


async def _show_made(context: Context, order: Order) -> None:
    """Whoever asked goes on at once; this very message tells how far it is."""
    message = await context.chat.show(order_screen(order))
    await context.tools.desk.write(ordering.show_in, order.id, message)


async def _show_word(context: Context, order: Order, name: str) -> None:
    choices = await context.look(ordering.choices_for, order, name, context.instant.now)
    await context.show(word_screen(order, name, choices))


async def _order(context: Context) -> Order:
    return await context.look(ordering.get, context.person, context.pressed.number(0))


def _word(name: str) -> str:
    if name not in (*WORDS, *YES_ALONE):
        raise Stale(phrase("button-unknown"))
    return name


def _known_format(name: str) -> str:
    if find_format(name) is None:
        names = ", ".join(known.name for known in FORMATS)
        raise Refused(phrase("export-format-unknown", format=name, formats=names))
    return name


def routes(tools: Tools) -> list[Handler]:
    holds = Holds(tools, "export")
    return [
        *command(command_named("ekspor"), export, holds),
        Press(EXPORT, choose_format, holds),
        Press(MAKE, make, holds),
        Press(NARROW, begin, holds),
        Press(WORD, choose_word, holds),
        Press(SAY, say_word, holds),
        Press(FORMAT, choose_order_format, holds),
        Press(MAKE_DRAFT, make_draft, holds),
        Press(STOP, stop, holds),
        Press(LOOK, look, holds),
    ]
