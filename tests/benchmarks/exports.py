"""Every export format beside the bare floor of its writer, in annotations per second and peak memory.

`python -m tests.benchmarks.exports [tasks] [format …]`; tasks have three annotations each, as usual. The floor: one
bare `SELECT` of the same rows, and the bare writer of the same file, given as many rows ready made; `hub` and
`labelstudio`, which pack several files, have none. Each runs in a process of its own.
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
from collections.abc import Callable
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from bot.hands import hands_at_shell
from storage.desk.desk import open_desk
from storage.desk.exporting import Aside, Request
from storage.desk.exports import export
from storage.formats.registry import FORMATS
from tests.benchmarks.files import AT_ONCE, import_ours, make_file

Action: TypeAlias = Callable[[], object]
Values: TypeAlias = dict[str, Any]

ROUNDS = 3
OVERLAP = 3
QUERY = """
SELECT c.key, c.content, n.kind, n.value, n.at, a.active_ms, a."order", n.revision, a.person_id FROM assignments a
JOIN annotations n ON n.assignment_id = a.id JOIN contents c ON c.task_id = a.task_id ORDER BY a.task_id, a.person_id
"""
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
    pairs = [[_in_process(side, folder, name, tasks) for side in _sides(name)] for _ in range(ROUNDS)]
    ours = statistics.median(pair[0][0] for pair in pairs)
    memory = max(pair[0][1] for pair in pairs)
    beside = ""
    if len(pairs[0]) > 1:
        floor = statistics.median(pair[1][0] for pair in pairs)
        ratio = statistics.median(pair[0][0] / pair[1][0] for pair in pairs)
        beside = f" floor {floor:9,.0f}, ratio {ratio:.2f};"
    print(f"{name:12} {ours:9,.0f} annotations/s;{beside} peak memory {memory:.0f} MiB", flush=True)  # noqa: T201 - for a terminal


def _sides(name: str) -> tuple[str, ...]:
    return ("ours", "floor") if name not in PACKED else ("ours",)


def _in_process(side: str, folder: Path, name: str, tasks: int) -> tuple[float, float]:
    line = [sys.executable, "-m", "tests.benchmarks.exports", side, str(folder), name, str(tasks)]
    out = subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return float(out[0]), float(out[1])


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


def _floor(folder: Path, name: str, annotations: int) -> Action:
    """The bare `SELECT`, and a chunk of the rows that we wrote written again as often as makes as many."""
    database = sqlite3.connect(folder / "ours.db")
    suffix = next(form.suffix for form in FORMATS if form.name == name)
    count, first = READERS[suffix](folder / f"ours.{name}")
    # As many of our rows as 5,000 annotations have made.
    rows = list(islice(cycle(first), round(AT_ONCE * (count or annotations) / annotations)))
    write_chunk = WRITERS[suffix](rows, folder / f"floor.{name}")

    def run() -> None:
        cursor = database.execute(QUERY)
        while fetched := cursor.fetchmany(AT_ONCE):
            del fetched
            write_chunk()

    return run


def _lines_of(path: Path) -> tuple[int, list[Values]]:
    """How many rows our file has, and the first ones."""
    with path.open("rb") as lines:
        first = [msgspec.json.decode(line) for line in islice(lines, AT_ONCE)]
        return len(first) + sum(1 for _ in lines), first


def _table_of(path: Path) -> tuple[int, list[Values]]:
    with path.open(newline="", encoding="utf-8") as lines:
        rows = csv.DictReader(lines)
        first = list(islice(rows, AT_ONCE))
        return len(first) + sum(1 for _ in rows), first


def _columns_of(path: Path) -> tuple[int, list[Values]]:
    import pyarrow.parquet as pq

    file = pq.ParquetFile(path)
    return file.metadata.num_rows, next(file.iter_batches(AT_ONCE)).to_pylist()


def _cells_of(path: Path) -> tuple[int, list[Values]]:
    """One for each annotation: nobody need count them."""
    from openpyxl import load_workbook

    rows = load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True)
    head = [str(name) for name in next(rows)]
    return 0, [dict(zip(head, row, strict=True)) for row in islice(rows, AT_ONCE)]


def _lines(rows: list[Values], out: Path) -> Action:
    encode, file = msgspec.json.Encoder().encode_lines, out.open("wb")
    return lambda: file.write(encode(rows))


def _table(rows: list[Values], out: Path) -> Action:
    cells, writer = [tuple(row.values()) for row in rows], csv.writer(out.open("w", newline="", encoding="utf-8"))
    return lambda: writer.writerows(cells)


def _columns(rows: list[Values], out: Path) -> Action:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pq.read_schema(out.with_name(out.name.replace("floor", "ours")))
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    writer = pq.ParquetWriter(out, schema, compression="zstd")

    def write() -> None:
        arrays = [pa.array(columns[field.name], field.type) for field in schema]
        writer.write_table(pa.table(arrays, schema=schema))

    return write


def _cells(rows: list[Values], out: Path) -> Action:
    """Our own writer of sheets, which is given the cells: there is no plainer one for streams."""
    from storage.formats.sheets import open_workbook

    cells, opened = [tuple(row.values()) for row in rows], ExitStack()
    sheet = opened.enter_context(opened.enter_context(open_workbook(out)).sheet("rows", tuple(rows[0])))

    def write(until_then: ExitStack = opened) -> None:
        """What is opened closes as soon as nothing speaks of it."""
        del until_then
        for row in cells:
            sheet.add(row)

    return write


# Those that pack several files into one.
PACKED = ("hub", "labelstudio")
READERS: dict[str, Callable[[Path], tuple[int, list[Values]]]] = {
    ".jsonl": _lines_of,
    ".csv": _table_of,
    ".parquet": _columns_of,
    ".xlsx": _cells_of,
}
WRITERS: dict[str, Callable[[list[Values], Path], Action]] = {
    ".jsonl": _lines,
    ".csv": _table,
    ".parquet": _columns,
    ".xlsx": _cells,
}


def _measure(side: str, folder: Path, name: str, tasks: int) -> None:
    annotate(folder, KINDS.get(name, "comparison"))
    action = {"ours": _ours, "floor": _floor}[side](folder, name, tasks * OVERLAP)
    begun = time.perf_counter()
    action()
    passed = time.perf_counter() - begun
    # The largest of the processes that made it.
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(tasks * OVERLAP / passed, peak, flush=True)  # noqa: T201 - read by the process that started this one
    os._exit(0)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments and arguments[0] in ("ours", "floor"):
        _measure(arguments[0], Path(arguments[1]), arguments[2], int(arguments[3]))
    else:
        main(int(arguments[0]) if arguments else 100_000, arguments[1:] or [form.name for form in FORMATS])
