"""`sft`: good answers as conversations, for supervised fine-tuning (TRL's `messages`)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.facts import Turn
from storage.formats.format import Record
from storage.formats.meaning import completion_flaw
from storage.formats.rows import joined
from storage.formats.writing import write_lines
from storage.lesson import Completion


class Conversation(msgspec.Struct, gc=False):
    """No column beside it may be called `prompt`, `completion` or `labels`: trainers would read those instead."""

    messages: tuple[Turn, ...]


class Sft:
    """Leaves out completions that `completion_flaw` finds something in."""

    name = "sft"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> int:
        lines = (
            joined(_conversation(lesson), record.passport)
            for record in records
            for lesson in record.lessons
            if isinstance(lesson, Completion) and completion_flaw(lesson) is None
        )
        return write_lines(lines, out)


def _conversation(lesson: Completion) -> Conversation:
    return Conversation((*lesson.prompt, Turn("assistant", lesson.text)))
