"""A desk of one's own on either database."""

from collections.abc import AsyncIterator

import pytest

from storage.database.engine import open_database
from storage.desk.desk import Desk


@pytest.fixture
async def desk(url: str) -> AsyncIterator[Desk]:
    opened = Desk(open_database(url))
    yield opened
    await opened.close()
