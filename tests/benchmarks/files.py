"""Import of 100,000 tasks beside the bare floor, in rows per second and peak memory.

`python -m tests.benchmarks.files [rows]`. The floor: parse each line, `executemany` into the same tables. Each runs
in a process of its own. What comes out is measured by `exports`.
"""

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import msgspec

from storage.database.migrating import migrate
from storage.desk.checking import Upload
from storage.desk.desk import open_desk
from storage.desk.pushing import Pusher, push

T = TypeVar("T")
Action: TypeAlias = Callable[[], None]
Values: TypeAlias = dict[str, Any]

ROUNDS = 3
AT_ONCE = 5_000
MOMENT = datetime(2026, 11, 22, tzinfo=UTC)


def main(rows: int) -> None:
    """Print each figure as the median of three rounds, ours beside the floor of the same round."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_file(folder / "batch.jsonl", rows)
        for ours, floor in PAIRS:
            pairs = [(_in_process(ours, folder, rows), _in_process(floor, folder, rows)) for _ in range(ROUNDS)]
            speeds = [(mine[0], bare[0], mine[0] / bare[0]) for mine, bare in pairs]
            memory = [max(mine[1] for mine, _ in pairs), max(bare[1] for _, bare in pairs)]
            mine, bare, ratio = (statistics.median(column) for column in zip(*speeds, strict=True))
            print(  # noqa: T201 - figures are for a terminal
                f"{ours:14} {mine:9,.0f} rows/s, floor {bare:9,.0f}, ratio {ratio:.2f};"
                f" peak memory {memory[0]:.0f} MiB, floor {memory[1]:.0f} MiB"
            )


def _in_process(variant: str, folder: Path, rows: int) -> tuple[float, float]:
    line = [sys.executable, "-m", "tests.benchmarks.files", variant, str(folder), str(rows)]
    out = subprocess.run(line, check=True, capture_output=True, text=True).stdout.split()
    return float(out[0]), float(out[1])


def make_file(path: Path, rows: int) -> None:
    """A batch file of so many comparisons."""
    prompt = "Gimana caranya bikin sambal yang nggak cepat basi kalau dibawa mudik naik kereta? "
    answer = "Tumis sampai airnya habis, dinginkan dulu, baru masukin ke botol yang kering. "
    with path.open("wb") as out:
        for number in range(rows):
            row = {
                "id": f"t{number}",
                "prompt": f"{prompt}{number}",
                "candidates": [{"id": id_, "text": answer * 2 + id_, "model": f"m-{id_}"} for id_ in "ab"],
            }
            out.write(msgspec.json.encode(row) + b"\n")


def import_ours(folder: Path) -> Action:
    """Push the file through the door."""
    _forget(folder / "ours.db")
    desk = open_desk(f"sqlite+aiosqlite:///{folder}/ours.db")

    async def tell(kept: int) -> None:
        del kept

    async def run() -> None:
        wishes = {"name": "uji", "kinds": "comparison", "overlap": "1"}
        await push(desk, Upload(folder / "batch.jsonl", "batch.jsonl", wishes), Pusher(None, MOMENT), tell)
        await desk.close()

    return lambda: asyncio.run(run())


def import_floor(folder: Path) -> Action:
    """Parse each line and put it into the same two tables, nothing checked."""
    _forget(folder / "floor.db")
    migrate(f"sqlite+aiosqlite:///{folder}/floor.db")
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.execute("PRAGMA synchronous=FULL")
    database.execute(
        "INSERT INTO batches (id, name, digest, state, wishes, created) VALUES (1, 'b', x'00', 'draft', '{}', 0)"
    )
    decode, encode = msgspec.json.decode, msgspec.json.encode

    def run() -> None:
        with (folder / "batch.jsonl").open("rb") as lines:
            for chunk in _chunks(enumerate(lines), AT_ONCE):
                rows = [(number, decode(line)) for number, line in chunk]
                kept = [(number, row["id"], encode(row).decode(), hash(row["prompt"])) for number, row in rows]
                database.execute("BEGIN")
                database.executemany("INSERT INTO tasks VALUES (?, 1, ?, 1)", [(n, n) for n, _ in rows])
                database.executemany("INSERT INTO contents VALUES (?, 1, ?, ?, ?)", kept)
                database.execute("COMMIT")

    return run


def _forget(database: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def _chunks(rows: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    whole = iter(rows)
    while chunk := tuple(islice(whole, size)):
        yield chunk


PAIRS = (("import_ours", "import_floor"),)
VARIANTS: dict[str, Callable[[Path], Action]] = {"import_ours": import_ours, "import_floor": import_floor}


def _measure(variant: str, folder: Path, rows: int) -> None:
    action = VARIANTS[variant](folder)
    begun = time.perf_counter()
    action()
    passed = time.perf_counter() - begun
    # Of this program alone: what `getrusage` tells begins with the memory of whoever started it.
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    print(rows / passed, peak, flush=True)  # noqa: T201 - read by the process that started this one
    os._exit(0)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments and arguments[0] in VARIANTS:
        _measure(arguments[0], Path(arguments[1]), int(arguments[2]))
    else:
        main(int(arguments[0]) if arguments else 100_000)
