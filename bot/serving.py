"""The whole service of one process: bots, web pages, housekeeping, from the start to the last line kept."""

import asyncio
import logging
import socket
from collections.abc import Mapping, Sequence

from bot.app import Register, make_tools, now, register_house, wordings
from bot.counters import Counters
from bot.forgetting import keep_promises
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.language import Tongue
from bot.learning import Learning
from bot.limiter import Limits
from bot.listening import listen, take_address
from bot.presence import Presence, process_name
from bot.settings import Settings
from bot.station import Service, Station
from bot.watchman import Watchman
from bot.web import web_app
from locales.phrasebook import Phrasebook
from storage.desk import absence, consenting
from storage.desk.desk import Desk

log = logging.getLogger(__name__)


class House:
    """Everything that runs in one process over one desk."""

    def __init__(self, settings: Settings, desk: Desk, books: Mapping[str, Phrasebook], register: Register) -> None:
        counters = Counters()
        self._settings = settings
        self._desk = desk
        self._books = books
        self._tongue = Tongue()
        self._presence = Presence(desk, now, process_name())
        limits = Limits(sharers=self._presence.alive, slowed=counters.slow_down)
        service = Service(settings, counters, self._presence.name, register, limits)
        self._stations = [
            Station(service, token, make_tools(settings, desk, books, self._tongue.guess))
            for token in settings.tokens
        ]
        health = Health(desk, counters, now, polling=settings.webhook is None, folder=settings.folder)
        self._web = web_app({str(station.bot): station for station in self._stations}, settings.webhook, health)

    async def serve(self, stop: asyncio.Event) -> None:
        """Serve until `stop`. Raises BadSetting where Telegram refuses a token or an address cannot be had."""
        await keep_promises(self._desk, self._settings.folder)
        await self._desk.write(consenting.keep_wordings, wordings(self._books), now())
        if missed := await self._desk.write(absence.come_back, now()):
            log.warning(
                "nobody served since %s; what people sent more than a day ago is lost: %r", missed.since, missed
            )
        listening = take_address(self._settings.listen) if self._settings.listen else None
        await self._presence.arrive()
        beating = asyncio.create_task(self._presence.beat())
        try:
            await _until(stop, asyncio.create_task(self._work(listening)))
        finally:
            await _close(self._stations)
            beating.cancel()
            await self._leave()

    async def _work(self, listening: socket.socket | None) -> None:
        async with asyncio.TaskGroup() as tasks:
            settings = self._settings
            tasks.create_task(Housekeeping(self._desk, now, settings.folder, settings.owners).run())
            tasks.create_task(Watchman(self._desk, now, self._settings).run())
            tasks.create_task(Learning(self._desk, self._tongue, now).run())
            for station in self._stations:
                tasks.create_task(station.run())
            if listening is not None:
                tasks.create_task(listen(self._web, listening))

    async def _leave(self) -> None:
        try:
            await self._presence.leave()
        except Exception:
            log.exception("what is left in the table is taken up ten seconds later")


async def serve(
    settings: Settings,
    desk: Desk,
    books: Mapping[str, Phrasebook],
    stop: asyncio.Event,
    register: Register = register_house,
) -> None:
    """Run the bots of these settings until `stop`; then finish what runs and leave the rest in the table."""
    await House(settings, desk, books, register).serve(stop)


async def _until(stop: asyncio.Event, work: asyncio.Task[None]) -> None:
    """Let this work until it is told to stop. Raises what ended it before."""
    told = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({work, told}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        told.cancel()
        work.cancel()
        await asyncio.gather(work, told, return_exceptions=True)
    if not work.cancelled() and (error := work.exception()) is not None:
        raise _innermost(error)


def _innermost(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


async def _close(stations: Sequence[Station]) -> None:
    for end in await asyncio.gather(*(station.close() for station in stations), return_exceptions=True):
        if isinstance(end, BaseException):
            log.error("a bot did not end well", exc_info=end)
