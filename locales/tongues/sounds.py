"""How Indonesian words sound next door: regular correspondences, so that no list has to hold every cognate.

Betawi says -e for -a, Minangkabau -o for -a and breaks vowels before a lost consonant, Banjarese knows no e and o.
"""

from collections.abc import Iterator

# What ends an Indonesian word, and what ends it in Minangkabau.
_MINANG = (
    ("ut", "uik"),
    ("us", "uih"),
    ("at", "ek"),
    ("at", "aik"),
    ("ih", "iah"),
    ("uh", "uah"),
    ("ik", "iak"),
    ("uk", "uak"),
    ("ing", "iang"),
    ("ung", "uang"),
    ("ir", "ia"),
    ("ur", "ua"),
    ("il", "ia"),
    ("is", "ih"),
    ("as", "eh"),
    ("ap", "ok"),
    ("up", "uik"),
    ("it", "ik"),
)
SHORTEST = 3


def cognates(vocabulary: frozenset[str]) -> dict[str, dict[str, float]]:
    """The neighbours' forms of these Indonesian words with how surely (0 to 1) each is of which language."""
    found: dict[str, dict[str, float]] = {}
    for word in sorted(vocabulary):
        for form, language, sure in _next_door(word):
            if form not in vocabulary and len(word) >= SHORTEST:
                known = found.setdefault(form, {})
                known[language] = max(known.get(language, 0.0), sure)
    return found


def _next_door(word: str) -> Iterator[tuple[str, str, float]]:
    lowered = word.replace("e", "a")
    if word.endswith("a"):
        yield word[:-1] + "e", "bew", 1.0
        yield word[:-1] + "o", "min", 1.0
        yield lowered[:-1] + "o", "min", 1.0
    if word.endswith("ah"):
        yield word[:-2] + "e", "bew", 0.7
    if lowered != word:
        yield lowered, "min", 0.6
        yield lowered, "bjn", 0.5
    if lowered.replace("o", "u") != word:
        yield lowered.replace("o", "u"), "bjn", 0.7
    for end, theirs in _MINANG:
        if word.endswith(end) and len(word) - len(end) > 1:
            yield word[: -len(end)] + theirs, "min", 0.8
            yield lowered[: -len(end)] + theirs, "min", 0.8
