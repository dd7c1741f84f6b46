"""Whether what stands at a place is chosen more often than chance would have it.

The interval is Wilson's score interval of 95 % (E. B. Wilson, JASA 22, 1927).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

# The normal deviate of a two-sided 95 % interval.
_Z = 1.96
# With fewer choices the interval is too wide for any verdict.
ENOUGH = 50


@dataclass(frozen=True, slots=True)
class Place:
    """How often what stood at a place was found best: the share, 0 to 1, and the bounds of its interval."""

    count: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Lean:
    """The places of a screen of this kind, in order; by chance each would get the share `even`."""

    kind: str
    even: float
    places: tuple[Place, ...]

    @property
    def number(self) -> int:
        return sum(place.count for place in self.places)

    @property
    def leans(self) -> bool | None:
        """Whether the interval of some place leaves out what chance would give; None where there is too little."""
        if self.number < ENOUGH:
            return None
        return any(not place.low <= self.even <= place.high for place in self.places)


def lean_of(kind: str, counts: Sequence[int]) -> Lean:
    """What these counts by place come to; there must be a choice."""
    return Lean(kind, 1 / len(counts), tuple(_wilson(count, sum(counts)) for count in counts))


def _wilson(count: int, number: int) -> Place:
    share, weight = count / number, _Z**2 / number
    middle = (share + weight / 2) / (1 + weight)
    half = _Z * sqrt(share * (1 - share) / number + weight / (4 * number)) / (1 + weight)
    return Place(count, share, max(0.0, middle - half), min(1.0, middle + half))
