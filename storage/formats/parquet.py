"""`parquet`: the raw layer, one row per annotation under an explicit schema; what is missing is null."""

from collections.abc import Iterator
from pathlib import Path

from storage.formats.format import Record, Written


class Parquet:
    name = "parquet"
    suffix = ".parquet"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        # Arrow is heavy, and a start of the bot does without it.
        from storage.formats.arrow import write_rows

        return Written(write_rows(records, out))
