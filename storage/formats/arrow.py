"""Annotations as Arrow columns: the schema, and how records fill it.

The columns of a task are made once for all its annotations that follow one another, and then repeated.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice
from operator import attrgetter
from pathlib import Path
from typing import TypeAlias

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from storage.facts import Content, JsonObject
from storage.formats.format import Passport, Record
from storage.formats.rows import json_text
from storage.rules.cleaning import clean

AT_ONCE = 500
# A row group is held in memory until it is whole: it ends with so many rows or bytes, whichever comes first.
GROUP_ROWS = 50_000
GROUP_BYTES = 4 << 20

# Values of the passports, one of each record, and the contents of the tasks.
Fill: TypeAlias = Callable[[Sequence[object]], pa.Array]
FillTask: TypeAlias = Callable[[Sequence[Content]], pa.Array]


def _texts(values: Sequence[object]) -> pa.Array:
    return _array(values, pa.string())


def _known(values: Sequence[object]) -> pa.Array:
    """Texts of which the empty ones say that nothing is known: null."""
    return _array([value or None for value in values], pa.string())


def _of(kind: pa.DataType) -> Fill:
    return lambda values: pa.array(values, kind)


def _moments(values: Sequence[object]) -> pa.Array:
    return pa.array(values, pa.string()).cast(pa.timestamp("us", "UTC"))


def _lists(values: Sequence[object]) -> pa.Array:
    lists: Sequence[tuple[str, ...]] = values  # type: ignore[assignment]  # the column of the orders
    return pa.ListArray.from_arrays(_offsets(lists), _array([id_ for ids in lists for id_ in ids], pa.string()))


def _text(name: str) -> FillTask:
    get = attrgetter(name)
    return lambda contents: _array([get(content) for content in contents], pa.string())


def _json(name: str) -> FillTask:
    get: Callable[[Content], JsonObject] = attrgetter(name)
    return lambda contents: pa.array([json_text(get(content)) for content in contents], pa.string())


def _structs(name: str, names: tuple[str, ...]) -> FillTask:
    get: Callable[[Content], tuple[object, ...]] = attrgetter(name)
    getters = [attrgetter(each) for each in names]

    def fill(contents: Sequence[Content]) -> pa.Array:
        lists = [get(content) for content in contents]
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


# How columns of the passport are filled that are no plain texts.
_TYPED: dict[str, Fill] = {
    "revision": _of(pa.int32()),
    "at": _moments,
    "seconds": _of(pa.float64()),
    "order": _lists,
    "lang": _known,
    "target": _known,
    "region": _known,
    "may_publish": _of(pa.bool_()),
    "agreement": _of(pa.float64()),
    "compared": _of(pa.int32()),
    "weight": _of(pa.float64()),
}
PASSPORT: tuple[tuple[str, Fill], ...] = tuple(
    (name, _TYPED.get(name, _texts)) for name in Passport.__struct_fields__
)
TASK: tuple[tuple[str, FillTask], ...] = (
    ("prompt", _text("prompt")),
    ("messages", _structs("messages", ("role", "content"))),
    ("text", _text("text")),
    ("candidates", _structs("candidates", ("id", "text", "model"))),
    ("domain", _text("domain")),
    ("image", _text("image")),
    ("topic", _text("topic")),
    ("gold", _json("gold")),
    ("explanation", _text("explanation")),
    ("meta", _json("meta")),
)
# A column's type is what it is filled with.
SCHEMA = pa.schema([(name, fill([]).type) for name, fill in (*PASSPORT, *TASK)] + [("value", pa.string())])


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
        group.append(_batch(some))
        rows, size = rows + len(some), size + group[-1].nbytes
        if rows >= GROUP_ROWS or size >= GROUP_BYTES:
            yield pa.Table.from_batches(group)
            group, rows, size = [], 0, 0
    if group:
        yield pa.Table.from_batches(group)


def _batch(records: list[Record]) -> pa.RecordBatch:
    contents, places = _distinct(records)
    told = zip(*[msgspec.structs.astuple(record.passport) for record in records], strict=True)
    columns = dict(zip(Passport.__struct_fields__, told, strict=True))
    # Where there is nobody to agree with, nothing is known.
    columns["agreement"] = tuple(map(_if_any, columns["agreement"], columns["compared"]))
    arrays = [fill(columns[name]) for name, fill in PASSPORT]
    arrays += [fill(contents).take(places) for _, fill in TASK]
    arrays.append(_texts([record.written for record in records]))
    return pa.record_batch(arrays, schema=SCHEMA)


def _if_any(agreement: float, compared: int) -> float | None:
    return agreement if compared else None


def _distinct(records: list[Record]) -> tuple[list[Content], pa.Array]:
    """The contents, one for all records that follow one another with it, and the place of each record's."""
    contents: list[Content] = []
    places: list[int] = []
    last = None
    for record in records:
        content = record.content
        if content is not last:
            contents.append(content)
            last = content
        places.append(len(contents) - 1)
    return contents, pa.array(places, pa.int32())
