"""A database that goes away, takes no writes or is held by somebody: people wait, and nothing is lost or twice."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, delete, make_url, text
from sqlalchemy.exc import DBAPIError

from bot.trouble import database_is_in_trouble
from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.people import people
from storage.desk.desk import Desk
from tests.faults.town import Town, assert_whole, served_here
from tests.postgres import command, gone, running_server, server_programs

A_WHILE = 1.5


@pytest.fixture
def server(postgres: str) -> Iterator[str]:
    """A server of one's own, which may be stopped; its address without the database's name."""
    programs = server_programs()
    assert postgres
    assert programs is not None
    with running_server(programs) as url:
        asyncio.run(command(url, "CREATE DATABASE town"))
        migrate(url + "town")
        yield url


async def worked_through(place: Town, begin: str, end: str, server: str) -> None:
    """People go on while this is so for a while."""
    await place.work(3)
    await command(server, begin)
    await command(server, "SELECT pg_reload_conf()")
    working = asyncio.create_task(place.work(3))
    await asyncio.sleep(A_WHILE)
    await command(server, end)
    await command(server, "SELECT pg_reload_conf()")
    await working


@pytest.mark.timeout(120)
async def test_a_server_that_is_gone_for_a_while(server: str) -> None:
    programs = server_programs()
    assert programs is not None

    def away() -> None:
        with gone(programs, server):
            asyncio.run(asyncio.sleep(A_WHILE))

    async with served_here(server + "town") as place:
        await place.work(3)
        going = asyncio.create_task(asyncio.to_thread(away))
        await place.work(3)
        await going
        await place.work(4)
        assert_whole(await place.look())


@pytest.mark.timeout(120)
async def test_a_server_that_takes_no_writes_for_a_while(server: str) -> None:
    read_only = "ALTER SYSTEM SET default_transaction_read_only = "
    async with served_here(server + "town") as place:
        await worked_through(place, f"{read_only}on", f"{read_only}off", server)
        await place.work(4)
        assert_whole(await place.look())


@pytest.mark.timeout(120)
async def test_a_file_that_somebody_else_holds(database: str) -> None:
    async with served_here(database) as place:
        await place.work(3)
        with held(make_url(database).database or ""):
            working = asyncio.create_task(place.work(3))
            await asyncio.sleep(A_WHILE)
        await working
        await place.work(3)
        assert_whole(await place.look())


@contextmanager
def held(file: str) -> Iterator[None]:
    """Another program is in the middle of writing to this file."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


async def test_a_write_that_is_refused_as_read_only_is_tried_again(postgres_url: str) -> None:
    desk = Desk(open_database(postgres_url))

    def work(connection: Connection) -> None:
        connection.execute(text("SET TRANSACTION READ ONLY"))
        connection.execute(delete(people))

    with pytest.raises(DBAPIError) as refused:
        await desk.write(work)
    await desk.close()
    assert database_is_in_trouble(refused.value)
