"""Answers of two people to the same tasks within seconds of each other, beyond what common hours would give.

People of one village begin the same evening and get the same tasks in the same order; then they go apart, each at
their own pace. So what is expected is told by the pace itself: when somebody began this task, and how long they take
for others, says how likely they end in the very seconds in which the other does.
"""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from storage.rules.ties.evidence import SYNC, Case, Evidence, weaker, weigh

# In seconds: so near is together at most, less for who is quick; so long before the other's answer one has begun.
NEAR, NEAREST, LONGEST = 10.0, 2.0, 3600.0
# This part of what either usually takes.
PART = 3
FEWEST, FEWEST_MET = 8, 3
# What comes in one burst, such as a packet, is one case.
BURST = 2.0
FOLLOWS = 0.8
# Nobody's pace is known well enough to say that something hardly ever happens.
LEAST = 0.1


class Stay(NamedTuple):
    """How long somebody had a task before them, in seconds of some clock, and the length of its text."""

    batch: int
    assignment: int
    began: float
    ended: float
    length: int

    @property
    def took(self) -> float:
        return self.ended - self.began


class Rhythm(NamedTuple):
    """So many seconds the one comes after the other usually, and so near to that is together."""

    lag: float
    near: float

    def meets(self, lead: float, own: float) -> bool:
        """Whether who usually comes after does so."""
        return abs(own - lead - self.lag) <= self.near

    @property
    def turned(self) -> "Rhythm":
        return Rhythm(-self.lag, self.near)


def together(mine: Mapping[int, Stay], theirs: Mapping[int, Stay]) -> Evidence | None:
    """How much speaks for it that these two answer at one time; each has their stays by task."""
    shared = sorted(mine.keys() & theirs.keys(), key=lambda task: mine[task].ended)
    if len(shared) < FEWEST:
        return None
    pairs = [(mine[task], theirs[task]) for task in shared]
    usual = median(stay.took for pair in pairs for stay in pair)
    lag = median(their.ended - my.ended for my, their in pairs)
    rhythm = Rhythm(lag, min(NEAR, max(NEAREST, usual / PART)))
    met = sum(rhythm.meets(my.ended, their.ended) for my, their in pairs)
    if abs(lag) > NEAR or met < FEWEST_MET:
        return None
    after = weigh(SYNC, _cases(pairs, rhythm), FOLLOWS)
    before = weigh(SYNC, _cases([(their, my) for my, their in pairs], rhythm.turned, turned=True), FOLLOWS)
    return weaker(after, before)


def _cases(pairs: Sequence[tuple[Stay, Stay]], rhythm: Rhythm, *, turned: bool = False) -> list[Case]:
    """Whether the second ends with the first. Of a burst, such as a packet come back, only the first case counts."""
    found: list[Case] = []
    last = float("-inf")
    for lead, own in sorted(pairs, key=lambda pair: pair[0].ended):
        wanted = lead.ended + rhythm.lag - own.began
        if not -rhythm.near <= wanted <= LONGEST or min(lead.ended, own.ended) - last < BURST:
            continue
        last = max(lead.ended, own.ended)
        others = [other for _, other in pairs if other is not own]
        one, other = (own, lead) if turned else (lead, own)
        chance = _chance(wanted, own, others, rhythm.near)
        pair = (one.assignment, other.assignment)
        hit = rhythm.meets(lead.ended, own.ended)
        found.append(Case(hit, chance, own.batch, pair, int(other.ended > one.ended)))
    return found


def _chance(wanted: float, own: Stay, others: Sequence[Stay], near: float) -> float:
    """How likely this stay takes nearly so many seconds: as long as the others took, or as long for each letter."""
    plain = sum(abs(other.took - wanted) <= near for other in others)
    scaled = sum(abs(other.took * own.length / max(1, other.length) - wanted) <= near for other in others)
    return max(LEAST, (1 + max(plain, scaled)) / (2 + len(others)))
