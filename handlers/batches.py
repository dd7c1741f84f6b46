"""Pushing batches and steering them: `/push`, `/paket`, and the buttons of a batch."""

import re

from telegram import Document, Message, Update
from telegram.ext import filters

from handlers.admitting import Handler, Holds, Press, command, message
from handlers.context import Context, Tools
from handlers.outlooks import drawn, planned
from handlers.screens.batches import (
    A_PAGE,
    DISCARD,
    LIST,
    MOVE,
    PEERS,
    SHOW,
    list_screen,
)
from handlers.screens.menu import command_named
from handlers.screens.pushing import PUSH, how_screen, offer_screen, photo_screen
from handlers.uploads import look_at, take
from locales.phrase import Phrase, phrase
from storage.desk import batches, peers, pushing
from storage.desk.pushing import Pusher
from storage.errors import NotFound, Refused, Stale
from storage.rules.cleaning import clean
from storage.rules.wishes import parse_wishes

_PUSH = re.compile(r"^/push(?:@\w+)?(?:\s+|$)", re.IGNORECASE)


async def push_captioned(update: Update, context: Context) -> None:
    """A file with `/push …` below it."""
    said = update.message
    document = _document(said)
    await take(context, document, parse_wishes(_behind_push(said.caption if said else None)))


async def push_replied(update: Update, context: Context) -> None:
    """`/push …` as the answer to a file; without a file it tells how it is done."""
    said = update.message
    if said is None or said.reply_to_message is None:
        await context.show(how_screen())
        return
    document = _document(said.reply_to_message)
    await take(context, document, parse_wishes(_behind_push(said.text)))


async def offer_push(update: Update, context: Context) -> None:
    """A file without a word: is it a batch?"""
    document = _document(update.message)
    look_at(document)
    await context.chat.reply(offer_screen(clean(document.file_name or "")))


async def name_photo(update: Update, context: Context) -> None:
    """A photo: what to write into a batch file so that this very picture is shown."""
    said = update.message
    photo = said.photo[-1].file_id if said is not None and said.photo else ""
    await context.chat.reply(photo_screen(photo))


async def push_offered(update: Update, context: Context) -> None:
    """The button below a file without a word; the file is the message it stands below."""
    query = update.callback_query
    asked = query.message if query is not None else None
    document = _document(asked.reply_to_message if isinstance(asked, Message) else None)
    await take(context, document, {})


async def list_batches(update: Update, context: Context) -> None:
    """All batches, or the one that is named."""
    del update
    name = clean(" ".join(context.args or ())).strip()
    if name:
        await context.show(await drawn(context, await context.look(batches.get_batch_named, name)))
    else:
        await _show_list(context, 0)


async def turn_list(update: Update, context: Context) -> None:
    del update
    await _show_list(context, context.pressed.number(0))


async def show_batch(update: Update, context: Context) -> None:
    del update
    await _show_batch(context)


async def move(update: Update, context: Context) -> None:
    """Open, pause or close; a button that is too old shows the batch as it is now."""
    del update
    number, step = context.pressed.number(0), context.pressed.text(1)
    if step not in batches.STEPS:
        raise Stale(phrase("button-unknown"))
    try:
        batch = await context.apply(batches.move, number, step, context.person, context.instant.now)
    except (NotFound, Refused) as refusal:
        await _show_batch(context, refusal.phrase)
    else:
        await context.show(await drawn(context, batch), phrase("batch-moved", state=batch.state))


async def discard(update: Update, context: Context) -> None:
    del update
    pusher = Pusher(context.person, context.instant.now, context.receipt)
    try:
        batch = await pushing.discard(context.tools.desk, context.pressed.number(0), pusher)
    except (NotFound, Refused) as refusal:
        await _show_batch(context, refusal.phrase)
    else:
        await _show_list(context, 0, phrase("batch-discarded", name=batch.wishes.name))


async def ask_peers(update: Update, context: Context) -> None:
    """What was written for this batch, as the draft of another in which others judge it."""
    del update
    pusher = Pusher(context.person, context.instant.now, context.receipt)
    try:
        made = await peers.ask_peers(context.tools.desk, context.pressed.number(0), {}, pusher)
    except (NotFound, Refused) as refusal:
        await _show_batch(context, refusal.phrase)
    else:
        await context.show(await planned(context, made))


async def _show_batch(context: Context, toast: Phrase | None = None) -> None:
    """The batch of the pressed button as it is now; the list where it is gone."""
    try:
        batch = await context.look(batches.get_batch, context.pressed.number(0))
    except NotFound as gone:
        await _show_list(context, 0, gone.phrase)
    else:
        await context.show(await drawn(context, batch), toast)


async def _show_list(context: Context, page: int, *above: Phrase) -> None:
    found = await context.look(batches.list_batches, A_PAGE + 1, page * A_PAGE)
    await context.show(list_screen(found, page, *above))


def _document(said: Message | None) -> Document:
    """The file of this message. Raises Refused if there is none, or none any more."""
    if said is None or said.document is None:
        raise Refused(phrase("push-no-file"))
    return said.document


def _behind_push(text: str | None) -> str:
    return _PUSH.sub("", text or "", count=1)


def routes(tools: Tools) -> list[Handler]:
    sees, pushes, steers = Holds(tools, "see"), Holds(tools, "push"), Holds(tools, "steer")
    return [
        message(filters.Document.ALL & filters.CaptionRegex(_PUSH), push_captioned, pushes),
        message(filters.Document.ALL, offer_push, pushes),
        message(filters.PHOTO, name_photo, pushes),
        *command(command_named("push"), push_replied, pushes),
        *command(command_named("paket"), list_batches, sees),
        Press(PUSH, push_offered, pushes),
        Press(LIST, turn_list, sees),
        Press(SHOW, show_batch, sees),
        Press(MOVE, move, steers),
        Press(DISCARD, discard, pushes),
        Press(PEERS, ask_peers, pushes),
    ]
