"""Changing a batch that people are at work on: `/paket <name> overlap=5 …`, its buttons, tasks put aside by hand."""

import re

from telegram import Message, Update
from telegram.ext import CommandHandler, filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.growing import add_rows
from handlers.outlooks import drawn
from handlers.screens.batches import STEER
from handlers.screens.menu import command_named
from handlers.screens.steering import ALTER, steer_screen
from locales.phrase import phrase
from storage.desk import batches, steering
from storage.errors import Refused, Stale
from storage.rules.cleaning import clean
from storage.rules.wishes import parse_wishes

# Behind the command: the batch, then the first `name=value`.
_WISHES = re.compile(r"(?:^|\s)[^\s=]+\s*=")
_ADDED = ("tambah", "add")
_ASIDE = re.compile(r"\s+(?:sisihkan|aside)=(\S+)\s*$", re.IGNORECASE)


class Wishing(MessageFilter):
    """A command with wishes behind it."""

    def filter(self, message: Message) -> bool:
        return bool(_WISHES.search(message.text or ""))


async def alter(update: Update, context: Context) -> None:
    """The name of the batch, then what is to change."""
    words = _behind(update.message)
    start = _WISHES.search(words)
    name = words[: start.start()].strip() if start else ""
    if not start or not name:
        raise Refused(phrase("steer-usage"))
    batch = await context.look(batches.get_batch_named, name)
    aside, now = _ASIDE.search(words[start.start() :]), context.instant.now
    if aside:
        await context.apply(steering.put_aside, batch.id, aside[1], context.person, now)
        left = await context.look(batches.get_batch, batch.id)
        await context.show(await drawn(context, left, phrase("steer-aside")))
    else:
        said = parse_wishes(words[start.start() :])
        draft = next((str(said[name]) for name in _ADDED if name in said), "")
        if draft:
            await add_rows(context, (await context.look(batches.get_batch_named, draft)).id, batch.id)
            return
        changed = await context.apply(steering.alter, batch.id, said, context.person, now)
        await context.show(await drawn(context, changed, phrase("steer-done")))


async def show(update: Update, context: Context) -> None:
    del update
    await context.show(steer_screen(await context.look(batches.get_batch, context.pressed.number(0))))


async def alter_pressed(update: Update, context: Context) -> None:
    """One step; a button that is too old changes nothing, for it says what it changes to."""
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    steps, step = steering.steps_for(batch.wishes), context.pressed.text(1)
    if step not in steps or context.pressed.number(2) != batch.wishes.overlap:
        raise Stale(phrase("button-unknown"))
    changed = await context.apply(steering.alter, batch.id, steps[step], context.person, context.instant.now)
    await context.show(steer_screen(changed), phrase("steer-done"))


def _behind(said: Message | None) -> str:
    """What stands behind the command."""
    return clean((said.text if said else None) or "").partition(" ")[2]


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of looking: without wishes `/paket` shows a batch."""
    steers = Holds(tools, "steer")
    return [
        CommandHandler(command_named("paket").names, alter, filters.UpdateType.MESSAGE & Wishing() & steers),
        Press(STEER, show, steers),
        Press(ALTER, alter_pressed, steers),
    ]
