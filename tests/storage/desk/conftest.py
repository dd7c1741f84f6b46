"""A desk over a fresh database, once on SQLite and once on PostgreSQL."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk.desk import Desk
from tests.postgres import running_server, server_programs


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    programs = server_programs()
    if programs is None:
        assert "CI" not in os.environ, "CI tests on a real PostgreSQL: install its server"
        pytest.skip("NO POSTGRESQL SERVER IS INSTALLED HERE: half of the storage tests are left out")
    with running_server(programs) as url:
        asyncio.run(_command(url + "postgres", "CREATE DATABASE empty"))
        migrate(url + "empty")
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of a database with all its tables and no rows."""
    if request.param == "sqlite":
        database: str = request.getfixturevalue("database")
        return database
    server: str = request.getfixturevalue("postgres")
    name = f"t{abs(hash(request.node.nodeid))}"
    asyncio.run(_command(server + "postgres", f"CREATE DATABASE {name} TEMPLATE empty"))
    return server + name


@pytest.fixture
async def desk(url: str) -> AsyncIterator[Desk]:
    opened = Desk(open_database(url))
    yield opened
    await opened.close()


async def _command(url: str, command: str) -> None:
    engine = create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(command))
    await engine.dispose()
