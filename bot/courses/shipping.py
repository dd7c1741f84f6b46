"""Puts the courses that come along into a database where there is nothing else yet, and finds them by their names."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from storage.desk import batches
from storage.desk.checking import Faulty, Upload
from storage.desk.desk import Desk
from storage.desk.pushing import Known, Loaded, Pusher, push
from storage.errors import Stale
from storage.formats.batch_file.reading import digest

HERE = Path(__file__).parent
COURSES = ("dasar",)

log = logging.getLogger(__name__)


def course_file(name: str) -> Path | None:
    """The file of the course of this name that comes along, None if there is none."""
    return HERE / f"{name}.jsonl" if name in COURSES else None


async def ship_courses(desk: Desk, now: datetime) -> None:
    """Load and open what comes along, unless there are other batches; what is there already is left as it is."""
    files = [HERE / f"{name}.jsonl" for name in COURSES]
    ours = [await desk.read(batches.find_by_digest, await asyncio.to_thread(digest, file)) for file in files]
    there = await desk.read(batches.list_batches, len(files) + 1)
    if {batch.id for batch in there} <= {batch.id for batch in ours if batch is not None}:
        for file in files:
            # Another process that starts at the same time may be quicker.
            with suppress(Stale):
                await _ship(desk, file, now)


async def _ship(desk: Desk, file: Path, now: datetime) -> None:
    pushed = await push(desk, Upload(file, file.name, {}), Pusher(None, now), _ignore)
    match pushed:
        case Faulty():
            raise ValueError(pushed.faults)
        case Loaded(batch) | Known(batch) if batch.state == batches.DRAFT:
            await desk.write(batches.move, batch.id, "open", None, now)
            log.info("the course %s is open", batch.wishes.name)


async def _ignore(kept: int) -> None:
    del kept
