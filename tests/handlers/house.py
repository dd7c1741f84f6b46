"""The whole house in one process: the real application over a real database, and a Telegram of its own.

Updates are taken in as in life, into the inbox first; nothing runs by itself, so a test sees every step.
"""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias, cast

import httpx
import msgspec
from sqlalchemy import Connection, select
from telegram import Update
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest, RequestData

from bot.app import register_house
from bot.keys import export_key
from bot.playground.application import application as playground
from bot.playground.conversation import Person as PlaygroundPerson
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from handlers.context import Context, Tools
from locales.tongues.guess import LanguageGuess
from storage.database.engine import open_database
from storage.database.tables.work import annotations
from storage.desk import inbox, people, places
from storage.desk.desk import Desk
from storage.facts import Json, Receipt, Visitor
from storage.rules.joining import UNDERAGE
from tests.books import open_phrasebooks
from tests.storage.desk.making import NOW

TOKEN = "99:secret"
BOT = 99
NOBODY: frozenset[int] = frozenset()

HouseApplication: TypeAlias = Application[ExtBot[None], Context, dict[str, Any], dict[str, Any], Tools, None]


class InProcess(BaseRequest):
    """The Bot API without a socket."""

    def __init__(self, telegram: Telegram) -> None:
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(playground(telegram)), base_url="http://127.0.0.1"
        )

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        await self._client.aclose()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: object, **__: object
    ) -> tuple[int, bytes]:
        data = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data and request_data.contains_files else None
        answer = await self._client.request(method, url, data=data, files=files)
        return answer.status_code, answer.content


async def no_guess(text: str) -> LanguageGuess | None:
    del text
    return None


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class House:
    """A running house with a hand on its clock."""

    telegram: Telegram
    desk: Desk
    application: HouseApplication
    tools: Tools
    clock: Clock
    answered: list[Update] = field(default_factory=list)
    strange: int = 0

    async def settle(self) -> None:
        """Deal with everything that people did, in order. Raises what was not answered."""
        while await self.step():
            pass

    async def step(self) -> bool:
        """Deal with the oldest thing that people did; False if there is none."""
        waiting = self.telegram.bot.updates.waiting()
        if not waiting:
            return False
        update = waiting[0].update
        await self.deal(msgspec.json.encode(update))
        if failure := self.tools.failures.pop(update.update_id, None):
            raise failure
        self.telegram.bot.updates.confirm(update.update_id)
        return True

    async def do(self, phone: Phone, *steps: str) -> None:
        """Each step by itself, a second after the other, with a restart after each.

        A command is written, with a plus any text; everything else is the label of a button.
        """
        for step in steps:
            self.clock.now += timedelta(seconds=1)
            await (phone.write(step.removeprefix("+")) if step[0] in "+/" else phone.press(step))
            await self.settle()
            await self.restart()

    async def deal(self, body: bytes) -> None:
        """One raw update: kept, answered, and finished unless it failed."""
        update = Update.de_json(json.loads(body), self.application.bot)
        user = update.effective_user
        line = inbox.Line(update.update_id, user.id if user else 0, body)
        await self.desk.write(inbox.keep, BOT, [line], "test", self.clock())
        known = await self.desk.read(people.find_person, BOT, line.telegram_id, self.tools.owners)
        self.tools.present[update.update_id] = known
        await self.application.process_update(update)
        self.tools.present.pop(update.update_id)
        if update.update_id not in self.tools.failures:
            receipt = Receipt(BOT, update.update_id)
            if known is None or known.step == UNDERAGE:
                await self.desk.write(inbox.forget_stranger, receipt, line.telegram_id)
            await self.desk.write(inbox.answered, [receipt])
            self.answered.append(update)

    async def joined(self, number: int, *languages: str, language: str = "id", role: str = "trainer") -> Phone:
        """The phone of someone who has joined."""
        person = PlaygroundPerson(number, f"P{number}", language_code=language)
        self.telegram.add_person(person)
        phone = self.telegram.phone(number)
        await phone.start()
        self.telegram.bot.updates.clear()
        known = await self.desk.write(people.arrive, Visitor(BOT, number, f"P{number}", language), NOBODY, NOW)
        known = await self.desk.write(people.join_as, known, role)
        for choice in ("next", "work", "training", "next", *(languages or ("id",)), "next"):
            if known.step is None:
                return phone
            known = await self.desk.write(people.take_step, known, choice, NOW)
        known = await self.desk.write(places.tell, known, "Malang", NOW)
        await self.desk.write(places.choose, known, places.TYPED, NOW)
        return phone

    async def restart(self) -> None:
        """Go down and come up again: a new application and new connections to the same files."""
        await self.application.shutdown()
        await self.desk.close()
        self.desk = Desk(open_database(f"sqlite+aiosqlite:///{self.tools.folder}/latihin.db"))
        key = partial(export_key, self.desk, None)
        self.tools = replace(self.tools, desk=self.desk, key=key, present={}, failures={})
        self.application = await _opened(self.telegram, self.tools)
        self.telegram.calls.clear()

    async def redeliver(self, update: Update) -> None:
        """The same update once more, as after a crash between its effect and its answer."""
        await self.deal(update.to_json().encode())

    async def raw(self, number: int, **parts: object) -> None:
        """An update as no phone of ours would make it; `parts` go into it as they are."""
        sender = {"id": number, "is_bot": False, "first_name": f"P{number}"}
        chat = {"id": number, "type": "private", "first_name": f"P{number}"}
        self.strange += 1
        for part in parts.values():
            if isinstance(part, dict):
                part.setdefault("from", sender)
        message = parts.get("message")
        if isinstance(message, dict):
            message.update(message_id=10_000 + self.strange, date=1_790_000_000)
            message.setdefault("chat", chat)
        await self.deal(json.dumps({"update_id": 90_000 + self.strange, **parts}).encode())

    async def press(self, number: int, data: str, **more: object) -> None:
        """A press with any data at all, on a message that is gone."""
        query = {"id": str(self.strange), "chat_instance": "1", "data": data, **more}
        await self.raw(number, callback_query=query)

    async def kept(self) -> list[tuple[str, int, Json]]:
        """Kind, revision and value of all annotations, in order."""
        return await self.desk.read(_annotations)

    def calls(self) -> dict[str, int]:
        """What the bot asked of Telegram since the last time this was asked."""
        seen = dict(self.telegram.calls)
        self.telegram.calls.clear()
        return seen


