"""The bare writers of the files that exports are, for `exports`: given ready-made rows, they write them again."""

import csv
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from storage.formats.registry import FORMATS
from tests.benchmarks.files import AT_ONCE

Action: TypeAlias = Callable[[], object]
Values: TypeAlias = dict[str, Any]

QUERY = """
SELECT c.key, c.content, n.kind, n.value, n.at, a.active_ms, a."order", n.revision, a.person_id FROM assignments a
JOIN annotations n ON n.assignment_id = a.id JOIN contents c ON c.task_id = a.task_id ORDER BY a.task_id, a.person_id
"""


def floor_of(folder: Path, name: str, annotations: int) -> Action:
    """The bare `SELECT`, and chunks of the rows that we wrote written again as often as makes as many."""
    database = sqlite3.connect(folder / "ours.db")
    suffix = next(form.suffix for form in FORMATS if form.name == name)
    done = ExitStack()
    if suffix == ".zip":
        writers = done.enter_context(_packed(folder, name, annotations))
    else:
        writers = [_again(folder / f"ours.{name}", folder / f"floor.{name}", suffix, annotations)]

    def run() -> None:
        cursor = database.execute(QUERY)
        while fetched := cursor.fetchmany(AT_ONCE):
            del fetched
            for write_chunk in writers:
                write_chunk()
        done.close()

    return run


def _again(ours: Path, floor: Path, suffix: str, annotations: int) -> Action:
    count, first = READERS[suffix](ours)
    # As many of our rows as 5,000 annotations have made.
    rows = list(islice(cycle(first), round(AT_ONCE * (count or annotations) / annotations)))
    return WRITERS[suffix](rows, floor)


@contextmanager
def _packed(folder: Path, name: str, annotations: int) -> Iterator[list[Action]]:
    """The files of our archive written anew, and packed into another one at the end."""
    before, after = folder / f"ours-{name}", folder / f"floor-{name}"
    with ZipFile(folder / f"ours.{name}") as archive:
        archive.extractall(before)
    tables = [path for path in sorted(before.rglob("*")) if path.suffix == ".parquet" or path.name == "tasks.json"]
    for path in tables:
        (after / path.relative_to(before)).parent.mkdir(parents=True, exist_ok=True)
    yield [_again(path, after / path.relative_to(before), path.suffix, annotations) for path in tables]
    with ZipFile(folder / f"floor.{name}", "w", ZIP_DEFLATED) as archive:
        for path in tables:
            archive.write(after / path.relative_to(before), path.relative_to(before))


def _lines_of(path: Path) -> tuple[int, list[Values]]:
    """How many rows our file has, and the first ones."""
    with path.open("rb") as lines:
        read = (line.strip(b",\n") for line in lines)
        # The array of Label Studio stands on lines, between two brackets.
        first = [msgspec.json.decode(line) for line in islice((line for line in read if len(line) > 1), AT_ONCE)]
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

    schema = pq.read_schema(str(out).replace("floor", "ours"))
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


READERS: dict[str, Callable[[Path], tuple[int, list[Values]]]] = {
    ".jsonl": _lines_of,
    ".json": _lines_of,
    ".csv": _table_of,
    ".parquet": _columns_of,
    ".xlsx": _cells_of,
}
WRITERS: dict[str, Callable[[list[Values], Path], Action]] = {
    ".jsonl": _lines,
    ".json": _lines,
    ".csv": _table,
    ".parquet": _columns,
    ".xlsx": _cells,
}
