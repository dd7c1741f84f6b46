"""`csv`: the rows of `parquet` as a table by RFC 4180, nested columns as JSON texts, every text to the letter."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from storage.formats.format import Passport, Record, Written
from storage.formats.rows import Task, Tasks, encoded
from storage.formats.writing import write_lines
from storage.rules.cleaning import clean

COLUMNS = (*Passport.__struct_fields__, *Task.__struct_fields__, "value")


class Csv:
    """Texts stand in quotation marks, numbers, `true`, `false` and empty cells do not."""

    name = "csv"
    suffix = ".csv"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        tasks = Tasks(lambda task: _cells(msgspec.structs.astuple(task)))
        lines = (_line(record, tasks[record.content]) for record in records)
        return Written(write_lines(lines, out, head=_bytes(_cells(COLUMNS))))


def _line(record: Record, task: str) -> bytes:
    return _bytes(f"{_cells(msgspec.structs.astuple(record.passport))},{task},{_quoted(record.written)}")


def _bytes(line: str) -> bytes:
    try:
        return f"{line}\r\n".encode()
    except UnicodeEncodeError:
        return clean(f"{line}\r\n").encode()


def _cells(values: Iterable[object]) -> str:
    return ",".join([_quoted(value) if isinstance(value, str) else _cell(value) for value in values])


def _cell(value: object) -> str:
    return _quoted(encoded(value).decode()) if isinstance(value, tuple) else str(value).lower()


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if text else ""