def _annotations(connection: Connection) -> list[tuple[str, int, Json]]:
    rows = connection.execute(
        select(annotations.c.kind, annotations.c.revision, annotations.c.value).order_by(annotations.c.id)
    )
    return [(row.kind, row.revision, row.value) for row in rows]


async def reopen_house(house: House, desk: Desk) -> House:
    """The same house after a restart: nothing is left but the database and what stands on the phones."""
    return await _built(house.telegram, house.clock, desk, house.tools.folder)


async def open_house(desk: Desk, folder: Path) -> House:
    clock = Clock()
    telegram = Telegram(clock)
    telegram.add_bot(TOKEN)
    return await _built(telegram, clock, desk, folder)


async def _built(telegram: Telegram, clock: Clock, desk: Desk, folder: Path) -> House:
    tools = Tools(
        desk=desk,
        books=open_phrasebooks(),
        clock=clock,
        chance=lambda: 7,
        code=lambda: "code",
        guess=no_guess,
        owners=NOBODY,
        folder=folder,
        key=partial(export_key, desk, None),
    )
    application = await _opened(telegram, tools)
    telegram.calls.clear()
    return House(telegram, desk, application, tools, clock)


async def _opened(telegram: Telegram, tools: Tools) -> HouseApplication:
    request = InProcess(telegram)
    root = "http://127.0.0.1"
    bot = ExtBot(
        TOKEN,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=request,
        get_updates_request=request,
    )
    built = Application.builder().bot(bot).updater(None).context_types(ContextTypes(context=Context)).build()
    application = cast("HouseApplication", built)
    application.bot_data = tools
    register_house(application)
    await application.initialize()
    return application
