"""The piecework door: a large export by processes of its own, on one state, beside everything that answers people.

A file of lines is written in pieces by several at once, and put together in their order: the bytes are the same.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import count
from operator import itemgetter
from pathlib import Path
from shutil import copyfileobj
from typing import IO

from sqlalchemy import Connection

from storage.database.apart import Helper, Tell, helpers, in_order
from storage.desk.batches import get_batch, task_range
from storage.desk.exporting import Commission, Exported, Hands, Watch, export_whole, finish
from storage.desk.passports import Stretch, records_in
from storage.formats import teaching
from storage.formats.format import Written
from storage.formats.registry import HEADED, JOINABLE
from storage.rules.pseudonyms import key_of

# So many tasks are a piece: some megabytes, and a second or so.
PIECE = 5_000
BLOCK = 1 << 20


_FIRST = itemgetter(0)


def export_apart(url: str, hands: Hands, of: Commission, watch: Watch) -> Exported:
    """Write what is requested as `export_whole` does, from the database at this address, by these hands."""
    in_pieces = of.request.format in JOINABLE
    paths = list[Path]()
    try:
        with helpers(url, hands.number if in_pieces else 1, hands.nice) as found:
            if in_pieces:
                return _export_pieces(found, of, watch, paths)
            return found[0].call(_export_whole, watch, of)
    finally:
        # Once nobody writes there any more.
        for path in (of.part, *paths):
            path.unlink(missing_ok=True)


def _export_whole(connection: Connection, tell: Tell, of: Commission) -> Exported:
    return export_whole(connection, of, tell)


def _export_pieces(found: list[Helper], of: Commission, watch: Watch, paths: list[Path]) -> Exported:
    """The same in pieces, which lie at these paths meanwhile."""
    left, rows, read = Counter[str](), 0, 0
    pieces = found[0].call(_pieces, watch, of.request.batches, PIECE)
    paths += [of.out.with_name(f"{of.out.name}-{number}.part") for number in range(len(pieces))]
    jobs = [(_write_piece, (of, piece, path)) for piece, path in zip(pieces, paths, strict=True)]
    with of.part.open("wb") as whole:
        for path, (written, seen) in zip(paths, in_order(found, jobs), strict=True):
            _append(path, whole, headless=of.request.format in HEADED and path is not paths[0])
            rows, read = rows + written.rows, read + seen
            left.update(written.left)
            watch(read)
    return found[0].call(_finish, watch, of, Written(rows, left))


def _pieces(connection: Connection, tell: Tell, batches: tuple[int, ...], size: int) -> list[Stretch]:
    """All tasks of these batches in stretches of so many, in their order."""
    del tell
    return [piece for batch in sorted(set(batches)) for piece in _of_batch(connection, batch, size)]


def _of_batch(connection: Connection, batch: int, size: int) -> Iterator[Stretch]:
    first, last = task_range(batch)
    tasks = get_batch(connection, batch).tasks
    for low in range(first, first + max(tasks, 1), size):
        yield Stretch(batch, low, low + size - 1 if low + size < first + tasks else last)


def _write_piece(
    connection: Connection, tell: Tell, of: Commission, piece: Stretch, path: Path
) -> tuple[Written, int]:
    """What was written to the path, and how many annotations were read for it."""
    del tell
    seen, request = count(), of.request
    stream = records_in(connection, piece, key_of(of.key, request.batches), request.selection)
    written = teaching.write(request.format, map(_FIRST, zip(stream, seen, strict=False)), path)
    return written, next(seen)


def _finish(connection: Connection, tell: Tell, of: Commission, written: Written) -> Exported:
    del tell
    return finish(connection, of, written)


def _append(path: Path, whole: IO[bytes], *, headless: bool) -> None:
    with path.open("rb") as piece:
        if headless:
            piece.readline()
        copyfileobj(piece, whole, BLOCK)
    path.unlink()
