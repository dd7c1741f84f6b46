"""What an export format promises. It writes the lessons it wants and never asks which kind they came from."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, TypeAlias

import msgspec

from storage.facts import Content
from storage.lesson import Lesson

# What an annotation of this task teaches whose value is this JSON text; asked again it gives the same lessons.
Teach: TypeAlias = Callable[[Content, str], Sequence[Lesson]]


class Passport(msgspec.Struct, frozen=True, gc=False):
    """Where a row comes from and how far it can be trusted. `trainer` is a pseudonym, never a Telegram id.

    `order` are the candidate ids as shown (one empty text where there were none), `seconds` the active time of the
    whole assignment, `split` is "train" or "test" and the same for all rows of one prompt. `guess` is the language
    that the text looks like, and `marks` are the names of the text checks that noticed something, with commas
    between. `at` is ISO 8601 in UTC and always has six digits of a second: datasets would read any other form as a
    date and drop its zone. What is not known is an empty text. `register` are those asked for, `review` the verdicts
    in their order, both with commas between. `agreement` is the share in which `compared` others agree; without any
    it is 0 and says nothing, for a number that is missing at first and comes later breaks readers that guess types.
    `weight` is 1 where nothing is known.
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
    guess: str
    marks: str
    may_publish: bool
    split: str
    register: str = ""
    review: str = ""
    agreement: float = 0.0
    compared: int = 0
    weight: float = 1.0


class Record(msgspec.Struct, frozen=True, gc=False):
    """One annotation with its task, and what it teaches by `teach`; `written` is its value as JSON text.

    A million of them pass by: what a format does not ask for is never made.
    """

    passport: Passport
    content: Content
    written: str
    teach: Teach

    @property
    def lessons(self) -> Sequence[Lesson]:
        return self.teach(self.content, self.written)


class Written(NamedTuple):
    """What became of a file: its rows, and by flaw how much would have belonged in it and was left out."""

    rows: int
    left: Mapping[str, int] = {}


class Format(Protocol):
    """A format turns a stream of records into one file."""

    @property
    def name(self) -> str: ...

    @property
    def suffix(self) -> str:
        """The file's ending with its dot, such as `.jsonl`."""
        ...

    def write(self, records: Iterator[Record], out: Path) -> Written:
        """Write what this format wants of the records, in their order, in bounded memory."""
        ...
