"""What is done again and again, without anyone asking: leases that ran out, lines and files nobody needs any more."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from bot.forgetting import Forgetting
from bot.voices import Voices
from storage.desk import (
    absence,
    appointments,
    approving,
    attending,
    chores,
    comparing,
    deadlines,
    enforcing,
    incidents,
    lending,
    pausing,
    tying,
)
from storage.desk.desk import Desk

LAPSE_EVERY = 30.0
SWEEP_EVERY = 24 * 3600.0
# Whether it is a new day.
LOOK_EVERY = 600.0
# Neither a push nor an export goes on for a day.
LEFT_BEHIND = timedelta(days=1)
PASSING_FILES = ("in-*", "out-*", "*.part")
BETWEEN_STEPS = 0.1

log = logging.getLogger(__name__)


class Housekeeping:
    """Small steps, so that taps are answered meanwhile."""

    def __init__(
        self,
        desk: Desk,
        clock: Callable[[], datetime],
        folder: Path,
        owners: frozenset[int] = frozenset(),
        *,
        breath: float = BETWEEN_STEPS,
    ) -> None:
        """Between two steps it rests so many seconds."""
        self._desk = desk
        self._breath = breath
        self._owners = owners
        self._clock = clock
        self._folder = folder
        self.forgetting = Forgetting(desk, clock, folder)
        self.voices = Voices(desk, folder)

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_again(self.lapse, LAPSE_EVERY))
            tasks.create_task(_again(self.stay_awake, LOOK_EVERY))
            tasks.create_task(_again(self.wake, LAPSE_EVERY))
            tasks.create_task(_again(self.remind, LAPSE_EVERY))
            tasks.create_task(_again(self.tell_overdue, LAPSE_EVERY))
            tasks.create_task(_again(self.forgetting.cover_traces, LAPSE_EVERY))
            tasks.create_task(_again(self.forgetting.remember, LAPSE_EVERY))
            tasks.create_task(_again(self.approve, LOOK_EVERY))
            tasks.create_task(_again(self.attend, LOOK_EVERY))
            tasks.create_task(_again(self.compare, LOOK_EVERY))
            tasks.create_task(_again(self.watch, LOOK_EVERY))
            tasks.create_task(_again(self.forgetting.forget_old, LOOK_EVERY))
            tasks.create_task(_again(self.sweep, SWEEP_EVERY))

    async def stay_awake(self) -> None:
        """Keep since when nobody serves, should this be the last time."""
        await self._desk.write(absence.stay_awake, self._clock())

    async def lapse(self) -> None:
        """Open the slots of all leases that have run out."""
        done = lending.AT_ONCE
        while done == lending.AT_ONCE:
            done = await self._desk.write(lending.lapse, self._clock())
            await asyncio.sleep(self._breath)

    async def wake(self) -> None:
        """End all pauses whose time is over."""
        done = pausing.AT_ONCE
        while done == pausing.AT_ONCE:
            done = await self._desk.write(pausing.end_over, self._clock())
            await asyncio.sleep(self._breath)

    async def remind(self) -> None:
        """Call whoever wants to be called to work now."""
        done = appointments.AT_ONCE
        while done == appointments.AT_ONCE:
            done = await self._desk.write(appointments.remind, self._clock())
            await asyncio.sleep(self._breath)

    async def watch(self) -> None:
        """Remind those who answer for the house while the clock of a breach runs."""
        await self._desk.write(incidents.watch, self._owners, self._clock())

    async def tell_overdue(self) -> None:
        """Tell of every batch whose deadline is over."""
        done = deadlines.AT_ONCE
        while done == deadlines.AT_ONCE:
            done = await self._desk.write(deadlines.tell_overdue, self._clock())
            await asyncio.sleep(self._breath)

    async def attend(self) -> None:
        """Look for signs in what people did, make keys of what trusted people agree on, and do what rules say."""
        await self._desk.write(attending.look_again, self._clock())
        done = attending.AT_ONCE
        while done == attending.AT_ONCE:
            done = await self._desk.write(attending.attend, self._clock())
            await asyncio.sleep(self._breath)
        done = enforcing.AT_ONCE
        while done == enforcing.AT_ONCE:
            done = await self._desk.write(enforcing.enforce, self._owners, self._clock())
            await asyncio.sleep(self._breath)

    async def compare(self) -> None:
        """Hold what people did since beside what others did: who may work as one becomes a ring for humans to see."""
        after = 0
        while due := await self._desk.read(comparing.due, after):
            for who in due:
                found = await self._desk.stream(comparing.compare, who)
                await self._desk.write(tying.keep, found, self._clock())
                await asyncio.sleep(self._breath)
            after = due[-1].person

    async def approve(self) -> None:
        """Approve what somebody earned and nobody has looked at for seven days."""
        if not await self._desk.write(chores.claim, "approve", self._clock()):
            return
        while lines := await self._desk.read(approving.find_old, self._clock()):
            await self._desk.write(approving.approve, lines, None, self._clock())
            await asyncio.sleep(self._breath)

    async def sweep(self) -> None:
        """Delete files on their way in and out that a process left behind when it ended, and voices of no use."""
        left = self._clock() - LEFT_BEHIND
        await asyncio.to_thread(_sweep, self._folder, left.timestamp())
        await self.voices.sweep(left)


def _sweep(folder: Path, before: float) -> None:
    for pattern in PASSING_FILES:
        for file in folder.glob(pattern):
            with suppress(OSError):
                if file.stat().st_mtime < before:
                    file.unlink()


async def _again(task: Callable[[], Awaitable[None]], every: float) -> None:
    while True:
        try:
            await task()
        except Exception:
            log.exception("housekeeping failed; it is tried again in %d s", every)
        await asyncio.sleep(every)
