"""`latihin export` and `latihin stats` where there is nothing to look at: a sentence, and nothing is made."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from storage.desk.desk import open_desk
from storage.facts import Wishes
from tests.bot.commands.test_files import latihin
from tests.storage.desk.making import make_batch, make_person
from tests.storage.desk.test_overlapping import ADAPTIVE, choose


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


async def test_stats_tell_what_the_pictures_tell(tmp_path: Path) -> None:
    desk = open_desk(f"sqlite+aiosqlite:///{tmp_path}/latihin.db")
    await make_batch(desk, 2, Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id"))
    await desk.close()
    told = msgspec.json.decode(latihin(tmp_path, "stats", "--json").stdout)
    (of_batch,) = told["batches"]
    assert of_batch["figures"]["slots"] == of_batch["insight"]["tempo"]["slots"] == 4
    assert told["insight"]["tempo"]["slots"] == 4
    assert set(of_batch["insight"]) == {"batch", "tempo", "workforce", "reach", "accord", "accords"}
    assert msgspec.json.decode(latihin(tmp_path, "stats", "uji", "--json").stdout) == of_batch
    assert "uji (dibuka)" in latihin(tmp_path, "stats", "uji").stdout


async def test_models_and_agreement_are_told_with_their_bounds(tmp_path: Path) -> None:
    desk = open_desk(f"sqlite+aiosqlite:///{tmp_path}/latihin.db")
    await make_batch(desk, 2, replace(ADAPTIVE, name="uji", most=0, lang="id"))
    for number, sides in ((1, "ab"), (2, "ab")):
        person = await make_person(desk, number)
        for side in sides:
            assert await choose(desk, person, side)
    await desk.close()
    out, models = tmp_path / "all.jsonl", tmp_path / "models.json"
    done = latihin(tmp_path, "conclude", "uji", "--out", out, "--models", models, language="C")
    assert done.stdout.splitlines() == [f"{out}: 2 rows.", f"{models}: 2 models."]
    assert set(msgspec.json.decode(models.read_bytes())["models"]) == {"m1", "m2"}
    (line,) = (each for each in latihin(tmp_path, "stats", "uji", language="C").stdout.splitlines() if "AC1" in each)
    assert "AC1 1.00 (1.00 – 1.00), same 100" in line, line  # noqa: RUF001 - bounds are joined by a dash


def test_what_cannot_be_released_is_told(tmp_path: Path) -> None:
    file = tmp_path / "harian.csv"
    file.write_text("text\nSaya lapar.\n")
    assert latihin(tmp_path, "import", file, "--open").returncode == 0
    for arguments, said in (
        (("--since", "v1"), "--release"),
        (("--release", "v2", "--since", "v1"), "no release v1"),
    ):
        done = latihin(tmp_path, "export", "harian", *arguments, language="C")
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert said in done.stderr
