"""`jsonl`: one annotation a line with its task and its passport, the rows of `parquet` as JSON Lines."""

from collections.abc import Iterator
from pathlib import Path

from storage.formats.format import Record
from storage.formats.rows import annotation, joined, stamp
from storage.formats.writing import write_lines


class Jsonl:
    name = "jsonl"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> int:
        return write_lines((joined(stamp(record.passport), annotation(record)) for record in records), out)
