"""How much speaks for two people working as one: cases that could have gone either way, and their weight in bits.

The weight of a case is the likelihood ratio of somebody who follows another mostly to two who work by themselves. Of
two who do, the sum is above B bits at some time with a chance of at most 2^-B, however often one looks (J. Ville,
1939; V. Vovk and R. Wang, "E-values", 2021). So looking at many pairs again and again asks for more bits, no more.
"""

from collections import Counter
from collections.abc import Sequence
from math import log2
from typing import NamedTuple

import msgspec

# Texts nearly the same, moments nearly the same, the same mistakes, one's reviewer's favour.
COPIES, SYNC, MISTAKES, FAVOUR = SIGNS = ("copies", "sync", "mistakes", "favour")
# With this chance any pair at all among those looked at is linked although all work by themselves.
WRONGLY = 0.01
# Where few pairs were looked at, more will be.
FEWEST_PAIRS = 1_000
# Less is not worth keeping.
WORTH_KEEPING = 4.0
MOST_EXAMPLES = 6
# Whoever comes second in so large a share of so many cases is the one who follows.
FEWEST_BEHIND, BEHIND = 4, 0.85


class Case(NamedTuple):
    """Something that happened or not, and its chance where two work by themselves; in which assignments it was.

    `later` is the place of the one in the pair who came second, 0 or 1.
    """

    hit: bool
    chance: float
    batch: int = 0
    pair: tuple[int, int] = (0, 0)
    later: int = 1


class Evidence(msgspec.Struct, frozen=True):
    """A sign between two people: its weight, its hits in so many cases, and in which share they were expected.

    `batch` is where it happened most, `examples` are pairs of assignments that it rests on, the first person's first.
    `behind` counts in how many hits the first came second, and the second.
    """

    sign: str
    bits: float
    hits: int
    number: int
    expected: float
    batch: int
    examples: tuple[tuple[int, int], ...] = ()
    behind: tuple[int, int] = (0, 0)

    @property
    def followers(self) -> tuple[int, ...]:
        """Whom it speaks against, by their places: who nearly always comes second, or both where that is open."""
        number = sum(self.behind)
        for place, behind in enumerate(self.behind):
            if number >= FEWEST_BEHIND and behind >= BEHIND * number:
                return (place,)
        return (0, 1)

    @property
    def turned(self) -> "Evidence":
        """The same with the two people in the other order."""
        examples = tuple((other, one) for one, other in self.examples)
        return msgspec.structs.replace(self, examples=examples, behind=self.behind[::-1])


def bits(case: Case, follows: float) -> float:
    """The weight of one case against somebody who follows the other in this share of cases."""
    if not case.hit:
        return log2(1 - follows)
    return log2((follows + (1 - follows) * case.chance) / case.chance)


def weigh(sign: str, cases: Sequence[Case], follows: float) -> Evidence | None:
    """All cases of a sign together; None where there was none, or never a hit. Its weight may be below nothing."""
    hits = sorted((case for case in cases if case.hit), key=lambda case: case.chance)
    if not hits:
        return None
    return Evidence(
        sign=sign,
        bits=sum(bits(case, follows) for case in cases),
        hits=len(hits),
        number=len(cases),
        expected=sum(case.chance for case in cases) / len(cases),
        batch=Counter(case.batch for case in hits).most_common(1)[0][0],
        examples=tuple(case.pair for case in hits[:MOST_EXAMPLES]),
        behind=(sum(case.later == 0 for case in hits), sum(case.later == 1 for case in hits)),
    )


def weaker(one: Evidence | None, other: Evidence | None) -> Evidence | None:
    """Of the same sign looked at from either side the one that says less; None where a side says nothing."""
    return min(one, other, key=lambda each: each.bits) if one is not None and other is not None else None


def mark(pairs: int) -> float:
    """How many bits link two people, where so many pairs are looked at; each sign is another chance to be wrong."""
    return log2(max(pairs, FEWEST_PAIRS) / WRONGLY) + len(SIGNS)


def strength(signs: Sequence[Evidence], before: float) -> float:
    """What all signs between two people come to; what was to be thought `before` never counts for more than they do.

    No sign speaks against another: who copies texts may well do so at another hour.
    """
    shown = sum(max(0.0, sign.bits) for sign in signs)
    return shown + min(before, shown / 4)
