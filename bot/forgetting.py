"""What was promised to people is kept: to those who left at once and for ever, to everybody an end, day by day."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from storage.desk import chores, forgetting, inbox, tombstones
from storage.desk.desk import Desk
from storage.desk.forgetting import Key, Step, Sweep
from storage.desk.obeying import Obeyed, obey
from storage.rules.retention import CLASSES
from storage.rules.tombstone import Stone

A_STEP = 500
# So many are looked for at once.
MOST = 10_000
BETWEEN_STEPS = 0.05
CHORE = "forget"

log = logging.getLogger(__name__)


async def keep_promises(desk: Desk, folder: Path) -> Obeyed:
    """Bring a database that is older than the file of tombstones beside it to what was promised since.

    Raises BadSetting where that file cannot be read: nobody may start without knowing who was erased.
    """
    stones = await asyncio.to_thread(tombstones.read_beside, folder)
    obeyed = await desk.write(obey, stones)
    await asyncio.to_thread(drop, folder, obeyed.files)
    if obeyed:
        log.warning("the database is older than what was promised: %r", obeyed)
    return obeyed


def drop(folder: Path, paths: Iterable[str]) -> None:
    """Take these files of the folder off the disk."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)


class Forgetting:
    """Leaves no trace of those who left, in small steps."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], folder: Path) -> None:
        self._desk = desk
        self._clock = clock
        self._folder = folder
        self._written: list[Stone] | None = None
        # What an earlier life of this process deleted may still stand in the log of the database.
        self._unclean = True

    async def cover_traces(self) -> None:
        """Empty the lines that are to be forgotten and are finished, and what is left of them in the files."""
        done = A_STEP
        while done == A_STEP:
            done = await self._desk.write(inbox.forget_condemned, self._clock(), A_STEP)
            self._unclean = self._unclean or bool(done)
        if self._unclean:
            self._unclean = not await self._desk.scrub()

    async def remember(self) -> None:
        """Write the tombstones beside the database, where there are new ones."""
        stones = await self._desk.read(tombstones.list_stones)
        if stones != self._written:
            await asyncio.to_thread(tombstones.write_beside, self._folder, stones)
            self._written = stones

    async def forget_old(self) -> None:
        """Once a day, by one process: let everything go that was kept long enough, and keep how much it was."""
        now = self._clock()
        if not await self._desk.write(chores.claim, CHORE, now):
            return
        answers = next(each for each in CLASSES if each.name == "answers")
        await self._desk.write(forgetting.warn, answers.before(now), now)
        counts: dict[str, int] = {}
        for each in CLASSES:
            for step in forgetting.STEPS.get(each.name, ()):
                counts[each.name] = counts.get(each.name, 0) + await self._forget(step, each.before(now), now)
        await self._desk.write(chores.report, CHORE, counts)
        promises = next(each for each in CLASSES if each.name == "promises")
        await asyncio.to_thread(tombstones.prune_beside, self._folder, promises.before(now))
        self._written, self._unclean = None, True
        log.info("forgotten today: %r", {name: count for name, count in counts.items() if count})

    async def _forget(self, step: Step, before: datetime, now: datetime) -> int:
        """All that this step finds, in bits so that taps are answered meanwhile; how much it was."""
        done = 0
        found: list[Key] = [()] * MOST
        while len(found) == MOST:
            found = await self._desk.stream(step.find, Sweep(now, before, MOST))
            for start in range(0, len(found), A_STEP):
                some = found[start : start + A_STEP]
                files = await self._desk.write(step.forget, some, now)
                await asyncio.to_thread(drop, self._folder, files)
                await asyncio.sleep(BETWEEN_STEPS)
            done += len(found)
        return done
