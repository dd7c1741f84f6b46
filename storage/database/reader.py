"""Readers of a SQLite file: aiosqlite's connections, whose threads run a whole function at once.

Statement by statement each would cost several hops between threads; a function of a Core connection costs one.
"""

import asyncio
from collections.abc import Callable
from typing import TypeAlias, TypeVar

import aiosqlite
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.database.quick import QuickConnection

T = TypeVar("T")
Prepare: TypeAlias = Callable[[DBAPIConnection, ConnectionPoolEntry], None]

READERS = 2


class Reader:
    """One connection and the thread it lives on."""

    def __init__(self, connection: aiosqlite.Connection, prepare: Prepare) -> None:
        self._connection = connection
        # The driver's own connection, opened by aiosqlite: Core speaks to it on aiosqlite's thread and nowhere else.
        raw = connection._conn  # noqa: SLF001 - aiosqlite has no public way to run a function on its thread
        self._engine = create_engine(
            "sqlite+pysqlite://",
            creator=lambda: raw,
            poolclass=StaticPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            pool_reset_on_return=None,
        )
        event.listen(self._engine, "connect", prepare)
        self._quick: QuickConnection | None = None

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What this function finds, on one state of the database."""
        result: T = await self._connection._execute(self._run, work)  # type: ignore[no-untyped-call]  # noqa: SLF001
        return result

    def _run(self, work: Callable[[Connection], T]) -> T:
        if self._quick is None:
            self._quick = QuickConnection(self._engine)
        self._quick.raw.execute("BEGIN")
        try:
            return work(self._quick)
        finally:
            self._quick.raw.rollback()

    async def close(self) -> None:
        if self._quick is not None:
            await self._connection._execute(self._quick.close)  # type: ignore[no-untyped-call]  # noqa: SLF001 - as above
        await self._connection.close()


class Readers:
    """A few readers, opened when they are first needed and lent one at a time."""

    def __init__(self, path: str, prepare: Prepare) -> None:
        self._path = path
        self._prepare = prepare
        self._free: list[Reader] = []
        self._places = asyncio.Semaphore(READERS)

    async def run(self, work: Callable[[Connection], T]) -> T:
        async with self._places:
            reader = self._free.pop() if self._free else await self._open()
            try:
                return await reader.run(work)
            finally:
                self._free.append(reader)

    async def close(self) -> None:
        while self._free:
            await self._free.pop().close()

    async def _open(self) -> Reader:
        return Reader(await aiosqlite.connect(self._path, isolation_level=None, cached_statements=256), self._prepare)
