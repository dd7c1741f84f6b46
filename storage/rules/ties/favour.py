"""A reviewer who finds everything right that one person writes, where others find fault with it.

What others say of that person's work, and what this reviewer says of other people's, tell how often it was to be
expected. Where both are high nothing can be said, and need not.
"""

from collections.abc import Sequence
from typing import NamedTuple

from storage.rules.ties.evidence import FAVOUR, Case, Evidence, weigh

FEWEST = 8
FOLLOWS = 0.98
# So much is thought before anything is known: that most work is accepted.
GOOD, BAD = 4.0, 1.0


class Tally(NamedTuple):
    """So many found good, of so many."""

    good: int
    number: int

    @property
    def share(self) -> float:
        return (GOOD + self.good) / (GOOD + BAD + self.number)


class Verdict(NamedTuple):
    """What the reviewer said of one assignment of this person, in the reviewer's eyes good or not."""

    batch: int
    assignment: int
    good: bool


def favoured(verdicts: Sequence[Verdict], by_others: Tally, of_others: Tally) -> Evidence | None:
    """How much speaks for favour: what others say of this person's work, and the reviewer of other people's."""
    if len(verdicts) < FEWEST:
        return None
    chance = max(by_others.share, of_others.share)
    # It is the reviewer, who stands first, that does it.
    cases = [Case(each.good, chance, each.batch, (each.assignment, each.assignment), later=0) for each in verdicts]
    return weigh(FAVOUR, cases, FOLLOWS)
