"""Voice notes that no annotation and no draft speaks of any more leave the disk; one that is spoken of never does."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from math import inf
from pathlib import Path

from storage.desk import recordings
from storage.desk.desk import Desk

FILES = "voice/*"
A_STEP = 500
BETWEEN_STEPS = 0.1


class Voices:
    """First the row goes, then the file: a file without a row is what a killed process left, and goes too."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder

    async def sweep(self, before: datetime) -> None:
        """Look at all that are older than this, in small steps. What is younger may still be on its way in."""
        await self._drop_unused(before)
        await self._drop_unknown(before)

    async def _drop_unused(self, before: datetime) -> None:
        last, more = "", True
        while more:
            dropped, last = await self._desk.write(recordings.drop_unused, before, last, A_STEP)
            await asyncio.to_thread(_unlink, self._folder, dropped)
            more = bool(last)
            await asyncio.sleep(BETWEEN_STEPS)

    async def _drop_unknown(self, before: datetime) -> None:
        old = before.timestamp()
        found = await asyncio.to_thread(_older, self._folder, old)
        for start in range(0, len(found), A_STEP):
            unknown = await self._desk.read(recordings.unknown, found[start : start + A_STEP])
            await asyncio.to_thread(_unlink, self._folder, unknown, old)
            await asyncio.sleep(BETWEEN_STEPS)


def _older(folder: Path, before: float) -> list[str]:
    """The paths of the files that were written before this moment."""
    return [file.relative_to(folder).as_posix() for file in sorted(folder.glob(FILES)) if _is_older(file, before)]


def _is_older(file: Path, before: float) -> bool:
    with suppress(OSError):
        return file.stat().st_mtime < before
    return False


def _unlink(folder: Path, paths: Iterable[str], before: float = inf) -> None:
    """Only what is as old as that still: a file is written anew when the message it came in comes once more."""
    for path in paths:
        if _is_older(folder / path, before):
            (folder / path).unlink(missing_ok=True)
