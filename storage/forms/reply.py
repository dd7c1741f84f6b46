"""What people do with a question, tap or write, and what becomes of it.

`Partial`: the question stays and its state moves on. `Answered`: the question is done. States and answers are plain
JSON: they live in the assignment's row.
"""

from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Guess, JsonObject

LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of the current question."""

    choice: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """A message, or an edit of it; `origin` is the message's number in its chat."""

    text: str
    origin: int
    guess: Guess | None = None


Reply: TypeAlias = Tap | Wrote


class Part(msgspec.Struct, frozen=True):
    """One message of a text; long texts come as several."""

    origin: int
    text: str


class Gloss(msgspec.Struct, frozen=True):
    """A word of one's own text, explained in a message of its own."""

    origin: int
    word: str
    meaning: str


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a person is within one question: chips ticked, note and parts written, languages guessed.

    `glossing` says that the next message is to explain a word.
    """

    chips: tuple[str, ...] = ()
    note: str = ""
    parts: tuple[Part, ...] = ()
    guess: str = ""
    certainty: float = 0.0
    glosses: tuple[Gloss, ...] = ()
    glossing: bool = False

    def holds(self, origin: int) -> bool:
        """Whether this message is part of what was begun."""
        return origin in {part.origin for part in self.parts} | {gloss.origin for gloss in self.glosses}


@dataclass(frozen=True, slots=True)
class Partial:
    state: State


@dataclass(frozen=True, slots=True)
class Answered:
    answer: JsonObject


Taken: TypeAlias = Partial | Answered


def measured(text: str) -> str:
    """This text, if it has words and is not too long. Raises Refused with the remedy."""
    if not any(letter.isalnum() for letter in text):
        raise Refused(phrase("words-needed"))
    if len(text) > LONGEST:
        raise Refused(phrase("too-long", length=len(text), limit=LONGEST))
    return text
