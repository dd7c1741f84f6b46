"""What people hear while nothing can be kept: it is not lost, it waits with Telegram until there is room for it."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress

import msgspec
from telegram import Bot
from telegram.error import TelegramError

from bot.redaction import redacted
from locales.phrase import Phrase, phrase
from locales.phrasebook import Phrasebook, book_for
from storage.desk.inbox import Line

# So many are told in one outage; more would only hold up what comes after it.
MOST_TOLD = 5_000

log = logging.getLogger(__name__)


class _Sender(msgspec.Struct):
    language_code: str = ""


class _Press(msgspec.Struct):
    id: str
    sender: _Sender = msgspec.field(name="from", default_factory=_Sender)


class _Text(msgspec.Struct):
    sender: _Sender = msgspec.field(name="from", default_factory=_Sender)


class _Update(msgspec.Struct):
    callback_query: _Press | None = None
    message: _Text | None = None


class Excuse:
    """Tells each tap once, each writer and each owner once in an outage. Nothing is written down for that."""

    def __init__(self, bot: Bot, books: Mapping[str, Phrasebook], owners: frozenset[int]) -> None:
        self._bot = bot
        self._books = books
        self._owners = owners
        self._told: set[int | str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, lines: Sequence[Line], error: Exception) -> None:
        """These could not be kept, for this reason: say so, while the caller tries again."""
        task = asyncio.get_running_loop().create_task(self._make(lines, error))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def end(self) -> None:
        """Things are kept again: the next outage is another one."""
        self._told.clear()

    async def _make(self, lines: Sequence[Line], error: Exception) -> None:
        for owner in self._owners:
            await self._say(owner, self._books["id"], phrase("outage-owner", reason=redacted(str(error))[:300]))
        for line in lines:
            with suppress(msgspec.MsgspecError, UnicodeDecodeError):
                await self._answer(line, msgspec.json.decode(line.body, type=_Update))

    async def _answer(self, line: Line, update: _Update) -> None:
        if update.callback_query is not None:
            press = update.callback_query
            if self._first(press.id):
                book = book_for(self._books, _language(press.sender), plain=False)
                with suppress(TelegramError):
                    await self._bot.answer_callback_query(press.id, book.say(phrase("outage")))
        elif update.message is not None and line.telegram_id:
            book = book_for(self._books, _language(update.message.sender), plain=False)
            await self._say(line.telegram_id, book, phrase("outage"))

    async def _say(self, to: int, book: Phrasebook, what: Phrase) -> None:
        if self._first(to):
            try:
                await self._bot.send_message(to, book.say(what))
            except TelegramError as failure:
                log.warning("no word of the outage reached %d: %s", to, type(failure).__name__)

    def _first(self, whom: int | str) -> bool:
        if whom in self._told or len(self._told) >= MOST_TOLD:
            return False
        self._told.add(whom)
        return True


def _language(sender: _Sender) -> str:
    return sender.language_code.partition("-")[0]
