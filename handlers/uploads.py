"""A document on its way in: fetched from Telegram, pushed, and what came of it shown."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

from telegram import Document, Voice
from telegram.error import BadRequest, RetryAfter, TelegramError

from handlers.context import Context
from handlers.outlooks import drawn, planned
from handlers.screens.findings import SHOWN, place_line
from handlers.screens.pushing import (
    IN_CHAT,
    done_screen,
    fault_line,
    faulty_screens,
    reading_screen,
    refused_screen,
)
from handlers.screens.rehearsing import rehearsal_screen
from handlers.screens.screen import Screen
from locales.phrase import Phrase, phrase
from storage.desk import rehearsing
from storage.desk.checking import Faulty, Upload
from storage.desk.pushing import Known, Loaded, Pushed, Pusher, push
from storage.errors import Refused, Stale
from storage.facts import JsonObject
from storage.formats.batch_file.reading import SUFFIXES

# What a bot may fetch from Telegram; `getFile` refuses more.
MOST_BYTES = 20 << 20
TOO_BIG = "file is too big"
TELL_EVERY = timedelta(seconds=3)


class Slip:
    """The message that says how far the reading is and then becomes its result."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._told = context.tools.clock()
        self._message = 0

    async def show(self, screen: Screen) -> None:
        if self._message:
            await self._context.chat.put(self._message, screen)
        else:
            self._message = await self._context.chat.show(screen)

    async def end(self, screen: Screen) -> None:
        """The same for the result; what has a picture does not fit into a message that is there already."""
        if screen.picture and self._message:
            await self.show(done_screen())
            await self._context.chat.send(screen)
        else:
            await self.show(screen)

    async def hint(self, screen: Screen) -> None:
        """The same for what is only on the way: no trouble of Telegram's may stop the work."""
        with suppress(TelegramError):
            await self.show(screen)

    async def tell(self, kept: int) -> None:
        """Say how many rows are kept, not more often than a chat bears."""
        now = self._context.tools.clock()
        if now - self._told >= TELL_EVERY:
            self._told = now
            await self.hint(reading_screen(kept))


async def take(context: Context, document: Document, wishes: JsonObject) -> None:
    """Push this document and show what came of it. Raises Refused before anything is fetched if it cannot be one."""
    look_at(document)
    name = document.file_name or ""
    slip = Slip(context)
    await slip.hint(reading_screen(0))
    pusher = Pusher(context.person, context.instant.now, context.receipt)
    try:
        async with fetched(context, document) as path:
            pushed = await push(context.tools.desk, Upload(path, name, wishes), pusher, slip.tell)
    except (Refused, Stale) as refusal:
        await slip.show(refused_screen(refusal.phrase))
        return
    await _show(context, slip, pushed)


@asynccontextmanager
async def fetched(context: Context, document: Document) -> AsyncIterator[Path]:
    """The document as a file under a name of our own, gone again afterwards. Raises Refused if it cannot be had."""
    path = context.tools.folder / f"in-{context.receipt.bot}-{context.receipt.update}"
    content = await fetch(document, phrase("push-not-fetched"))
    if len(content) > MOST_BYTES:
        raise _too_big()
    try:
        await asyncio.to_thread(_write, path, content)
        yield path
    finally:
        await asyncio.to_thread(path.unlink, missing_ok=True)


async def fetch(media: Document | Voice, failure: Phrase) -> bytearray:
    """The bytes of this file, as Telegram has them. Raises Refused with this sentence if they cannot be had."""
    try:
        file = await media.get_file()
        return await file.download_as_bytearray()
    except RetryAfter:
        raise
    except TelegramError as error:
        too_big = isinstance(error, BadRequest) and TOO_BIG in error.message.casefold()
        raise _too_big() if too_big else Refused(failure) from error


def _write(path: Path, content: bytearray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def look_at(document: Document) -> None:
    """Raises Refused if this cannot be a batch file, by its name and its size."""
    if not (document.file_name or "").casefold().endswith(SUFFIXES):
        raise Refused(phrase("file-suffix-unknown", suffixes=", ".join(SUFFIXES)))
    if (document.file_size or 0) > MOST_BYTES:
        raise _too_big()


def _too_big() -> Refused:
    return Refused(phrase("push-too-big", limit=MOST_BYTES >> 20))


async def _show(context: Context, slip: Slip, pushed: Pushed) -> None:
    match pushed:
        case Known(batch):
            await slip.show(await drawn(context, batch, phrase("push-known", name=batch.wishes.name)))
        case Loaded(batch):
            first = await context.tools.desk.write(rehearsing.begin, context.person, batch.id, 0, context.instant)
            if first is not None:
                await slip.end(rehearsal_screen(first))
            await context.chat.send(await planned(context, pushed))
            if len(pushed.places) > SHOWN:
                await context.chat.hand_over("latihin-data.txt", _all_places(context, pushed), phrase("personal-all"))
        case Faulty():
            await _show_faults(context, slip, pushed)


async def _show_faults(context: Context, slip: Slip, faulty: Faulty) -> None:
    first, *others = faulty_screens(faulty)
    await slip.show(first)
    for screen in others:
        await context.chat.send(screen)
    if faulty.number > IN_CHAT:
        await context.chat.hand_over("latihin-check.txt", _listed(context, faulty), phrase("push-all-faults"))


def _all_places(context: Context, loaded: Loaded) -> bytes:
    """All places that tell of people, a line each, in the language of the chat."""
    lines = [context.book.say(place_line(place)) for place in loaded.places]
    return "\n".join([*lines, ""]).encode()


def _listed(context: Context, faulty: Faulty) -> bytes:
    """All faults that were kept, a line each, in the language of the chat."""
    lines = [context.book.say(fault_line(fault)) for fault in faulty.faults]
    more = faulty.number - len(faulty.faults)
    if more:
        lines.append(context.book.say(phrase("faults-more", more=more)))
    return "\n".join([*lines, ""]).encode()
