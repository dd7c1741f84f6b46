"""`latihin export` and `latihin stats` where there is nothing to look at: a sentence, and nothing is made."""

from pathlib import Path

import pytest

from tests.bot.commands.test_files import latihin


@pytest.mark.parametrize("arguments", [("stats",), ("export", "harian")])
def test_in_a_wrong_folder_nothing_is_made(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = latihin(tmp_path, *arguments, language="C")
    assert done.returncode == 1
    assert "There is no database" in done.stderr
    assert not (tmp_path / "latihin.db").exists()


@pytest.mark.parametrize("arguments", [("stats",), ("export", "harian")])
def test_a_file_that_is_no_database_is_told(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "latihin.db").write_text("this is no database" * 100)
    done = latihin(tmp_path, *arguments, language="C")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "cannot be opened" in done.stderr
