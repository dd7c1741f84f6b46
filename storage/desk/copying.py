"""The copying door: the whole database into a file, and a look at what is in one; nothing is changed here."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, create_engine, func, inspect, make_url, select, text

from storage.database.guards import GUARD
from storage.database.migrating import newest
from storage.database.tables.all import metadata
from storage.database.tables.batches import batches
from storage.database.tables.exchange import processes
from storage.database.tables.house import secrets
from storage.database.tables.people import people
from storage.database.tables.work import annotations, recordings
from storage.desk.inbox import ALIVE_FOR
from storage.desk.secrets import EXPORT_KEY
from storage.rules.joining import ERASED

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds: the revision of its tables, people with an identity, annotations, the paths of voices.

    `key` is the export key that it keeps, None where the operator has it.
    """

    revision: str
    people: int
    annotations: int
    voices: tuple[str, ...]
    key: bytes | None


def copy_file(url: str, target: Path) -> None:
    """Copy the SQLite file at this address as it is at one moment, while others write to it.

    Raises sqlite3.Error or OSError where it cannot be read or there is no room.
    """
    source = f"file:{make_url(url).database}?mode=rw"
    with closing(sqlite3.connect(source, uri=True)) as there, closing(sqlite3.connect(target)) as here:
        # In one go: it is one read transaction, so that no write makes it begin again, and none waits for it.
        there.backup(here)
        here.execute("PRAGMA journal_mode=DELETE")


def is_sound(connection: Connection) -> bool:
    """Whether a SQLite database says of itself that it is whole and every reference leads somewhere."""
    checked = connection.execute(text("PRAGMA integrity_check(1)")).scalar()
    loose = connection.execute(text("PRAGMA foreign_key_check")).first()
    return checked == "ok" and loose is None


def revision_of(connection: Connection) -> str:
    """The revision of the tables, empty where there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")


def is_known(revision: str) -> bool:
    """Whether this version of the program can bring tables of this revision up to its own."""
    return bool(revision) and revision <= newest()


def is_empty(connection: Connection) -> bool:
    """Whether nothing would be lost with this database: nobody and no batch is in it."""
    tables = inspect(connection)
    return not any(
        tables.has_table(table.name) and connection.execute(select(table.c.id).limit(1)).first() is not None
        for table in (people, batches)
    )


def is_served(connection: Connection, now: datetime) -> bool:
    """Whether a process serves people from this database now."""
    if not inspect(connection).has_table(processes.name):
        return False
    alive = select(processes.c.name).where(processes.c.beat > now - ALIVE_FOR)
    return connection.execute(alive.limit(1)).first() is not None


def describe(connection: Connection) -> Contents:
    """What is in this database; nothing is in one of another program."""
    revision = revision_of(connection)
    if not is_known(revision):
        return Contents(revision, 0, 0, (), None)
    known = select(func.count()).select_from(people).where(func.coalesce(people.c.step, "") != ERASED)
    written = select(func.count()).select_from(annotations)
    key = connection.scalar(select(secrets.c.value).where(secrets.c.name == EXPORT_KEY))
    return Contents(
        revision,
        connection.scalar(known) or 0,
        connection.scalar(written) or 0,
        tuple(connection.scalars(select(recordings.c.path).order_by(recordings.c.path))),
        None if key is None else bytes(key),
    )


def in_file(file: Path, work: Callable[[Connection], T]) -> T:
    """What `work` finds in this SQLite file, which stays as it is. Raises SQLAlchemyError where it is none."""
    engine = create_engine(f"sqlite+pysqlite:///{file}", hide_parameters=True)
    try:
        with engine.connect() as connection:
            return work(connection)
    finally:
        engine.dispose()


def compact(file: Path) -> None:
    """Write this SQLite file anew, so that nothing of what was deleted in it is left, nor any log beside it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")


def fold_log(file: Path) -> None:
    """Bring all of the write-ahead log into this SQLite file, which is then whole by itself."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


def all_tables() -> list[str]:
    """The names of all tables that this version knows, and the one that tells the version."""
    return ["alembic_version", *metadata.tables]


def all_functions() -> list[str]:
    """The names of the functions that guard tables on a server."""
    return [GUARD]
