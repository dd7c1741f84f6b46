"""The writer answers after the commit, and a failing call or a full disk hurts nobody else's work."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url

from storage.database.engine import SqliteDatabase


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    opened = SqliteDatabase(make_url(f"sqlite+aiosqlite:///{tmp_path}/one.db"))
    await opened.write(lambda connection: connection.exec_driver_sql("CREATE TABLE t (n INTEGER PRIMARY KEY)"))
    yield opened
    await opened.close()


def put(number: int) -> Callable[[Connection], int]:
    return lambda connection: connection.exec_driver_sql("INSERT INTO t VALUES (?)", (number,)).rowcount


def seen(connection: Connection) -> list[int]:
    return list(connection.exec_driver_sql("SELECT n FROM t ORDER BY n").scalars())


async def test_what_is_answered_is_there_for_others(database: SqliteDatabase, tmp_path: Path) -> None:
    await asyncio.gather(*(database.write(put(number)) for number in range(500)))
    with sqlite3.connect(tmp_path / "one.db") as other:
        assert other.execute("SELECT count(*) FROM t").fetchone() == (500,)
    other.close()
    assert len(await database.read(seen)) == 500


async def test_a_failing_call_takes_back_its_own_work_only(database: SqliteDatabase) -> None:
    def half(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO t VALUES (100)")
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")

    results = await asyncio.gather(
        database.write(put(1)),
        database.write(half),
        database.write(put(2)),
        return_exceptions=True,
    )
    assert [isinstance(result, Exception) for result in results] == [False, True, False]
    assert await database.read(seen) == [1, 2]


async def test_a_snapshot_does_not_see_what_comes_later(database: SqliteDatabase) -> None:
    await database.write(put(1))
    loop, looked, go_on = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()

    def slowly(connection: Connection) -> list[int]:
        first = seen(connection)
        loop.call_soon_threadsafe(looked.set)
        asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result()
        return first + seen(connection)

    snapshot = asyncio.create_task(database.snapshot(slowly))
    await looked.wait()
    await database.write(put(2))
    go_on.set()
    assert await snapshot == [1, 1]


async def test_a_full_disk_is_an_error_and_keeps_what_was_there(database: SqliteDatabase) -> None:
    await database.write(put(1))
    await database.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=2").close())
    many = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 99999) SELECT x FROM c"
    with pytest.raises(Exception, match="full"):
        await database.write(lambda connection: connection.exec_driver_sql(f"CREATE TABLE big AS {many}").close())
    assert await database.read(seen) == [1]
