"""A fresh desk on SQLite and a Bot API server that is not ours, on loopback."""

from collections.abc import AsyncIterator

import pytest

from storage.database.engine import open_database
from storage.desk.desk import Desk
from tests.bot.foreign import ForeignApi, serve_foreign


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
