"""The portioning door: an export in several files, each of which can be read by itself; all on one state."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection

from storage.desk.desk import Desk
from storage.desk.exporting import Request
from storage.desk.passports import records
from storage.formats import teaching
from storage.formats.format import Record
from storage.rules.pseudonyms import key_of

# The annotations of one task after another.
Tasks: TypeAlias = Iterator[tuple[tuple[str, str], Iterator[Record]]]


@dataclass(frozen=True, slots=True)
class Portion:
    """One of the files, and how many rows it has."""

    path: Path
    rows: int


async def export_portions(desk: Desk, request: Request, stem: Path, key: bytes, each: int) -> list[Portion]:
    """Write what is requested to `<stem>-1`, `<stem>-2` and so on, about `each` annotations in one.

    No task is divided. `key` is the house's key of pseudonyms.
    """
    return await desk.stream(_export, request, stem, key, each)


def portions(stream: Iterator[Record], each: int) -> Iterator[Iterator[Record]]:
    """The stream in pieces of at least so many, the last one aside, none of which divides a task.

    A piece must be read to its end before the next is asked for.
    """
    tasks = groupby(stream, lambda record: (record.passport.batch, record.passport.task))
    for _, first in tasks:
        yield _piece(first, tasks, each)


def _piece(first: Iterator[Record], tasks: Tasks, each: int) -> Iterator[Record]:
    done = 0
    for record in first:
        done += 1
        yield record
    while done < each and (following := next(tasks, None)) is not None:
        for record in following[1]:
            done += 1
            yield record


def _export(connection: Connection, request: Request, stem: Path, key: bytes, each: int) -> list[Portion]:
    made = list[Portion]()
    stream = records(connection, request.batches, key_of(key, request.batches), request.selection)
    for piece in portions(stream, each):
        path = stem.with_name(f"{stem.name}-{len(made) + 1}")
        rows = teaching.write(request.format, piece, path).rows
        if rows:
            made.append(Portion(path, rows))
        else:
            path.unlink(missing_ok=True)
    return made
