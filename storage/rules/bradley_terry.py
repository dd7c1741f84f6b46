"""How strong each of several candidates is, from pairs of which one was found better, with how sure that is.

R. A. Bradley and M. E. Terry, Biometrika 39 (1952), by the minorisation of D. R. Hunter, Annals of Statistics 32
(2004). A tie is half a win for both. Whoever guesses more often counts less.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

MOST_ROUNDS = 10_000
CLOSE = 1e-10
# So many wins and losses of everybody against one of middling strength: nobody is infinitely strong.
PRIOR = 0.1
LEAST_WEIGHT = 0.05
# The normal deviate of a two-sided 95 % interval.
_Z = 1.96


class Pair(NamedTuple):
    """The first was found better than the second, or as good where `tie` is 1; `weight` is how much that counts."""

    better: int
    worse: int
    weight: float = 1.0
    tie: int = 0


@dataclass(frozen=True, slots=True)
class Strength:
    """The natural logarithm of a strength, 0 in the middle of all, and its 95 % bounds."""

    value: float
    low: float
    high: float


def weight_of(share: float) -> float:
    """How much somebody's choice between two counts who is right in this share of cases, a guesser hardly at all."""
    return max(LEAST_WEIGHT, 2 * share - 1)


def bradley_terry(pairs: Iterable[Pair], number: int, prior: float = PRIOR) -> tuple[Strength, ...]:
    """The strengths of so many candidates, numbered from 0. Memory grows with the square of their number."""
    import numpy as np

    wins = _wins(pairs, number)
    met, won = wins + wins.T, wins.sum(1) + prior
    powers = np.ones(number)
    for _ in range(MOST_ROUNDS):
        shares = (met / (powers[:, None] + powers[None])).sum(1) + 2 * prior / (powers + 1)
        after = np.divide(won, shares, out=np.ones(number), where=shares > 0)
        if np.abs(np.log(np.maximum(after, 1e-300) / powers)).max() < CLOSE:
            break
        powers = np.maximum(after, 1e-300)
        # Without a prior only ratios are known.
        powers = powers if prior else powers / np.exp(np.log(powers).mean())
    logs = np.log(powers) - np.log(powers).mean()
    half = _Z * np.sqrt(_variances(met, powers, prior))
    return tuple(Strength(*map(float, row)) for row in zip(logs, logs - half, logs + half, strict=True))


def _wins(pairs: Iterable[Pair], number: int) -> "Floats":
    import numpy as np

    wins = np.zeros((number, number))
    for pair in pairs:
        half = pair.weight * pair.tie / 2
        wins[pair.better, pair.worse] += pair.weight - half
        wins[pair.worse, pair.better] += half
    return wins


def _variances(met: "Floats", powers: "Floats", prior: float) -> "Floats":
    """Of each logarithm around the middle: the diagonal of the inverse of the information."""
    import numpy as np

    chance = powers[:, None] / (powers[:, None] + powers[None])
    apart = met * chance * (1 - chance)
    own = powers / (powers + 1)
    information = np.diag(apart.sum(1) + 2 * prior * own * (1 - own)) - apart
    centred = np.eye(len(powers)) - 1 / len(powers)
    variances: Floats = np.diag(centred @ np.linalg.pinv(information) @ centred)
    return np.maximum(variances, 0.0)
