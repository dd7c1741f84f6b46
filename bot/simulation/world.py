"""Three batches whose truth is known here and nowhere else: tones of sentences, pairs of answers, and free answers.

Tasks differ in how hard they are, and of each some wrong answer is the tempting one, so that people who look err
alike. Into the files goes what an admin would give: rows, and the keys of a few tasks that are clear.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from bot.simulation import wording

Row: TypeAlias = dict[str, Any]

LABELS = tuple(wording.MOODS)
LABEL, COMPARISON, DEMONSTRATION = "nada", "banding", "cerita"
# Which share of the people is invited to which batch.
SHARES = {LABEL: 0.375, COMPARISON: 0.375, DEMONSTRATION: 0.25}
OVERLAP = 3
KEYS = 60
# The spread of how hard tasks are (of the logarithm, around 1), and of how many pairs both are as good.
HARDNESS, ALIKE = 0.6, 0.1
# What the admin wishes of each batch.
WISHES: dict[str, Row] = json.loads((Path(__file__).parent / "batches.json").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its truth: `right` is a label, a candidate's id or `same`, empty where words are asked for.

    `says` is the line by which people tell it from others, `answers` the candidates by their lines; `hardness` is 1
    for a usual task, `key` whether the admin gave its right answer along.
    """

    batch: str
    id: str
    says: str
    answers: dict[str, str]
    right: str = ""
    tempting: str = ""
    hardness: float = 1.0
    key: bool = False

    @property
    def wrong(self) -> tuple[str, ...]:
        """What else could be said."""
        return tuple(each for each in (LABELS if self.batch == LABEL else ("a", "b", "same")) if each != self.right)

    def row(self) -> Row:
        """Its line in the file."""
        row: Row = {"id": self.id, ("text" if self.batch == LABEL else "prompt"): self.says}
        if self.answers:
            row["candidates"] = [{"id": id_, "text": text} for text, id_ in self.answers.items()]
        if self.key:
            row["gold"] = dict.fromkeys(WISHES[self.batch]["kinds"], self.right)
        return row


@dataclass(frozen=True, slots=True)
class World:
    """All tasks, by the line that people know them by."""

    by_line: dict[str, Task]

    def of(self, batch: str) -> list[Task]:
        return [task for task in self.by_line.values() if task.batch == batch]


def make_world(chance: Random, people: int, each: int) -> World:
    """Enough for so many people to do so many tasks each."""
    tasks = [task for batch in SHARES for task in _tasks(chance, batch, people, each)]
    return World({task.says: task for task in tasks})


def _tasks(chance: Random, batch: str, people: int, each: int) -> Iterator[Task]:
    usual = max(OVERLAP, round(people * each * SHARES[batch] / OVERLAP))
    keys = 0 if batch == DEMONSTRATION else max(12, min(KEYS, usual // 4))
    for number in range(usual + keys):
        make = {LABEL: _label, COMPARISON: _comparison, DEMONSTRATION: _demonstration}[batch]
        yield make(chance, number, number >= usual)


def _label(chance: Random, number: int, key: bool) -> Task:  # noqa: FBT001 - whether it is a key is part of the task
    right, tempting = chance.sample(LABELS, 2)
    says = wording.sentence(chance, right, number)
    return Task(LABEL, f"n{number}", says, {}, right, tempting, _hardness(chance, key), key)


def _comparison(chance: Random, number: int, key: bool) -> Task:  # noqa: FBT001 - as above
    right = "same" if not key and chance.random() < ALIKE else chance.choice("ab")
    parts = {id_: wording.GOOD if right in (id_, "same") else wording.POOR for id_ in "ab"}
    answers = {
        wording.candidate(chance, part, 2 * number + place): id_ for place, (id_, part) in enumerate(parts.items())
    }
    tempting = chance.choice([each for each in ("a", "b", "same") if each != right])
    says = wording.question(chance, number)
    return Task(COMPARISON, f"b{number}", says, answers, right, tempting, _hardness(chance, key), key)


def _demonstration(chance: Random, number: int, key: bool) -> Task:  # noqa: FBT001 - as above
    del key
    return Task(DEMONSTRATION, f"c{number}", wording.question(chance, 1_000_000 + number), {})


def _hardness(chance: Random, key: bool) -> float:  # noqa: FBT001 - as above
    """Admins give keys of tasks that are no harder than usual."""
    hardness = chance.lognormvariate(-(HARDNESS**2) / 2, HARDNESS)
    return min(hardness, 1.0) if key else hardness
