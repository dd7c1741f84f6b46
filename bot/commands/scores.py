"""Figures of how right guesses are."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

import msgspec


class OfOne(msgspec.Struct, frozen=True):
    """How right the guesses were for one language; shares from 0 to 1."""

    lang: str
    texts: int
    right: int
    accuracy: float
    precision: float
    f1: float


class Scores(msgspec.Struct, frozen=True):
    """All languages that occur; `macro_f1` is their plain mean. Microseconds of processor time for a text."""

    languages: tuple[OfOne, ...]
    texts: int
    accuracy: float
    macro_f1: float
    median_us: float
    p95_us: float
    version: str


class PairScores(msgspec.Struct, frozen=True):
    """How well colloquial texts are told from formal ones: `order` is the share of pairs ranked right."""

    pairs: int
    auc: float
    order: float
    ties: float
    accuracy: float
    median_us: float
    p95_us: float
    version: str


def by_language(asked: Sequence[str], guessed: Sequence[str]) -> tuple[OfOne, ...]:
    """For each language that was there to be found, in alphabetical order."""
    there, said = Counter(asked), Counter(guessed)
    right = Counter(one for one, other in zip(asked, guessed, strict=True) if one == other)
    return tuple(
        OfOne(
            lang=lang,
            texts=there[lang],
            right=right[lang],
            accuracy=right[lang] / there[lang],
            precision=right[lang] / said[lang] if said[lang] else 0.0,
            f1=2 * right[lang] / (there[lang] + said[lang]),
        )
        for lang in sorted(there)
    )


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float:
    """The chance that a positive one scores higher than a negative one, a tie counted as half (Mann-Whitney)."""
    ordered = sorted(negative)
    won = sum(bisect_left(ordered, score) + bisect_right(ordered, score) for score in positive)
    return won / 2 / len(positive) / len(negative)


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
