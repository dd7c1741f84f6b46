"""Rows of one shape with their passports as a Parquet file: the types are told, no reader has to guess them."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate, chain
from operator import attrgetter
from pathlib import Path
from types import NoneType, TracebackType
from typing import Self, get_args, get_origin, get_type_hints

import msgspec
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from storage.facts import Json
from storage.formats.format import Passport
from storage.rules.cleaning import clean

AT_ONCE = 500
# A row group is held in memory until it is whole; several files may be open at a time.
GROUP_BYTES = 2 << 20
PLAIN: Mapping[object, pa.DataType] = {
    str: pa.string(),
    int: pa.int32(),
    float: pa.float64(),
    bool: pa.bool_(),
}


def schema_of(shape: type[msgspec.Struct]) -> pa.Schema:
    """The columns of these rows and after them those of the passport; what both have is the row's."""
    columns = {**_columns(shape), **{name: kind for name, kind in _PASSPORT.items() if name not in _columns(shape)}}
    return pa.schema(list(columns.items()))


def _columns(shape: type[msgspec.Struct]) -> dict[str, pa.DataType]:
    return {name: _kind(hint) for name, hint in get_type_hints(shape).items() if name in shape.__struct_fields__}


def _kind(hint: Json) -> pa.DataType:
    """The Arrow type of values of this Python type; every one of them may be null."""
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return pa.struct(list(_columns(hint).items()))
    first = next(part for part in get_args(hint) if part is not NoneType)
    origin: object = get_origin(hint)
    return pa.list_(_kind(first)) if origin is tuple else _kind(first)


_PASSPORT = {**_columns(Passport), "at": pa.timestamp("us", "UTC")}


class TypedRows:
    """A Parquet file that is open for rows of this shape; it is whole when this is left."""

    def __init__(self, out: Path, shape: type[msgspec.Struct]) -> None:
        self.schema = schema_of(shape)
        self.rows = 0
        self._some: list[msgspec.Struct] = []
        self._passports: list[Passport] = []
        self._group: list[pa.RecordBatch] = []
        self._bytes = 0
        self._writer = pq.ParquetWriter(out, self.schema, compression="zstd")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if kind is None:
            self._gather()
            self._write_group()
        self._writer.close()

    def add(self, row: msgspec.Struct, passport: Passport) -> None:
        """Write this row, at the latest when the file is left."""
        self._some.append(row)
        self._passports.append(passport)
        self.rows += 1
        if len(self._some) >= AT_ONCE:
            self._gather()
            if self._bytes >= GROUP_BYTES:
                self._write_group()

    def _gather(self) -> None:
        if self._some:
            told = {**_by_column(self._passports), **_by_column(self._some)}
            arrays = [_array(told[column.name], column.type) for column in self.schema]
            self._group.append(pa.record_batch(arrays, schema=self.schema))
            self._bytes += self._group[-1].nbytes
            self._some, self._passports = [], []

    def _write_group(self) -> None:
        if self._group:
            self._writer.write_table(pa.Table.from_batches(self._group))
            self._group, self._bytes = [], 0


def blank_all_but(path: Path, column: str, kept: Collection[str]) -> None:
    """Leave of this column of texts only these; all others become empty."""
    named = pa.array(sorted(kept), pa.string())
    part = path.with_name(path.name + ".part")
    with pq.ParquetFile(path) as source, pq.ParquetWriter(part, source.schema_arrow, compression="zstd") as out:
        place = source.schema_arrow.get_field_index(column)
        for number in range(source.num_row_groups):
            # In this thread: each other one that helped would keep memory of its own.
            table = source.read_row_group(number, use_threads=False)
            left = pc.if_else(pc.is_in(table.column(place), value_set=named), table.column(place), "")
            out.write_table(table.set_column(place, table.field(place), left))
    part.replace(path)


def _by_column(rows: Sequence[msgspec.Struct]) -> dict[str, tuple[Json, ...]]:
    columns = zip(*[msgspec.structs.astuple(row) for row in rows], strict=True)
    return dict(zip(rows[0].__struct_fields__, columns, strict=True))


def _array(values: Sequence[Json], kind: pa.DataType) -> pa.Array:
    if pa.types.is_list(kind):
        return _lists(values, kind)
    if pa.types.is_struct(kind):
        parts = [_array(list(map(attrgetter(part.name), values)), part.type) for part in kind]
        return pa.StructArray.from_arrays(parts, fields=list(kind))
    if pa.types.is_timestamp(kind):
        return pa.array(values, pa.string()).cast(kind)
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array([value and clean(value) for value in values], kind)


def _lists(values: Sequence[Json], kind: pa.DataType) -> pa.Array:
    """Lists, one made for all rows that follow one another with the same: a prompt is that of many answers."""
    some, places = list[Json](), array("i")
    for value in values:
        if not some or value is not some[-1]:
            some.append(value)
        places.append(len(some) - 1)
    offsets = pa.array(accumulate(map(len, some), initial=0), pa.int32())
    made = pa.ListArray.from_arrays(offsets, _array(list(chain.from_iterable(some)), kind.value_type))
    return made if len(some) == len(values) else made.take(pa.array(places, pa.int32()))
