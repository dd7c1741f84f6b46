"""How reliable somebody's work is, as far as checks of it can tell, with how sure that is.

What is known comes from several sources, each of which is counted with its weight in one Beta estimate; its prior is
that most people take care. The interval holds 90 % of what is believed then. Nothing is said after few checks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.rules.beta import Beta

GOLD, EXAM, REVIEW, REPEAT, PEERS = SOURCES = ("gold", "exam", "review", "repeat", "peers")
# What others say and what one said before is right less often than a key or a reviewer.
WEIGHTS = {GOLD: 1.0, EXAM: 1.0, REVIEW: 1.0, REPEAT: 0.5, PEERS: 0.5}
# With fewer checks nothing is said, and nobody is held back.
ENOUGH = 10
# Four right of five, before anything is known.
PRIOR = Beta(4.0, 1.0)
# As many checks count what somebody does elsewhere, where little is known of what they do here.
ELSEWHERE = 5.0
# Reliable is who is above this for sure, careless who is below this for sure.
RELIABLE, CARELESS, SURE = 0.75, 0.6, 0.95
# The wish and the factor of a price that are for reliable people.
ANDAL = "andal"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one source tells: how much of so many checks was good and bad; a check may be partly both."""

    source: str
    good: float
    bad: float
    number: int


@dataclass(frozen=True, slots=True)
class Quality:
    """The share of what is right, 0 to 1, after so many checks, and between which bounds the truth lies."""

    share: float
    low: float
    high: float
    number: int

    @property
    def is_reliable(self) -> bool:
        return self.number >= ENOUGH and self.low >= RELIABLE


def belief(evidence: Iterable[Evidence], elsewhere: Iterable[Evidence] = ()) -> Beta:
    """What these checks tell of somebody; what they do elsewhere counts a little."""
    prior = PRIOR
    abroad = _counted(elsewhere)
    if (known := abroad.good + abroad.bad) > 0:
        share = min(1.0, ELSEWHERE / known)
        prior = Beta(prior.good + share * abroad.good, prior.bad + share * abroad.bad)
    here = _counted(evidence)
    return Beta(prior.good + here.good, prior.bad + here.bad)


def estimate(evidence: Sequence[Evidence], elsewhere: Sequence[Evidence] = ()) -> Quality:
    """The same as a share with its bounds, however few the checks."""
    beta = belief(evidence, elsewhere)
    number = sum(each.number for each in evidence)
    return Quality(beta.mean, beta.quantile((1 - 0.9) / 2), beta.quantile((1 + 0.9) / 2), number)


def share_of(evidence: Iterable[Evidence], elsewhere: Iterable[Evidence] = ()) -> float:
    """The share alone: its bounds take a hundred times as long, and whoever exports asks for thousands of people."""
    return belief(evidence, elsewhere).mean


def quality_of(evidence: Sequence[Evidence]) -> Quality | None:
    """What can be told to a person; None where the checks are too few."""
    return estimate(evidence) if sum(each.number for each in evidence) >= ENOUGH else None


def is_careless(evidence: Sequence[Evidence], least: int = ENOUGH) -> bool:
    """Whether it is sure that much of somebody's work is wrong; never before there are at least so many checks."""
    return sum(each.number for each in evidence) >= least and belief(evidence).below(CARELESS) >= SURE


def streak(days: Sequence[int], today: int) -> int:
    """How many days in a row, up to today or yesterday, are among these."""
    worked = set(days)
    day = today if today in worked else today - 1
    length = 0
    while day - length in worked:
        length += 1
    return length


def _counted(evidence: Iterable[Evidence]) -> Beta:
    """Good and bad with the weights of their sources; both may be 0."""
    told = list(evidence)
    return Beta(
        sum(WEIGHTS[each.source] * each.good for each in told), sum(WEIGHTS[each.source] * each.bad for each in told)
    )
