"""Annotations as Arrow columns: the schema, and how records fill it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice
from operator import attrgetter
from pathlib import Path
from typing import TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from storage.facts import JsonObject
from storage.formats.format import Record
from storage.formats.rows import json_text
from storage.rules.cleaning import clean

AT_ONCE = 500
# A row group is held in memory until it is whole: it ends with so many rows or bytes, whichever comes first.
GROUP_ROWS = 50_000
GROUP_BYTES = 8 << 20

Fill: TypeAlias = Callable[[list[Record]], pa.Array]


def _column(path: str, kind: pa.DataType) -> Fill:
    get = attrgetter(path)
    return lambda records: _array([get(record) for record in records], kind)


def _text(path: str) -> Fill:
    return _column(path, pa.string())


def _known(path: str) -> Fill:
    """A text column whose empty texts say that nothing is known: null."""
    get = attrgetter(path)
    return lambda records: _array([get(record) or None for record in records], pa.string())


def _moment(records: list[Record]) -> pa.Array:
    return pa.array([record.passport.at for record in records], pa.string()).cast(pa.timestamp("us", "UTC"))


def _agreement(records: list[Record]) -> pa.Array:
    """Null where there is nobody to agree with."""
    known = [record.passport.agreement if record.passport.compared else None for record in records]
    return pa.array(known, pa.float64())


def _json(path: str) -> Fill:
    get: Callable[[Record], JsonObject] = attrgetter(path)
    return lambda records: pa.array([json_text(get(record)) for record in records], pa.string())


def _order(records: list[Record]) -> pa.Array:
    lists = [record.passport.order for record in records]
    return pa.ListArray.from_arrays(_offsets(lists), _array([id_ for ids in lists for id_ in ids], pa.string()))


def _structs(path: str, names: tuple[str, ...]) -> Fill:
    get: Callable[[Record], tuple[object, ...]] = attrgetter(path)
    getters = [attrgetter(name) for name in names]

    def fill(records: list[Record]) -> pa.Array:
        lists = [get(record) for record in records]
        items = [item for some in lists for item in some]
        columns = [_array([take(item) for item in items], pa.string()) for take in getters]
        return pa.ListArray.from_arrays(_offsets(lists), pa.StructArray.from_arrays(columns, names))

    return fill


def _array(values: Sequence[object], kind: pa.DataType) -> pa.Array:
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array([clean(value) if isinstance(value, str) else value for value in values], kind)


def _offsets(lists: Sequence[Sequence[object]]) -> pa.Array:
    return pa.array(accumulate(map(len, lists), initial=0), pa.int32())


COLUMNS: tuple[tuple[str, Fill], ...] = (
    ("batch", _text("passport.batch")),
    ("task", _text("passport.task")),
    ("kind", _text("passport.kind")),
    ("annotation", _text("passport.annotation")),
    ("revision", _column("passport.revision", pa.int32())),
    ("trainer", _text("passport.trainer")),
    ("at", _moment),
    ("seconds", _column("passport.seconds", pa.float64())),
    ("order", _order),
    ("lang", _known("passport.lang")),
    ("target", _known("passport.target")),
    ("region", _known("passport.region")),
    ("guide_version", _text("passport.guide_version")),
    ("consent_version", _text("passport.consent_version")),
    ("guess", _text("passport.guess")),
    ("marks", _text("passport.marks")),
    ("may_publish", _column("passport.may_publish", pa.bool_())),
    ("split", _text("passport.split")),
    ("register", _text("passport.register")),
    ("review", _text("passport.review")),
    ("agreement", _agreement),
    ("compared", _column("passport.compared", pa.int32())),
    ("weight", _column("passport.weight", pa.float64())),
    ("prompt", _text("content.prompt")),
    ("messages", _structs("content.messages", ("role", "content"))),
    ("text", _text("content.text")),
    ("candidates", _structs("content.candidates", ("id", "text", "model"))),
    ("domain", _text("content.domain")),
    ("image", _text("content.image")),
    ("topic", _text("content.topic")),
    ("gold", _json("content.gold")),
    ("explanation", _text("content.explanation")),
    ("meta", _json("content.meta")),
    ("value", _text("written")),
)
# A column's type is what it is filled with.
SCHEMA = pa.schema([(name, fill([]).type) for name, fill in COLUMNS])


def write_rows(records: Iterator[Record], out: Path) -> int:
    """Write every record as a row of a Parquet file, compressed with zstd; the rows written."""
    rows = 0
    with pq.ParquetWriter(out, SCHEMA, compression="zstd") as writer:
        for table in _groups(records):
            writer.write_table(table, row_group_size=GROUP_ROWS)
            rows += table.num_rows
    return rows


def _groups(records: Iterator[Record]) -> Iterator[pa.Table]:
    group: list[pa.RecordBatch] = []
    rows = size = 0
    while some := list(islice(records, AT_ONCE)):
        group.append(pa.record_batch([fill(some) for _, fill in COLUMNS], schema=SCHEMA))
        rows, size = rows + len(some), size + group[-1].nbytes
        if rows >= GROUP_ROWS or size >= GROUP_BYTES:
            yield pa.Table.from_batches(group)
            group, rows, size = [], 0, 0
    if group:
        yield pa.Table.from_batches(group)
