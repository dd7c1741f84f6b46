"""How fast we send: answers to people before everything else, bulk at the pace Telegram advises, pauses as it asks.

Telegram publishes no exact limits: about one message a second to a chat with short bursts, about thirty a second for
what nobody asked for. So bulk is paced, answers are only kept from running away in one chat, and both obey a 429.
The pace of bulk is a bot's, not a process's: the processes of one database divide it among themselves.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.request import pause_of

Answer: TypeAlias = bool | dict[str, Any] | list[dict[str, Any]]
Call: TypeAlias = Callable[..., Coroutine[Any, Any, Answer]]

# New messages count; an edit answers a tap, which nobody does thirty times a second.
COUNTED = ("send", "copy", "forward")
FREE = frozenset({"sendChatAction"})
MOST_CHATS = 20_000
# Longer pauses are handed back, so that nobody's worker stands still for them.
LONGEST_WAIT = 15.0
MOST_REPEATS = 5
FLOODED_CHATS = 3
# Less is a rounding error.
MOMENT = 1e-6


@dataclass(frozen=True, slots=True)
class Pace:
    """Messages a second that go on for ever, and how many may come at once."""

    rate: float
    burst: float


@dataclass(frozen=True, slots=True)
class Limits:
    """One chat's pace for answers, and the pace of all bulk together, of which each of `sharers` has its part.

    `slowed` is called when Telegram answers 429.
    """

    chat: Pace = Pace(1, 20)
    bulk: Pace = Pace(29, 5)
    sharers: Callable[[], int] = lambda: 1
    slowed: Callable[[], None] = lambda: None

    def share(self) -> Pace:
        """What bulk may be sent from here."""
        sharers = max(1, self.sharers())
        return Pace(self.bulk.rate / sharers, max(1.0, self.bulk.burst / sharers))


@dataclass(slots=True)
class Bucket:
    """When the next message may go: a bucket of tokens, told by the time at which it would be full again."""

    full_at: float = 0.0

    def wait(self, pace: Pace, now: float) -> float:
        """Seconds until there is a token."""
        left = pace.burst - max(0.0, self.full_at - now) * pace.rate
        return max(0.0, (1 - left) / pace.rate)

    def take(self, pace: Pace, now: float) -> None:
        self.full_at = max(self.full_at, now) + 1 / pace.rate


class NotWantedError(Exception):
    """What was to be sent shall not go out any more."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """Takes the slow lane. When the turn has come, `begin` says whether it still goes out."""

    begin: Callable[[], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Way:
    """Where a call goes, whether nobody waits for it, and whether it counts as a message."""

    chat: int | str
    bulk: bool
    counted: bool


@dataclass(slots=True)
class Lane:
    """One chat, or all bulk: its bucket and the pause Telegram asked for."""

    bucket: Bucket = field(default_factory=Bucket)
    silent_until: float = 0.0


class TwoLanes(BaseRateLimiter[Bulk]):
    """The limiter of one bot. `rate_limit_args=Bulk(…)` takes the slow lane; answerCallbackQuery never waits."""

    def __init__(
        self,
        limits: Limits,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._lanes: OrderedDict[int | str, Lane] = OrderedDict()
        self._bulk = Lane()
        self._queue = asyncio.Lock()
        self._floods: dict[int | str, float] = {}

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Call,
        args: Any,  # noqa: ANN401 - the library's own business
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Bulk | None,
    ) -> Answer:
        """Make this call when its lane is free, and again after the pause a 429 asks for, if that is a short one.

        Raises NotWantedError for bulk that shall not go out any more.
        """
        chat = data.get("chat_id")
        if chat is None:
            return await callback(*args, **kwargs)
        way = Way(chat, rate_limit_args is not None, endpoint.startswith(COUNTED) and endpoint not in FREE)
        for repeats in range(MOST_REPEATS + 1):
            await self._turn(way)
            if rate_limit_args is not None and not await rate_limit_args.begin():
                raise NotWantedError
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._limits.slowed()
                self._silence(way, pause_of(error))
                if repeats == MOST_REPEATS or pause_of(error) > LONGEST_WAIT:
                    raise
        raise AssertionError

    async def _turn(self, way: Way) -> None:
        while (pause := self._chat_wait(way)) > MOMENT:
            await self._sleep(pause)
        if way.bulk:
            async with self._queue:
                while (pause := self._bulk_wait()) > MOMENT:
                    await self._sleep(pause)
                self._take(way)
        else:
            self._take(way)

    def _take(self, way: Way) -> None:
        if way.counted:
            now, bulk = self._clock(), self._limits.share()
            self._lane(way.chat).bucket.take(self._limits.chat, now)
            self._bulk.bucket.take(bulk, now)
            # Answers take bulk's tokens, but leave it no debt: it goes on as soon as they pause.
            self._bulk.bucket.full_at = min(self._bulk.bucket.full_at, now + bulk.burst / bulk.rate)

    def _chat_wait(self, way: Way) -> float:
        now, lane = self._clock(), self._lane(way.chat)
        pause = lane.silent_until - now
        return max(pause, lane.bucket.wait(self._limits.chat, now)) if way.counted else pause

    def _bulk_wait(self) -> float:
        now = self._clock()
        return max(self._bulk.silent_until - now, self._bulk.bucket.wait(self._limits.share(), now))

    def _silence(self, way: Way, pause: float) -> None:
        """Say nothing to this chat for a while; and no bulk at all if several chats are silenced at once."""
        now = self._clock()
        self._lane(way.chat).silent_until = now + pause
        self._floods = {chat: until for chat, until in self._floods.items() if until > now}
        self._floods[way.chat] = now + pause
        if len(self._floods) >= FLOODED_CHATS:
            self._bulk.silent_until = max(self._bulk.silent_until, now + pause)

    def _lane(self, chat: int | str) -> Lane:
        lane = self._lanes.get(chat)
        if lane is None:
            lane = self._lanes[chat] = Lane()
            if len(self._lanes) > MOST_CHATS:
                self._lanes.popitem(last=False)
        else:
            self._lanes.move_to_end(chat)
        return lane
