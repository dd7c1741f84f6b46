"""`jsonl`: one annotation a line with its task and its passport, the rows of `parquet` as JSON Lines."""

from collections.abc import Iterator
from pathlib import Path

from storage.formats.format import Record
from storage.formats.rows import annotation, joined, stamp

BUFFER = 1 << 20


class Jsonl:
    name = "jsonl"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> int:
        rows = 0
        with out.open("wb", buffering=BUFFER) as file:
            for record in records:
                file.write(joined(stamp(record.passport), annotation(record)))
                rows += 1
        return rows
