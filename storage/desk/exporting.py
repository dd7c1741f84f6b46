"""How an export is made inside one snapshot, whichever process that is in: what it is of, and what comes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection

from storage.desk.batches import get_batch, task_range
from storage.desk.passports import records
from storage.desk.recordings import copy_beside, has_any, spoken_in
from storage.formats import teaching
from storage.formats.format import Record, Written
from storage.formats.registry import MERGING, get_format
from storage.rules.pseudonyms import key_of
from storage.rules.selecting import EVERYTHING, Selection

WATCHED_EACH = 1_000
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


@dataclass(frozen=True, slots=True)
class Hands:
    """So many other processes, and by how much everything else goes before them (`nice` as the system has it)."""

    number: int = 0
    nice: int = 0


ALONE = Hands()
Watch: TypeAlias = Callable[[int], None]


def unwatched(done: int) -> None:
    """Nobody wants to know how far it is."""
    del done


@dataclass(frozen=True, slots=True)
class Aside:
    """What goes on beside the writing: `watch` is told now and then how many annotations were read.

    Whatever it raises ends the writing, and nothing of the file is kept. `files` is the folder for files, whose voice
    notes come along; `hands` do what is large.
    """

    files: Path | None = None
    watch: Watch = unwatched
    hands: Hands = ALONE


@dataclass(frozen=True, slots=True)
class Commission:
    """What is requested, where it goes, the house's key of pseudonyms, and the folder for files if that matters."""

    request: Request
    out: Path
    key: bytes
    files: Path | None = None

    @property
    def part(self) -> Path:
        """What lies there before it is whole."""
        return self.out.with_name(f"{self.out.name}.part")

    def records(self, connection: Connection) -> Iterator[Record]:
        request = self.request
        return records(connection, request.batches, key_of(self.key, request.batches), request.selection)


def export_whole(connection: Connection, of: Commission, watch: Watch) -> Exported:
    """Write what is requested; the file appears there whole or not at all."""
    try:
        stream = of.records(connection)
        watched = stream if watch is unwatched else _watched(stream, watch)
        return finish(connection, of, teaching.write(of.request.format, watched, of.part))
    finally:
        of.part.unlink(missing_ok=True)


def finish(connection: Connection, of: Commission, written: Written) -> Exported:
    """Lay beside the part what belongs to it, and give it its name if anything was written."""
    name, left, missing = _name(connection, of.request.batches), tuple(sorted(written.left.items())), 0
    if not written.rows:
        return Exported(name, of.request.format, None, 0, left=left)
    spoken = tuple(dict.fromkeys(spoken_in(of.records(connection)))) if _speaks(connection, of.request) else ()
    if of.files is not None and of.files.is_dir():
        missing = copy_beside(spoken, of.files, of.out.parent)
    if of.files is not None and of.request.format in MERGING:
        write_raw(of.records(connection), of.out.with_name(f"{of.out.stem}-{RAW}"))
    of.part.replace(of.out)
    return Exported(name, of.request.format, of.out, written.rows, spoken, missing, left)


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
