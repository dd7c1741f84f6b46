"""A database file with all its tables and no rows, laid once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from storage.database.migrating import migrate


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
