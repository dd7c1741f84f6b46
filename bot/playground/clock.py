"""Time as it is handed in: what hour it is, and how one waits."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True)
class Clock:
    """Aware UTC time and a way to wait that belongs to it."""

    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    def stamp(self) -> int:
        """Gives the time as Telegram writes it, in whole seconds since 1970."""
        return int(self.now().timestamp())

    async def within(self, seconds: float, coming: Coroutine[Any, Any, object]) -> bool:
        """Waits for what is coming, at most so many seconds, and tells whether it came."""
        arrival = asyncio.ensure_future(coming)
        limit = asyncio.ensure_future(self.sleep(seconds))
        try:
            await asyncio.wait((arrival, limit), return_when=asyncio.FIRST_COMPLETED)
            return arrival.done()
        finally:
            arrival.cancel()
            limit.cancel()


class HandClock:
    """A clock that stands still until somebody turns it."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._sleepers: list[tuple[datetime, asyncio.Event]] = []

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Returns once the clock has been turned that far; at once for nothing."""
        if seconds <= 0:
            return
        alarm = (self._now + timedelta(seconds=seconds), asyncio.Event())
        self._sleepers.append(alarm)
        try:
            await alarm[1].wait()
        finally:
            self._sleepers.remove(alarm)

    async def advance(self, seconds: float) -> None:
        """Turns the clock once everybody waits, and lets everything that was due run until it waits again."""
        await _settle()
        self._now += timedelta(seconds=seconds)
        for due, alarm in self._sleepers:
            if due <= self._now:
                alarm.set()
        await _settle()


async def _settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


class Pulse:
    """Lets any number of waiters know that something has changed."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def wait(self) -> Coroutine[Any, Any, object]:
        """Waits for the first beat after this call, even if the waiting itself begins later."""
        return self._next.wait()

    def beat(self) -> None:
        self._next.set()
        self._next = asyncio.Event()
