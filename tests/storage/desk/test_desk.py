"""A file is brought to this version by whoever opens it; a server only when that is asked for."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database.migrating import is_current
from storage.desk.desk import bring_up, open_desk
from storage.errors import OldTables


def test_a_server_is_not_migrated_unasked(postgres: str) -> None:
    asyncio.run(_make(postgres, "bare"))
    with pytest.raises(OldTables):
        open_desk(postgres + "bare")
    assert not is_current(postgres + "bare")
    bring_up(postgres + "bare")
    asyncio.run(open_desk(postgres + "bare").close())


def test_a_database_that_is_not_there_is_an_error_of_the_database(postgres: str) -> None:
    with pytest.raises(DBAPIError, match="nowhere"):
        open_desk(postgres + "nowhere")


async def _make(server: str, name: str) -> None:
    engine = create_async_engine(server + "postgres", poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name}"))
    await engine.dispose()
