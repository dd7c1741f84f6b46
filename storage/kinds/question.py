"""The forms a question can take. A question is data: whoever draws it never asks which kind it came from."""

from dataclasses import dataclass
from typing import TypeAlias

from locales.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `id` is short, ASCII and stable: buttons and exports carry it."""

    id: str
    label: Phrase
    tone: str = ""  # "good", "bad" or "": a hint for the colour, never the only sign


@dataclass(frozen=True, slots=True)
class Block:
    """A text to read, exactly as it came; `title` says what it is. `quiet` ones may be folded."""

    title: Phrase
    text: str
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of what was given so far, such as a dimension and its score."""

    label: Phrase
    value: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one. Chips may be ticked first and a note written, neither is needed."""

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    options: tuple[Option, ...]
    columns: int = 1
    chips: tuple[Option, ...] = ()
    takes_note: str = ""  # "note" when a message written now is kept as a remark


@dataclass(frozen=True, slots=True)
class Scale:
    """One number from low to high, or `unsure`. `marks` are the scores of this candidate so far."""

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    low: int
    high: int
    anchors: Phrase
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Write:
    """A text in the trainer's own words. `base` is what it is compared with before sending; `lang` the tag asked for.

    `options` answer without writing ("sudah bagus"); `sends` are the ways to send what was written.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    base: str
    lang: str | None
    sends: tuple[Option, ...]
    options: tuple[Option, ...] = ()
    hint: Phrase | None = None


Question: TypeAlias = Choose | Scale | Write
