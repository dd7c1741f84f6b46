"""The whole local Telegram in one object: bots, people, faults, and what is counted."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from bot.playground.acting import NotThereError
from bot.playground.bot import Bot, World
from bot.playground.clock import Clock
from bot.playground.conversation import Conversation, Person
from bot.playground.faults import Fault, Faults, SilenceError
from bot.playground.methods.call import Caller
from bot.playground.methods.registry import METHODS
from bot.playground.phone import Phone
from bot.playground.rates import Rates
from bot.playground.reading import Given, Reader
from bot.playground.refusals import Refusal, Unauthorized
from bot.playground.shapes import User
from bot.playground.transcript import Transcript
from bot.playground.webhooks import HttpPost, Post

FIRST_PERSON = 101


@dataclass(frozen=True)
class Answer:
    """What goes back over HTTP."""

    status: int
    body: bytes
    media_type: str = "application/json"


class Telegram:
    """A Telegram of one's own, with time, waiting and the way to webhooks handed in.

    `latency` delays every answer, in seconds; `rates` refuses what comes too fast; `faults` makes trouble by rule.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        post: Post | None = None,
    ) -> None:
        self.clock = Clock(now, sleep)
        self.latency = 0.0
        self.faults = Faults()
        self.rates: Rates | None = None
        self.transcript = Transcript()
        self.calls: Counter[str] = Counter()
        self.refusals: list[tuple[str, str]] = []
        self.people: dict[int, Person] = {}
        self.bots: dict[str, Bot] = {}
        self.closing = asyncio.Event()
        self._post = post or HttpPost()
        self._world = World(self.clock, self.transcript, self.people, self._post, self._replied)
        self._reader = Reader(METHODS)

    def add_bot(self, token: str, name: str = "Latihin", username: str = "latihin_bot") -> Bot:
        """Registers a bot under its token, as BotFather would."""
        number, _, secret = token.partition(":")
        if not (number.isdecimal() and secret):
            raise ValueError("A token looks like 123456:secret.")
        user = User(
            id=int(number),
            is_bot=True,
            first_name=name,
            username=username,
            can_join_groups=True,
            can_read_all_group_messages=False,
            supports_inline_queries=False,
        )
        self.bots[token] = Bot(token, user, self._world)
        return self.bots[token]

    def add_person(self, person: Person) -> Person:
        self.people[person.id] = person
        return person

    def next_person(self) -> int:
        """Gives an identifier nobody has yet."""
        return max(self.people, default=FIRST_PERSON - 1) + 1

    @property
    def bot(self) -> Bot:
        """The bot whose chats the phones show: the first one."""
        return next(iter(self.bots.values()))

    def conversation(self, person: int) -> Conversation:
        """Gives a person's chat; NotThereError for somebody unknown."""
        found = self.bot.conversation(person)
        if found is None:
            raise NotThereError("There is no such person.")
        return found

    def phone(self, person: int) -> Phone:
        """Gives the phone of a person; NotThereError for somebody unknown."""
        return Phone(self.bot, self.conversation(person))

    async def answer(self, token: str, method: str, given: Given) -> Answer:
        """Runs one call of a bot and gives what the server would answer; SilenceError when it would not."""
        if self.latency:
            await self.clock.sleep(self.latency)
        try:
            if token not in self.bots:
                raise Unauthorized
            name = self._reader.name(method)
            self.calls[name] += 1
            fault = self.faults.strike(name)
            return await (self._troubled(fault, token, name, given) if fault else self._run(token, name, given))
        except Refusal as refusal:
            self.refusals.append((method, refusal.description))
            return refused(refusal)

    async def _run(self, token: str, name: str, given: Given) -> Answer:
        if self.rates is not None:
            self.rates.check(name, given.values.get("chat_id"))
        call = self._reader.read(name, given)
        result = await call.run(Caller(self.bots[token], given.uploads))
        return Answer(200, b'{"ok":true,"result":' + msgspec.json.encode(result) + b"}")

    async def _troubled(self, fault: Fault, token: str, name: str, given: Given) -> Answer:
        match fault.action:
            case "delay":
                await self.clock.sleep(fault.seconds)
                return await self._run(token, name, given)
            case "refuse":
                return failed(fault.status, fault.words, fault.retry_after)
            case "gateway":
                return Answer(502, b"<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html")
            case "close_after" | "hang_after":
                await self._run(token, name, given)
        raise SilenceError(fault.action)

    async def _replied(self, token: str, body: bytes) -> None:
        """Runs the call in a webhook's answer; its result is reported to nobody, as the documentation says."""
        try:
            values = msgspec.json.decode(body, type=dict[str, object])
            method = values.pop("method")
        except (msgspec.DecodeError, KeyError):
            return
        await self.answer(token, str(method), Given(values))

    async def close(self) -> None:
        """Sends every waiting poll home and stops carrying updates to webhooks."""
        self.closing.set()
        for bot in self.bots.values():
            bot.updates.interrupt("")
            bot.postman.close()
            bot.refresh()
        await self._post.close()


def refused(refusal: Refusal) -> Answer:
    """Writes a refusal down as Telegram does."""
    return failed(refusal.code, refusal.description, refusal.retry_after)


def failed(code: int, description: str, retry_after: int | None = None) -> Answer:
    """Writes any failure down as Telegram does."""
    body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
    if retry_after is not None:
        body["parameters"] = {"retry_after": retry_after}
    return Answer(code, msgspec.json.encode(body))
