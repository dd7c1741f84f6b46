"""`csv`: the rows of `parquet` as a table by RFC 4180, nested columns as JSON texts, every text to the letter."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec

from storage.formats.format import Record
from storage.formats.rows import Annotation, Stamp, annotation, encoded, stamp
from storage.rules.cleaning import clean

COLUMNS = Stamp.__struct_fields__ + Annotation.__struct_fields__
NESTED = tuple(COLUMNS.index(name) for name in ("order", "messages", "candidates"))
SAID = COLUMNS.index("may_publish")
AT_ONCE = 500


class Csv:
    name = "csv"
    suffix = ".csv"

    def write(self, records: Iterator[Record], out: Path) -> int:
        rows = 0
        with out.open("wb") as file:
            file.write(_text([COLUMNS]))
            while some := [_cells(record) for record in islice(records, AT_ONCE)]:
                file.write(_text(some))
                rows += len(some)
        return rows


def _cells(record: Record) -> list[object]:
    cells = [*msgspec.structs.astuple(stamp(record.passport)), *msgspec.structs.astuple(annotation(record))]
    for place in NESTED:
        cells[place] = encoded(cells[place]).decode() if cells[place] else "[]"
    cells[SAID] = "true" if cells[SAID] else "false"
    return cells


def _text(rows: list[list[object]] | list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    try:
        return text.getvalue().encode()
    except UnicodeEncodeError:
        return clean(text.getvalue()).encode()
