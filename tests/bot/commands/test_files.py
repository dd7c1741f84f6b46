"""`latihin import` and `latihin check`, each as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.desk import batches
from storage.desk.desk import Desk
from storage.facts import Batch

GOOD = (
    '{"prompt": "Sarapan apa?", "candidates": ["Bubur.", "Roti."]}\n'
    '{"prompt": "Makan?", "candidates": ["Ya.", "Nggak."]}\n'
)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "pagi hari.jsonl"
    file.write_text(GOOD)
    return file


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "rusak.csv"
    file.write_text("prompt,candidate_a,lang\nhalo,hai,id\n,hai,id\nhalo lagi,hai,bahasa jawa\n")
    return file


def latihin(folder: Path, *arguments: str | Path, language: str = "id_ID.UTF-8") -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LATIHIN", "LC_", "LANG"))}
    database = f"sqlite+aiosqlite:///{folder}/latihin.db"
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**kept, "LATIHIN_DATABASE_URL": database, "LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


async def found(folder: Path) -> list[Batch]:
    desk = Desk(open_database(f"sqlite+aiosqlite:///{folder}/latihin.db"))
    try:
        return await desk.read(batches.list_batches)
    finally:
        await desk.close()


async def test_a_file_is_pushed_with_wishes_and_opened(tmp_path: Path, good: Path) -> None:
    wishes = ("--kinds", "rating,rewrite", "--overlap", "2", "--pay", "700", "--wishes", "lease=2h priority=3")
    done = latihin(tmp_path, "import", good, "--name", "Uji coba", *wishes, "--open")
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 tugas, jenis rating, rewrite" in done.stdout
    (batch,) = await found(tmp_path)
    assert (batch.state, batch.tasks, batch.slots) == ("open", 2, 4)
    said = batch.wishes
    assert (said.name, said.pay, said.lease, said.priority) == ("Uji coba", 700, 7200, 3)


async def test_the_same_file_again_makes_nothing_new(tmp_path: Path, good: Path) -> None:
    latihin(tmp_path, "import", good)
    again = latihin(tmp_path, "import", good, language="C")
    assert again.returncode == 0
    assert "is batch pagi hari already" in again.stdout
    assert len(await found(tmp_path)) == 1


async def test_a_bad_file_is_listed_and_the_good_one_beside_it_is_pushed(
    tmp_path: Path, good: Path, bad: Path
) -> None:
    done = latihin(tmp_path, "import", bad, good)
    assert done.returncode == 1
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()[:2]] == [f"{bad}:3:prompt", f"{bad}:4:lang"]
    assert [batch.wishes.name for batch in await found(tmp_path)] == ["pagi hari"]


async def test_more_rows_go_into_a_batch_and_what_tells_of_people_is_confirmed(tmp_path: Path, good: Path) -> None:
    latihin(tmp_path, "import", good, "--open")
    longer = tmp_path / "lagi.jsonl"
    longer.write_text(GOOD + '{"prompt": "Telepon 081234567890?", "candidates": ["Ya.", "Nggak."]}\n')
    asked = latihin(tmp_path, "import", longer, "--into", "pagi hari")
    assert asked.returncode == 1
    assert f"{longer}: Baris 3, kolom prompt: nomor telepon" in asked.stdout
    assert "data pribadi di 1 tempat" in asked.stderr
    assert [batch.tasks for batch in await found(tmp_path)] == [2]
    done = latihin(tmp_path, "import", longer, "--into", "pagi hari", "--confirm-personal")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 tugas ditambahkan. 2 baris sudah ada" in done.stdout
    assert [(batch.wishes.name, batch.tasks, batch.state) for batch in await found(tmp_path)] == [
        ("pagi hari", 3, "open")
    ]


def test_check_lists_every_fault_and_touches_no_database(tmp_path: Path, good: Path, bad: Path) -> None:
    done = latihin(tmp_path, "check", bad, good)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 3
    assert "2 kesalahan, 1 tugas sudah benar" in done.stderr
    assert latihin(tmp_path, "check", good).returncode == 0
    assert latihin(tmp_path, "check", good, "--kinds", "rating").returncode == 0
    assert not (tmp_path / "latihin.db").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tidak-ada.csv",), "tidak-ada.csv"),
        (("pagi hari.jsonl", "--overlap", "0"), "overlap"),
        (("pagi hari.jsonl", "--wishes", "apa saja"), "apa saja"),
        (("pagi hari.jsonl", "--kinds", "ngawur"), "ngawur"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_on_stderr(
    tmp_path: Path, good: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = latihin(tmp_path, "import", good.parent / arguments[0], *arguments[1:])
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
