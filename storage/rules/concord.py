"""The opinions of many people on one question, gathered task by task: how far they agree, whatever was asked.

Of sides it also tells how far those agree who decided (L. Zheng et al., Judging LLM-as-a-Judge, 2023, count ties the
same two ways), and of rankings Kendall's tau-b (M. G. Kendall, Biometrika 33, 1945) between two people, over the
tasks; of flags how far those agree who raise one (D. V. Cicchetti and A. R. Feinstein, 1990), for rare ones agree on
being absent. Intervals are of 95 %.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from typing import TypeAlias

from storage.kinds.opinion import FIRST, SECOND, TIED, Form
from storage.rules.agreement import Agreement, Bounds, Patterns, Scale, agreement_of, middle

SCALES: dict[Form, Scale] = {
    "choice": "nominal",
    "flag": "nominal",
    "side": "nominal",
    "scale": "ordinal",
    "grade": "ordinal",
}
DECIDED = (FIRST, SECOND)
RAISED = 1
REPLICATES = 500
# What somebody said of a task, by subject.
Answers: TypeAlias = Mapping[str, int] | Mapping[str, str] | Mapping[str, int | str]
# How many pairs of the answers to a unit agree, and how many count.
Count: TypeAlias = Callable[[tuple[object, ...]], tuple[int, int]]
# The normal deviate of a two-sided 95 % interval.
_Z = 1.96


@dataclass(frozen=True, slots=True)
class Share:
    """A share or a correlation with its bounds, and on how many pairs of answers or tasks it rests."""

    value: float
    bounds: Bounds | None
    number: int


@dataclass(frozen=True, slots=True)
class Concord:
    """What came of a question; None is what is undefined there, above all for want of two answers to anything.

    `decided`: the pairs of decided answers that are on the same side; `ranks`: tau-b; `raised`: of the pairs in which
    somebody raised the flag, the share of raised flags that the other raised too.
    """

    question: str
    form: Form
    agreement: Agreement | None
    decided: Share | None = None
    ranks: Share | None = None
    raised: Share | None = None


class Tally:
    """Gathers one question in memory that does not grow with the tasks."""

    def __init__(self, question: str, form: Form) -> None:
        self.question = question
        self.form = form
        self.patterns: Patterns = Counter()
        self.taus = _Mean()

    def add(self, people: Sequence[Answers]) -> None:
        """The answers of all who did a task: each person's by subject."""
        if len(people) == 1:
            self.patterns.update((answer,) for answer in people[0].values())
            return
        for subject in dict.fromkeys(subject for answers in people for subject in answers):
            given = [answers[subject] for answers in people if subject in answers]
            self.patterns[tuple(sorted(given))] += 1
        if self.form == "side" and any(len(answers) > 1 for answers in people):
            self._rank(people)

    def take(self, other: "Tally") -> None:
        """Add what another tally of this question gathered."""
        self.patterns.update(other.patterns)
        self.taus.take(other.taus)

    def agreement(self, seed: int = 0) -> Agreement | None:
        """How far people agree; None if nothing was answered twice."""
        return agreement_of(self.patterns, SCALES[self.form], seed)

    def concord(self, seed: int = 0) -> Concord:
        """What came of it."""
        sides, flags = self.form == "side", self.form == "flag"
        return Concord(
            self.question,
            self.form,
            self.agreement(seed),
            decided=self._share(_decided, seed) if sides else None,
            ranks=self.taus.share() if sides else None,
            raised=self._share(_raised, seed) if flags else None,
        )

    def _rank(self, people: Sequence[Answers]) -> None:
        taus = [tau for one, other in combinations(people, 2) if (tau := tau_b(one, other)) is not None]
        if taus:
            self.taus.add(sum(taus) / len(taus))

    def _share(self, count: Count, seed: int) -> Share | None:
        """Pairs that agree of pairs that count, by this count of a pattern, with the interval of a bootstrap."""
        import numpy as np

        counted = [(*count(pattern), times) for pattern, times in self.patterns.items()]
        kept = np.array([row for row in counted if row[1]], float).reshape(-1, 3)
        same, pairs, times = kept.T
        if not len(times):
            return None
        units = int(times.sum())
        drawn = np.random.default_rng(seed).multinomial(units, times / units, REPLICATES).astype(float)
        bounds = middle((drawn @ same) / (drawn @ pairs)) if units > 1 else None
        return Share(float(times @ same / (times @ pairs)), bounds, int(times @ pairs))


def tau_b(one: Answers, other: Answers) -> float | None:
    """Kendall's tau-b between two rankings, each by pair; None where either ties everything."""
    both = [(one[pair], other[pair]) for pair in one if pair in other]
    agree = sum(a == b for a, b in both if a != TIED)
    differ = sum(a != b for a, b in both if TIED not in (a, b))
    ranked = sum(a != TIED for a, _ in both) * sum(b != TIED for _, b in both)
    return (agree - differ) / sqrt(ranked) if ranked else None


@dataclass(slots=True)
class _Mean:
    """A mean of numbers that are not kept."""

    number: int = 0
    total: float = 0.0
    squares: float = 0.0

    def add(self, value: float) -> None:
        self.take(_Mean(1, value, value * value))

    def take(self, other: "_Mean") -> None:
        self.number += other.number
        self.total += other.total
        self.squares += other.squares

    def share(self) -> Share | None:
        if not self.number:
            return None
        value = self.total / self.number
        if self.number == 1:
            return Share(value, None, 1)
        spread = max(0.0, self.squares - self.number * value * value) / (self.number - 1)
        half = _Z * sqrt(spread / self.number)
        return Share(value, (max(-1.0, value - half), min(1.0, value + half)), self.number)


def _decided(pattern: tuple[object, ...]) -> tuple[int, int]:
    """Pairs on the same side, of pairs of which both decided."""
    sides = [pattern.count(each) for each in DECIDED]
    number = sum(sides)
    return sum(side * (side - 1) for side in sides) // 2, number * (number - 1) // 2


def _raised(pattern: tuple[object, ...]) -> tuple[int, int]:
    """Raised flags in pairs that both raised, of raised flags in pairs."""
    raised = pattern.count(RAISED)
    return raised * (raised - 1), raised * (len(pattern) - 1)
