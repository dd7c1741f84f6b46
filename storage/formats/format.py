"""What an export format promises. It writes the lessons it wants and never asks which kind they came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from storage.facts import Content, JsonObject
from storage.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Passport:
    """Where a row comes from and how far it can be trusted. `trainer` is a pseudonym, never a Telegram id.

    `order` are the candidate ids as shown, `seconds` the active time of the whole assignment, `split` is
    "train" or "test" and the same for all rows of one prompt.
    """

    batch: str
    task: str
    kind: str
    annotation: str
    revision: int
    trainer: str
    at: datetime
    seconds: float
    order: tuple[str, ...]
    lang: str | None
    target: str | None
    region: str | None
    guide_version: str
    consent_version: str
    may_publish: bool
    split: str


@dataclass(frozen=True, slots=True)
class Record:
    """One annotation with its task and what it teaches."""

    passport: Passport
    content: Content
    value: JsonObject
    lessons: tuple[Lesson, ...]


class Format(Protocol):
    """A format turns a stream of records into one file."""

    @property
    def name(self) -> str: ...

    @property
    def suffix(self) -> str:
        """The file's ending with its dot, such as `.jsonl`."""
        ...

    def write(self, records: Iterator[Record], out: Path) -> int:
        """Write what this format wants of the records, in their order, in bounded memory; the rows written."""
        ...
