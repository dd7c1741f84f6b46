"""Messages out that no tap asked for: reminders, broadcasts, export files; slowly, once each, behind the answers."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from telegram import BotCommand, BotCommandScopeChat, InputFile, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.counters import Counters
from bot.limiter import Bulk, NotWantedError
from bot.making.letter import Letter
from bot.making.workshop import Workshop
from bot.pausing import pause_after
from bot.redaction import redacted
from bot.request import NotSentError, pause_of
from handlers.buttons import pack
from handlers.context import Tools
from handlers.screens.menu import menu_for
from handlers.screens.plain import SEE_MADE
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import outbox, people, sending
from storage.desk.outbox import NoticeButton, Parcel
from storage.desk.sending import Sent

LOOK = 1.0
# So many are on their way at once: at a twentieth of a second each, more than Telegram takes.
A_HANDFUL = 16
# A big file on a slow line; what takes longer counts as perhaps arrived.
UPLOAD_PATIENCE = 600.0

# Sends a file that is brought, or that Telegram has under this id.
Send: TypeAlias = Callable[[InputFile | str], Coroutine[Any, Any, Message]]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Sends what is due for the people of one bot."""

    bot: ExtBot[Bulk]
    number: int
    holder: str
    tools: Tools
    counters: Counters
    workshop: Workshop

    async def run(self) -> None:
        """Send for ever; whatever takes long holds up nothing else."""
        going: dict[int, asyncio.Task[None]] = {}
        try:
            while True:
                found = await self._start_some(going)
                await _wait(going, None if len(going) == A_HANDFUL else 0 if found else LOOK)
        finally:
            await _end(going)

    async def _start_some(self, going: dict[int, asyncio.Task[None]]) -> int:
        """Fill what room there is; how many were found."""
        desk, now, room = self.tools.desk, self.tools.clock(), A_HANDFUL - len(going)
        try:
            parcels = await desk.write(outbox.claim, self.number, self.holder, now, room, busy=tuple(going))
        except Exception:
            log.exception("the outbox cannot be emptied")
            return 0
        for parcel in parcels:
            going[parcel.id] = asyncio.create_task(self._send(parcel), name=f"notice {parcel.id}")
        return len(parcels)

    async def send_due(self) -> int:
        """Send a handful of what is due now; of how many it is known what became of them."""
        desk, now = self.tools.desk, self.tools.clock()
        parcels = await desk.write(outbox.claim, self.number, self.holder, now, A_HANDFUL)
        ends = await asyncio.gather(*(self._send(parcel) for parcel in parcels), return_exceptions=True)
        for end in ends:
            if end is not None:
                log.error("a notice is looked at again", exc_info=end)
        return ends.count(None)

    async def _send(self, parcel: Parcel) -> None:
        async with AsyncExitStack() as stack:
            try:
                letter = await stack.enter_async_context(self.workshop.letter(parcel))
            except Exception as error:  # noqa: BLE001 - whatever it was: nothing has been sent
                await self._again(parcel, error, pause_after(parcel.tries + 1))
                return
            # Somebody else may have taken it meanwhile, or it was called off.
            with suppress(NotWantedError):
                await self._post(parcel, letter)

    async def _post(self, parcel: Parcel, letter: Letter) -> None:
        write = self.tools.desk.write
        try:
            await self._put(parcel, letter)
        except RetryAfter as error:
            await self._again(parcel, error, pause_of(error))
        except NotSentError as error:
            await self._again(parcel, error, pause_after(parcel.tries + 1))
        except Forbidden as error:
            await write(people.mark_unreachable, parcel.person, self.tools.clock())
            await self._give_up(parcel, error)
        except (TelegramError, OSError) as error:
            # A refusal stands; after anything else it may have arrived, and twice is worse than perhaps not.
            await self._give_up(parcel, error)
        else:
            await write(outbox.sent, parcel.id)
            self.counters.sent += 1
            if letter.role:
                await self._offer(parcel, letter.role)

    async def _put(self, parcel: Parcel, letter: Letter) -> None:
        to, book = parcel.telegram_id, self.workshop.book(parcel)
        unasked = letter.is_photo and parcel.plain and not parcel.notice.asked
        see = ((NoticeButton("picture-see", pack(SEE_MADE, parcel.id)),),) if unasked else ()
        text, further = book.markup(letter.sentence), _further((*parcel.notice.buttons, *see), book)
        # It counts as perhaps arrived from the moment it goes out, not while it waits for its turn.
        bulk = Bulk(partial(self.tools.desk.write, outbox.begin, parcel.id, self.holder))
        if letter.file is None or unasked:
            await self.bot.send_message(to, text, ParseMode.HTML, api_kwargs=further, rate_limit_args=bulk)
            return
        send = partial(
            self.bot.send_photo if letter.is_photo else self.bot.send_document,
            to,
            caption=text,
            parse_mode=ParseMode.HTML,
            api_kwargs=further,
            write_timeout=UPLOAD_PATIENCE,
            rate_limit_args=bulk,
        )
        await self._put_file(letter, letter.file, send)

    async def _put_file(self, letter: Letter, path: Path, send: Send) -> None:
        """What Telegram has already is sent by its id there; where it does not know that any more, it is brought."""
        desk, file = self.tools.desk, Sent(self.number, letter.digest, letter.name)
        known = await desk.read(sending.find, file) if letter.digest else None
        if known is not None:
            with suppress(BadRequest):
                await send(known)
                return
        with await asyncio.to_thread(path.open, "rb") as content:
            message = await send(InputFile(content, letter.name, read_file_handle=False))
        if letter.digest and message.document is not None:
            await desk.write(sending.keep, file, message.document.file_id, self.tools.clock())

    async def _offer(self, parcel: Parcel, role: str) -> None:
        """Put the commands of this role into the menu of the chat; where that fails, the old ones stand."""
        book = self.workshop.book(parcel)
        commands = [BotCommand(name, book.say(what)) for name, what in menu_for(role, parcel.language)]
        with suppress(TelegramError):
            await self.bot.set_my_commands(commands, BotCommandScopeChat(parcel.telegram_id))

    async def _again(self, parcel: Parcel, error: Exception, pause: float) -> None:
        log.warning("notice %d is tried again: %r", parcel.id, error)
        due = self.tools.clock() + timedelta(seconds=pause)
        await self.tools.desk.write(outbox.retry, parcel.id, due, redacted(repr(error)))

    async def _give_up(self, parcel: Parcel, error: Exception) -> None:
        log.warning("notice %d was not sent: %r", parcel.id, error)
        await self.tools.desk.write(outbox.give_up, parcel.id, redacted(repr(error)), self.tools.clock())
        self.counters.unsent += 1


async def _wait(going: dict[int, asyncio.Task[None]], patience: float | None) -> None:
    """Until something has arrived or is given up, or patience ends; what has ended goes."""
    if not going:
        await asyncio.sleep(patience or 0)
        return
    done, _ = await asyncio.wait(going.values(), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
    for number, task in [item for item in going.items() if item[1] in done]:
        del going[number]
        if task.exception() is not None:
            log.error("a notice is looked at again", exc_info=task.exception())


async def _end(going: dict[int, asyncio.Task[None]]) -> None:
    for task in going.values():
        task.cancel()
    await asyncio.gather(*going.values(), return_exceptions=True)


def _further(buttons: tuple[tuple[NoticeButton, ...], ...], book: Phrasebook) -> dict[str, Any] | None:
    """The buttons as plain JSON."""
    rows = [
        [{"text": book.say(phrase(button.phrase)), "callback_data": button.data} for button in row] for row in buttons
    ]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else None
