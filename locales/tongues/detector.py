"""The language of a text: what its words say, added up."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales.tongues.guess import NOBODY_KNOWS
from locales.tongues.lexicon import Evidence, weigh
from locales.tongues.lists import LANGUAGES, PLACE
from locales.tongues.tokens import words_in

# What is said before a word is read: people here write Indonesian most, and Malay looks like it.
BEFOREHAND = {"id": 0.5, "bew": -1.0, "ms": -4.0}
FEWEST_WORDS = 3
FEWEST_KNOWN = 2
# More words than these change no verdict.
MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class Verdict:
    """The ranking of all languages, best first, in nats; how many words were read, how many the best one knows."""

    ranking: tuple[tuple[str, float], ...]
    words: int
    known: int

    @property
    def language(self) -> str:
        return self.ranking[0][0] if self.words else NOBODY_KNOWS

    @property
    def enough(self) -> bool:
        """Whether there is enough text to say anything about."""
        return self.words >= FEWEST_WORDS and self.known >= FEWEST_KNOWN


def judge(text: str) -> Verdict:
    """What language this text is in, by the lists alone."""
    return verdict([weigh(word) for word in words_in(text)[:MOST_WORDS]])


def verdict(evidence: Sequence[Evidence]) -> Verdict:
    """The sum of what these words say."""
    start = tuple(BEFOREHAND.get(language, 0.0) for language in LANGUAGES)
    totals = [sum(column) for column in zip(start, *(each.scores for each in evidence), strict=True)]
    ranking = sorted(zip(LANGUAGES, totals, strict=True), key=lambda pair: -pair[1])
    best = PLACE[ranking[0][0]]
    return Verdict(tuple(ranking), len(evidence), sum(each.known >> best & 1 for each in evidence))
