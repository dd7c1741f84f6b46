"""What is done again and again, without anyone asking: leases that ran out, inbox lines nobody needs any more."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from storage.desk import inbox, lending
from storage.desk.desk import Desk

LAPSE_EVERY = 30.0
FORGET_EVERY = 24 * 3600.0
FORGET_AFTER = timedelta(days=30)
A_STEP = 500
BETWEEN_STEPS = 0.1

log = logging.getLogger(__name__)


class Housekeeping:
    """Small steps, so that taps are answered meanwhile."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime]) -> None:
        self._desk = desk
        self._clock = clock

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_again(self.lapse, LAPSE_EVERY))
            tasks.create_task(_again(self.forget, FORGET_EVERY))

    async def lapse(self) -> None:
        """Open the slots of all leases that have run out."""
        done = lending.AT_ONCE
        while done == lending.AT_ONCE:
            done = await self._desk.write(lending.lapse, self._clock())
            await asyncio.sleep(BETWEEN_STEPS)

    async def forget(self) -> None:
        """Delete finished inbox lines of more than thirty days ago."""
        done = A_STEP
        while done == A_STEP:
            done = await self._desk.write(inbox.forget_old, self._clock() - FORGET_AFTER, A_STEP)
            await asyncio.sleep(BETWEEN_STEPS)


async def _again(task: Callable[[], Awaitable[None]], every: float) -> None:
    while True:
        try:
            await task()
        except Exception:
            log.exception("housekeeping failed; it is tried again in %d s", every)
        await asyncio.sleep(every)
