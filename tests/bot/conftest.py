"""A fresh desk on SQLite and a Bot API server that is not ours, on loopback."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk.desk import Desk
from tests.bot.foreign import ForeignApi, serve_foreign


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all its tables and no rows, to be copied."""
    file = tmp_path_factory.mktemp("empty") / "latihin.db"
    migrate(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> str:
    """The address of a database of one's own."""
    return f"sqlite+aiosqlite:///{shutil.copy(empty, tmp_path / 'latihin.db')}"


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Desk]:
    opened = Desk(open_database(database))
    yield opened
    await opened.close()


@pytest.fixture
def foreign() -> ForeignApi:
    return ForeignApi()


@pytest.fixture
async def root(foreign: ForeignApi) -> AsyncIterator[str]:
    async with serve_foreign(foreign) as address:
        yield address
