"""`reward`: pairs of answers with the margin between them, for reward models (TRL's preference with `margin`)."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from storage.formats.chats import Pair, pair_of, said
from storage.formats.format import Record, Written
from storage.formats.json_lines import lines_of
from storage.formats.meaning import preference_flaw, sound
from storage.formats.scores import Rated, rated
from storage.formats.writing import write_lines
from storage.lesson import Preference

# Two rated answers are a pair from this difference of one person's mean scores on.
LEAST_GAP = 1.0


class Reward:
    """The pairs of `dpo`, and those that one person's scores tell; their `margin` is the difference of the means."""

    name = "reward"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        return Written(write_lines(lines_of(records, _pairs, left), out), left)


def _pairs(record: Record, left: Counter[str]) -> Iterator[Pair]:
    lessons = record.lessons
    for lesson in sound(lessons, Preference, preference_flaw, left):
        yield pair_of(lesson)
    for one, other in combinations(rated(lessons, left), 2):
        row = _told_by_scores(one, other)
        if row is not None:
            yield row


def _told_by_scores(one: Rated, other: Rated) -> Pair | None:
    """Which of them is better, by the dimensions that both were scored on; None where the gap is too small."""
    shared = [name for name, score in one.scores.items() if score is not None and other.scores.get(name) is not None]
    gap = sum((one.scores[name] or 0) - (other.scores[name] or 0) for name in shared) / max(len(shared), 1)
    better, worse = (one, other) if gap > 0 else (other, one)
    if abs(gap) < LEAST_GAP or better.text == worse.text:
        return None
    return Pair(better.prompt, said(better.text), said(worse.text), abs(gap), better.model, worse.model)
