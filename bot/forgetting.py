"""What was promised to people who left is kept: at the start, and again and again while the house runs."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from storage.desk import inbox, tombstones
from storage.desk.desk import Desk
from storage.desk.obeying import Obeyed, obey
from storage.rules.tombstone import Stone

A_STEP = 500

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
