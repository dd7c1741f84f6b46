"""A house on SQLite, opened and closed around each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.desk.desk import Desk
from tests.handlers.house import House, open_house


@pytest.fixture
async def house(database: str, tmp_path: Path) -> AsyncIterator[House]:
    opened = await open_house(Desk(open_database(database)), tmp_path)
    yield opened
    await opened.application.shutdown()
    await opened.telegram.close()
    await opened.desk.close()
