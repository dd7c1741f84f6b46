"""Choose several: chips are ticked one by one, each graded by further taps if the question has grades."""

from dataclasses import dataclass
from itertools import pairwise

import msgspec

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.material import Block, Option, ids, must_be_one_of
from storage.forms.reply import Answered, Partial, Said, State, Taken, Tap, noted, noted_before, with_note

DONE = "done"


@dataclass(frozen=True, slots=True)
class ChooseSeveral:
    """From `least` to `most` of the options; `most` 0 sets no limit. The options stand in `columns`.

    An option of `alone`, such as "none", answers at once and excludes all others. With `grades`, from low to high,
    taps lead a chip from one grade to the next and off again. `takes_note` is "note" where a message is a remark.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    options: tuple[Option, ...]
    alone: tuple[Option, ...] = ()
    grades: tuple[Option, ...] = ()
    least: int = 1
    most: int = 0
    columns: int = 2
    takes_note: str = ""


def take_several(question: ChooseSeveral, state: State, reply: Said) -> Taken:
    """A chip is ticked, graded or unticked, a note kept; done, or an option that stands alone, answers."""
    if not isinstance(reply, Tap):
        return noted(state, reply, question.takes_note)
    if reply.choice == DONE:
        return _done(question, state)
    if reply.choice in ids(question.alone):
        return Answered(with_note({"chosen": [reply.choice]}, state))
    must_be_one_of(reply.choice, question.options)
    return Partial(_toggled(question, state, reply.choice))


def several_before(question: ChooseSeveral, answer: JsonObject) -> State:
    """What was ticked, with its grades and the note; an option that stands alone was not ticked."""
    chips = tuple(chip for chip in answer["chosen"] if chip in ids(question.options))
    return msgspec.structs.replace(noted_before(answer), chips=chips, grades=answer.get("grades", {}))


def is_enough(question: ChooseSeveral, state: State) -> bool:
    """Whether what is ticked can be the answer."""
    return len(state.chips) >= question.least


def _done(question: ChooseSeveral, state: State) -> Taken:
    if not is_enough(question, state):
        raise Refused(phrase("several-least", least=question.least))
    return Answered(_answer(state))


def _toggled(question: ChooseSeveral, state: State, choice: str) -> State:
    """The state with this chip one step on: ticked, at its next grade, or off."""
    grade = _next_grade(question, state, choice)
    ticked = set(state.chips) | {choice} if grade is not None else set(state.chips) - {choice}
    if question.most and len(ticked) > question.most:
        raise Refused(phrase("several-most", most=question.most))
    chips = tuple(option.id for option in question.options if option.id in ticked)
    grades = {**state.grades, choice: grade or ""}
    return msgspec.structs.replace(
        state, chips=chips, grades={chip: grades[chip] for chip in chips if grades.get(chip)}
    )


def _next_grade(question: ChooseSeveral, state: State, choice: str) -> str | None:
    """The grade after the one this chip has, "" where there are no grades, None if it goes off."""
    steps = ["", *(grade.id for grade in question.grades)]
    if choice not in state.chips:
        return steps[1] if question.grades else ""
    return dict(pairwise(steps)).get(state.grades.get(choice, ""))


def _answer(state: State) -> JsonObject:
    answer: JsonObject = {"chosen": list(state.chips)}
    if state.grades:
        answer["grades"] = dict(state.grades)
    return with_note(answer, state)
