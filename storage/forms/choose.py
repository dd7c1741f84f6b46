"""Choose one; chips may be ticked first and a note written, neither is needed."""

from dataclasses import dataclass

import msgspec

from locales.phrase import Phrase
from storage.facts import JsonObject
from storage.forms.material import Block, Option, ids, must_be_one_of
from storage.forms.reply import Answered, Partial, Said, State, Taken, Tap, noted, noted_before, with_note


@dataclass(frozen=True, slots=True)
class Choose:
    """The options stand in `columns`, the last `apart` of them in a row of their own below.

    `takes_note` is "note" where a message written now is kept as a remark.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    options: tuple[Option, ...]
    columns: int = 1
    apart: int = 0
    chips: tuple[Option, ...] = ()
    takes_note: str = ""


def take_choice(question: Choose, state: State, reply: Said) -> Taken:
    """A chip is ticked or unticked, a note kept, an option answers."""
    if not isinstance(reply, Tap):
        return noted(state, reply, question.takes_note)
    if reply.choice in ids(question.chips):
        ticked = set(state.chips) ^ {reply.choice}
        chips = tuple(chip.id for chip in question.chips if chip.id in ticked)
        return Partial(msgspec.structs.replace(state, chips=chips))
    must_be_one_of(reply.choice, question.options)
    answer: JsonObject = {"choice": reply.choice}
    if state.chips:
        answer["chips"] = list(state.chips)
    return Answered(with_note(answer, state))


def chosen_before(answer: JsonObject) -> State:
    """The chips and the note of this answer."""
    return msgspec.structs.replace(noted_before(answer), chips=tuple(answer.get("chips", ())))
