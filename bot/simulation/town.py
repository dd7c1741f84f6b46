"""The town: the real bot over a database of its own, with a playground of Telegram, a clock by hand, and phones."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple, cast

import msgspec
from telegram import Update
from telegram.ext import Application, ContextTypes, ExtBot

from bot.app import EDITS, SEED_BITS, BotApplication, register_house
from bot.housekeeping import Housekeeping
from bot.keys import export_key
from bot.language import Tongue
from bot.playground.conversation import Person as Someone
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from bot.simulation.in_process import InProcess
from handlers.context import Context, Tools
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import inbox, people
from storage.desk.desk import Desk, open_desk
from storage.facts import Person, Receipt

TOKEN = "1000001:simulated"  # noqa: S105 - opens nothing but the playground
BOT = 1_000_001
ADMIN = 1000
BEGINS = datetime(2026, 1, 5, 1, 0, tzinfo=UTC)
PLACE = "Kota Malang"


class Ground(NamedTuple):
    """What a town stands on: a folder for its database, and the words of all."""

    folder: Path
    books: Mapping[str, Phrasebook]


class Town:
    """Updates are taken in as in life, into the inbox first; time passes only when it is told to."""

    def __init__(self, desk: Desk, ground: Ground, chance: Random) -> None:
        self._now = BEGINS
        self.telegram = Telegram(lambda: self._now)
        self.telegram.add_bot(TOKEN)
        self.desk = desk
        self.tools = Tools(
            desk=desk,
            books=ground.books,
            clock=lambda: self._now,
            chance=partial(chance.getrandbits, SEED_BITS),
            code=lambda: f"{chance.getrandbits(64):x}",
            guess=Tongue().guess,
            owners=frozenset({ADMIN}),
            folder=ground.folder,
            key=partial(export_key, desk, None),
        )
        self.house = Housekeeping(desk, lambda: self._now, ground.folder, breath=0)
        self.application = _application(self.telegram, self.tools)

    @property
    def now(self) -> datetime:
        return self._now

    def pass_time(self, until: float) -> None:
        """It is now so many seconds after the beginning; time never goes back."""
        self._now = max(self._now, BEGINS + timedelta(seconds=until))

    def say(self, name: str) -> str:
        """What stands on a button."""
        return self.tools.books["id"].say(phrase(name))

    def phone(self, number: int) -> Phone:
        return self.telegram.phone(number)

    async def join(self, number: int, code: str) -> Person:
        """Somebody comes with this invite and joins, tap by tap."""
        self.telegram.add_person(Someone(number, f"P{number}", language_code="id"))
        phone = self.phone(number)
        await phone.start(code)
        steps = ("join-adult", "join-consent-work", "join-consent-training", "join-agree", "language-id", "join-next")
        await self.settle()
        for step in steps:
            await self.press(number, self.say(step))
        await self.write(number, PLACE)
        return await self.known(number)

    async def known(self, number: int) -> Person:
        """Who this is to the bot."""
        found = await self.desk.read(people.find_person, BOT, number, self.tools.owners)
        assert found is not None  # noqa: S101 - they have just joined
        return found

    async def press(self, number: int, label: str) -> None:
        await self.phone(number).press(label)
        await self.settle()

    async def write(self, number: int, text: str) -> None:
        await self.phone(number).write(text)
        await self.settle()

    async def settle(self) -> None:
        """Deal with everything that people did, in order. Raises what was not answered."""
        queue = self.telegram.bot.updates
        while waiting := queue.waiting():
            update = waiting[0].update
            await self._deal(update.update_id, msgspec.json.encode(update))
            queue.confirm(update.update_id)

    async def _deal(self, number: int, body: bytes) -> None:
        update = Update.de_json(msgspec.json.decode(body), self.application.bot)
        user = update.effective_user
        line = inbox.Line(number, user.id if user else 0, body)
        await self.desk.write(inbox.keep, BOT, [line], "simulation", self._now)
        self.tools.present[number] = await self.desk.read(
            people.find_person, BOT, line.telegram_id, self.tools.owners
        )
        await self.application.process_update(update)
        self.tools.present.pop(number)
        if failure := self.tools.failures.pop(number, None):
            raise failure
        await self.desk.write(inbox.answered, [Receipt(BOT, number)])


@asynccontextmanager
async def open_town(ground: Ground, chance: Random) -> AsyncIterator[Town]:
    """A town whose database lies in this folder."""
    desk = open_desk(f"sqlite+aiosqlite:///{ground.folder}/latihin.db")
    town = Town(desk, ground, chance)
    await town.application.initialize()
    try:
        yield town
    finally:
        await town.application.shutdown()
        await desk.close()


def _application(telegram: Telegram, tools: Tools) -> BotApplication:
    request = InProcess(telegram, EDITS)
    bot = ExtBot(TOKEN, base_url="http://127.0.0.1/bot", request=request, get_updates_request=request)
    built = Application.builder().bot(bot).updater(None).context_types(ContextTypes(context=Context)).build()
    application = cast("BotApplication", built)
    application.bot_data = tools
    register_house(application)
    return application
