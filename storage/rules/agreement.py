"""How far people agree who answered the same: percent, Krippendorff's alpha, Gwet's AC1, each with its interval.

Alpha: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); missing answers are no disagreement. AC1:
K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008). The interval is the 95 % percentile
interval of a bootstrap over the units. Memory grows with the different patterns of answers, not with the units.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

# Nominal: same or not. Ordinal: by rank, whatever the distance. Interval: by the square of the distance. Ratio: by
# the square of the distance in proportion to the sum.
Scale: TypeAlias = Literal["nominal", "ordinal", "interval", "ratio"]
# The answers of one unit in order, and how many units have the very same.
Patterns: TypeAlias = Counter[tuple[Hashable, ...]]
Bounds: TypeAlias = tuple[float, float]

REPLICATES, FEWEST_REPLICATES = 1_000, 100
# So many numbers are drawn at a time and, for many patterns, altogether.
DRAWN_AT_ONCE, DRAWN = 250_000, 20_000_000
# With fewer units in common the interval is too wide for any verdict.
ENOUGH_UNITS = 50


@dataclass(frozen=True, slots=True)
class Agreement:
    """Each from 0 to 1, alpha and AC1 below 0 where people agree less than by chance.

    `units` were answered by two people or more. Alpha, with its bounds `low` and `high`, is None where it is
    undefined: everybody always said the same one thing, or there is one unit only. So are the bounds of the others.
    """

    units: int
    percent: float
    ac1: float
    alpha: float | None
    low: float | None
    high: float | None
    percent_bounds: Bounds | None = None
    ac1_bounds: Bounds | None = None

    @property
    def suffices(self) -> bool:
        return self.units >= ENOUGH_UNITS and self.alpha is not None


def agreement(units: Iterable[Sequence[Hashable]], scale: Scale, seed: int = 0) -> Agreement | None:
    """What the answers to each unit say together; None if no unit was answered twice.

    For the scales other than nominal answers are numbers.
    """
    order = str if scale == "nominal" else float
    return agreement_of(Counter(tuple(sorted(unit, key=order)) for unit in units), scale, seed)  # type: ignore[arg-type]  # what can be ordered


def agreement_of(patterns: Patterns, scale: Scale, seed: int = 0) -> Agreement | None:
    """The same of patterns that were counted before; the answers of each stand in order."""
    if not any(len(pattern) > 1 for pattern in patterns):
        return None
    table = _Table(patterns, scale)
    whole = table.figures(table.times[None])
    alpha, percent, ac1 = (float(figure[0]) for figure in whole)
    if table.units == 1 or alpha != alpha:  # noqa: PLR0124 - not a number
        return Agreement(table.units, percent, ac1, None, None, None)
    interval, *others = table.bounds(seed)
    if interval is None:
        return Agreement(table.units, percent, ac1, None, None, None)
    return Agreement(table.units, percent, ac1, alpha, *interval, *others)


class _Table:
    """The answers as counts: a row for each pattern with two answers or more, a column for each value."""

    def __init__(self, patterns: Patterns, scale: Scale) -> None:
        import numpy as np

        values = _values(patterns, scale)
        places = {value: place for place, value in enumerate(values)}
        paired = [pattern for pattern in patterns if len(pattern) > 1]
        self.times: Floats = np.array([patterns[pattern] for pattern in paired], float)
        self.units = int(self.times.sum())
        self._counts: Floats = np.zeros((len(paired), len(values)))
        # What single answers add to the shares of the values.
        self._single: Floats = np.zeros(len(values))
        for row, pattern in enumerate(paired):
            for value in pattern:
                self._counts[row, places[value]] += 1
        for pattern, times in patterns.items():
            if len(pattern) == 1:
                self._single[places[pattern[0]]] += times
        self._answers: Floats = self._counts.sum(1)
        self._same = (self._counts * (self._counts - 1)).sum(1) / (self._answers * (self._answers - 1))
        self._apart = None if scale == "ordinal" else _distances(values, scale)

    def bounds(self, seed: int) -> list[Bounds | None]:
        """The intervals of alpha, percent and AC1."""
        import numpy as np

        drawn = [self.figures(chunk) for chunk in self._draws(np.random.default_rng(seed))]
        found = (np.concatenate(parts) for parts in zip(*drawn, strict=True))
        return [middle(each[np.isfinite(each)]) for each in found]

    def figures(self, times: "Floats") -> tuple["Floats", "Floats", "Floats"]:
        """Alpha, percent and AC1, each for every row of how often each pattern was."""
        percent: Floats = times @ self._same / times.sum(1)
        return self._alphas(times), percent, self._ac1(times, percent)

    def _draws(self, chance: "np.random.Generator") -> Iterator["Floats"]:
        """Bootstrapped numbers of the patterns, some rows at a time."""
        patterns = len(self.times)
        left = max(FEWEST_REPLICATES, min(REPLICATES, DRAWN // patterns))
        while left:
            rows = min(left, max(1, DRAWN_AT_ONCE // patterns))
            yield chance.multinomial(self.units, self.times / self.units, rows).astype(float)
            left -= rows

    def _alphas(self, times: "Floats") -> "Floats":
        """Not a number where nothing could be expected to differ."""
        import numpy as np

        sums = times @ self._counts
        total = sums.sum(1)
        if self._apart is None:
            observed, expected = self._ordinal(times, sums)
        else:
            apart = ((self._counts @ self._apart) * self._counts).sum(1) / (self._answers - 1)
            observed, expected = times @ apart, ((sums @ self._apart) * sums).sum(1)
        with np.errstate(divide="ignore", invalid="ignore"):
            alphas: Floats = 1 - (total - 1) * observed / expected
        return np.where(expected > 0, alphas, np.nan)

    def _ordinal(self, times: "Floats", sums: "Floats") -> tuple["Floats", "Floats"]:
        """What differs and what could: the rank of a value is the middle of the answers that have it, in order."""
        import numpy as np

        width = self._counts.shape[1]
        beside = (self._counts[:, :, None] * self._counts[:, None, :]).reshape(-1, width * width)
        found = (times @ (beside / (self._answers - 1)[:, None])).reshape(-1, width, width)
        ranks = np.cumsum(sums, 1) - sums / 2
        apart = (ranks[:, :, None] - ranks[:, None, :]) ** 2
        return (found * apart).sum((1, 2)), (sums[:, :, None] * sums[:, None, :] * apart).sum((1, 2))

    def _ac1(self, times: "Floats", percent: "Floats") -> "Floats":
        import numpy as np

        values = self._counts.shape[1]
        if values == 1:
            return np.ones(len(times))
        shares = (times @ (self._counts / self._answers[:, None]) + self._single) / (
            times.sum(1) + self._single.sum()
        )[:, None]
        chance = (shares * (1 - shares)).sum(1) / (values - 1)
        corrected: Floats = (percent - chance) / (1 - chance)
        return corrected


def _values(patterns: Patterns, scale: Scale) -> list[Hashable]:
    """All the different answers; the numbers in order."""
    found = {value for pattern in patterns for value, _ in groupby(pattern)}
    return sorted(found, key=str if scale == "nominal" else float)  # type: ignore[arg-type]  # numbers, if not nominal


def _distances(values: list[Hashable], scale: Scale) -> "Floats":
    """How far each value is from each."""
    import numpy as np

    if scale == "nominal":
        return 1 - np.eye(len(values))
    numbers = np.array(values, float)
    apart: Floats = numbers[:, None] - numbers[None, :]
    if scale == "ratio":
        sums = numbers[:, None] + numbers[None, :]
        apart /= np.where(sums == 0, 1, sums)
    return apart**2


def middle(found: "Floats") -> Bounds | None:
    """Between which bounds 95 % of these lie; None where there are none."""
    import numpy as np

    if not found.size:
        return None
    low, high = np.percentile(found, (2.5, 97.5))
    return float(low), float(high)
