"""Writing to many people: `/siaran`, its draft, whom it is for, and how it goes."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.broadcasts import CHOICES, LOOK, NARROW, SEND, STOP, how_screen, screen_of
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import broadcasts
from storage.errors import Stale
from storage.rules.audience import read_audience
from storage.rules.cleaning import clean


async def broadcast(update: Update, context: Context) -> None:
    """`/siaran [lang=jv …]`, and the text on the lines below, or in the message that this is a reply to."""
    said = update.message
    first, _, below = clean((said.text if said else None) or "").partition("\n")
    under = said.reply_to_message.text if said and said.reply_to_message else None
    text, words = below.strip() or clean(under or "").strip(), first.split()[1:]
    if not text and not words:
        await context.show(how_screen())
        return
    drafted = await context.apply(broadcasts.draft, context.person, text, read_audience(words), context.instant.now)
    await context.show(screen_of(drafted))


async def narrow(update: Update, context: Context) -> None:
    del update
    choice = context.pressed.text(1)
    if choice not in CHOICES:
        raise Stale(phrase("button-unknown"))
    number, now = context.pressed.number(0), context.instant.now
    await context.show(screen_of(await context.apply(broadcasts.narrow, number, CHOICES[choice], now)))


async def send(update: Update, context: Context) -> None:
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.show(screen_of(await context.apply(broadcasts.send, context.person, number, now)))


async def stop(update: Update, context: Context) -> None:
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.show(screen_of(await context.apply(broadcasts.stop, context.person, number, now)))


async def look(update: Update, context: Context) -> None:
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.show(screen_of(await context.look(broadcasts.get, number, now)))


def routes(tools: Tools) -> list[Handler]:
    tells = Holds(tools, "tell")
    return [
        *command(command_named("siaran"), broadcast, tells),
        Press(NARROW, narrow, tells),
        Press(SEND, send, tells),
        Press(STOP, stop, tells),
        Press(LOOK, look, tells),
    ]
