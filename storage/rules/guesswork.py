"""Whether somebody guesses: how much of what they chose is right, beside what is usual where they chose it.

The weight is the likelihood ratio of somebody who guesses, at one of a few rates, to the weakest whom one would keep:
who errs twice as often as is usual there. Of whoever errs no more than that it is above B bits at some time with a
chance of at most 2^-B, however often one looks (J. Ville, 1939).
"""

from collections.abc import Sequence
from math import log2
from typing import NamedTuple

from storage.rules.attention import FEWEST, GUESSED, Sign

# How right guesses are: of five or four choices, of three, of two; nobody knows which, so each has the same part.
GUESSES = (0.2, 0.35, 0.5)
# Who errs so many times as often as is usual is the weakest one keeps; but nobody has to be righter or may be worse.
TWICE, MOST_WANTED, LEAST_WANTED = 2.0, 0.9, 0.55
# Of the weakest one in a hundred is ever taken for one who guesses, of usual people hardly anybody.
BITS = log2(100)


class Told(NamedTuple):
    """What one source says of somebody's work in one batch, and which share is right of usual people's there."""

    good: float
    number: int
    usual: float

    @property
    def wanted(self) -> float:
        """How much is right of the weakest whom one would keep."""
        return min(MOST_WANTED, max(LEAST_WANTED, 1 - TWICE * (1 - self.usual)))


def weight(told: Sequence[Told]) -> float:
    """How much speaks for guessing, in bits; below nothing it speaks against it."""
    return _mean([sum(_bits(each, guess) for each in told) for guess in GUESSES])


def guessed(*views: Sequence[Told]) -> Sign | None:
    """A sign, if there is enough to go by and it weighs enough; of several views of the same work each is a part."""
    enough = [told for told in views if sum(each.number for each in told) >= FEWEST]
    if not enough:
        return None
    clearest = max(enough, key=weight)
    bits = _mean([weight(told) if told in enough else 0.0 for told in views])
    if bits < BITS:
        return None
    number = sum(each.number for each in clearest)
    bad = sum(each.number - each.good for each in clearest)
    expected = sum(each.number * (1 - each.usual) for each in clearest) / number
    return Sign(GUESSED, round(bad), number, expected, 2.0**-bits)


def _mean(logs: Sequence[float]) -> float:
    """The weight of the mean of likelihood ratios, which promises what each of them does."""
    highest = max(logs)
    return highest + log2(sum(2.0 ** (each - highest) for each in logs) / len(logs))


def _bits(told: Told, guess: float) -> float:
    bad = told.number - told.good
    return told.good * log2(guess / told.wanted) + bad * log2((1 - guess) / (1 - told.wanted))
