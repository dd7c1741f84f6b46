"""Updates in: kept in the inbox first, then worked on; and a look for what others left to this process."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.counters import Counters
from bot.finishing import Finishing
from bot.worker import Worker
from storage.desk import inbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.facts import Receipt

LOOK = 1.0
# A long look at a long table must not fill the time between looks.
SHARE = 20

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Post:
    """One bot's inbox as this process sees it."""

    desk: Desk
    bot: int
    holder: str
    clock: Callable[[], datetime]

    async def keep(self, lines: list[Line]) -> set[int]:
        """Put these on disk; which of them are new and ours."""
        return await self.desk.write(inbox.keep, self.bot, lines, self.holder, self.clock())

    async def hear(self, wake: Callable[[int], None]) -> None:
        """Say whose lines other processes leave to this one, until that cannot be heard any more."""

        def take(said: str) -> None:
            if (person := inbox.called(said, self.bot, self.holder)) is not None:
                wake(person)

        await self.desk.hear(take)

    async def read_on(self, telegram_id: int, limit: int) -> list[Line]:
        return await self.desk.glance(inbox.lines_of, self.bot, telegram_id, self.holder, limit)

    async def waiting(self) -> tuple[frozenset[int], bool]:
        """Who has unfinished lines with this process, orphans taken over first; and whether others are about."""
        seen = await self.desk.read(inbox.look, self.bot, self.holder, self.clock())
        if not seen.orphans:
            return seen.mine, seen.company
        taken = await self.desk.write(inbox.take_over, self.bot, self.holder, self.clock())
        log.info("took over the updates of %d people from processes that are gone", len(taken))
        return seen.mine | taken, seen.company


class Intake:
    """Keeps what comes and hands it to the worker."""

    def __init__(self, post: Post, worker: Worker, finishing: Finishing, counters: Counters) -> None:
        self._post = post
        self._worker = worker
        self._finishing = finishing
        self._counters = counters

    async def keep(self, lines: list[Line]) -> None:
        """When this returns, these updates are on disk and being worked on. Raises what the database raises."""
        new = await self._post.keep(lines)
        self._counters.kept += len(new)
        for line in lines:
            if line.update in new:
                new.discard(line.update)
                self._worker.add(line)

    async def look(self) -> None:
        """Begin with what is unfinished in the table and is not being worked on."""
        # What is finished and not yet marked would look like work.
        await self._finishing.flush()
        people, company = await self._post.waiting()
        for person in people:
            if company or not self._worker.busy_with(person):
                self._worker.wake(person)

    async def hear(self) -> None:
        """Be told at once when another process leaves a line to this one; `watch` finds it a little later."""
        while True:
            try:
                await self._post.hear(self._worker.wake)
            except Exception:
                log.exception("what other processes call out is not heard")
            await asyncio.sleep(LOOK)

    async def watch(self) -> None:
        """Look again and again: other processes keep lines for people this one is busy with, or go away."""
        while True:
            begun = time.monotonic()
            try:
                await self.look()
            except Exception:
                log.exception("the inbox cannot be looked at")
            await asyncio.sleep(max(LOOK, SHARE * (time.monotonic() - begun)))


@dataclass(frozen=True, slots=True)
class Refill:
    """Reads a person's next lines from the table, without those that are finished and only not marked yet."""

    post: Post
    finishing: Finishing

    async def read(self, telegram_id: int, limit: int) -> list[Line]:
        await self.finishing.flush()
        found = await self.post.read_on(telegram_id, limit)
        return [line for line in found if Receipt(self.post.bot, line.update) not in self.finishing]
