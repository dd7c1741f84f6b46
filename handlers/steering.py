"""Changing a batch that people are at work on: `/paket <name> overlap=5 …`, its buttons, tasks put aside by hand."""

import re

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import Commanded, Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.growing import add_rows
from handlers.outlooks import drawn
from handlers.rules import propose, rules_of
from handlers.screens.batches import STEER
from handlers.screens.menu import command_named
from handlers.screens.screen import Screen
from handlers.screens.steering import ALTER, WISH, kinds_screen, regions_screen, steer_screen, wish_screen
from locales.phrase import Phrase, phrase
from storage.desk import batches, redrafting, steering
from storage.desk.forecasting import outlook_of
from storage.errors import Refused, Stale
from storage.facts import Batch, JsonObject
from storage.rules.choices import said_of_quotas, wishes_with_buttons
from storage.rules.cleaning import clean
from storage.rules.regions import provinces
from storage.rules.wishes import TOGETHER, chosen, parse_wishes

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
    await _obey(context, batch, words[start.start() :])


async def _obey(context: Context, batch: Batch, words: str) -> None:
    """Put a task aside, add the rows of a draft, or change wishes."""
    aside = _ASIDE.search(words)
    said = {} if aside else parse_wishes(words)
    draft = next((str(said[name]) for name in _ADDED if name in said), "")
    if aside:
        await context.apply(steering.put_aside, batch.id, aside[1], context.person, context.instant.now)
        left = await context.look(batches.get_batch, batch.id)
        await context.show(await drawn(context, left, phrase("steer-aside")))
    elif "rules" in said and batch.state != batches.DRAFT:
        await _propose(context, batch, said)
    elif draft:
        await add_rows(context, (await context.look(batches.get_batch_named, draft)).id, batch.id)
    else:
        await context.show(await drawn(context, await _altered(context, batch, said), phrase("steer-done")))


async def _propose(context: Context, batch: Batch, said: JsonObject) -> None:
    """Rules of a batch that people are at work on are tried first; there one can be switched on."""
    if len(said) > 1:
        raise Refused(phrase("rules-alone"))
    await context.show(await propose(context, batch, str(said["rules"])))


async def show(update: Update, context: Context) -> None:
    del update
    await context.show(await _steering(context, await context.look(batches.get_batch, context.pressed.number(0))))


async def show_wish(update: Update, context: Context) -> None:
    """What one wish can be."""
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    await _show_wish(context, batch, context.pressed.text(1), context.pressed.number(2))


async def alter_pressed(update: Update, context: Context) -> None:
    """One choice: the wish is set to what the button says, however often it is pressed."""
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    wish, choice = context.pressed.text(1), context.pressed.text(2)
    if wish not in wishes_with_buttons(batch):
        raise Stale(phrase("button-unknown"))
    said = {wish: said_of_quotas(batch.wishes, choice)} if wish == "quotas" else chosen(batch.wishes, wish, choice)
    changed = await _altered(context, batch, said)
    if wish in TOGETHER:
        await _show_wish(context, changed, wish, 0, phrase("steer-done"))
    else:
        await context.show(await _steering(context, changed), phrase("steer-done"))


async def _altered(context: Context, batch: Batch, said: JsonObject) -> Batch:
    """The batch with these wishes. A draft is looked through first: all of it can be asked what is wished now."""
    now = context.instant.now
    if batch.state == batches.DRAFT and batch.wishes.course is None:
        wishes = steering.intended(batch, said, now)
        await context.tools.desk.stream(redrafting.look_whether_rows_suit, batch, wishes)
    return await context.apply(steering.alter, batch.id, said, context.person, now)


async def _steering(context: Context, batch: Batch) -> Screen:
    return steer_screen(batch, await context.tools.desk.stream(outlook_of, batch, context.instant.now))


async def _show_wish(context: Context, batch: Batch, wish: str, page: int, toast: Phrase | None = None) -> None:
    if wish not in wishes_with_buttons(batch):
        raise Stale(phrase("button-unknown"))
    if wish == "rules":
        await context.show(await rules_of(context, batch), toast)
    elif wish == "kinds":
        await context.show(kinds_screen(batch, await context.look(redrafting.possible_kinds, batch)), toast)
    elif wish == "regions":
        await context.show(regions_screen(batch, provinces(), page), toast)
    else:
        await context.show(wish_screen(batch, wish, context.instant.now), toast)


def _behind(said: Message | None) -> str:
    """What stands behind the command."""
    return clean((said.text if said else None) or "").partition(" ")[2]


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of looking: without wishes `/paket` shows a batch."""
    steers = Holds(tools, "steer")
    return [
        Commanded(command_named("paket").names, alter, filters.UpdateType.MESSAGE & Wishing() & steers),
        Press(STEER, show, steers),
        Press(WISH, show_wish, steers),
        Press(ALTER, alter_pressed, steers),
    ]
