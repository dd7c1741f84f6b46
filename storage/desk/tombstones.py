"""The tombstones door: what was promised to people and must outlive a restored backup, in a table and in a file.

The table is in every backup made later. The file lies beside the database, so that a database that is older than a
promise, or a new one in place of one that was lost, is told before anything starts: see `obeying`.
"""

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, bindparam, func, inspect, select

from locales.phrase import phrase
from storage.database.dialect import insert_or_set
from storage.database.tables.house import tombstones
from storage.database.tables.people import people
from storage.errors import BadSetting
from storage.rules.tombstone import ERASE, WITHDRAW, Stone, newest, read, who_of, written

FILE = "tombstones.jsonl"

_LAY = insert_or_set(tombstones, ["who", "topic"], ["act", "receipt", "at", "until"])
_MARK = select(people.c.mark).where(people.c.id == bindparam("person"))
_COLUMNS = (tombstones.c.who, tombstones.c.act, tombstones.c.at, tombstones.c.topic, tombstones.c.receipt)
_ALL = select(*_COLUMNS, tombstones.c.until)
_TAKEN = select(func.count(), func.max(tombstones.c.at)).where(tombstones.c.act.in_((ERASE, WITHDRAW)))


def who(connection: Connection, person_id: int) -> str:
    """The digest of the mark of this person as long as they are known."""
    return who_of(connection.execute(_MARK, {"person": person_id}).scalar_one())


def lay(connection: Connection, stone: Stone) -> None:
    """Keep this stone; it takes the place of an older one of the same person and topic."""
    connection.execute(_LAY.on(connection), msgspec.structs.asdict(stone))


def find_erasure(connection: Connection, receipt: str) -> datetime | None:
    """When somebody was erased under this receipt, None if nobody was."""
    found = select(tombstones.c.at).where(tombstones.c.receipt == receipt, tombstones.c.act == ERASE)
    at: datetime | None = connection.scalar(found.limit(1))
    return at


def last_taken(connection: Connection) -> tuple[int, datetime | None]:
    """How many erasures and withdrawals there are, and the last; other than before where somebody left meanwhile."""
    count, last = connection.execute(_TAKEN).one()
    return count, last


def list_stones(connection: Connection) -> list[Stone]:
    """All stones of the table, oldest first."""
    return newest(Stone(*cast("tuple[Any, ...]", row)) for row in connection.execute(_ALL))


def list_stones_if_any(connection: Connection) -> list[Stone]:
    """The same, and none in a database without such a table."""
    return list_stones(connection) if inspect(connection).has_table(tombstones.name) else []


def read_beside(folder: Path) -> list[Stone]:
    """The stones of the file in this folder, none where there is no file. Raises BadSetting if it cannot be read."""
    file = folder / FILE
    try:
        return read(file.read_bytes()) if file.is_file() else []
    except (msgspec.MsgspecError, OSError) as error:
        raise BadSetting(phrase("tombstones-broken", file=str(file))) from error


def write_beside(folder: Path, stones: Iterable[Stone]) -> bool:
    """Add these stones to the file in this folder, on disk when this returns; whether it did not have them yet.

    What the file has already stays: it may know more than a database that is older.
    """
    before = read_beside(folder)
    after = newest([*before, *stones])
    if after == before:
        return False
    _write(folder, after)
    return True


def prune_beside(folder: Path, before: datetime) -> None:
    """Take the stones of before this moment out of the file in this folder: no backup is as old as they are."""
    stones = read_beside(folder)
    left = [stone for stone in stones if stone.at >= before]
    if left != stones:
        _write(folder, left)


def _write(folder: Path, stones: list[Stone]) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = folder / f"{FILE}.part"
    with part.open("wb") as file:
        file.write(written(stones))
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / FILE)
