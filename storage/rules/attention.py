"""Signs that somebody does not look: how often something happened that chance or other people explain but rarely.

Each is a binomial test with a share that is expected of people who look. A sign is a reason for a human to have a
look, and never decides anything by itself.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from statistics import median

from storage.rules.beta import at_least
from storage.rules.ties.evidence import SIGNS

SIDE, PATTERN, FLAT, SAME, FAST, PASTED, REPEATS, GOLD, GUESSED, LEAK = OF_ONE = (
    "side", "pattern", "flat", "same", "fast", "pasted", "repeats", "gold", "guessed", "leak",
)  # fmt: skip
# And what speaks for two people working as one.
SIGNALS = (*OF_ONE, *SIGNS)
# Fewer cases tell nothing, and the last so many are looked at.
FEWEST, LATEST = 15, 60
# What chance would do once in twenty thousand times; and not only often, but mostly.
RARE = 5e-5
MOSTLY = 0.85
# A fast answer takes less than this share of what is usual, which one in twenty does at most; who is often there does
# not read, or type. People differ more in how they read than in how they type, and whoever is quick is so always: to
# be among the fastest would say nothing, and those who do not look would draw the line themselves.
FASTEST, LINES = 0.05, {FAST: 0.2, PASTED: 0.3}
OFTEN_FAST, FEWEST_PEOPLE = 0.4, 5
LONGEST_PATTERN = 4
# Of few others' habits a little is unknown.
_UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class Sign:
    """A signal with its evidence: so many hits in so many cases where this share of them was to be expected."""

    signal: str
    hits: int
    number: int
    expected: float
    chance: float


def unusual(signal: str, hits: int, number: int, expected: float, mostly: float = MOSTLY) -> Sign | None:
    """A sign, if there were enough cases, mostly hits, and chance alone would hardly ever bring that many."""
    if number < FEWEST or hits < mostly * number:
        return None
    chance = at_least(hits, number, expected)
    return Sign(signal, hits, number, expected, chance) if chance < RARE else None


def one_side(places: Sequence[int], shown: int = 2) -> Sign | None:
    """Always the same place, where chance drew the order of so many candidates that were shown."""
    if not places:
        return None
    return unusual(SIDE, max(Counter(places).values()), len(places), 1 / shown)


def pattern(places: Sequence[int], shown: int = 2) -> Sign | None:
    """A sequence of places that comes again and again, such as A B A B; always the same is no pattern."""
    if len(set(places)) < 2:  # noqa: PLR2004 - no two places
        return None
    found = [_repeating(places, lag, shown) for lag in range(2, LONGEST_PATTERN + 1)]
    return min((sign for sign in found if sign), key=lambda sign: sign.chance, default=None)


def _repeating(places: Sequence[int], lag: int, shown: int) -> Sign | None:
    """A side that is liked a little more repeats itself a little more often than chance."""
    shares = [number / len(places) for number in Counter(places).values()]
    expected = max(1 / shown, sum(share**2 for share in shares))
    hits = sum(before == after for before, after in zip(places, places[lag:], strict=False))
    return unusual(PATTERN, hits, len(places) - lag, expected, 0.95)


def habit(signal: str, mine: Sequence[int], others: Sequence[int]) -> Sign | None:
    """What somebody does (1) or not (0) far more often than other people at the same work."""
    if len(others) < FEWEST:
        return None
    expected = (sum(others) + _UNKNOWN) / (len(others) + 2 * _UNKNOWN)
    return unusual(signal, sum(mine), len(mine), expected)


def same_answer(mine: Sequence[Hashable], others: Sequence[Hashable]) -> Sign | None:
    """One answer nearly always, that others give much less often."""
    if not mine:
        return None
    usual = Counter(mine).most_common(1)[0][0]
    return habit(SAME, [int(each == usual) for each in mine], [int(each == usual) for each in others])


def too_fast(paces: Sequence[float], others: Sequence[Sequence[float]], signal: str = FAST) -> Sign | None:
    """Times per character that is read, or typed, often far below what is usual; `others` are those of each person.

    Where these are few, usual is what the quickest of them needs, for they may all be slow.
    """
    if sum(map(len, others)) < FEWEST:
        return None
    medians = [median(each) for each in others if each]
    line = LINES[signal] * (median(medians) if len(medians) >= FEWEST_PEOPLE else min(medians))
    return unusual(signal, sum(pace < line for pace in paces), len(paces), FASTEST, OFTEN_FAST)
