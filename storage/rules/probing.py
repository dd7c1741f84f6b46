"""When somebody is tested unseen, and by what: a task whose answer is known, or one they answered before.

Chance draws how many tasks lie between two tests, so that nobody can count them.
"""

from dataclasses import dataclass
from random import Random

from storage.facts import Wishes
from storage.kinds.registry import KINDS

WORK, GOLD, REPEAT = 0, 1, 2
# Nothing is said of anybody before ten keys: until they have answered these they get five times the share, up to a
# quarter, which for a share of 5 % is ten within their first sixty tasks; and twice the share until the twentieth.
UNKNOWN, FOR_UNKNOWN, MOST_FOR_UNKNOWN = 10, 5, 0.25
NEWCOMER, FOR_NEWCOMERS = 20, 2
# So many times the share are keys for whom a rule looks at more closely, and for who missed more than this share.
CLOSER, MISSED = 2, 0.3
# Where there is gold, a hidden repeat for so many per cent of the tasks; and so many tasks lie between.
REPEATS, APART = 3, 12
# A key is not shown twice to anybody within so many days.
DAYS_APART = 30
# A key that fewer know than this is itself in doubt, after so many answers.
DOUBTFUL, ENOUGH_ANSWERS = 0.6, 5
# So many keys a batch may make of what trusted people agree on, and so many of them have to.
MOST_MADE, UNANIMOUS = 30, 3


@dataclass(frozen=True, slots=True)
class Plan:
    """Which share of somebody's tasks are keys and repeats, each 0 to 1."""

    gold: float
    repeat: float

    def gap(self, seed: int) -> int:
        """How many tasks from now on the next test comes: at least 1, on average as the shares say."""
        share = min(1.0, self.gold + self.repeat)
        return Random(seed).randint(1, max(1, round(2 / share) - 1))  # noqa: S311 - no secret worth a stronger one

    def order(self, seed: int) -> tuple[int, ...]:
        """Which test is tried first, and which where there is none of these: where keys run out, no more repeats."""
        is_gold = Random(seed).random() * (self.gold + self.repeat) < self.gold  # noqa: S311 - as above
        return (GOLD,) if is_gold else (REPEAT, GOLD)


def is_doubted(answered: int, missed: float) -> bool:
    """Whether so many missed of so many keys are reason to ask more of them, before anything is said."""
    return answered >= UNKNOWN and missed > MISSED * answered


def plan_of(wishes: Wishes, answered: int, *, closely: bool = False) -> Plan | None:
    """For somebody who has answered so many keys, looked at more `closely` or not; None where nobody is tested."""
    if not wishes.gold or not any(kind.gold is not None and kind.name in wishes.kinds for kind in KINDS):
        return None
    wished = wishes.gold / 100 * (CLOSER if closely else 1)
    gold = wished * (FOR_NEWCOMERS if answered < NEWCOMER else 1)
    if answered < UNKNOWN:
        gold = max(gold, min(MOST_FOR_UNKNOWN, FOR_UNKNOWN * wished))
    return Plan(min(0.5, gold), REPEATS / 100 if can_be_repeated(wishes) else 0.0)


def can_be_repeated(wishes: Wishes) -> bool:
    """Whether all that is asked is chosen, not written: nobody writes the same thing twice."""
    return all(kind.gold is not None for kind in KINDS if kind.name in wishes.kinds)


def swapped(order: tuple[str, ...], seed: int) -> tuple[str, ...]:
    """The order for a repeat: the two that come first change sides, the others are shuffled behind them."""
    rest = list(order[2:])
    Random(seed).shuffle(rest)  # noqa: S311 - an order to show, no secret
    return (*reversed(order[:2]), *rest)
