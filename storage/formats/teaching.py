"""What a reviewer rejected teaches nothing: it stands in the raw formats with its verdict, and in no other file."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from storage.formats.format import Record, Written
from storage.formats.registry import get_format

# Every annotation there is, whatever became of it.
RAW = ("parquet", "jsonl", "csv", "xlsx")
REJECTED = "rejected"


def write(name: str, records: Iterator[Record], out: Path) -> Written:
    """Write these records in the format of this name; what was rejected is counted where it is left out."""
    if name in RAW:
        return get_format(name).write(records, out)
    left = Counter[str]()
    written = get_format(name).write(_standing(records, left), out)
    return Written(written.rows, Counter(written.left) + left)


def _standing(records: Iterator[Record], left: Counter[str]) -> Iterator[Record]:
    for record in records:
        # An appeal granted gives what was rejected its weight back.
        if record.passport.weight == 0 and "reject" in record.passport.review:
            left[REJECTED] += 1
        else:
            yield record
