"""A sitting: the questions of all the kinds a batch asks about one task, one after another.

The draft is all there is to remember; it lives in the assignment's row, so a sitting survives anything.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import msgspec

from locales.phrase import Phrase, phrase
from storage.errors import Stale
from storage.facts import JsonObject, Sheet
from storage.forms.changing import edited, origins_of, state_before
from storage.forms.question import Question, take
from storage.forms.receipts import receipt
from storage.forms.reply import Answered, Reply, State, Tap, Wrote
from storage.kinds.kind import Given, Kind
from storage.kinds.registry import KINDS
from storage.rules import reading


class Draft(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was given so far, by kind, the state within the open question, and which long texts were read.

    `before` is the answer to the open question that is being changed, if it is.
    """

    given: dict[str, tuple[JsonObject, ...]] = {}
    state: State = State()
    before: JsonObject | None = None
    read: dict[str, dict[str, bool]] = {}

    @property
    def empty(self) -> bool:
        """Whether nothing was said yet; reading says nothing."""
        return not self.given and self.state == State()

    def at(self, state: State) -> "Draft":
        return msgspec.structs.replace(self, state=state)


class Step(NamedTuple):
    """A draft with one more reply in it; `receipt` says what was taken of a tap."""

    draft: Draft
    receipt: Phrase | None


@dataclass(frozen=True, slots=True)
class Open:
    """The question that is open in a sitting; `place` of `places` counts the kinds."""

    kind: str
    question: Question
    place: int
    places: int
    topic: str = ""
    domain: str = ""


def asked_kinds(sheet: Sheet) -> tuple[Kind, ...]:
    return _named(sheet.kinds)


@lru_cache(maxsize=256)
def _named(names: tuple[str, ...]) -> tuple[Kind, ...]:
    return tuple(kind for kind in KINDS if kind.name in names)


def open_question(sheet: Sheet, draft: Draft) -> Open | None:
    """The next question of this sitting, None when every kind has all it wants."""
    kinds, content = asked_kinds(sheet), sheet.content
    for place, kind in enumerate(kinds, 1):
        question = kind.ask(sheet, _given(draft, kind))
        if question is not None:
            return Open(kind.name, question, place, len(kinds), content.topic or "", sheet.domain)
    return None


def after(sheet: Sheet, draft: Draft, reply: Reply) -> Draft:
    """The draft with this reply in it. Raises Refused with the remedy; the old draft then stands."""
    return step(sheet, draft, reply).draft


def step(sheet: Sheet, draft: Draft, reply: Reply) -> Step:
    """The same, with a word of what was taken."""
    kind, question = _at(sheet, draft)
    taken = take(question, _begun(question, draft, reply), reply)
    word = receipt(question, reply, taken) if isinstance(reply, Tap) else None
    if not isinstance(taken, Answered):
        return Step(draft.at(taken.state), word)
    given = _given(draft, kind)
    kind.check(sheet, given, taken.answer)
    read = reading.answered(draft.read, kind.name, question.show)
    return Step(Draft({**draft.given, kind.name: (*given, taken.answer)}, read=read), word)


def at_the_end(sheet: Sheet, draft: Draft) -> Draft:
    """The draft of someone who was shown the last page of the open question's card."""
    kind, question = _at(sheet, draft)
    return msgspec.structs.replace(draft, read=reading.at_the_end(draft.read, kind.name, question.show))


def back(sheet: Sheet, draft: Draft) -> Draft:
    """The draft before its last answer, what was written in it still there; first goes what was begun since."""
    if draft.state != State():
        return draft.at(State())
    for kind in reversed(asked_kinds(sheet)):
        given = _given(draft, kind)
        if given:
            return _before_last(sheet, draft, kind)
    return draft


def reopened(sheet: Sheet, draft: Draft) -> Draft:
    """A finished draft at its last question again, with the answer it had, just before it was sent."""
    for kind in reversed(asked_kinds(sheet)):
        given = _given(draft, kind)
        if given:
            return msgspec.structs.replace(_before_last(sheet, draft, kind), before=given[-1])
    return draft


def with_edit(sheet: Sheet, draft: Draft, wrote: Wrote) -> Draft:
    """The draft with this message's new wording where its old one stood. Raises Refused if it does not fit there."""
    if draft.state.holds(wrote.origin):
        return after(sheet, draft, wrote)
    given = {name: tuple(edited(answer, wrote) for answer in answers) for name, answers in draft.given.items()}
    for kind in asked_kinds(sheet):
        answers = given.get(kind.name, ())
        for place, answer in enumerate(answers):
            if answer != draft.given[kind.name][place]:
                kind.check(sheet, answers[:place], answer)
    return msgspec.structs.replace(draft, given=given)


def values(sheet: Sheet, draft: Draft) -> dict[str, JsonObject]:
    """The annotations of a finished sitting, by kind."""
    return {
        kind.name: kind.value(sheet, _given(draft, kind)) | reading.read_to_end(draft.read, kind.name)
        for kind in asked_kinds(sheet)
    }


def origins(draft: Draft) -> dict[int, str]:
    """The numbers of the messages this draft was written in, each with the kind it answered."""
    return {origin: name for name, given in draft.given.items() for answer in given for origin in origins_of(answer)}


def _at(sheet: Sheet, draft: Draft) -> tuple[Kind, Question]:
    for kind in asked_kinds(sheet):
        question = kind.ask(sheet, _given(draft, kind))
        if question is not None:
            return kind, question
    raise Stale(phrase("task-moved-on"))


def _before_last(sheet: Sheet, draft: Draft, kind: Kind) -> Draft:
    """The draft just before the last answer of this kind was sent, with all that was ticked or written for it."""
    *before, last = _given(draft, kind)
    question = kind.ask(sheet, tuple(before))
    state = State() if question is None else state_before(question, last)
    return Draft({**draft.given, kind.name: tuple(before)}, state, read=draft.read)


def _begun(question: Question, draft: Draft, reply: Reply) -> State:
    """Where this reply goes on from: a new text takes the place of the one that was sent before, an edit does not."""
    state = draft.state
    if draft.before is None or not isinstance(reply, Wrote) or state != state_before(question, draft.before):
        return state
    edit = any(part.origin == reply.origin for part in state.parts)
    return state if edit else msgspec.structs.replace(state, parts=())


def _given(draft: Draft, kind: Kind) -> Given:
    return draft.given.get(kind.name, ())
