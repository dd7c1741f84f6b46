"""`jsonl`: one annotation a line with its task and its passport, the rows of `parquet` as JSON Lines."""

from collections.abc import Iterator
from pathlib import Path

from storage.formats.format import Record, Written
from storage.formats.rows import Tasks, encoded
from storage.formats.writing import write_lines


class Jsonl:
    name = "jsonl"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        tasks = Tasks(lambda task: encoded(task)[1:-1])
        return Written(write_lines((_line(record, tasks[record.content]) for record in records), out))


def _line(record: Record, task: bytes) -> bytes:
    return b'%b,%b,"value":%b}\n' % (encoded(record.passport)[:-1], task, encoded(record.written))
