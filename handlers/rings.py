"""People who may work as one: what speaks for it, two answers side by side, and a human's judgement."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.rings import (
    CONFIRM,
    DISMISS,
    DRAW,
    EXAMPLE,
    REOPEN,
    RING,
    RING_OF,
    RINGS,
    example_screen,
    ring_screen,
    rings_screen,
)
from locales.phrase import phrase
from storage.desk import contrasting, rings
from storage.errors import Stale


async def show_rings(update: Update, context: Context) -> None:
    del update
    page = context.pressed.number(0)
    await context.show(rings_screen(await context.look(rings.list_rings, page), page))


async def show_ring(update: Update, context: Context) -> None:
    """That somebody looked is kept."""
    del update
    await _look_at(context, context.pressed.number(0))


async def show_ring_of(update: Update, context: Context) -> None:
    """The ring of a person; by now they may be in none."""
    del update
    ring = await context.look(rings.find_of, context.pressed.number(0))
    if ring is None:
        raise Stale(phrase("ring-unknown"))
    await _look_at(context, ring)


async def show_example(update: Update, context: Context) -> None:
    del update
    ring, place, page = (context.pressed.number(field) for field in range(3))
    seen = await context.apply(contrasting.compare, context.person, ring, place, context.instant.now)
    await context.show(example_screen(seen), page=page)


async def confirm(update: Update, context: Context) -> None:
    del update
    number = context.pressed.number(0)
    ring = await context.apply(rings.confirm, context.person, number, context.instant.now)
    await context.show(ring_screen(ring, phrase("ring-noted")))


async def dismiss(update: Update, context: Context) -> None:
    del update
    number = context.pressed.number(0)
    ring = await context.apply(rings.dismiss, context.person, number, context.instant.now)
    await context.show(ring_screen(ring, phrase("ring-noted")))


async def reopen(update: Update, context: Context) -> None:
    del update
    number = context.pressed.number(0)
    ring = await context.apply(rings.reopen, context.person, number, context.instant.now)
    await context.show(ring_screen(ring, phrase("ring-reopened")))


async def order_picture(update: Update, context: Context) -> None:
    del update
    number, look = context.pressed.number(0), context.pressed.text(1)
    await context.apply(rings.order_picture, context.person, number, look, context.instant.now)
    await context.chat.say(phrase("watch-comes"))


async def _look_at(context: Context, number: int) -> None:
    ring = await context.apply(rings.look_at, context.person, number, context.instant.now)
    await context.show(ring_screen(ring))


def routes(tools: Tools) -> list[Handler]:
    decides = Holds(tools, "roles")
    return [
        Press(RINGS, show_rings, decides),
        Press(RING, show_ring, decides),
        Press(RING_OF, show_ring_of, decides),
        Press(EXAMPLE, show_example, decides),
        Press(CONFIRM, confirm, decides),
        Press(DISMISS, dismiss, decides),
        Press(REOPEN, reopen, decides),
        Press(DRAW, order_picture, decides),
    ]
