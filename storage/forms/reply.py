"""What people do with a question, tap, write or speak, and what becomes of it.

`Partial`: the question stays and its state moves on. `Answered`: the question is done. States and answers are plain
JSON: they live in the assignment's row.
"""

from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from locales.phrase import phrase
from locales.tongues.guess import LanguageGuess
from storage.errors import Refused
from storage.facts import JsonObject

LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of the current question."""

    choice: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words picked out of the card, and what stands before them there as far as it is known."""

    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Wrote:
    """A message, or an edit of it; `origin` is the message's number in its chat."""

    text: str
    origin: int
    guess: LanguageGuess | None = None
    quoted: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A voice note that is on disk: its path below the folder for files, `size` in bytes."""

    path: str
    seconds: int
    size: int
    origin: int


Said: TypeAlias = Tap | Wrote
Message: TypeAlias = Wrote | Recorded
Reply: TypeAlias = Tap | Message


class Part(msgspec.Struct, frozen=True):
    """One message of a text; long texts come as several."""

    origin: int
    text: str


class Gloss(msgspec.Struct, frozen=True):
    """A word of one's own text, explained in a message of its own."""

    origin: int
    word: str
    meaning: str


class Spot(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place in a text with its verdict; offsets count characters, `end` is exclusive.

    A quote's has a `note`, and the number of the message it came in.
    """

    start: int
    end: int
    verdict: str
    type: str = ""
    severity: str = ""
    note: str | None = None
    origin: int = 0


class Recording(msgspec.Struct, frozen=True):
    """A voice note as it lies on disk."""

    path: str
    seconds: int
    bytes: int


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a person is within one question: chips ticked and graded, taps in their order, what is written or marked.

    The spot marked last stands last; `glossing` says that the next message is to explain a word. `marks` name the
    checks that have something to say about the text, `hint` the one of them that was said.
    """

    chips: tuple[str, ...] = ()
    grades: dict[str, str] = {}
    taps: tuple[str, ...] = ()
    note: str = ""
    note_origin: int = 0
    parts: tuple[Part, ...] = ()
    guess: LanguageGuess | None = None
    marks: tuple[str, ...] = ()
    hint: str = ""
    glosses: tuple[Gloss, ...] = ()
    glossing: bool = False
    spots: tuple[Spot, ...] = ()
    recording: Recording | None = None

    def holds(self, origin: int) -> bool:
        """Whether this message is part of what was begun."""
        texts = {part.origin for part in self.parts} | {gloss.origin for gloss in self.glosses}
        written = texts | {spot.origin for spot in self.spots}
        return origin in written or (bool(self.note) and origin == self.note_origin)


@dataclass(frozen=True, slots=True)
class Partial:
    state: State


@dataclass(frozen=True, slots=True)
class Answered:
    answer: JsonObject


Taken: TypeAlias = Partial | Answered


def noted(state: State, wrote: Wrote, takes_note: str) -> Partial:
    """The state with this message as its note. Raises Refused where the question takes none."""
    if not takes_note:
        raise Refused(phrase("tap-instead"))
    return Partial(msgspec.structs.replace(state, note=measured(wrote.text), note_origin=wrote.origin))


def noted_before(answer: JsonObject) -> State:
    """The beginning, with the note that this answer has."""
    return State(note=answer.get("note", ""), note_origin=answer.get("note_origin", 0))


def with_note(answer: JsonObject, state: State) -> JsonObject:
    """This answer with the note that was written along with it, if any was."""
    origin = {"note_origin": state.note_origin} if state.note_origin else {}
    return {**answer, "note": state.note, **origin} if state.note else answer


def measured(text: str) -> str:
    """This text, if it has words and is not too long. Raises Refused with the remedy."""
    if not any(letter.isalnum() for letter in text):
        raise Refused(phrase("words-needed"))
    return within(text, LONGEST)


def within(text: str, limit: int) -> str:
    """This text, if it is not longer than this. Raises Refused with the remedy."""
    if len(text) > limit:
        raise Refused(phrase("too-long", length=len(text), limit=limit))
    return text
