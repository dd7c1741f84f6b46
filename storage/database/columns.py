"""Column types that give back what Python put in: aware moments, and frozen values as JSON text."""

from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import BigInteger, Dialect, Text
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
