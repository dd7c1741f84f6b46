"""A house of one handler: says back what was written, keeps an effect, and misbehaves when asked to."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import TypeHandler

from bot.app import BotApplication, make_tools, now
from bot.counters import Counters
from bot.limiter import Limits, Pace
from bot.presence import Presence
from bot.settings import Settings, Webhook
from bot.station import Service, Station
from handlers.context import Context
from locales.phrasebook import Phrasebook
from locales.tongues.guess import LanguageGuess
from storage.desk import people
from storage.desk.desk import Desk
from storage.errors import AlreadyApplied
from tests.bot.foreign import TOKEN

SPOKEN = {"id": Phrasebook("id", {"tiny.ftl": "apology = maaf\n"})}
ALREADY = "sudah"
FREELY = Limits(chat=Pace(10_000, 10_000))


@dataclass(slots=True)
class Tiny:
    """What it did: the updates begun and ended in order, how many ran at once, and how often each was tried."""

    begun: list[int] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    tries: Counter[int] = field(default_factory=Counter)
    running: int = 0
    most: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    begins: asyncio.Condition = field(default_factory=asyncio.Condition)

    def register(self, application: BotApplication) -> None:
        application.add_handler(TypeHandler(Update, self.handle))
        application.add_error_handler(self.fail)

    async def until_running(self, count: int) -> None:
        """Wait until so many updates are being handled at once."""
        async with asyncio.timeout(5), self.begins:
            await self.begins.wait_for(lambda: self.running >= count)

    async def handle(self, update: Update, context: Context) -> None:
        if update.effective_user is None:
            return
        text = (update.message.text if update.message else "") or ""
        self.begun.append(update.update_id)
        self.tries[update.update_id] += 1
        self.running += 1
        self.most = max(self.most, self.running)
        async with self.begins:
            self.begins.notify_all()
        try:
            await self._do(text, context)
        finally:
            self.running -= 1
        self.ended.append(update.update_id)

    async def _do(self, text: str, context: Context) -> None:
        if text == "wait":
            await self.gate.wait()
        if text == "boom":
            raise ZeroDivisionError
        await context.apply(people.arrive, context.visitor, frozenset(), context.instant.now)
        await context.bot.send_message(context.visitor.telegram_id, f"jawab {text}")

    async def fail(self, update: object, context: Context) -> None:
        assert isinstance(update, Update)
        error = context.error
        assert error is not None
        try:
            if not isinstance(error, AlreadyApplied):
                raise error
            await context.bot.send_message(context.visitor.telegram_id, ALREADY)
        except (TelegramError, ZeroDivisionError) as failure:
            context.bot_data.failures[update.update_id] = failure


async def no_guess(text: str) -> LanguageGuess | None:
    del text
    return None


def tiny_settings(root: str, webhook: Webhook | None = None) -> Settings:
    return Settings(tokens=(TOKEN,), api_url=root, webhook=webhook)


def tiny_station(
    tiny: Tiny, desk: Desk, settings: Settings, holder: str = "here", books: Mapping[str, Phrasebook] = SPOKEN
) -> Station:
    """One bot over this desk, not yet begun."""
    service = Service(settings, Counters(), holder, tiny.register, FREELY)
    return Station(service, TOKEN, make_tools(settings, desk, books, no_guess))


@asynccontextmanager
async def at_work(station: Station, desk: Desk, holder: str = "here") -> AsyncIterator[asyncio.Task[None]]:
    """The bot serves while the block is open."""
    presence = Presence(desk, now, holder)
    await presence.arrive()
    work = asyncio.create_task(station.run())
    try:
        yield work
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
        await station.close()
        await presence.leave()


def folder_of(database: str) -> Path:
    return Path(database.removeprefix("sqlite+aiosqlite:///")).parent
