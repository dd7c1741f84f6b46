"""What no trainer program checks and every one needs: that a lesson teaches something."""

from storage.facts import Turn
from storage.lesson import Completion, Preference


def completion_flaw(lesson: Completion) -> str | None:
    """Why this must not be trained on: `blank` or `prompt-end`; None if it may."""
    return "blank" if _is_blank(lesson.text) else _prompt_flaw(lesson.prompt)


def preference_flaw(lesson: Preference) -> str | None:
    """Why this must not be trained on: `blank`, `same` or `prompt-end`; None if it may."""
    if _is_blank(lesson.chosen) or _is_blank(lesson.rejected):
        return "blank"
    return "same" if lesson.chosen == lesson.rejected else _prompt_flaw(lesson.prompt)


def _prompt_flaw(prompt: tuple[Turn, ...]) -> str | None:
    if any(_is_blank(turn.content) for turn in prompt):
        return "blank"
    return None if prompt and prompt[-1].role == "user" else "prompt-end"


def _is_blank(text: str) -> bool:
    return not text or text.isspace()
