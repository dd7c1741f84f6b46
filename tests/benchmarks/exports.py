"""Every export format beside the bare floor of its writer, in annotations per second and peak memory.

`python -m tests.benchmarks.exports [tasks] [format …]`; tasks have three annotations each, as usual. The floor: one
bare `SELECT` of the same rows, and the bare writer of the same files, given as many rows ready made, in one process
of its own; ours has as many as at the shell. Memory is that of the largest process; of what Arrow takes 40 MiB are
pandas, which it loads where the tests are installed.
"""

import asyncio
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import msgspec

from bot.hands import hands_at_shell
from storage.desk.desk import open_desk
from storage.desk.exporting import Aside, Request
from storage.desk.exports import export
from storage.formats.registry import FORMATS
from tests.benchmarks.files import import_ours, make_file
from tests.benchmarks.floors import Action, Values, floor_of

ROUNDS = 3
OVERLAP = 3
SCORES = {"membantu": 4, "benar": 5, "alami": 3, "sopan": 4, "aman": None}
VALUES: dict[str, Values] = {
    "comparison": {
        "verdict": "a",
        "first": "b",
        "second": "a",
        "chosen": "a",
        "rejected": "b",
        "margin": 1,
        "reasons": [],
        "note": "",
    },
    "rating": {"scores": {"a": SCORES, "b": {**SCORES, "membantu": 1}}},
    "rewrite": {"candidate": "a", "verdict": "rewritten", "text": "Gorengnya sampai kering, masukin botol, beres."},
    "paraphrase": {
        "variants": [{"target": "id-x-gaul", "text": "Gimana sih biar sambel nggak cepet basi?"}],
        "glosses": [{"word": "sambel", "meaning": "sambal", "target": "id-x-gaul", "example": "Biar sambel awet"}],
        "region": None,
        "relation": None,
    },
}
# What is annotated for these; for all others a comparison.
KINDS = {"sft": "rewrite", "ratings": "rating", "parallel": "paraphrase", "lexicon": "paraphrase"}


def main(tasks: int, names: list[str]) -> None:
    """Print each figure as the median of three rounds, ours beside the floor of the same round."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_file(folder / "batch.jsonl", tasks)
        import_ours(folder)()
        for format_name in names:
            _compare(folder, format_name, tasks)


def _compare(folder: Path, name: str, tasks: int) -> None:
    rounds = [[_in_process(side, folder, name, tasks) for side in ("ours", "floor")] for _ in range(ROUNDS)]
    ours, floor = (statistics.median(pair[side].speed for pair in rounds) for side in (0, 1))
    speed = statistics.median(pair[0].speed / pair[1].speed for pair in rounds)
    work = statistics.median(pair[1].processor / pair[0].processor for pair in rounds)
    memory = max(pair[0].memory for pair in rounds)
    said = f"{ours:9,.0f} annotations/s; floor {floor:9,.0f}, ratio {speed:.2f}, by processor time {work:.2f}"
    print(f"{name:12} {said}; peak memory {memory:.0f} MiB", flush=True)  # noqa: T201 - for a terminal


class Run(NamedTuple):
    """Annotations a second, seconds of processor time in all processes, and the largest of them in MiB."""

    speed: float
    processor: float
    memory: float


def _in_process(side: str, folder: Path, name: str, tasks: int) -> Run:
    line = [sys.executable, "-m", "tests.benchmarks.exports", side, str(folder), name, str(tasks)]
    out = subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return Run(*map(float, out))


def annotate(folder: Path, kind: str) -> None:
    """Three annotations of this kind for each task, put in directly: what is measured afterwards is the way out."""
    database = sqlite3.connect(folder / "ours.db", isolation_level=None)
    if database.execute("SELECT count(*) FROM annotations WHERE kind = ?", (kind,)).fetchone()[0]:
        return
    database.execute("BEGIN")
    database.execute("DELETE FROM annotations")
    if not database.execute("SELECT count(*) FROM assignments").fetchone()[0]:
        _assign(database)
    value = msgspec.json.encode(VALUES[kind]).decode()
    database.execute(
        "INSERT INTO annotations (assignment_id, kind, revision, value, consent_version, guide_version, at)"
        " SELECT id, ?, 1, ?, '2026-11', 'none', 1795000000000 + id * 977 FROM assignments",
        (kind, value),
    )
    database.execute("COMMIT")
    database.close()


def _assign(database: sqlite3.Connection) -> None:
    for number in range(1, OVERLAP + 1):
        database.execute(
            "INSERT INTO people (id, bot, telegram_id, mark, name, language, languages, consents, created)"
            """ VALUES (?, 1, ?, ?, 'P', 'id', '["id"]', '["work","training","publishing"]', 0)""",
            (number, number, f"m{number}"),
        )
        database.execute(
            'INSERT INTO assignments (task_id, person_id, batch_id, state, "order", draft, version, given, due,'
            """ touched, active_ms) SELECT id, ?, batch_id, 1, '["b","a"]', '{}', 1, 0, 0, 0, 9000 FROM tasks""",
            (number,),
        )
    database.execute("UPDATE batches SET done = (SELECT count(*) FROM assignments)")


def _ours(folder: Path, name: str, annotations: int) -> Action:
    del annotations
    desk = open_desk(f"sqlite+aiosqlite:///{folder}/ours.db")

    async def run() -> None:
        aside = Aside(hands=hands_at_shell())
        await export(desk, Request((1,), name), folder / f"ours.{name}", b"k" * 32, aside)
        await desk.close()

    return lambda: asyncio.run(run())


def _measure(side: str, folder: Path, name: str, tasks: int) -> None:
    annotate(folder, KINDS.get(name, "comparison"))
    action = {"ours": _ours, "floor": floor_of}[side](folder, name, tasks * OVERLAP)
    begun, before = time.perf_counter(), sum(os.times()[:4])
    action()
    passed, worked = time.perf_counter() - begun, sum(os.times()[:4]) - before
    # The largest of the processes that made it.
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(tasks * OVERLAP / passed, worked, peak, flush=True)  # noqa: T201 - read by the process that started this one
    os._exit(0)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments and arguments[0] in ("ours", "floor"):
        _measure(arguments[0], Path(arguments[1]), arguments[2], int(arguments[3]))
    else:
        main(int(arguments[0]) if arguments else 100_000, arguments[1:] or [form.name for form in FORMATS])
