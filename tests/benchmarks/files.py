"""Import and export of 100,000 tasks beside the bare floor, in rows per second and peak memory.

`python -m tests.benchmarks.files [rows]`. Floor of the import: parse each line, `executemany` into the same tables.
Tasks have three annotations each, as is usual. Floor of an export: one bare `SELECT` of the same rows, and the bare
writer of the format, which is given the same columns ready made. Each runs in a process of its own.
"""

import asyncio
import csv
import os
import resource
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
import pyarrow as pa
import pyarrow.parquet as pq

from storage.database.migrating import migrate
from storage.desk.checking import Upload
from storage.desk.desk import open_desk
from storage.desk.exports import export_batch
from storage.desk.pushing import Pusher, push
from storage.formats.arrow import SCHEMA

T = TypeVar("T")
Action: TypeAlias = Callable[[], None]
Values: TypeAlias = dict[str, Any]

ROUNDS = 3
AT_ONCE = 5_000
MOMENT = datetime(2026, 11, 22, tzinfo=UTC)
OVERLAP = 3
QUERY = """
SELECT c.key, c.content, n.kind, n.value, n.at, a.active_ms, a."order", n.revision, a.person_id FROM assignments a
JOIN annotations n ON n.assignment_id = a.id JOIN contents c ON c.task_id = a.task_id ORDER BY a.task_id, a.person_id
"""


def main(rows: int) -> None:
    """Print each figure as the median of three rounds, ours beside the floor of the same round."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make_file(folder / "batch.jsonl", rows)
        _in_process("import_ours", folder, rows)
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


def _make_file(path: Path, rows: int) -> None:
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


def annotate(folder: Path) -> None:
    """Three annotations for each task, put in directly: what is measured afterwards is the way out."""
    database = sqlite3.connect(folder / "ours.db", isolation_level=None)
    if database.execute("SELECT count(*) FROM annotations").fetchone()[0]:
        return
    database.execute("BEGIN")
    pair = {"first": "b", "second": "a", "chosen": "a", "rejected": "b"}
    value = {"verdict": "b", **pair, "margin": 1, "reasons": [], "note": ""}
    for number in range(1, OVERLAP + 1):
        database.execute(
            "INSERT INTO people (id, bot, telegram_id, mark, name, language, languages, consents, created)"
            """ VALUES (?, 1, ?, 'm' || ?, 'P', 'id', '["id"]', '["work","training"]', 0)""",
            (number, number, number),
        )
        database.execute(
            'INSERT INTO assignments (task_id, person_id, batch_id, state, "order", draft, version, given, due,'
            """ touched, active_ms) SELECT id, ?, batch_id, 1, '["b","a"]', '{}', 1, 0, 0, 0, 9000 FROM tasks""",
            (number,),
        )
    database.execute(
        "INSERT INTO annotations (assignment_id, kind, revision, value, consent_version, guide_version, at)"
        " SELECT id, 'comparison', 1, ?, '2026-11', 'none', 1795000000000 + id * 977 FROM assignments",
        (msgspec.json.encode(value).decode(),),
    )
    database.execute("COMMIT")
    database.close()


def _export(name: str) -> Callable[[Path], Action]:
    def prepare(folder: Path) -> Action:
        desk = open_desk(f"sqlite+aiosqlite:///{folder}/ours.db")

        async def export() -> None:
            await export_batch(desk, 1, name, folder / f"ours.{name}", b"k" * 32)
            await desk.close()

        return lambda: asyncio.run(export())

    return prepare


def _chunks(rows: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    whole = iter(rows)
    while chunk := tuple(islice(whole, size)):
        yield chunk


def _floor(name: str, write: Callable[[list[Values], Path], Callable[[], object]]) -> Callable[[Path], Action]:
    """The bare `SELECT`, and a chunk of the rows that we wrote written again as often as makes as many."""

    def prepare(folder: Path) -> Action:
        database = sqlite3.connect(folder / "ours.db")
        write_chunk = write(_written(folder / f"ours.{name}", name), folder / f"floor.{name}")

        def run() -> None:
            cursor = database.execute(QUERY)
            while rows := cursor.fetchmany(AT_ONCE):
                del rows
                write_chunk()

        return run

    return prepare


def _written(path: Path, name: str) -> list[Values]:
    """The first rows of our file, as values."""
    if name == "parquet":
        return next(pq.ParquetFile(path).iter_batches(AT_ONCE)).to_pylist()  # type: ignore[no-any-return]
    with path.open(newline="", encoding="utf-8") as lines:
        if name == "csv":
            return list(islice(csv.DictReader(lines), AT_ONCE))
        return [msgspec.json.decode(line) for line in islice(lines, AT_ONCE)]


def _lines(rows: list[Values], out: Path) -> Callable[[], object]:
    encode, file = msgspec.json.Encoder().encode_lines, out.open("wb")
    return lambda: file.write(encode(rows))


def _table(rows: list[Values], out: Path) -> Callable[[], object]:
    cells, writer = [tuple(row.values()) for row in rows], csv.writer(out.open("w", newline="", encoding="utf-8"))
    return lambda: writer.writerows(cells)


def _columns(rows: list[Values], out: Path) -> Callable[[], object]:
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    writer = pq.ParquetWriter(out, SCHEMA, compression="zstd")

    def write() -> None:
        arrays = [pa.array(columns[field.name], field.type) for field in SCHEMA]
        writer.write_table(pa.table(arrays, schema=SCHEMA))

    return write


PAIRS = (
    ("import_ours", "import_floor"),
    ("jsonl_ours", "jsonl_floor"),
    ("csv_ours", "csv_floor"),
    ("parquet_ours", "parquet_floor"),
    ("dpo_ours", "dpo_floor"),
)
VARIANTS: dict[str, Callable[[Path], Action]] = {
    "import_ours": import_ours,
    "import_floor": import_floor,
    "jsonl_floor": _floor("jsonl", _lines),
    "csv_floor": _floor("csv", _table),
    "parquet_floor": _floor("parquet", _columns),
    "dpo_floor": _floor("dpo", _lines),
    **{f"{name}_ours": _export(name) for name in ("jsonl", "csv", "parquet", "dpo")},
}


def _measure(variant: str, folder: Path, rows: int) -> None:
    if not variant.startswith("import"):
        annotate(folder)
    action = VARIANTS[variant](folder)
    begun = time.perf_counter()
    action()
    passed = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    written = rows if variant.startswith("import") else rows * OVERLAP
    print(written / passed, peak, flush=True)  # noqa: T201 - read by the process that started this one
    os._exit(0)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments and arguments[0] in VARIANTS:
        _measure(arguments[0], Path(arguments[1]), int(arguments[2]))
    else:
        main(int(arguments[0]) if arguments else 100_000)
