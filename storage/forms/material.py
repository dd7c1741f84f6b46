"""What questions are made of: options to choose, texts to read, lines of what was given so far."""

from dataclasses import dataclass

from locales.phrase import Phrase, phrase
from storage.errors import Refused


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `id` is short, ASCII and stable: buttons and exports carry it.

    `says` is what whoever chooses it has said, where it stands for words one could also write.
    """

    id: str
    label: Phrase
    tone: str = ""  # "good", "bad" or "": a hint for the colour, never the only sign
    says: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A text to read, exactly as it came; `title` says what it is. `quiet` ones may be folded.

    The text of a `picture` is where it is: an https address or Telegram's id of the file.
    """

    title: Phrase
    text: str
    quiet: str = ""
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One of several things asked alike, such as a dimension, and what was given; None while nothing was."""

    label: Phrase
    value: Phrase | None = None


def ids(options: tuple[Option, ...]) -> set[str]:
    return {option.id for option in options}


def must_be_one_of(choice: str, options: tuple[Option, ...]) -> None:
    """Raises Refused for a choice that nobody offered."""
    if choice not in ids(options):
        raise Refused(phrase("unknown-choice"))
