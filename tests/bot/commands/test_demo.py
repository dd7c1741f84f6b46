"""The day of the demo plays to its end: the first thing that anybody tries."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from pathlib import Path

import pytest

HERE = Path(__file__).parents[3]


@pytest.mark.timeout(120)
async def test_a_whole_day_plays_by_itself_and_leaves_its_files(tmp_path: Path) -> None:
    own = {name: value for name, value in os.environ.items() if not name.startswith("LATIHIN_")}
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--play",
        cwd=tmp_path, env={**own, "PYTHONPATH": str(HERE)}, stdout=PIPE, stderr=STDOUT,
    )  # fmt: skip
    said, _ = await child.communicate()
    assert child.returncode == 0, said.decode()[-2000:]
    made = {file.name: file.read_text(encoding="utf-8").splitlines() for file in (tmp_path / ".demo").glob("*.jsonl")}
    assert {name: len(lines) > 0 for name, lines in made.items()} == {
        "obrolan-harian.jsonl": True,
        "obrolan-harian-sft.jsonl": True,
        "obrolan-harian-dpo.jsonl": True,
    }
    assert 2 in [json.loads(line)["revision"] for line in made["obrolan-harian.jsonl"]], "Sari changed her mind"
