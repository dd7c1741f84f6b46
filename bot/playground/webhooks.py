"""Updates carried to a bot's own address, again and again until it has taken them."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import aiohttp
import msgspec

from bot.playground.clock import Clock
from bot.playground.updates import UpdateQueue, Waiting

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
LONGEST_PAUSE = 60.0
LONGEST_ASKED_PAUSE = 3600.0
PATIENCE = aiohttp.ClientTimeout(total=60)
GONE = 410


@dataclass(frozen=True)
class Hook:
    """Where to carry updates, and the word that proves who carries them."""

    url: str
    secret: str | None = None
    max_connections: int = 40


@dataclass(frozen=True)
class Receipt:
    """What the bot's address answered; status 0 stands for no answer."""

    status: int
    body: bytes = b""
    retry_after: str = ""

    @property
    def taken(self) -> bool:
        return self.status // 100 == 2  # noqa: PLR2004 - the class of good answers

    @property
    def trouble(self) -> str:
        return f"Wrong response from the webhook: {self.status}" if self.status else "Connection failed"


class Post(Protocol):
    """A way to POST bytes; tests hand in one without a socket."""

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes, /) -> Receipt:
        """Gives the receipt, with status 0 when nobody answered."""

    async def close(self) -> None:
        """Gives back what it holds."""


class HttpPost:
    """POSTs over real connections, kept open between calls."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes, /) -> Receipt:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=PATIENCE)
        try:
            # A redirect counts as a failure, so it is not followed.
            async with self._session.post(url, data=body, headers=headers, allow_redirects=False) as response:
                return Receipt(response.status, await response.read(), response.headers.get("Retry-After", ""))
        except (aiohttp.ClientError, TimeoutError):
            return Receipt(0)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None


class Postman:
    """Serves one bot's webhook: one person's messages in order, their presses in order, people in parallel."""

    def __init__(
        self,
        updates: UpdateQueue,
        clock: Clock,
        post: Post,
        reply: Callable[[bytes], Awaitable[None]],
    ) -> None:
        self.hook: Hook | None = None
        self.last_error: tuple[int, str] | None = None
        self._updates = updates
        self._clock = clock
        self._post = post
        self._reply = reply
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self, hook: Hook) -> None:
        """Starts carrying; getUpdates is refused from now on."""
        self.close()
        self.hook = hook
        self.last_error = None
        self._updates.webhook_set = True
        self._updates.interrupt("terminated by setWebhook request")
        self._start(self._rounds(hook))

    def close(self) -> None:
        """Stops carrying; what is not taken stays in the queue."""
        self.hook = None
        self._updates.webhook_set = False
        for task in self._tasks - {asyncio.current_task()}:
            task.cancel()

    async def _rounds(self, hook: Hook) -> None:
        """Sees to it that every lane with something in it has somebody walking it."""
        walked: set[tuple[str, int]] = set()
        places = asyncio.Semaphore(hook.max_connections)
        while self.hook is hook:
            lanes = {each.lane for each in self._updates.waiting()}
            for lane in lanes - walked:
                walked.add(lane)
                self._start(self._walk(hook, lane, places, walked))
            await self._updates.arrived.wait()

    async def _walk(
        self,
        hook: Hook,
        lane: tuple[str, int],
        places: asyncio.Semaphore,
        walked: set[tuple[str, int]],
    ) -> None:
        while first := next((each for each in self._updates.waiting() if each.lane == lane), None):
            failures = 0
            while first in self._updates.waiting():
                async with places:
                    receipt = await self._carry(hook, first)
                if receipt.status == GONE:
                    self.close()
                    return
                if not receipt.taken:
                    await self._clock.sleep(_pause(receipt, failures))
                    failures += 1
        walked.discard(lane)

    async def _carry(self, hook: Hook, waiting: Waiting) -> Receipt:
        headers = {"Content-Type": "application/json"} | ({SECRET: hook.secret} if hook.secret else {})
        receipt = await self._post(hook.url, headers, msgspec.json.encode(waiting.update))
        if receipt.taken:
            self._updates.confirm(waiting.update.update_id)
            await self._reply(receipt.body)
        else:
            self.last_error = (self._clock.stamp(), receipt.trouble)
        return receipt

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _pause(receipt: Receipt, failures: int) -> float:
    """Gives the seconds until the next try: at once, then 2, 4, 8 … or what the bot asked for."""
    if receipt.retry_after.isdecimal():
        return min(float(receipt.retry_after), LONGEST_ASKED_PAUSE)
    return min(2.0**failures, LONGEST_PAUSE) if failures else 0.0
