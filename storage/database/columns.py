"""Column types that give back what Python put in: aware moments, and frozen values as JSON text."""

from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import BigInteger, ColumnElement, Dialect, Integer, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import TypeDecorator

T = TypeVar("T")


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept as whole milliseconds since 1970 in UTC, the same in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        del dialect
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class Packed(TypeDecorator[T], Generic[T]):
    """A frozen value as JSON text; reading it back checks its shape."""

    impl = Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:  # noqa: ANN401 - a type form such as tuple[str, ...] has no type of its own
        super().__init__()
        self.shape = shape
        self._encode = msgspec.json.Encoder().encode
        self._decode = msgspec.json.Decoder(shape).decode

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else self._encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> T | None:
        del dialect
        if value is None:
            return None
        decoded: T = self._decode(value)
        return decoded


def milliseconds(moment: datetime) -> int:
    """Whole milliseconds since 1970. Raises ValueError for a datetime without its zone."""
    if moment.tzinfo is None:
        raise ValueError(moment)
    return int(moment.timestamp() * 1000)


class _Written(ColumnElement[int]):
    """A number that stands in the statement as it is, and is no parameter of it."""

    inherit_cache = True
    _traverse_internals = [  # noqa: RUF012 - SQLAlchemy reads it so
        ("number", InternalTraversal.dp_plain_obj)
    ]
    type = Integer()

    def __init__(self, number: int) -> None:
        self.number = number


@compiles(_Written)
def _write(element: _Written, compiler: SQLCompiler, **kwargs: object) -> str:
    del compiler, kwargs
    return str(element.number)


class _Literal(Integer.Comparator[int]):
    """Writes the numbers that a column is compared with into the statement itself."""

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:  # noqa: ANN401 - whatever is compared
        return super().operate(op, *map(_as_written, other), **kwargs)


def _as_written(value: object) -> object:
    if isinstance(value, tuple):
        return [_as_written(each) for each in value]
    return _Written(value) if isinstance(value, int) else value


def stated() -> Integer:
    """The type of a column of few numbers whose meaning the program fixes, such as a state.

    Conditions have these numbers in their text: of a partial index a database sees only so whether it holds what is
    asked for. As parameters, a table was read from end to end for what an index of a few rows told.
    """
    kind = Integer()
    kind.comparator_factory = _Literal
    return kind
