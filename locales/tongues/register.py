"""How colloquial an Indonesian text is, by lists and forms of words; to be compared with its source.

Punctuation and capitals are not looked at: they tell who edited a text, not how it is said.
"""

import re
from functools import cache, lru_cache
from math import exp

from locales.tongues.lists import words_of
from locales.tongues.tokens import spellings, words_in

# What a word adds, and how the sum becomes a number from 0 to 1. USUAL is what a text has that is neither.
SLANG, UNSURE, STIFF, FORMAL, FORMAL_FORM, PLAIN = 1.0, 0.2, -0.3, -0.1, -0.05, 0.05
CLIPPED, SHAPED, ENGLISH, UNLISTED, LAUGHTER = 0.8, 0.3, 0.3, 0.15, -0.1
TORN = 0.4
STEEPNESS, SHORT_TEXTS, LENGTH_COUNTS, NEUTRAL, USUAL = 5.0, 2, 0.65, 0.04, 0.2
SHORTEST = 3

# What thumbs leave of a word: "no" is nomor, "kah" stands apart. Other single letters count or measure something.
_STUMPS = frozenset({"b", "d", "k", "n", "u", "x", "y", "kah", "no", "tsb"})
_VOWELS = re.compile("[aiueo]")
_LAUGHTER = re.compile(r"(?:ha|he|hi|xi|ho){2,}[a-z]?")
_FORMAL_FORM = re.compile(
    r"me(?:m|n|ng|ny)?[a-z]{3,}(?:kan|i)?|(?:ber|ter|pe(?:m|n|ng|r)?)[a-z]{3,}|di[a-z]{3,}(?:kan|i)"
)
_SLANG_FORM = re.compile(
    r"(?:nge|ng|ny)[a-z]{3,}|[a-z]{3,}in(?:nya)?|[a-z]+2(?:an|nya)?|[bcdfghjklmnpqrstvwxyz]{1,6}"
    r"|.*(.)\1\1.*|(?:wk)+w?|[a-z]+(?:nye|ny|nyaa+)|(?:g|ga|gk|gak)(?:bisa|ada|mau|jadi|usah|tau)|[a-z]{2,}([aiueo])\2"
)


def colloquialness(text: str) -> float:
    """0 (as in print) to 1 (as among friends); what lies above a half is likelier said than printed."""
    words = words_in(text)
    if not words:
        return 0.5
    total = sum(map(_points, words, ("", *words)))
    strength = (total - NEUTRAL * len(words)) / (len(words) + SHORT_TEXTS) ** LENGTH_COUNTS - USUAL
    return 1 / (1 + exp(-STEEPNESS * strength))


def _points(word: str, before: str) -> float:
    if before == "di" and word in words_of("id_stems"):
        return _alone(word) + TORN
    return STIFF if word == "kasih" and before == "terima" else _alone(word)


@lru_cache(maxsize=4096)
def _alone(word: str) -> float:
    if _LAUGHTER.fullmatch(word):
        return LAUGHTER
    for each in spellings(word)[:2]:
        points = _listed(each)
        if points is not None:
            return points
    return _by_form(word)


def _listed(word: str) -> float | None:
    if word in words_of("id_colloquial"):
        return UNSURE if word in words_of("id_ambiguous") else SLANG
    if word in words_of("id_formal"):
        return STIFF if word in words_of("id_stiff") else FORMAL
    if word in words_of("id") or word in words_of("id_general"):
        return FORMAL_FORM if _FORMAL_FORM.fullmatch(word) else PLAIN
    return None


def _by_form(word: str) -> float:
    if word in _STUMPS:
        return CLIPPED
    if is_clipped(word):
        return CLIPPED
    if _SLANG_FORM.fullmatch(word) or _e_for_a(word):
        return SHAPED
    if word in words_of("en") or word in words_of("en_general"):
        return ENGLISH
    return FORMAL_FORM if _FORMAL_FORM.fullmatch(word) else UNLISTED


def is_clipped(word: str) -> bool:
    """Whether this is an Indonesian word without some of its vowels ("mhon"), or with its last letter drawn out."""
    if len(word) >= SHORTEST and any(_is_left_of(word, whole) for whole in _skeletons().get(_skeleton(word), ())):
        return True
    return len(word) > SHORTEST and word[-1] == word[-2] and _listed(word[:-1]) is not None


def _e_for_a(word: str) -> bool:
    """Whether the last vowel is said the way it is in Jakarta: "macet" is no such word, "pinter" is."""
    at = word.rfind("e")
    spelled = word[:at] + "a" + word[at + 1 :]
    return 0 < at < len(word) - 1 and (spelled in words_of("id_general") or spelled in words_of("id"))


def _is_left_of(word: str, whole: str) -> bool:
    letters = iter(whole)
    return len(word) < len(whole) and word[0] == whole[0] and all(letter in letters for letter in word)


def _skeleton(word: str) -> str:
    return _VOWELS.sub("", word)


@cache
def _skeletons() -> dict[str, tuple[str, ...]]:
    """The Indonesian words by their consonants."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words_of("id") | words_of("id_general") | words_of("id_formal")):
        if len(word) > SHORTEST:
            found[_skeleton(word)] = (*found.get(_skeleton(word), ()), word)
    return found
