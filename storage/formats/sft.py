"""`sft`: good answers as conversations, for supervised fine-tuning (TRL's `messages`)."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.facts import Turn
from storage.formats.format import Record, Written
from storage.formats.json_lines import lines_of
from storage.formats.meaning import completion_flaw, sound
from storage.formats.writing import write_lines
from storage.lesson import Completion


class Conversation(msgspec.Struct, gc=False):
    """No column beside it may be called `prompt`, `completion` or `labels`: trainers would read those instead."""

    messages: tuple[Turn, ...]


class Sft:
    """Leaves out completions that `completion_flaw` finds something in."""

    name = "sft"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        return Written(write_lines(lines_of(records, _conversations, left), out), left)


def _conversations(record: Record, left: Counter[str]) -> Iterator[Conversation]:
    return map(conversation_of, sound(record.lessons, Completion, completion_flaw, left))


def conversation_of(lesson: Completion) -> Conversation:
    return Conversation((*lesson.prompt, Turn("assistant", lesson.text)))
