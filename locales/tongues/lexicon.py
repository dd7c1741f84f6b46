"""What one word says about the language it stands in, by lists and rules; nothing here was learned from texts.

Scores are log-odds in nats. A listed word speaks for each of its languages alike, so what many share decides nothing.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from locales.tongues.lists import LANGUAGES, PLACE, table, words_of
from locales.tongues.shapes import Shapes
from locales.tongues.sounds import cognates
from locales.tongues.tokens import spellings

# Chosen once on texts that are not part of this project, each about the middle of where nothing changes.
LISTED = 4.0
BORROWED = 3.8
SLANG_NEXT_DOOR = 1.5
COGNATE = 0.8
WITH_ENDING, BORROWED_STEM = 0.6, 0.48
LOOKS_ALIKE = 0.12
# A word nobody lists is least likely in the languages whose lists are the fullest.
UNLISTED = {"id": 1.0, "ms": 1.0, "bew": 0.5, "en": 0.5}
LOOKS_LIKE_SLANG = 1.5
OF_GENERAL_WORDS = 0.3
LONGEST_AFFIX = 6
SHORTEST_STEM = 3
MOST_KEPT = 8192

# Consonants alone, a drawl, laughter, a word said twice with a 2, and verbs such as "ngirimin", "dibeliin".
_SLANG = re.compile(r"[bcdfghjklmnpqrstvwxyz]{2,6}|.*2|.*(.)\1\1.*|(?:wk|ha|he|hi|xi)+|(?:di|ke|nge|ng|ny).*in")
_NO_GENERAL_WORDS = frozenset({"en"})
_INDONESIAN = 1 << PLACE["id"]
# What only they put behind Indonesian words.
_NEIGHBOURS_OWN = (("nye", "bew"), ("nyo", "min"))


class Evidence(NamedTuple):
    """Scores by language in the order of LANGUAGES; `known` has a bit for each place of those that list the word."""

    scores: tuple[float, ...]
    known: int


class Lexicon:
    """All lists and rules, ready to be asked."""

    def __init__(self) -> None:
        self.general = words_of("id_general")
        self.slang = words_of("id_colloquial")
        self.indonesian = self.general | words_of("id")
        self._own = self.general.union(*map(words_of, LANGUAGES))
        self._listed = self._all_listed()
        self._cognates = cognates(self.indonesian)
        self._endings = _by_ending()
        self._affixes = _by_affix()
        ours = {language: [(word, 1.0) for word in sorted(words_of(language))] for language in LANGUAGES}
        ours["id"] += [(word, OF_GENERAL_WORDS) for word in sorted(self.general)]
        self._shapes = Shapes(ours)

    def weigh(self, word: str) -> Evidence:
        """What this word says, looked up as `spellings` has it, else by its form."""
        found = next((each for spelling in spellings(word) if (each := self._listed.get(spelling))), None)
        shape = self._shapes.of(word)
        if found is not None:
            known = [LOOKS_ALIKE / 2 * odds + points for odds, points in zip(shape, found.scores, strict=True)]
            return Evidence(tuple(known), found.known)
        scores = [LOOKS_ALIKE * odds for odds in shape]
        kin = self._kin(word)
        for place, points in kin or self._by_form(word):
            scores[place] += points
        return Evidence(tuple(scores), sum(1 << place for place, _ in kin))

    def languages_of(self, word: str) -> int:
        """The places of those that list the word in any of its spellings, a bit for each; 0 for none."""
        return next((each.known for spelling in spellings(word) if (each := self._listed.get(spelling))), 0)

    def lists(self, word: str) -> bool:
        """Whether any language's own list has exactly this word; slang, which holds English ones, does not count."""
        return word in self._own

    def _all_listed(self) -> dict[str, Evidence]:
        listed: dict[str, dict[int, float]] = {}
        for language in LANGUAGES:
            for word in words_of(language):
                listed.setdefault(word, {})[PLACE[language]] = LISTED
        for word in self.slang:
            listed.setdefault(word, {})[PLACE["id"]] = LISTED
            listed[word].setdefault(PLACE["bew"], SLANG_NEXT_DOOR)
        for word in self.general:
            scores = listed.setdefault(word, {})
            for language in LANGUAGES:
                if language not in _NO_GENERAL_WORDS:
                    scores.setdefault(PLACE[language], BORROWED)
            scores[PLACE["id"]] = LISTED
        # The same few combinations come again and again, and are kept once.
        kept: dict[tuple[tuple[int, float], ...], Evidence] = {}
        return {
            word: kept.setdefault(tuple(sorted(scores.items())), _evidence(scores)) for word, scores in listed.items()
        }

    def _kin(self, word: str) -> list[tuple[int, float]]:
        """What a neighbour's form of an Indonesian word says; nothing where it is none."""
        if known := self._cognates.get(word):
            return [(PLACE[language], LISTED * COGNATE * sure) for language, sure in known.items()]
        for ending, language in _NEIGHBOURS_OWN:
            stem = word.removesuffix(ending)
            if stem != word and (stem in self.indonesian or stem in self.slang or stem in self._cognates):
                return [(PLACE[language], LISTED * COGNATE)]
        return []

    def _by_form(self, word: str) -> list[tuple[int, float]]:
        """What the ending, the affixes and the looks of a word say that nobody lists."""
        found = [(PLACE[language], -points) for language, points in UNLISTED.items()]
        if _SLANG.fullmatch(word):
            found.append((PLACE["id"], LOOKS_LIKE_SLANG))
        for size in range(1, min(LONGEST_AFFIX, len(word))):
            found += self._affixes.get(word[:size] + "-", ())
            found += self._affixes.get("-" + word[-size:], ())
        return found + self._by_stem(word)

    def _by_stem(self, word: str) -> list[tuple[int, float]]:
        best: dict[int, float] = {}
        for size in range(1, min(LONGEST_AFFIX, len(word) - SHORTEST_STEM + 1)):
            stem = self._listed.get(word[:-size])
            for place in self._endings.get(word[-size:], ()) if stem else ():
                points = WITH_ENDING if stem and stem.scores[place] == LISTED else BORROWED_STEM
                if stem and (stem.known >> place & 1 or stem.known & _INDONESIAN):
                    best[place] = max(best.get(place, 0.0), LISTED * points)
        return list(best.items())


def _evidence(scores: dict[int, float]) -> Evidence:
    return Evidence(
        tuple(scores.get(place, 0.0) for place in range(len(LANGUAGES))), sum(1 << place for place in scores)
    )


def _by_ending() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for language, endings in table("endings"):
        for ending in endings.split():
            found.setdefault(ending, []).append(PLACE[language])
    return found


def _by_affix() -> dict[str, list[tuple[int, float]]]:
    found: dict[str, list[tuple[int, float]]] = {}
    for affix, language, points in table("affixes"):
        found.setdefault(affix, []).append((PLACE[language], float(points)))
    return found


@cache
def lexicon() -> Lexicon:
    """The one lexicon of the process; the first call reads the lists, in a fraction of a second."""
    return Lexicon()


@lru_cache(maxsize=MOST_KEPT)
def weigh(word: str) -> Evidence:
    """What this word says, by the one lexicon; the words of every day are weighed once."""
    return lexicon().weigh(word)
