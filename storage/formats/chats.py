"""Lessons as conversations: an explicit prompt, and each answer as the one turn of the assistant."""

from typing import TypeAlias

import msgspec

from storage.facts import Turn
from storage.lesson import Preference

# TRL takes an answer as a list of turns.
Said: TypeAlias = tuple[Turn]


class Pair(msgspec.Struct, gc=False):
    """One answer is better than the other by `margin`. A model that is not known is an empty text."""

    prompt: tuple[Turn, ...]
    chosen: Said
    rejected: Said
    margin: float
    chosen_model: str
    rejected_model: str


def said(text: str) -> Said:
    """This text as the assistant's turn."""
    return (Turn("assistant", text),)


def pair_of(lesson: Preference) -> Pair:
    return Pair(
        lesson.prompt,
        said(lesson.chosen),
        said(lesson.rejected),
        float(lesson.margin),
        lesson.chosen_model or "",
        lesson.rejected_model or "",
    )
