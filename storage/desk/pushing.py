"""The pushing door: a batch file becomes a batch, whole or not at all, in bounded memory, in small transactions."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeAlias, TypeVar

from sqlalchemy import Connection

from storage.desk import batches
from storage.desk.checking import Faulty, Reading, Upload
from storage.desk.desk import Desk
from storage.desk.loading import (
    Keyed,
    Loading,
    add_rows,
    begin_loading,
    drop_rows,
    find_remains,
    finish_loading,
    note_personal,
)
from storage.facts import Batch, Person, Receipt
from storage.formats.batch_file.reading import Heading, digest
from storage.rules.screening import Found

P = ParamSpec("P")
T = TypeVar("T")

Tell: TypeAlias = Callable[[int], Awaitable[None]]

DROPPED_AT_ONCE = 5_000
# So many places that tell of people stay with the batch.
FIRST = 50


@dataclass(frozen=True, slots=True)
class Pusher:
    """Who pushes and when; None stands for the shell. The receipt is of the update that this act answers."""

    by: Person | None
    now: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """This very file is a batch already."""

    batch: Batch


@dataclass(frozen=True, slots=True)
class Loaded:
    """A new draft. `inferred` names the wishes that nobody said, `columns` are those of a table.

    `places` are where rows tell who somebody is; what the batch itself keeps of them are the first.
    """

    batch: Batch
    inferred: tuple[str, ...]
    columns: tuple[Heading, ...] = ()
    places: tuple[Found, ...] = ()


Pushed: TypeAlias = Known | Loaded | Faulty


async def push(desk: Desk, upload: Upload, pusher: Pusher, tell: Tell) -> Pushed:
    """Make a draft of this file, unless it has faults or is a batch already; `tell` hears how many rows are kept.

    Nobody sees any of it until it is whole. What a crash leaves behind goes when the same file is pushed again.
    Raises Refused if a wish cannot be granted, Stale if the same file is pushed elsewhere at the same time.
    """
    mark = await asyncio.to_thread(digest, upload.path)
    known = await desk.read(batches.find_by_digest, mark)
    if known is not None:
        return Known(known)
    reading = await asyncio.to_thread(Reading, upload, pusher.now)
    rows = await asyncio.to_thread(reading.take)
    if not reading.number:
        for remains in await desk.read(find_remains, mark, pusher.now):
            await drop(desk, remains)
        begun = await desk.write(begin_loading, reading.wishes, mark, pusher.by, pusher.now)
        kept = await _keep_rows(desk, reading, begun, rows, tell)
        if not reading.number:
            await desk.write(note_personal, begun, reading.personal, reading.places[:FIRST])
            batch = await apply(desk, pusher, finish_loading, begun, kept, pusher.by, pusher.now)
            return Loaded(batch, reading.inferred, tuple(reading.columns), tuple(reading.places))
        await drop(desk, begun.id)
    while await asyncio.to_thread(reading.take):
        pass
    return reading.faulty()


async def discard(desk: Desk, batch_id: int, pusher: Pusher) -> Batch:
    """Take this draft away at once, and its rows a little at a time. Raises Refused if it was ever open."""
    gone = await apply(desk, pusher, batches.discard, batch_id, pusher.by, pusher.now)
    await drop(desk, gone.id)
    return gone


async def _keep_rows(desk: Desk, reading: Reading, begun: Loading, rows: list[Keyed], tell: Tell) -> int:
    """Keep these rows and all that follow, up to the first chunk with a fault; how many were kept."""
    kept = 0
    while rows and not reading.number:
        # The next rows are read while these are on their way to the disk.
        keeping = desk.write(add_rows, begun, kept, rows)
        kept += len(rows)
        _, rows = await asyncio.gather(keeping, asyncio.to_thread(reading.take))
        await tell(kept)
    return kept


async def apply(
    desk: Desk, pusher: Pusher, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
) -> T:
    """Do this; together with the update that it answers, if there is one."""
    if pusher.receipt is None:
        return await desk.write(call, *args, **kwargs)
    return await desk.once(pusher.receipt, call, *args, **kwargs)


async def drop(desk: Desk, batch_id: int) -> None:
    """Take away the rows of a batch that nobody sees, a little at a time, and the batch itself."""
    while await desk.write(drop_rows, batch_id, DROPPED_AT_ONCE):
        pass
