"""Fetches updates: the next offset is asked for only when the last batch is on disk."""

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode

import aiohttp
import msgspec
from telegram.error import NetworkError

from bot.pausing import pause_after
from bot.presence import BEAT
from bot.raw_updates import LISTENED, NotUpdatesError, read_updates
from bot.redaction import redacted
from bot.request import AiohttpRequest, asked_pause
from bot.settings import bot_id
from locales.phrase import phrase
from storage.desk import fetching
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.errors import BadSetting

LONG_POLL = 30
MOST_AT_ONCE = 100
BREATH = 0.2
STAND_BY = 1.0
REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)

log = logging.getLogger(__name__)


class TokenRefused(BadSetting):
    """Telegram does not know this token: nothing can be done without a new one."""

    def __init__(self, bot: int) -> None:
        super().__init__(phrase("server-token-refused", bot=str(bot)))


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Asks for updates as they are, over connections of its own. `long_poll` is in seconds."""

    request: AiohttpRequest
    root: str
    token: str = field(repr=False)
    long_poll: int = LONG_POLL

    async def fetch(self, offset: int) -> tuple[int, bytes]:
        """Status and body of one getUpdates. Raises NetworkError."""
        asked = {
            "offset": offset,
            "limit": MOST_AT_ONCE,
            "timeout": self.long_poll,
            "allowed_updates": msgspec.json.encode(LISTENED).decode(),
        }
        patience = aiohttp.ClientTimeout(total=None, connect=10, sock_connect=10, sock_read=self.long_poll + 10)
        body = urlencode(asked).encode()
        return await self.request.fetch(f"{self.root}/bot{self.token}/getUpdates", "POST", body, patience)


@dataclass(slots=True)
class Turn:
    """Whether this process is the one that fetches this bot's updates; the database is asked every three seconds."""

    desk: Desk
    bot: int
    holder: str
    clock: Callable[[], datetime]
    turns: dict[int, bool]
    _asked: float = -math.inf

    async def mine(self) -> bool:
        """True when it is; a process that waits for its turn asks every time. Raises what the database raises."""
        if not self.turns.get(self.bot) or time.monotonic() - self._asked > BEAT:
            had, asked = self.turns.get(self.bot), time.monotonic()
            self.turns[self.bot] = await self.desk.write(fetching.take_turn, self.bot, self.holder, self.clock())
            self._asked = asked
            if had is not self.turns[self.bot]:
                log.info("bot %d: %s", self.bot, "fetching its updates" if self.turns[self.bot] else "standing by")
        return self.turns[self.bot]


class Poller:
    """Polls one bot for ever. `keep` puts lines on disk; `heard` is told of every good answer."""

    def __init__(
        self,
        fetcher: Fetcher,
        keep: Callable[[list[Line]], Awaitable[None]],
        heard: Callable[[], None],
        mine: Callable[[], Awaitable[bool]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._fetcher = fetcher
        self._keep = keep
        self._heard = heard
        self._mine = mine
        self._sleep = sleep
        self._offset = 0
        self._setbacks = 0
        self._conflict = False

    async def run(self) -> None:
        """Fetch and keep until cancelled. Raises TokenRefused where Telegram refuses the token."""
        while True:
            try:
                pause = await self._once() if await self._mine() else STAND_BY
            except TokenRefused:
                raise
            except (NetworkError, NotUpdatesError) as error:
                pause = self._setback("updates cannot be fetched", repr(error))
            except Exception:
                log.exception("updates cannot be kept; they stay with Telegram")
                pause = pause_after(self._setbacks)
                self._setbacks += 1
            if pause:
                await self._sleep(pause)

    async def _once(self) -> float:
        """Fetch one batch and keep it; the seconds to wait before the next."""
        asked = time.monotonic()
        status, payload = await self._fetcher.fetch(self._offset)
        if status in REFUSED:
            raise TokenRefused(bot_id(self._fetcher.token))
        if status != HTTPStatus.OK:
            return self._refused(status, payload)
        lines = read_updates(payload)
        if lines:
            await self._keep(lines)
            self._offset = max(line.update for line in lines) + 1
        self._setbacks = 0
        self._conflict = False
        self._heard()
        # A server that does not wait for news must not be asked without end.
        return 0 if lines or time.monotonic() - asked > BREATH else BREATH

    def _refused(self, status: int, payload: bytes) -> float:
        if status != HTTPStatus.CONFLICT:
            return max(asked_pause(payload), self._setback("getUpdates is refused", f"{status} {payload[:200]!r}"))
        if not self._conflict:
            self._conflict = True
            log.error("another program fetches this bot's updates, or a webhook is set; waiting for our turn")
        self._setbacks += 1
        return pause_after(self._setbacks)

    def _setback(self, what: str, why: str) -> float:
        pause = pause_after(self._setbacks)
        self._setbacks += 1
        log.warning("%s, again in %.1f s: %s", what, pause, redacted(why))
        return pause
