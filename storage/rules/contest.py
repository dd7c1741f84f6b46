"""How strong models are over many tasks, from counts of each pair of them: as many numbers as there are pairs."""

from collections import defaultdict

import msgspec

from storage.rules.bradley_terry import Pair, bradley_terry


class Standing(msgspec.Struct, frozen=True):
    """Of a model the natural logarithm of its strength, 0 in the middle of all, from `low` to `high` (95 %).

    `share` is what it won of all its pairs, a tie being half; these are counted as they are, whoever chose.
    """

    strength: float
    low: float
    high: float
    share: float
    wins: int
    ties: int
    losses: int


class Contest:
    """What was said of pairs of models, added up."""

    def __init__(self) -> None:
        # By the pair: how often the first was better or as good, and how much that weighs.
        self._better: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0.0])
        self._tied: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0.0])

    def add(self, better: str, worse: str, weight: float, *, tie: bool) -> None:
        count = self._tied[min(better, worse), max(better, worse)] if tie else self._better[better, worse]
        count[0] += 1
        count[1] += weight

    def standings(self) -> dict[str, Standing]:
        """By the name of the model, the strongest first. The interval takes every choice as one of its own."""
        names = sorted({name for pair in (*self._better, *self._tied) for name in pair})
        at = {name: place for place, name in enumerate(names)}
        counts = [
            (pair, count, tie) for tie, of in enumerate((self._better, self._tied)) for pair, count in of.items()
        ]
        pairs = [Pair(at[one], at[other], weight, tie) for (one, other), (_, weight), tie in counts]
        found = bradley_terry(pairs, len(names)) if names else ()
        whole = {
            name: self._standing(name, *(round(each, 4) for each in (it.value, it.low, it.high)))
            for name, it in zip(names, found, strict=True)
        }
        return dict(sorted(whole.items(), key=lambda item: -item[1].strength))

    def _standing(self, name: str, strength: float, low: float, high: float) -> Standing:
        wins = int(sum(count for (better, _), (count, _) in self._better.items() if better == name))
        losses = int(sum(count for (_, worse), (count, _) in self._better.items() if worse == name))
        ties = int(sum(count for pair, (count, _) in self._tied.items() if name in pair))
        share = (wins + ties / 2) / (wins + ties + losses)
        return Standing(strength, low, high, round(share, 4), wins, ties, losses)
