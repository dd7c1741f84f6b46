"""Batch files in Parquet: rows numbered from 1, nested columns as they are, read in bounded memory."""

import math
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from locales.phrase import phrase
from storage.facts import Json
from storage.formats.batch_file.headings import Heading
from storage.formats.batch_file.record import read_cells, read_headings
from storage.formats.batch_file.row import DEEPEST, MOST_LINES, Fault, FlawError, Numbered
from storage.rules.cleaning import clean

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

AT_ONCE = 200
# A row group is unfolded whole.
MOST_BYTES_INSIDE = 512 << 20


def read_parquet(path: Path) -> Iterator[Heading | Numbered | Fault]:
    """The columns, then every row of the file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            yield from _refusals(file) or _rows(file)
    except (pa.ArrowException, OSError):
        yield Fault(1, "", phrase("parquet-broken"))


def _refusals(file: "ParquetFile") -> list[Fault]:
    meta = file.metadata
    if meta.num_rows > MOST_LINES:
        return [Fault(MOST_LINES + 1, "", phrase("file-too-many-lines", limit=MOST_LINES))]
    if any(meta.row_group(n).total_byte_size > MOST_BYTES_INSIDE for n in range(meta.num_row_groups)):
        return [Fault(1, "", phrase("file-too-big-inside", limit=MOST_BYTES_INSIDE >> 20))]
    return []


def _rows(file: "ParquetFile") -> Iterator[Heading | Numbered | Fault]:
    columns = file.schema_arrow.names
    try:
        header = read_headings(columns)
    except FlawError as flaw:
        yield flaw.at(1)
        return
    yield from header
    names = [heading.name for heading in header]
    line = 0
    for some in file.iter_batches(AT_ONCE):
        for row in zip(*(column.to_pylist() for column in some.columns), strict=True):
            line += 1
            try:
                cells = [plain(value, name) for name, value in zip(columns, row, strict=True)]
            except FlawError as flaw:
                yield flaw.at(line)
            else:
                yield from read_cells(line, names, cells)


def plain(value: object, column: str, room: int = DEEPEST) -> Json:
    """This as JSON has it: moments and decimals as texts, what is missing left out. Raises FlawError for the rest."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise FlawError(column, phrase("json-not-a-number", found=str(value)))
        return value
    if room < 0:
        raise FlawError(column, phrase("json-too-deep", limit=DEEPEST))
    if isinstance(value, dict):
        return {clean(str(k)): plain(v, column, room - 1) for k, v in value.items() if v is not None}
    if isinstance(value, (list, tuple)):
        return [plain(item, column, room - 1) for item in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, timedelta)):
        return str(value)
    raise FlawError(column, phrase("cell-bytes"))
