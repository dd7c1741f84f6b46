"""The exports door: a stream of records becomes a file in the format asked for.

Only the latest revision counts, only people who agreed to training and do not pause are in it, and nobody's Telegram
id or name is.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection

from storage.desk import tombstones
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.desk.passports import records
from storage.desk.recordings import copy_beside, has_any, spoken_in
from storage.formats.format import Record
from storage.formats.registry import MERGING, get_format
from storage.rules.pseudonyms import key_of
from storage.rules.selecting import EVERYTHING, Selection

WATCHED_EACH = 1_000
# In a house that somebody leaves at every moment an export must end all the same.
MOST_ANEW = 2
# What the raw annotations are called that stand beside what is made of them.
RAW = "annotations.parquet"


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be exported: the annotations of these batches that pass the selection, in this format."""

    batches: tuple[int, ...]
    format: str
    selection: Selection = EVERYTHING


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: `rows` in the file; no file where there was nothing to write.

    `spoken` are the paths of the voice notes its rows speak of, below the folder for files; `missing` counts those
    that should have come along and are not on the disk. `left` says by flaw how much the format left out.
    """

    batch: str
    format: str
    path: Path | None
    rows: int
    spoken: tuple[str, ...] = ()
    missing: int = 0
    left: tuple[tuple[str, int], ...] = ()


Watch: TypeAlias = Callable[[int], None]


def unwatched(done: int) -> None:
    """Nobody wants to know how far it is."""
    del done


@dataclass(frozen=True, slots=True)
class Aside:
    """What goes on beside the writing: `watch` is told now and then how many annotations were read.

    Whatever it raises ends the writing, and nothing of the file is kept. `files` is as in `export`.
    """

    files: Path | None = None
    watch: Watch = unwatched


async def export(
    desk: Desk, request: Request, out: Path, key: bytes, *, files: Path | None = None, watch: Watch = unwatched
) -> Exported:
    """Write what is requested to `out`, as it is at this moment; the file appears there whole or not at all.

    `key` is the house's key of pseudonyms, from which that of these batches is made. `watch` is told how far it is.
    With `files`, the folder for files, the voice notes that the rows speak of are copied beside `out` before; and
    beside rows that are made of several people's annotations stand these themselves, in the same state.
    """
    return await _settled(desk, request, out, key, Aside(files, watch))


async def export_watched(desk: Desk, request: Request, out: Path, key: bytes, watch: Watch) -> Exported:
    """The same, while `watch` is told how far it is; what it raises is raised here."""
    return await _settled(desk, request, out, key, Aside(watch=watch))


async def export_batch(
    desk: Desk, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None = None
) -> Exported:
    """Write everything of this batch, as `export` does."""
    return await export(desk, Request((batch_id,), format_name), out, key, files=files)


async def _settled(desk: Desk, request: Request, out: Path, key: bytes, aside: Aside) -> Exported:
    """The same, begun anew where somebody was erased or withdrew a consent meanwhile; what it had of them goes."""
    known = await desk.read(tombstones.last_taken)
    made = await desk.stream(_export, request, out, key, aside)
    for _ in range(MOST_ANEW):
        before, known = known, await desk.read(tombstones.last_taken)
        if known == before:
            break
        earlier, made = made, await desk.stream(_export, request, out, key, aside)
        # Only copies: whoever exports without them, or into that very folder, has the recordings themselves beside.
        copied = aside.files is not None and not out.parent.samefile(aside.files)
        gone = sorted({*earlier.spoken} - {*made.spoken}) if copied else []
        await asyncio.to_thread(_clear, out, gone, found=made.path is not None)
    return made


def _clear(out: Path, voices: Sequence[str], *, found: bool) -> None:
    """Nothing is left beside `out` of these voices; of the file itself neither where nothing was found any more."""
    for voice in voices:
        (out.parent / voice).unlink(missing_ok=True)
    if not found:
        out.unlink(missing_ok=True)
        out.with_name(f"{out.stem}-{RAW}").unlink(missing_ok=True)


def _export(connection: Connection, request: Request, out: Path, key: bytes, aside: Aside) -> Exported:
    name, missing = _name(connection, request.batches), 0
    part = out.with_name(out.name + ".part")
    found = (request.batches, key_of(key, request.batches), request.selection)
    try:
        stream = records(connection, *found)
        watched = stream if aside.watch is unwatched else _watched(stream, aside.watch)
        rows, counted = get_format(request.format).write(watched, part)
        left = tuple(sorted(counted.items()))
        if not rows:
            return Exported(name, request.format, None, 0, left=left)
        spoken = tuple(dict.fromkeys(spoken_in(records(connection, *found)))) if _speaks(connection, request) else ()
        if aside.files is not None and aside.files.is_dir():
            missing = copy_beside(spoken, aside.files, out.parent)
        if aside.files is not None and request.format in MERGING:
            write_raw(records(connection, *found), out.with_name(f"{out.stem}-{RAW}"))
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return Exported(name, request.format, out, rows, spoken, missing, left)


def write_raw(stream: Iterator[Record], out: Path) -> None:
    """Write the annotations themselves, one row each, as the raw layer has them."""
    part = out.with_name(f"{out.name}.part")
    try:
        get_format("parquet").write(stream, part)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _watched(stream: Iterator[Record], watch: Watch) -> Iterator[Record]:
    for done, record in enumerate(stream):
        if done % WATCHED_EACH == 0:
            watch(done)
        yield record


def _name(connection: Connection, batches: tuple[int, ...]) -> str:
    return ", ".join(get_batch(connection, batch).wishes.name for batch in sorted(set(batches)))


def _speaks(connection: Connection, request: Request) -> bool:
    return any(has_any(connection, *task_range(batch)) for batch in request.batches)
