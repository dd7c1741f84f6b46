"""One database behind three doors: `write` (one transaction), `read`, and `snapshot` for long streams.

Every door takes a plain function of a Core connection and runs it whole, on SQLite and on PostgreSQL alike.
What people wrote is among the parameters of statements, so no error tells those.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from storage.database import hearing
from storage.database.late import whole
from storage.database.reader import Readers
from storage.database.writer import Writer

T = TypeVar("T")

BUSY_MS = 15_000
SCRUB_MS = 200
# What PostgreSQL answers where transactions cannot both go on: serialization failure, deadlock.
STOOD_IN_THE_WAY = ("40001", "40P01")
# Transactions of one process at once: each of more would wait longer for its turn between two of its statements, with
# rows locked meanwhile that others need.
WRITERS = 4
# Connections more for whoever only looks at few rows, and statements that each connection remembers.
GLANCERS = 2
STATEMENTS = 500
PAUSES = (0.0, 0.02, 0.05, 0.1, 0.2)
# A door that writes asks for few rows by their keys, the same way however large a table is: planned once, and never
# by reading a table through because it was empty, or unknown to the planner, at that time. Reports go by `read`.
BY_KEYS = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_bitmapscan": "off",
    "enable_sort": "off",
    "jit": "off",
}


class Database(Protocol):
    """What a desk needs of a database. A call's work is on disk when `write` returns, or nothing of it is.

    `glance` is the cheapest way to a few rows by their keys; what it finds may be of more than one moment.
    `file` is the address of a file that other processes may read, None of a server. `scrub` leaves nothing of what
    was deleted in the files, as far as that is ours to do; False: try again. `hear` hands on what other processes
    call out, see `hearing.py`, until the connection for that ends.
    """

    @property
    def file(self) -> str | None: ...

    async def write(self, work: Callable[[Connection], T]) -> T: ...

    async def read(self, work: Callable[[Connection], T]) -> T: ...

    async def snapshot(self, work: Callable[[Connection], T]) -> T: ...

    async def glance(self, work: Callable[[Connection], T]) -> T: ...

    async def scrub(self) -> bool: ...

    async def hear(self, heard: Callable[[str], None]) -> None: ...

    async def close(self) -> None: ...


def open_database(url: str) -> Database:
    """The database at this address: `sqlite+aiosqlite:///file` or `postgresql+asyncpg://…`."""
    parsed = make_url(url)
    return SqliteDatabase(parsed) if parsed.get_backend_name() == "sqlite" else PostgresDatabase(parsed)


class SqliteDatabase:
    """One file: a single writer that commits what has gathered, and readers beside it (WAL)."""

    def __init__(self, url: URL) -> None:
        self.file = url.render_as_string(hide_password=False) if url.database else None
        self._sync = sync_engine(url)
        self._readers = Readers(url.database or ":memory:", _prepare_reader)
        self._writer = Writer(self._sync)
        self._aside = ThreadPoolExecutor(2, thread_name_prefix="snapshot")

    async def write(self, work: Callable[[Connection], T]) -> T:
        return await self._writer.run(work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        return await self._readers.run(work)

    async def glance(self, work: Callable[[Connection], T]) -> T:
        """With the writer, which is there anyway: a reader would be one more thread to wake."""
        return await self._writer.run(work)

    async def snapshot(self, work: Callable[[Connection], T]) -> T:
        """Run this in a thread of its own, on the state of the database as it is now."""
        return await asyncio.get_running_loop().run_in_executor(self._aside, self._snapshot, work)

    async def scrub(self) -> bool:
        """Empty the write-ahead log: what is deleted is zeroed in the file itself, but older pages stand there."""
        return await asyncio.get_running_loop().run_in_executor(self._aside, self._scrub)

    def _scrub(self) -> bool:
        with self._sync.connect() as connection:
            raw = _raw(connection)
            try:
                # Whoever writes waits as long as this waits for readers.
                raw.execute(f"PRAGMA busy_timeout={SCRUB_MS}")
                busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")
            return not busy

    def _snapshot(self, work: Callable[[Connection], T]) -> T:
        with self._sync.connect() as connection:
            _raw(connection).execute("BEGIN")
            try:
                return work(connection)
            finally:
                _raw(connection).rollback()

    async def hear(self, heard: Callable[[str], None]) -> None:
        """Nobody else serves from this file: there is nothing to hear, ever."""
        del heard
        await asyncio.Event().wait()

    async def close(self) -> None:
        await self._writer.close()
        self._aside.shutdown()
        await self._readers.close()
        self._sync.dispose()


class PostgresDatabase:
    """The same functions over asyncpg, on as many connections as the pool has."""

    file = None

    def __init__(self, url: URL) -> None:
        self._url = url
        self._async = create_async_engine(url, pool_pre_ping=True, hide_parameters=True)
        keys = {"server_settings": BY_KEYS, "prepared_statement_cache_size": STATEMENTS}
        self._writing = create_async_engine(
            url, pool_size=WRITERS + GLANCERS, max_overflow=0, hide_parameters=True, connect_args=keys
        )
        # Each statement by itself: a beginning and an end would be two journeys more to the server.
        self._glancing = self._writing.execution_options(isolation_level="AUTOCOMMIT")
        self._turns = asyncio.Semaphore(WRITERS)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run this whole; again where the server took it back because transactions stood in each other's way."""
        for pause in PAUSES:
            try:
                return await self._write(work)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in STOOD_IN_THE_WAY:
                    raise
                await asyncio.sleep(pause)
        return await self._write(work)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        async with self._turns, self._writing.connect() as connection:
            return await connection.run_sync(_committed, work)

    async def glance(self, work: Callable[[Connection], T]) -> T:
        async with self._glancing.connect() as connection:
            return await connection.run_sync(work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        async with self._async.connect() as connection:
            return await connection.run_sync(work)

    async def snapshot(self, work: Callable[[Connection], T]) -> T:
        """Run this in a thread with a loop and a connection of its own: an export must not hold up the taps."""
        return await asyncio.to_thread(lambda: asyncio.run(self._snapshot(work)))

    async def _snapshot(self, work: Callable[[Connection], T]) -> T:
        engine: AsyncEngine = create_async_engine(
            self._url, poolclass=NullPool, isolation_level="REPEATABLE READ", hide_parameters=True
        )
        try:
            async with engine.connect() as connection:
                return await connection.run_sync(work)
        finally:
            await engine.dispose()

    async def scrub(self) -> bool:
        """The server's own vacuum overwrites what was deleted, in its own time."""
        return True

    async def hear(self, heard: Callable[[str], None]) -> None:
        await hearing.hear(self._url, heard)

    async def close(self) -> None:
        await self._async.dispose()
        await self._writing.dispose()


def _committed(connection: Connection, work: Callable[[Connection], T]) -> T:
    with connection.begin():
        return whole(connection, work)


def sync_engine(url: URL) -> Engine:
    """A plain engine over one SQLite file in which we, not the driver, begin and commit."""
    engine = create_engine(
        url.set(drivername="sqlite+pysqlite"),
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
        connect_args={"check_same_thread": False, "cached_statements": 256},
        pool_reset_on_return=None,
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    """What every connection to SQLite is told: durable at once, foreign keys kept, patient with others."""
    del entry
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        # What is deleted is overwritten with zeros: an erased name must not be found in the file.
        "secure_delete=ON",
        # So that a row that only stands is not replaced by an insert either.
        "recursive_triggers=ON",
        "temp_store=MEMORY",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _prepare_reader(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    """A reader is told the same, and that it may not write."""
    _prepare(connection, entry)
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only=ON")
    cursor.close()


def _raw(connection: Connection) -> DBAPIConnection:
    raw = connection.connection.dbapi_connection
    if raw is None:
        raise RuntimeError(connection)
    return raw
