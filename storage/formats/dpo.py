"""`dpo`: pairs of answers to an explicit conversational prompt, for preference tuning (TRL)."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from storage.formats.chats import Pair, pair_of
from storage.formats.format import Record, Written
from storage.formats.json_lines import lines_of
from storage.formats.meaning import preference_flaw, sound
from storage.formats.writing import write_lines
from storage.lesson import Preference


class Dpo:
    """`margin` is as the trainer gave it: 1 better, 2 much better. Leaves out what `preference_flaw` finds."""

    name = "dpo"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        return Written(write_lines(lines_of(records, _pairs, left), out), left)


def _pairs(record: Record, left: Counter[str]) -> Iterator[Pair]:
    return map(pair_of, sound(record.lessons, Preference, preference_flaw, left))
