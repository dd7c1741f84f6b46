"""A house on SQLite, opened and closed around each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk.desk import Desk
from tests.handlers.house import House, open_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    address = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    # Migrating runs Alembic with a loop of its own.
    migrate(address)
    opened = await open_house(Desk(open_database(address)), tmp_path)
    yield opened
    await opened.application.shutdown()
    await opened.telegram.close()
    await opened.desk.close()
