"""What no trainer program checks and every one needs: that a lesson teaches something."""

from storage.facts import Turn
from storage.lesson import Completion, Preference, TextPair


def completion_flaw(lesson: Completion) -> str | None:
    """Why this must not be trained on: `blank` or `prompt-end`; None if it may."""
    return "blank" if is_blank(lesson.text) else _prompt_flaw(lesson.prompt)


def preference_flaw(lesson: Preference) -> str | None:
    """Why this must not be trained on: `blank`, `same` or `prompt-end`; None if it may."""
    if is_blank(lesson.chosen) or is_blank(lesson.rejected):
        return "blank"
    return "same" if lesson.chosen == lesson.rejected else _prompt_flaw(lesson.prompt)


def pair_flaw(lesson: TextPair) -> str | None:
    """Why this must not be trained on: `blank` or `same`; None if it may."""
    if is_blank(lesson.source) or is_blank(lesson.target):
        return "blank"
    return "same" if lesson.source == lesson.target else None


def _prompt_flaw(prompt: tuple[Turn, ...]) -> str | None:
    if any(is_blank(turn.content) for turn in prompt):
        return "blank"
    return None if prompt and prompt[-1].role == "user" else "prompt-end"


def is_blank(text: str) -> bool:
    return not text or text.isspace()
