"""The columns that export rows are made of. In texts for JSON and CSV a missing text is empty, never null.

The reason: readers that guess types from the first rows (datasets, polars) take a column of nulls for one that can
hold nothing else, and refuse the first text that comes later. No text of a batch is empty, so nothing is lost.
"""

from datetime import UTC, datetime

import msgspec

from storage.facts import Content, JsonObject, Turn
from storage.formats.format import Passport, Record
from storage.rules.cleaning import clean_json

_ENCODE = msgspec.json.Encoder().encode


class Stamp(msgspec.Struct, gc=False):
    """The passport as columns.

    `at` always has six digits of a second: datasets would read any other form as a date and drop its zone.
    """

    batch: str
    task: str
    kind: str
    annotation: str
    revision: int
    trainer: str
    at: str
    seconds: float
    order: tuple[str, ...]
    lang: str
    target: str
    region: str
    guide_version: str
    consent_version: str
    may_publish: bool
    split: str


class Answer(msgspec.Struct, gc=False):
    id: str
    text: str
    model: str


class Annotation(msgspec.Struct, gc=False):
    """The task and the annotation as columns; `gold`, `meta` and `value` differ by row and are JSON texts."""

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
    value: str


def stamp(passport: Passport) -> Stamp:
    return Stamp(
        passport.batch,
        passport.task,
        passport.kind,
        passport.annotation,
        passport.revision,
        passport.trainer,
        moment(passport.at),
        passport.seconds,
        passport.order,
        passport.lang or "",
        passport.target or "",
        passport.region or "",
        passport.guide_version,
        passport.consent_version,
        passport.may_publish,
        passport.split,
    )


def moment(at: datetime) -> str:
    """An aware moment as ISO 8601 in UTC, always with six digits of a second."""
    text = encoded(at.astimezone(UTC))[1:-2].decode()
    return f"{text}Z" if at.microsecond else f"{text}.000000Z"


def annotation(record: Record) -> Annotation:
    content = record.content
    return Annotation(
        content.prompt or "",
        content.messages,
        content.text or "",
        answers(content),
        content.domain or "",
        content.image or "",
        content.topic or "",
        json_text(content.gold),
        content.explanation or "",
        json_text(content.meta),
        json_text(record.value),
    )


def answers(content: Content) -> tuple[Answer, ...]:
    return tuple([Answer(answer.id, answer.text, answer.model or "") for answer in content.candidates])


def json_text(value: JsonObject) -> str:
    return encoded(value).decode() if value else "{}"


def encoded(value: object) -> bytes:
    """This as JSON in UTF-8; a lone surrogate, which UTF-8 cannot hold, goes as U+FFFD."""
    try:
        return _ENCODE(value)
    except UnicodeEncodeError:
        return _ENCODE(clean_json(msgspec.to_builtins(value)))


def merged(row: msgspec.Struct, passport: Passport) -> bytes:
    """One line of JSON with the columns of the passport, and those of the row; what both have is the row's."""
    return encoded({**msgspec.structs.asdict(stamp(passport)), **msgspec.structs.asdict(row)}) + b"\n"


def joined(first: object, second: object) -> bytes:
    """One line of JSON with the columns of the first and then of the second; neither is empty."""
    return b"%b,%b\n" % (encoded(first)[:-1], encoded(second)[1:])
