"""How much Telegram lets a bot send: about one message a second to a chat, thirty over all."""

import math
from collections.abc import Callable
from datetime import datetime

from bot.playground.refusals import TooManyRequests

COUNTED = ("send", "edit", "copy", "forward")
FREE = frozenset({"sendChatAction"})


class Bucket:
    """Holds some tokens and gets new ones steadily."""

    def __init__(self, rate: float, burst: float, now: datetime) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at = now

    def wait(self, now: datetime) -> float:
        """Gives the seconds until there is a token."""
        self._left = min(self._burst, self._left + (now - self._at).total_seconds() * self._rate)
        self._at = now
        return 0.0 if self._left >= 1 else (1 - self._left) / self._rate

    def take(self) -> None:
        self._left -= 1


class Rates:
    """Refuses what comes too fast; figures are messages a second and messages at once."""

    def __init__(
        self,
        now: Callable[[], datetime],
        chat: tuple[float, float] = (1, 3),
        overall: tuple[float, float] = (30, 30),
    ) -> None:
        self._now = now
        self._chat = chat
        self._overall = Bucket(*overall, now())
        self._chats: dict[str, Bucket] = {}

    def check(self, method: str, chat_id: object) -> None:
        """Counts a call that goes to a chat, or raises TooManyRequests."""
        if method in FREE or not method.startswith(COUNTED):
            return
        now = self._now()
        chat = self._chats.setdefault(str(chat_id), Bucket(*self._chat, now))
        wait = max(self._overall.wait(now), chat.wait(now))
        if wait:
            raise TooManyRequests(math.ceil(wait))
        self._overall.take()
        chat.take()
