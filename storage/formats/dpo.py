"""`dpo`: pairs of answers to an explicit conversational prompt, for preference tuning (TRL)."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from storage.formats.chats import pair_of
from storage.formats.format import Record, Written
from storage.formats.meaning import preference_flaw, sound
from storage.formats.rows import joined
from storage.formats.writing import write_lines
from storage.lesson import Preference


class Dpo:
    """`margin` is as the trainer gave it: 1 better, 2 much better. Leaves out what `preference_flaw` finds."""

    name = "dpo"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        lines = (
            joined(pair_of(lesson), record.passport)
            for record in records
            for lesson in sound(record.lessons, Preference, preference_flaw, left)
        )
        return Written(write_lines(lines, out), left)
