"""The pushing door: a batch file becomes a batch, whole or not at all, in bounded memory and in small transactions."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from typing import TypeAlias

from locales.phrase import phrase
from storage.desk import batches, loading
from storage.desk.desk import Desk
from storage.errors import Refused
from storage.facts import Batch, JsonObject, Person, Receipt, Wishes
from storage.formats.batch_file.reading import Fault, Row, digest, read_batch_file, read_header
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules.cleaning import clean
from storage.rules.wishes import LONGEST_NAME, infer_kinds, wishes_from

# A chunk is one transaction: taps go on between two of them.
AT_ONCE = 2_000
MOST_CHARACTERS_AT_ONCE = 8_000_000
MOST_FAULTS = 10_000
DROPPED_AT_ONCE = 5_000

Tell: TypeAlias = Callable[[int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Upload:
    """A batch file: where it lies, what it was called, and the wishes said with it, unchecked."""

    path: Path
    name: str
    wishes: JsonObject


@dataclass(frozen=True, slots=True)
class Pusher:
    """Who pushes and when; None stands for the shell. The receipt is of the update that ends with the batch."""

    by: Person | None
    now: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """This very file is a batch already."""

    batch: Batch


@dataclass(frozen=True, slots=True)
class Loaded:
    """A new draft. `inferred` names the wishes that nobody said and the rows told."""

    batch: Batch
    inferred: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Faulty:
    """Nothing was kept. `faults` are the first of `number`, `good` the rows that had none."""

    faults: tuple[Fault, ...]
    number: int
    good: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A file without faults, and what would be asked of its rows."""

    wishes: Wishes
    inferred: tuple[str, ...]
    good: int


Pushed: TypeAlias = Known | Loaded | Faulty


async def push(desk: Desk, upload: Upload, pusher: Pusher, tell: Tell) -> Pushed:
    """Make a draft of this file, unless it has faults or is a batch already; `tell` hears the rows kept so far.

    Raises Refused if a wish cannot be granted. Until the draft is whole nobody sees any of it; what a crash leaves
    behind is cleared away when the same file is pushed again.
    """
    mark = await asyncio.to_thread(digest, upload.path)
    known = await desk.read(batches.find_by_digest, mark)
    if known is not None:
        return Known(known)
    reading = await asyncio.to_thread(Reading, upload)
    if reading.good:
        await clear(desk, mark, pusher.now)
        begun = await desk.write(loading.begin_loading, reading.wishes, mark, pusher.by, pusher.now)
        batch = await _fill(desk, reading, begun, pusher, tell)
        if batch is not None:
            return Loaded(batch, reading.inferred)
    return reading.faulty()


def check(upload: Upload) -> Faulty | Sound:
    """What a push of this file would come to. Raises Refused if a wish cannot be granted."""
    reading = Reading(upload)
    while reading.take():
        pass
    return reading.faulty() if reading.number else Sound(reading.wishes, reading.inferred, reading.good)


async def clear(desk: Desk, mark: bytes, now: datetime) -> None:
    """Delete what cut-off readings and discarded drafts left behind, a little at a time."""
    for batch_id in await desk.read(loading.find_remains, mark, now):
        while await desk.write(loading.drop_rows, batch_id, DROPPED_AT_ONCE):
            pass
