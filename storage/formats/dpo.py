"""`dpo`: pairs of answers to an explicit conversational prompt, for preference tuning and reward models (TRL)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.facts import Turn
from storage.formats.format import Record
from storage.formats.meaning import preference_flaw
from storage.formats.rows import joined
from storage.formats.writing import write_lines
from storage.lesson import Preference


class Pair(msgspec.Struct, gc=False):
    """`margin` as the trainer gave it: 1 better, 2 much better. A model that is not known is an empty text."""

    prompt: tuple[Turn, ...]
    chosen: tuple[Turn]
    rejected: tuple[Turn]
    margin: float
    chosen_model: str
    rejected_model: str


class Dpo:
    """Leaves out pairs that `preference_flaw` finds something in."""

    name = "dpo"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> int:
        lines = (
            joined(_pair(lesson), record.passport)
            for record in records
            for lesson in record.lessons
            if isinstance(lesson, Preference) and preference_flaw(lesson) is None
        )
        return write_lines(lines, out)


def _pair(lesson: Preference) -> Pair:
    return Pair(
        lesson.prompt,
        (Turn("assistant", lesson.chosen),),
        (Turn("assistant", lesson.rejected),),
        float(lesson.margin),
        lesson.chosen_model or "",
        lesson.rejected_model or "",
    )
