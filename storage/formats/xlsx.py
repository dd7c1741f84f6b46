"""`xlsx`: the rows of `csv` as an Excel workbook. No text in it is ever a formula, and none is cut."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import msgspec

from storage.formats.comma_separated import COLUMNS
from storage.formats.format import Record, Written
from storage.formats.rows import encoded, task
from storage.formats.sheets import MOST_UNITS, Cell, fits, open_workbook

# A text that is too long for a cell lies in pieces on a sheet of its own; no character takes more than two units.
LONG = "long"
LONG_HEAD = ("annotation", "column", "part", "text")
PIECE = MOST_UNITS // 2
ELSEWHERE = 'see sheet "long"'


class Long(msgspec.Struct, array_like=True):
    annotation: str
    column: str
    text: str


class Xlsx:
    name = "xlsx"
    suffix = ".xlsx"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        rows = 0
        with TemporaryFile(dir=out.parent) as aside, open_workbook(out) as book:
            with book.sheet("rows", COLUMNS) as sheet:
                for record in records:
                    sheet.add(_cells(record, lambda long: aside.write(encoded(long) + b"\n")))
                    rows += 1
            if aside.tell():
                with book.sheet(LONG, LONG_HEAD) as sheet:
                    for long, part, text in _pieces(aside):
                        sheet.add((long.annotation, long.column, part, text))
        return Written(rows)


def _cells(record: Record, lay_aside: Callable[[Long], object]) -> list[Cell]:
    passport = msgspec.structs.astuple(record.passport)
    values = (*passport, *msgspec.structs.astuple(task(record.content)), record.written)
    cells = [encoded(value).decode() if isinstance(value, tuple) else value for value in values]
    for place, cell in enumerate(cells):
        if isinstance(cell, str) and not fits(cell):
            lay_aside(Long(record.passport.annotation, COLUMNS[place], cell))
            cells[place] = ELSEWHERE
    return cells


def _pieces(aside: IO[bytes]) -> Iterator[tuple[Long, int, str]]:
    aside.seek(0)
    for line in aside:
        long = msgspec.json.decode(line, type=Long)
        for part, start in enumerate(range(0, len(long.text), PIECE), 1):
            yield long, part, long.text[start : start + PIECE]
