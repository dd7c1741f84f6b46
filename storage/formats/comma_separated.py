"""`csv`: the rows of `parquet` as a table by RFC 4180, nested columns as JSON texts, every text to the letter."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.formats.format import Record
from storage.formats.rows import Annotation, Stamp, annotation, encoded, stamp
from storage.formats.writing import BUFFER
from storage.rules.cleaning import clean

COLUMNS = Stamp.__struct_fields__ + Annotation.__struct_fields__
NESTED = tuple(COLUMNS.index(name) for name in ("order", "messages", "candidates"))


class Csv:
    """Texts stand in quotation marks, numbers, `true`, `false` and empty cells do not."""

    name = "csv"
    suffix = ".csv"

    def write(self, records: Iterator[Record], out: Path) -> int:
        rows = 0
        with out.open("wb", buffering=BUFFER) as file:
            file.write(_line(list(COLUMNS)))
            for record in records:
                file.write(_line(_cells(record)))
                rows += 1
        return rows


def _cells(record: Record) -> list[object]:
    cells = [*msgspec.structs.astuple(stamp(record.passport)), *msgspec.structs.astuple(annotation(record))]
    for place in NESTED:
        cells[place] = encoded(cells[place]).decode()
    return cells


def _line(cells: list[object]) -> bytes:
    line = ",".join([_quoted(cell) if isinstance(cell, str) else str(cell).lower() for cell in cells]) + "\r\n"
    try:
        return line.encode()
    except UnicodeEncodeError:
        return clean(line).encode()


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if text else ""
