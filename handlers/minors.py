"""Whoever has joined and says that they are not 18 yet: asked once more, erased, and refused as at the door."""

from telegram import Update

from handlers import recordings
from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.privacy import remember
from handlers.screens.join import standing_screen
from handlers.screens.minors import MINOR, MINOR_NOW, minor_screen
from locales.phrase import phrase
from storage.desk import erasing
from storage.errors import Stale
from storage.rules.tombstone import receipt_of


async def ask_minor(update: Update, context: Context) -> None:
    del update
    await context.show(minor_screen(context.person, context.tools.code()))


async def erase_minor(update: Update, context: Context) -> None:
    """Only of who they are now: an erased person has another number."""
    del update
    if context.pressed.number(0) != context.person.id:
        raise Stale(phrase("button-unknown"))
    receipt = receipt_of(":".join(context.pressed.fields))
    await recordings.forget(context)
    refused = await context.apply(erasing.erase_minor, context.person, context.visitor, receipt, context.instant.now)
    await remember(context)
    context.met(refused)
    await context.show(standing_screen(refused))


def routes(tools: Tools) -> list[Handler]:
    works = Holds(tools, "work")
    return [Press(MINOR, ask_minor, works), Press(MINOR_NOW, erase_minor, works)]
