"""How good somebody's work is, as far as tasks whose right answer is known can tell, with how sure that is.

The interval is Wilson's score interval of 90 % (E. B. Wilson, JASA 22, 1927); it holds for few answers too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

# With fewer answers nothing is said.
ENOUGH = 10
# The normal deviate of a two-sided 90 % interval.
_Z = 1.6449


@dataclass(frozen=True, slots=True)
class Quality:
    """The share of what was right, 0 to 1, in so many answers, and between which bounds the truth lies."""

    share: float
    low: float
    high: float
    number: int


def quality_of(credits_: Sequence[float]) -> Quality | None:
    """What these credits, each 0 to 1, tell; None where they are too few."""
    number = len(credits_)
    if number < ENOUGH:
        return None
    share = sum(credits_) / number
    weight = _Z**2 / number
    middle = (share + weight / 2) / (1 + weight)
    half = _Z * sqrt(share * (1 - share) / number + weight / (4 * number)) / (1 + weight)
    return Quality(share, max(0.0, middle - half), min(1.0, middle + half), number)


def streak(days: Sequence[int], today: int) -> int:
    """How many days in a row, up to today or yesterday, are among these."""
    worked = set(days)
    day = today if today in worked else today - 1
    length = 0
    while day - length in worked:
        length += 1
    return length
