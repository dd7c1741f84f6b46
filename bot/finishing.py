"""Marks finished updates in the inbox, many with one commit."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from storage.facts import Receipt

GATHER = 0.05
MOST = 100
TROUBLE_PAUSE = 1.0

log = logging.getLogger(__name__)


class Finishing:
    """Gathers receipts for `gather` seconds, or until there are many, and hands them to `mark` together."""

    def __init__(self, mark: Callable[[list[Receipt]], Awaitable[None]], gather: float = GATHER) -> None:
        self._mark = mark
        self._gather = gather
        self._waiting: dict[Receipt, None] = {}
        self._lock = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, receipt: Receipt) -> None:
        """Mark this soon."""
        self._waiting[receipt] = None
        if len(self._waiting) == MOST:
            self._begin()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._gather, self._begin)

    def __contains__(self, receipt: Receipt) -> bool:
        """Whether this is finished here and not yet marked."""
        return receipt in self._waiting

    async def flush(self) -> None:
        """Mark all that is gathered now. Raises what the database raises; what waits goes on waiting then."""
        async with self._lock:
            if gathered := list(self._waiting):
                await self._mark(gathered)
                for receipt in gathered:
                    del self._waiting[receipt]

    async def close(self) -> None:
        """Mark what is left; what cannot be marked is found in the table by the next process."""
        if self._timer is not None:
            self._timer.cancel()
        with suppress(Exception):
            await self.flush()

    def _begin(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        task = asyncio.get_running_loop().create_task(self._try())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _try(self) -> None:
        try:
            await self.flush()
        except Exception:
            log.exception("finished updates could not be marked; again in a second")
            if self._timer is None:
                self._timer = asyncio.get_running_loop().call_later(TROUBLE_PAUSE, self._begin)
