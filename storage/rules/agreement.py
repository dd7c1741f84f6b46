"""How far people agree who answered the same: percent, Krippendorff's alpha with its interval, Gwet's AC1.

Alpha: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); missing answers are no disagreement. AC1:
K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008). The interval is the 95 % percentile
interval of a bootstrap over the units.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

# Nominal: same or not. Ordinal: by rank, whatever the distance. Interval: by the square of the distance.
Scale: TypeAlias = Literal["nominal", "ordinal", "interval"]

REPLICATES = 1_000
# With fewer units in common the interval is too wide for any verdict.
ENOUGH_UNITS = 50


@dataclass(frozen=True, slots=True)
class Agreement:
    """Each from 0 to 1, alpha and AC1 below 0 where people agree less than by chance.

    `units` were answered by two people or more. Alpha, with its bounds `low` and `high`, is None where it is
    undefined: everybody always said the same one thing, or there is one unit only.
    """

    units: int
    percent: float
    ac1: float
    alpha: float | None
    low: float | None
    high: float | None

    @property
    def suffices(self) -> bool:
        return self.units >= ENOUGH_UNITS and self.alpha is not None


def agreement(units: Iterable[Sequence[Hashable]], scale: Scale, seed: int = 0) -> Agreement | None:
    """What the answers to each unit say together; None if no unit was answered twice.

    Memory grows with the different patterns of answers, not with the units. For the scales other than nominal answers
    are numbers.
    """
    patterns = Counter(tuple(sorted(Counter(unit).items(), key=_by_text)) for unit in units)
    paired = {pattern: times for pattern, times in patterns.items() if sum(n for _, n in pattern) > 1}
    if not paired:
        return None
    values = sorted({value for pattern in patterns for value, _ in pattern}, key=_order(scale))
    table = _Table(values, paired)
    percent = table.percent()
    alpha, low, high = table.alpha(scale, seed)
    return Agreement(sum(paired.values()), percent, _ac1(percent, patterns, len(values)), alpha, low, high)


class _Table:
    """The answers as counts: a row for each pattern, a column for each value."""

    def __init__(self, values: list[Hashable], paired: dict[tuple[tuple[Hashable, int], ...], int]) -> None:
        import numpy as np

        places = {value: place for place, value in enumerate(values)}
        self._values = values
        self.counts: Floats = np.zeros((len(paired), len(values)))
        for row, pattern in enumerate(paired):
            for value, number in pattern:
                self.counts[row, places[value]] = number
        self.times: Floats = np.array(list(paired.values()), float)

    def percent(self) -> float:
        """The share of the pairs of answers to a unit that are the same, over the units."""
        answers = self.counts.sum(1)
        same = (self.counts * (self.counts - 1)).sum(1) / (answers * (answers - 1))
        return float((same * self.times).sum() / self.times.sum())

    def alpha(self, scale: Scale, seed: int) -> tuple[float | None, float | None, float | None]:
        """Alpha and the bounds of its interval."""
        import numpy as np

        pairs = self._coincidences()
        value = _alphas(np.tensordot(self.times[None], pairs, 1), self._values, scale)[0]
        if not np.isfinite(value):
            return None, None, None
        number = int(self.times.sum())
        drawn = np.random.default_rng(seed).multinomial(number, self.times / number, REPLICATES)
        found = _alphas(np.tensordot(drawn.astype(float), pairs, 1), self._values, scale)
        found = found[np.isfinite(found)]
        if not found.size or number == 1:
            return None, None, None
        low, high = np.percentile(found, (2.5, 97.5))
        return float(value), float(low), float(high)

    def _coincidences(self) -> "Floats":
        """For each pattern how often each value stands beside each, the pairs of one answer together being one."""
        import numpy as np

        beside = self.counts[:, :, None] * self.counts[:, None, :]
        own = np.einsum("pk,kl->pkl", self.counts, np.eye(self.counts.shape[1]))
        coincidences: Floats = (beside - own) / (self.counts.sum(1) - 1)[:, None, None]
        return coincidences


def _alphas(coincidences: "Floats", values: list[Hashable], scale: Scale) -> "Floats":
    """Alpha of each of these tables of coincidences; not a number where nothing could be expected to differ."""
    import numpy as np

    sums = coincidences.sum(2)
    total = sums.sum(1)
    apart = _distances(sums, values, scale)
    observed = (coincidences * apart).sum((1, 2)) / total
    expected = (sums[:, :, None] * sums[:, None, :] * apart).sum((1, 2)) / (total * (total - 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        alphas: Floats = 1 - observed / expected
    return np.where(expected > 0, alphas, np.nan)


def _distances(sums: "Floats", values: list[Hashable], scale: Scale) -> "Floats":
    import numpy as np

    if scale == "nominal":
        return np.broadcast_to(1 - np.eye(len(values)), (len(sums), len(values), len(values)))
    # The rank of a value is the middle of the answers that have it, when all are put in order.
    places = np.cumsum(sums, 1) - sums / 2 if scale == "ordinal" else np.array([values], float).repeat(len(sums), 0)
    apart: Floats = (places[:, :, None] - places[:, None, :]) ** 2
    return apart


def _ac1(percent: float, patterns: Counter[tuple[tuple[Hashable, int], ...]], values: int) -> float:
    if values == 1:
        return 1.0
    shares: Counter[Hashable] = Counter()
    for pattern, times in patterns.items():
        answers = sum(number for _, number in pattern)
        for value, number in pattern:
            shares[value] += times * number / answers  # type: ignore[assignment]  # a counter of shares
    units = sum(patterns.values())
    chance = sum(share / units * (1 - share / units) for share in shares.values()) / (values - 1)
    return (percent - chance) / (1 - chance)


def _by_text(item: tuple[Hashable, int]) -> str:
    return str(item[0])


def _order(scale: Scale) -> "type[float | str]":
    return str if scale == "nominal" else float
