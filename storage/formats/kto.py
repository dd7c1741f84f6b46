"""`kto`: single answers that are good or bad, for tuning without pairs (TRL's unpaired preference)."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec

from storage.facts import Turn
from storage.formats.chats import Said, said
from storage.formats.format import Record, Written
from storage.formats.json_lines import lines_of
from storage.formats.meaning import completion_flaw, preference_flaw, sound
from storage.formats.scores import rated
from storage.formats.writing import write_lines
from storage.lesson import Completion, Lesson, Preference

# The mean of one person's scores, 1 to 5: an answer is good from GOOD on, and bad from BAD down.
GOOD, BAD = 4, 2
Answer: TypeAlias = tuple[tuple[Turn, ...], str]


class Judged(msgspec.Struct, gc=False):
    prompt: tuple[Turn, ...]
    completion: Said
    label: bool


class Kto:
    """An answer is good that somebody wrote, let be, preferred or rated well, and bad that was worse or rated badly.

    What one annotation calls both, such as the middle one of three ranked answers, is left out.
    """

    name = "kto"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        return Written(write_lines(lines_of(records, _judged, left), out), left)


def _judged(record: Record, left: Counter[str]) -> Iterator[Judged]:
    verdicts: dict[Answer, set[bool]] = defaultdict(set)
    for answer, good in _verdicts(tuple(record.lessons), left):
        verdicts[answer].add(good)
    for (prompt, text), found in verdicts.items():
        if len(found) > 1:
            left["both"] += 1
        else:
            yield Judged(prompt, said(text), found.pop())


def _verdicts(lessons: tuple[Lesson, ...], left: Counter[str]) -> Iterator[tuple[Answer, bool]]:
    for done in sound(lessons, Completion, completion_flaw, left):
        yield (done.prompt, done.text), True
    for pair in sound(lessons, Preference, preference_flaw, left):
        yield (pair.prompt, pair.chosen), True
        yield (pair.prompt, pair.rejected), False
    for answer in rated(lessons, left):
        mean = answer.mean
        if mean is None:
            continue
        if BAD < mean < GOOD:
            left["between"] += 1
        else:
            yield (answer.prompt, answer.text), mean >= GOOD
