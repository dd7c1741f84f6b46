"""What people do with a question: tap or write; and how a form takes it, step by step.

A form answers with `Partial` (the question stays, its state moves on) or `Answered` (the question is done).
Partial states and answers are plain JSON: they live in the assignment's row.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias, cast

import msgspec

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Guess, JsonObject
from storage.kinds.question import Choose, Option, Question, Scale, Write

LONGEST = 20_000
# A text that filled its message goes on in the next one. Phones cut at white space, which gets lost on the way,
# and within a word only where there is none in all of a message, counted in UTF-16 units.
FULL_MESSAGE, WHOLE_MESSAGE = 4_000, 4_096


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


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a person is within one question: chips ticked, note and parts written, languages guessed."""

    chips: tuple[str, ...] = ()
    note: str = ""
    parts: tuple[Part, ...] = ()
    guess: str = ""
    certainty: float = 0.0

    @property
    def text(self) -> str:
        return joined(self.parts)


@dataclass(frozen=True, slots=True)
class Partial:
    state: State


@dataclass(frozen=True, slots=True)
class Answered:
    answer: JsonObject


def joined(parts: tuple[Part, ...]) -> str:
    """The text that came as these messages, with white space where a phone cut it."""
    text = ""
    for before, part in pairwise((Part(0, ""), *parts)):
        text += _seam(before.text) + part.text
    return text


def _seam(before: str) -> str:
    if not before or len(before.encode("utf-16-le")) // 2 >= WHOLE_MESSAGE:
        return ""
    return "\n" if "\n" in before else " "


def take(question: Question, state: State, reply: Reply) -> Partial | Answered:
    """What this reply does to this question. Raises Refused, with the remedy, if it does not fit."""
    match question, reply:
        case Choose(), Tap(choice):
            return _choose(question, state, choice)
        case Choose(takes_note="note"), Wrote(text):
            return Partial(msgspec.structs.replace(state, note=_measured(text)))
        case Scale(), Tap(choice):
            return Answered({"value": _on_scale(question, choice)})
        case Write(), Tap(choice):
            return _send(question, state, choice)
        case Write(), Wrote():
            return Partial(_written(state, reply))
        case _:
            raise Refused(phrase("tap-instead"))


def _choose(question: Choose, state: State, choice: str) -> Partial | Answered:
    if choice in _ids(question.chips):
        ticked = set(state.chips) ^ {choice}
        chips = tuple(chip.id for chip in question.chips if chip.id in ticked)
        return Partial(msgspec.structs.replace(state, chips=chips))
    _known(choice, question.options)
    answer: JsonObject = {"choice": choice}
    if state.chips:
        answer["chips"] = list(state.chips)
    if state.note:
        answer["note"] = state.note
    return Answered(answer)


def _on_scale(question: Scale, choice: str) -> int | None:
    if choice == "unsure":
        return None
    if choice.isascii() and choice.isdigit() and question.low <= int(choice) <= question.high:
        return int(choice)
    raise Refused(phrase("unknown-choice"))


def _send(question: Write, state: State, choice: str) -> Partial | Answered:
    if choice == "again":
        return Partial(State())
    if choice in _ids(question.options):
        return Answered({"choice": choice})
    _known(choice, question.sends)
    if not state.text.strip():
        raise Refused(phrase("nothing-written"))
    answer: JsonObject = {
        "text": state.text,
        "send": choice,
        "parts": [[part.origin, part.text] for part in state.parts],
    }
    if state.guess:
        answer["guess"] = {"language": state.guess, "probability": state.certainty}
    return Answered(answer)


def _written(state: State, reply: Wrote) -> State:
    """The text so far with this message in it: an edit in its place, the rest of a long text joined, else anew."""
    part = Part(reply.origin, reply.text)
    if any(old.origin == part.origin for old in state.parts):
        parts = tuple(part if old.origin == part.origin else old for old in state.parts)
    elif state.parts and len(state.parts[-1].text) >= FULL_MESSAGE:
        parts = (*state.parts, part)
    else:
        parts = (part,)
    _measured(joined(parts))
    guess = reply.guess
    return State(parts=parts, guess=guess.language if guess else "", certainty=guess.probability if guess else 0.0)


def _measured(text: str) -> str:
    if not any(letter.isalnum() for letter in text):
        raise Refused(phrase("words-needed"))
    if len(text) > LONGEST:
        raise Refused(phrase("too-long", length=len(text), limit=LONGEST))
    return text


def _ids(options: tuple[Option, ...]) -> set[str]:
    return {option.id for option in options}


def _known(choice: str, options: tuple[Option, ...]) -> None:
    if choice not in _ids(options):
        raise Refused(phrase("unknown-choice"))


def edited(answer: JsonObject, wrote: Wrote) -> JsonObject:
    """The answer with this message's new wording; itself if that message is no part of it."""
    parts = written_parts(answer)
    if wrote.origin not in [part.origin for part in parts]:
        return answer
    state = _written(State(parts=parts), wrote)
    return {
        **answer,
        "text": state.text,
        "parts": [[part.origin, part.text] for part in state.parts],
        "guess": {"language": state.guess, "probability": state.certainty} if state.guess else None,
    }


def written_parts(answer: JsonObject) -> tuple[Part, ...]:
    """The messages a written answer came in, none if it was answered by a button."""
    parts = cast("list[tuple[int, str]]", answer.get("parts", []))
    return tuple(Part(origin, text) for origin, text in parts)


def answer_text(answer: JsonObject) -> str | None:
    """The text of a written answer, None if it was answered by a button."""
    return cast("str | None", answer.get("text"))
