"""The columns that export rows are made of. In texts for JSON and CSV a missing text is empty, never null.

The reason: readers that guess types from the first rows (datasets, polars) take a column of nulls for one that can
hold nothing else, and refuse the first text that comes later. No text of a batch is empty, so nothing is lost.
"""

import hashlib
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar

import msgspec

from storage.facts import Content, JsonObject, Turn
from storage.formats.format import Record
from storage.rules.cleaning import clean_json

T = TypeVar("T")

_FIRST_DAY = date(1970, 1, 1).toordinal()
# Minute and second of each second of an hour, and what follows them.
_MILLISECONDS = tuple(f".{millisecond:03}000Z" for millisecond in range(1000))
_SECONDS = tuple(f"{second // 60:02}:{second % 60:02}" for second in range(3600))
_ENCODE = msgspec.json.Encoder().encode


class Answer(msgspec.Struct, gc=False):
    id: str
    text: str
    model: str


class Task(msgspec.Struct, gc=False):
    """The task as columns; `gold` and `meta` differ by row and are JSON texts."""

    prompt: str
    messages: tuple[Turn, ...]
    text: str
    candidates: tuple[Answer, ...]
    domain: str
    image: str
    topic: str
    gold: str
    explanation: str
    meta: str


class Tasks(Generic[T]):
    """Something made of each task; the annotations of one task follow one another, and it is made once for them."""

    def __init__(self, make: Callable[[Task], T]) -> None:
        self._make = make
        self._content: Content | None = None

    def __getitem__(self, content: Content) -> T:
        if content is not self._content:
            self._content, self._made = content, self._make(task(content))
        return self._made


def moment(milliseconds: int) -> str:
    """So many milliseconds since 1970 as ISO 8601 in UTC, always with six digits of a second."""
    hour, rest = divmod(milliseconds, 3_600_000)
    return f"{_hour(hour)}{_SECONDS[rest // 1000]}{_MILLISECONDS[rest % 1000]}"


@lru_cache(maxsize=1024)
def _hour(hour: int) -> str:
    return f"{date.fromordinal(_FIRST_DAY + hour // 24).isoformat()}T{hour % 24:02}:"


def task(content: Content) -> Task:
    return Task(
        content.prompt or "",
        content.messages,
        content.text or "",
        tuple([Answer(answer.id, answer.text, answer.model or "") for answer in content.candidates]),
        content.domain or "",
        content.image or "",
        content.topic or "",
        json_text(content.gold),
        content.explanation or "",
        json_text(content.meta),
    )


def json_text(value: JsonObject) -> str:
    return encoded(value).decode() if value else "{}"


def encoded(value: object) -> bytes:
    """This as JSON in UTF-8; a lone surrogate, which UTF-8 cannot hold, goes as U+FFFD."""
    try:
        return _ENCODE(value)
    except UnicodeEncodeError:
        return _ENCODE(clean_json(msgspec.to_builtins(value)))


def digest_of(record: Record) -> bytes:
    """8 bytes that are others as soon as anything in this row is."""
    told = encoded((record.passport, record.content, record.written))
    return hashlib.blake2b(told, digest_size=8).digest()
