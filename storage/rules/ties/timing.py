"""Answers of two people to the same tasks within seconds of each other, beyond what common hours would give.

People of one village begin the same evening and get the same tasks in the same order; then they go apart, each at
their own pace. So what is expected is told by the pace itself: when somebody began this task, and how long they take
for others, says how likely they end in the very seconds in which the other does.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storage.rules.ties.evidence import SYNC, Case, Evidence, weaker, weigh

# In seconds: so near is together, and so long before the other's answer one has begun at most.
NEAR, LONGEST = 10.0, 3600.0
FEWEST, FEWEST_NEAR = 8, 3
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


def together(mine: Mapping[int, Stay], theirs: Mapping[int, Stay]) -> Evidence | None:
    """How much speaks for it that these two answer at one time; each has their stays by task."""
    shared = sorted(mine.keys() & theirs.keys(), key=lambda task: mine[task].ended)
    near = sum(abs(mine[task].ended - theirs[task].ended) <= NEAR for task in shared)
    if len(shared) < FEWEST or near < FEWEST_NEAR:
        return None
    pairs = [(mine[task], theirs[task]) for task in shared]
    after = weigh(SYNC, _cases(pairs), FOLLOWS)
    before = weigh(SYNC, _cases([(their, my) for my, their in pairs], turned=True), FOLLOWS)
    return weaker(after, before)


def _cases(pairs: Sequence[tuple[Stay, Stay]], *, turned: bool = False) -> list[Case]:
    """Whether the second ends with the first. Of a burst, such as a packet come back, only the first case counts."""
    found: list[Case] = []
    last = float("-inf")
    for lead, own in sorted(pairs, key=lambda pair: pair[0].ended):
        if not -NEAR <= lead.ended - own.began <= LONGEST or min(lead.ended, own.ended) - last < NEAR:
            continue
        last = max(lead.ended, own.ended)
        others = [other for _, other in pairs if other is not own]
        one, other = (own, lead) if turned else (lead, own)
        hit, chance = abs(one.ended - other.ended) <= NEAR, _chance(lead.ended, own, others)
        pair = (one.assignment, other.assignment)
        found.append(Case(hit, chance, own.batch, pair, int(other.ended > one.ended)))
    return found


def _chance(moment: float, own: Stay, others: Sequence[Stay]) -> float:
    """How likely this stay ends near this moment: as long as the others took, or as long for each letter."""
    wanted = moment - own.began
    plain = sum(abs(other.took - wanted) <= NEAR for other in others)
    scaled = sum(abs(other.took * own.length / max(1, other.length) - wanted) <= NEAR for other in others)
    return max(LEAST, (1 + max(plain, scaled)) / (2 + len(others)))
