"""One bot at work: what comes in for it, what is done with it, and how it begins and ends."""

import asyncio
import logging
from dataclasses import dataclass, field
from typing import cast

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.answering import Answering
from bot.app import Register, build_application
from bot.counters import Counters
from bot.dressing import dress
from bot.excuse import Excuse
from bot.finishing import Finishing
from bot.hands import hands_beside_chat
from bot.intake import Intake, Post, Refill
from bot.limiter import Bulk, Limits
from bot.lookup import Lookup
from bot.making.board import Board
from bot.making.letter import Bench
from bot.making.workshop import open_workshop
from bot.outgoing import Outgoing
from bot.pausing import pause_after
from bot.polling import Fetcher, Poller, TokenRefused, Turn
from bot.raw_updates import LISTENED
from bot.request import AiohttpRequest
from bot.settings import Settings, Webhook, bot_id
from bot.worker import Worker
from handlers.context import Tools
from handlers.errors import apologise
from locales.phrasebook import Phrasebook, book_for
from storage.desk import inbox
from storage.desk.inbox import Line
from storage.facts import Person, Receipt

STOP_PATIENCE = 10.0
CONNECTIONS = 40

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Service:
    """What all bots of this process share; `holder` is the process's name in the inbox."""

    settings: Settings
    counters: Counters
    holder: str
    register: Register
    limits: Limits = field(default_factory=Limits)


class Station:
    """The way of one bot's updates from Telegram to the answer."""

    def __init__(self, service: Service, token: str, tools: Tools) -> None:
        self.bot = bot_id(token)
        self.open = False
        self._settings = service.settings
        self._token = token
        self._tools = tools
        self._counters = service.counters
        self.application = build_application(service.settings, token, tools, service.register, service.limits)
        self._finishing = Finishing(self._mark)
        post = Post(tools.desk, self.bot, service.holder, tools.clock)
        lookup = Lookup(tools.desk, self.bot, tools.owners)
        answering = Answering(self.application, self.bot, self._finishing, lookup, self._apologise, service.counters)
        self._worker = Worker(answering.answer, Refill(post, self._finishing).read)
        bot = cast("ExtBot[Bulk]", self.application.bot)
        settings, books = service.settings, tools.books
        key, operator = settings.export_key, settings.operator
        bench = Bench(
            tools.desk,
            settings.folder,
            key,
            lambda: bot.username,
            operator,
            books,
            Board(bot),
            settings.shelf,
            hands=hands_beside_chat(),
        )
        workshop = open_workshop(bench, settings.folder, books)
        self._outgoing = Outgoing(bot, self.bot, service.holder, tools, service.counters, workshop)
        self._turn = Turn(tools.desk, self.bot, service.holder, tools.clock, service.counters.turns)
        self._excuse = Excuse(bot, books, tools.owners)
        self.intake = Intake(post, self._worker, self._finishing, service.counters)

    async def run(self) -> None:
        """Serve this bot until cancelled. Raises TokenRefused where Telegram refuses its token."""
        await self._begin()
        self.open = True
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(dress(self.application.bot, self._tools))
            tasks.create_task(self.intake.watch())
            tasks.create_task(self.intake.hear())
            tasks.create_task(self._outgoing.run())
            if self._settings.webhook is None:
                tasks.create_task(self._poll())
            else:
                tasks.create_task(self._set_webhook(self._settings.webhook))

    async def close(self) -> None:
        """Finish what runs, within ten seconds; the rest stays in the table."""
        self.open = False
        await self._worker.stop(STOP_PATIENCE)
        await self._finishing.close()
        await self.application.shutdown()
        # An application that never came to know its bot leaves the bot's connections open.
        await self.application.bot.shutdown()

    async def keep(self, lines: list[Line]) -> None:
        """Put these updates on disk and begin to work on them; where that fails, people are told and it is raised."""
        try:
            await self.intake.keep(lines)
        except Exception as error:
            self._excuse.begin(lines, error)
            raise
        self._excuse.end()

    def hear(self) -> None:
        """Telegram has just spoken to us."""
        self._counters.heard = self._tools.clock()

    async def _begin(self) -> None:
        """Meet Telegram, however long it takes: an outage at start is no reason to give up, a refused token is."""
        setbacks = 0
        while True:
            try:
                await self.application.initialize()
            except InvalidToken:
                raise TokenRefused(self.bot) from None
            except TelegramError as error:
                pause = pause_after(setbacks)
                setbacks += 1
                log.warning("Telegram cannot be reached, again in %.1f s: %r", pause, error)
                await asyncio.sleep(pause)
            else:
                log.info("this is @%s", self.application.bot.username)
                return

    async def _poll(self) -> None:
        try:
            await self.application.bot.delete_webhook()
        except TelegramError as error:
            log.info("no webhook was deleted: %r", error)
        request = AiohttpRequest(pool=4)
        await request.initialize()
        try:
            fetcher = Fetcher(request, self._settings.api_url, self._token)
            await Poller(fetcher, self.keep, self.hear, self._turn.mine).run()
        finally:
            await request.shutdown()

    async def _set_webhook(self, webhook: Webhook) -> None:
        setbacks = 0
        while True:
            try:
                await self.application.bot.set_webhook(
                    f"{webhook.url}/telegram/{self.bot}",
                    secret_token=webhook.secret,
                    allowed_updates=LISTENED,
                    max_connections=CONNECTIONS,
                )
            except TelegramError as error:
                setbacks += 1
                log.warning("Telegram does not take the webhook, trying again: %r", error)
                await asyncio.sleep(pause_after(setbacks))
            else:
                return

    async def _mark(self, receipts: list[Receipt]) -> None:
        await self._tools.desk.write(inbox.answered, receipts)

    async def _apologise(self, telegram_id: int, person: Person | None) -> None:
        await apologise(self.application.bot, telegram_id, _book(self._tools, person))


def _book(tools: Tools, person: Person | None) -> Phrasebook:
    return book_for(tools.books, person.language, plain=bool(person.plain)) if person else tools.books["id"]
