"""A database that cannot be worked with: the program says so in one sentence, and leaves the file as it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.journeys.program import Program

Spoil = Callable[[Path], None]


def no_database(file: Path) -> None:
    file.write_bytes(b"this was never a database\n" * 400)


def half(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])


def holed(file: Path) -> None:
    """A disk that lies: zeros where the first tables are."""
    content = bytearray(file.read_bytes())
    content[4096:40_960] = bytes(36_864)
    file.write_bytes(content)


def of_tomorrow(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize("spoil", [no_database, half, holed, of_tomorrow])
async def test_it_does_not_start_and_says_why(database: str, tmp_path: Path, spoil: Spoil) -> None:
    file = tmp_path / "latihin.db"
    assert database.endswith(str(file))
    spoil(file)
    before = file.read_bytes()
    program = Program("http://127.0.0.1:9", file, tmp_path / "said.log", LANG="C")
    await program.start()
    assert await program.wait() == 1
    said = program.output
    assert "Traceback" not in said
    assert "latihin.db" in said or "LATIHIN_DATABASE_URL" in said
    assert file.read_bytes() == before


async def test_a_folder_that_cannot_be_made_is_told(database: str, tmp_path: Path) -> None:
    assert database
    (tmp_path / "latihin-files").write_text("in the way")
    program = Program("http://127.0.0.1:9", tmp_path / "latihin.db", tmp_path / "said.log", LANG="C")
    await program.start()
    assert await program.wait() == 1
    assert "Traceback" not in program.output
    assert "latihin-files" in program.output
