"""How likely the letters of a word are in each language, learned from the word lists alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import log, sqrt
from operator import add
from struct import Struct

from locales.tongues.lists import LANGUAGES

SIZES = (2, 3)
# Evidence is added as if each pair and triple had been seen so often, spread as in all languages together.
PRIOR = 10.0
RAREST = 2
LONGEST_WORD = 40

# The odds of a piece in all languages are one number, 32 bits for each, so that one addition adds them all.
_FIELDS = Struct(f"<{len(LANGUAGES)}I")
_MIDDLE = 1 << 16
_PER_NAT = 100


class Shapes:
    """Log-odds of pairs and triples of letters, by language, against all languages together."""

    def __init__(self, words: Mapping[str, Iterable[tuple[str, float]]]) -> None:
        """`words` are those of each language, with what each counts for."""
        self._odds: dict[str, int] = {}
        for size in SIZES:
            self._learn([_counted(words[language], size) for language in LANGUAGES])

    def of(self, word: str) -> list[float]:
        """For each language, how much more this looks like its words than like anybody's: a few nats at most."""
        padded = f" {word[:LONGEST_WORD]} "
        pairs = list(map(add, padded, padded[1:]))
        odds = list(filter(None, map(self._odds.get, [*pairs, *map(add, pairs, padded[2:])])))
        scale, middle = 1 / (_PER_NAT * sqrt(len(padded))), len(odds) * _MIDDLE
        return [(field - middle) * scale for field in _FIELDS.unpack(sum(odds).to_bytes(_FIELDS.size, "little"))]

    def _learn(self, counts: list[Counter[str]]) -> None:
        everywhere: Counter[str] = Counter()
        for each in counts:
            everywhere.update(each)
        total = sum(everywhere.values())
        totals = [sum(each.values()) for each in counts]
        for piece, number in everywhere.items():
            if number >= RAREST:
                share = number / total
                odds = [
                    log((each[piece] + PRIOR * share) / ((whole + PRIOR) * share))
                    for each, whole in zip(counts, totals, strict=True)
                ]
                self._odds[piece] = _packed(odds)


def _packed(odds: list[float]) -> int:
    return int.from_bytes(_FIELDS.pack(*(_MIDDLE + round(each * _PER_NAT) for each in odds)), "little")


def _pieces(word: str, size: int) -> Iterator[str]:
    """All runs of so many letters, the borders of the word counted as a space each."""
    padded = f" {word} "
    return (padded[at : at + size] for at in range(len(padded) - size + 1))


def _counted(words: Iterable[tuple[str, float]], size: int) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word, weight in words:
        for piece in _pieces(word, size):
            counts[piece] += weight  # type: ignore[assignment]  # typeshed knows only whole counts
    return counts
