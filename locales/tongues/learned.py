"""What accepted texts teach about their languages: naive Bayes over words and runs of letters, beside the lists.

All that is kept of the texts is how often each word occurs in each language. From so few sentences as there are at
first, words alone are too rare: pairs and triples of letters, counted over the same words, carry over to new ones.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log

import msgspec

from locales.tongues.detector import MOST_WORDS as MOST_READ
from locales.tongues.detector import Verdict, verdict
from locales.tongues.lexicon import MOST_KEPT, Evidence, weigh
from locales.tongues.lists import LANGUAGES
from locales.tongues.shapes import Shapes
from locales.tongues.tokens import words_in

# From so many texts on a language is learned, and a model is used if it has learned two.
ENOUGH_TEXTS = 25
FEWEST_LANGUAGES = 2
# A word never seen in a language speaks against it, but not for ever.
STRONGEST_AGAINST = -1.5
AS_IF_SEEN = 0.01
LOOKS_ALIKE = 0.15
MOST_WORDS = 20_000


class WordCounts(msgspec.Struct, frozen=True):
    """How often each word occurs in the texts of each language, and how many texts that were."""

    words: dict[str, dict[str, int]]
    texts: dict[str, int]

    @property
    def is_enough(self) -> bool:
        return len(self.words) >= FEWEST_LANGUAGES


def count_words(texts: Iterable[tuple[str, str]]) -> WordCounts:
    """Count these texts, each with its language before it; languages with too few of them are left out."""
    words: dict[str, Counter[str]] = {}
    numbers: Counter[str] = Counter()
    for language, text in texts:
        if language in LANGUAGES:
            words.setdefault(language, Counter()).update(words_in(text))
            numbers[language] += 1
    learned = [language for language in LANGUAGES if numbers[language] >= ENOUGH_TEXTS]
    return WordCounts(
        {language: dict(words[language].most_common(MOST_WORDS)) for language in learned},
        {language: numbers[language] for language in learned},
    )


class Learned:
    """The lists and rules, and what was learned, in one opinion."""

    def __init__(self, counts: WordCounts) -> None:
        found = {language: counts.words.get(language, {}) for language in LANGUAGES}
        self._odds = _word_odds(found)
        self._shapes = Shapes({language: list(words.items()) for language, words in found.items()})
        self._nothing = [0.0] * len(LANGUAGES)
        self.weigh = lru_cache(maxsize=MOST_KEPT)(self._weigh)

    def judge(self, text: str) -> Verdict:
        return verdict([self.weigh(word) for word in words_in(text)[:MOST_READ]])

    def _weigh(self, word: str) -> Evidence:
        listed = weigh(word)
        seen = self._odds.get(word, self._nothing)
        shape = self._shapes.of(word)
        scores = [a + b + LOOKS_ALIKE * c for a, b, c in zip(listed.scores, seen, shape, strict=True)]
        return Evidence(tuple(scores), listed.known)


def _word_odds(words: Mapping[str, Mapping[str, int]]) -> dict[str, list[float]]:
    """For each word and language how much likelier it is there than in all learned languages, in nats."""
    totals = {language: sum(counts.values()) for language, counts in words.items()}
    learned = [language for language, total in totals.items() if total]
    everywhere: Counter[str] = Counter()
    for language in learned:
        for word, count in words[language].items():
            everywhere[word] += count / totals[language] / len(learned)  # type: ignore[assignment]  # shares, not counts
    return {
        word: [
            max(STRONGEST_AGAINST, log((words[language].get(word, 0) / total + AS_IF_SEEN * share) / share))
            if total
            else 0.0
            for language, total in totals.items()
        ]
        for word, share in everywhere.items()
    }
