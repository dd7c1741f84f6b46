"""Databases with all their tables and no rows: a file laid once and copied, and one on a real PostgreSQL server."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from storage.database.migrating import migrate
from tests.postgres import command, running_server, server_programs

# How long an example takes says something about the machine, not about the code.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file to be copied."""
    file = tmp_path_factory.mktemp("empty") / "latihin.db"
    migrate(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> str:
    """The address of a database of one's own."""
    return f"sqlite+aiosqlite:///{shutil.copy(empty, tmp_path / 'latihin.db')}"


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a server, without its last part, the database's name."""
    programs = server_programs()
    if programs is None:
        assert "CI" not in os.environ, "CI tests on a real PostgreSQL: install its server"
        pytest.skip("NO POSTGRESQL SERVER IS INSTALLED HERE: half of the storage tests are left out")
    with running_server(programs) as url:
        asyncio.run(command(url, "CREATE DATABASE empty"))
        migrate(url + "empty")
        yield url


@pytest.fixture
def postgres_url(request: pytest.FixtureRequest, postgres: str) -> Iterator[str]:
    """The address of a database on PostgreSQL with all its tables and no rows."""
    name = f"t{abs(hash(request.node.nodeid))}"
    asyncio.run(command(postgres, f"CREATE DATABASE {name} TEMPLATE empty STRATEGY FILE_COPY"))
    yield postgres + name
    asyncio.run(command(postgres, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of a database with all its tables and no rows."""
    return str(request.getfixturevalue("database" if request.param == "sqlite" else "postgres_url"))
