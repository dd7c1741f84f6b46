"""A city's worth of people who tap, think and tap again, behind a Telegram that keeps its distance; for `load`.

Updates come by webhook to several processes in turn, as a load balancer spreads them. Every call of the bot's takes
25 ms on the way there and back each. With `allowed` it is as strict as Telegram: so many messages a second over all
and one a second in a chat, more are answered with 429; edits, which answer a tap, are not held to that.
"""

import asyncio
import json
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

import aiohttp
import msgspec
from aiohttp import web

from bot.playground.rates import Rates
from bot.playground.refusals import TooManyRequests
from bot.web import SECRET_HEADER
from tests.benchmarks.phones import Update, act_of, answer, buttons_of, message_of, press, say, write

HALF_WAY = 0.025
# Telegram opens at most so many connections to one webhook.
CONNECTIONS = 40
SHOWS = ("sendMessage", "editMessageText")
AGAIN = 1.0
# What a notice of the load says; nobody waits for it.
NOTICE = "Besok paket baru"
UNSURE = ":unsure"


@dataclass(slots=True)
class Traffic:
    """What was measured: seconds from each tap to its answer, refusals, and updates brought a second time.

    `seconds` is how long it all took; `unanswered` are taps that were still waited for at the end.
    """

    waits: list[float] = field(default_factory=list)
    refused: int = 0
    brought_again: int = 0
    calls: int = 0
    seconds: float = 0
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """So many taps a second by people drawn by chance, whether or not others wait; for at most so many seconds.

    Without `taps`, so many people `together` tap as soon as they are answered.
    """

    taps: float = 0
    together: int = 200
    most: float = 1_800


class City:
    """So many people with one bot."""

    def __init__(self, people: range, secret: str, first: int, allowed: float = 0) -> None:
        """Its updates are numbered from `first`, which draws who taps what too."""
        self.traffic = Traffic()
        self._secret = secret
        self._chance = Random(first)
        self._rates = Rates(lambda: datetime.now(UTC), chat=(1, 20), overall=(allowed, allowed)) if allowed else None
        self._next: dict[int, Update] = {person: write("/tugas") for person in people}
        self._shown: dict[int, Update] = {}
        self._tapped: dict[int, tuple[float, asyncio.Future[None]]] = {}
        self._number = first
        self._doors: deque[tuple[str, asyncio.Semaphore]] = deque()

    async def live(self, doors: list[str], taps: int, pace: Pace) -> None:
        """Let people tap so often in all, or until the time is over."""
        self._doors = deque((door, asyncio.Semaphore(CONNECTIONS)) for door in doors)
        begun = time.perf_counter()
        connector = aiohttp.TCPConnector(limit=0)
        with suppress(TimeoutError):
            async with asyncio.timeout(pace.most), aiohttp.ClientSession(connector=connector) as session:
                if pace.taps:
                    await self._paced(session, taps, pace.taps)
                else:
                    crowd = self._chance.sample(sorted(self._next), min(pace.together, len(self._next)))
                    share = -(-taps // len(crowd))
                    await asyncio.gather(*(self._hurried(session, person, share) for person in crowd))
        self.traffic.seconds = time.perf_counter() - begun
        self.traffic.unanswered = len(self._tapped)

    async def _paced(self, session: aiohttp.ClientSession, taps: int, pace: float) -> None:
        people = sorted(self._next)
        async with asyncio.TaskGroup() as tasks:
            for _ in range(taps):
                await asyncio.sleep(self._chance.expovariate(pace))
                person = self._chance.choice(people)
                if person not in self._tapped:
                    tasks.create_task(self._tap(session, person))

    async def _hurried(self, session: aiohttp.ClientSession, person: int, taps: int) -> None:
        for _ in range(taps):
            await self._tap(session, person)

    async def _tap(self, session: aiohttp.ClientSession, person: int) -> None:
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._number += 1
        update = {"update_id": self._number, **act_of(person, self._next[person], self._shown.get(person))}
        self._tapped[person] = (time.perf_counter(), answered)
        await asyncio.sleep(HALF_WAY)
        await self._bring(session, msgspec.json.encode(update))
        await answered

    async def _bring(self, session: aiohttp.ClientSession, body: bytes) -> None:
        """To the next process in turn, and again until one says that it has it."""
        headers = {SECRET_HEADER: self._secret, "Content-Type": "application/json"}
        while True:
            self._doors.rotate(-1)
            door, room = self._doors[0]
            try:
                async with room, session.post(door, data=body, headers=headers) as taken:
                    if taken.status == web.HTTPOk.status_code:
                        return
            except aiohttp.ClientError:
                pass
            self.traffic.brought_again += 1
            await asyncio.sleep(AGAIN)

    async def take(self, request: web.Request) -> web.Response:
        """One call of the bot's."""
        method, given = request.match_info["method"], await request.post()
        self.traffic.calls += 1
        await asyncio.sleep(HALF_WAY)
        if method == "getMe":
            bot = int(request.match_info["token"].partition(":")[0])
            return answer({"id": bot, "is_bot": True, "first_name": "Bot", "username": "a_bot"})
        try:
            if self._rates is not None and method.startswith("send"):
                self._rates.check(method, given["chat_id"])
        except TooManyRequests as refused:
            return self._refuse(refused.retry_after or 1)
        if method not in SHOWS:
            await asyncio.sleep(HALF_WAY)
            return answer(result=True)
        shown = message_of(int(str(given["chat_id"])), str(given["text"]), given.get("reply_markup"))
        self._show(int(str(given["chat_id"])), shown)
        await asyncio.sleep(HALF_WAY)
        return answer(shown)

    def _refuse(self, pause: int) -> web.Response:
        self.traffic.refused += 1
        said = {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests",
            "parameters": {"retry_after": pause},
        }
        return web.Response(status=429, text=json.dumps(said), content_type="application/json")

    def _show(self, person: int, shown: Update) -> None:
        """What now stands on somebody's screen; a notice is not what they wait for."""
        if NOTICE in shown["text"]:
            return
        if person in self._tapped:
            begun, answered = self._tapped.pop(person)
            self.traffic.waits.append(time.perf_counter() - begun)
            answered.set_result(None)
        self._shown[person] = shown
        self._next[person] = self._act_on(buttons_of(shown))

    def _act_on(self, choices: list[str]) -> Update:
        """A press on one of these; words where there is no other way to answer than not to."""
        if not choices:
            return write("/tugas")
        if len(choices) == 1 and choices[0].endswith(UNSURE):
            return say(f"gue sih bilangnya gini aja, nomor {self._number}")
        return press(self._chance.choice(choices))
