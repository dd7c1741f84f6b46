"""What no trainer program checks and every one needs: that a lesson teaches something. What does not is counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from storage.facts import Turn
from storage.lesson import Completion, Gloss, Label, Lesson, Preference, Score, Text, TextPair

L = TypeVar("L", bound=Lesson)


def sound(
    lessons: Iterable[Lesson], wanted: type[L], flaw: Callable[[L], str | None], left: Counter[str]
) -> Iterator[L]:
    """The lessons of this type that may be trained on; the others are counted in `left`, by their flaw."""
    for lesson in lessons:
        if isinstance(lesson, wanted):
            found = flaw(lesson)
            if found is None:
                yield lesson
            else:
                left[found] += 1


def completion_flaw(lesson: Completion) -> str | None:
    """Why this must not be trained on: `blank`, `prompt-end` or `turns`; None if it may."""
    return "blank" if is_blank(lesson.text) else prompt_flaw(lesson.prompt)


def preference_flaw(lesson: Preference) -> str | None:
    """Why this must not be trained on: `blank`, `same`, `margin`, `prompt-end` or `turns`; None if it may."""
    if is_blank(lesson.chosen) or is_blank(lesson.rejected):
        return "blank"
    if lesson.chosen == lesson.rejected:
        return "same"
    return prompt_flaw(lesson.prompt) if lesson.margin > 0 else "margin"


def pair_flaw(lesson: TextPair) -> str | None:
    """Why this must not be trained on: `blank` or `same`; None if it may."""
    if is_blank(lesson.source) or is_blank(lesson.target):
        return "blank"
    return "same" if lesson.source == lesson.target else None


def gloss_flaw(lesson: Gloss) -> str | None:
    """Why this explains nothing: `blank`; None if it does."""
    return "blank" if is_blank(lesson.word) or is_blank(lesson.meaning) else None


def text_flaw(lesson: Score | Text) -> str | None:
    """Why there is nothing to read here: `blank`; None if there is."""
    return "blank" if is_blank(lesson.text) else None


def label_flaw(lesson: Label) -> str | None:
    """Why this is a property of nothing: `blank`, or `place` where its stretch is not in the text; None if it is."""
    if is_blank(lesson.text):
        return None if lesson.image and lesson.start is None else "blank"
    if lesson.start is None:
        return None
    return None if lesson.end is not None and 0 <= lesson.start < lesson.end <= len(lesson.text) else "place"


def prompt_flaw(prompt: tuple[Turn, ...]) -> str | None:
    """Why no template for chats takes this: `blank`, `prompt-end` or `turns`; None if every one does.

    It ends with the user, a system text stands at its head alone, and user and assistant take turns.
    """
    for turn in prompt:
        if is_blank(turn.content):
            return "blank"
    if not prompt or prompt[-1].role != "user":
        return "prompt-end"
    if len(prompt) == 1:
        return None
    said = prompt[1:] if prompt[0].role == "system" else prompt
    roles = [turn.role for turn in said]
    return None if roles[0] == "user" and all(map(_follows, pairwise(roles))) else "turns"


def _follows(roles: tuple[str, str]) -> bool:
    return roles in (("user", "assistant"), ("assistant", "user"))


def is_blank(text: str) -> bool:
    return not text or text.isspace()
