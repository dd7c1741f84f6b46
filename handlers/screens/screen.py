"""A screen: phrases, texts that came from people or files, and buttons."""

from dataclasses import dataclass
from typing import TypeAlias

from locales.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Quote:
    """A text from a person or a file under its title: shown to the letter, never read as markup.

    One that is there for reference only may be folded to a few lines when it is long. A veiled one is uncovered by
    a touch.
    """

    title: Phrase
    text: str
    fold: bool = False
    veiled: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """A text from a person or a file, in pieces; those with True are numbers of ours that stand out in it.

    Veiled, all but the numbers is uncovered by a touch.
    """

    title: Phrase
    pieces: tuple[tuple[str, bool], ...]
    veiled: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a text, word by word: what went is struck out, what came is bold; it may be veiled."""

    title: Phrase
    before: str
    after: str
    veiled: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A button with its callback data (see `buttons`); `tone` is "good", "bad" or "", a hint for its colour."""

    label: Phrase
    data: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address."""

    label: Phrase
    url: str


Part: TypeAlias = Phrase | Quote | Numbered | Change
Row: TypeAlias = tuple[Button | Link, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person sees. `body` is paged when it is longer than a message; head, foot and buttons are on each page.

    The lines of head and foot stand close, the parts of the body apart. What came of the tap before is said `above`,
    apart from the head.

    `pager` is the callback data that brings page n when n is put behind it; needed where a body can be long.
    `picture`, an address or Telegram's id of a file, is what the message hangs under; it may be veiled. `see` is the
    callback data that brings the picture alone, for those who are sent none unasked; `missing` is said where Telegram
    cannot have it.
    `to_end` is the same for the last page, where it matters that it was shown.
    """

    head: tuple[Part, ...] = ()
    body: tuple[Part, ...] = ()
    foot: tuple[Part, ...] = ()
    rows: tuple[Row, ...] = ()
    pager: str = ""
    picture: str = ""
    to_end: str = ""
    veiled: bool = False
    see: str = ""
    missing: Phrase | None = None
    above: tuple[Phrase, ...] = ()
