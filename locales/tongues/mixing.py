"""The language of each word of a text, where several are mixed: what the word says, and what stands around it."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from locales.tongues.detector import MOST_WORDS
from locales.tongues.lexicon import MOST_KEPT, Evidence, lexicon, weigh
from locales.tongues.lists import LANGUAGES, PLACE, words_of
from locales.tongues.tokens import spellings, words_in

MIX, OTHER = "mix", "o"
# Nobody mixes in what is left out here; Malay and Betawi words in Indonesian are Indonesian.
REGIONAL = tuple(language for language in LANGUAGES if language not in ("id", "en", "bew", "ms"))
AROUND, ALL_OVER = 0.7, 1.2
# In whose favour a doubt counts, and how much, in nats.
LIKELIER_HERE = {"id": 1.0, "jv": 3.0}
_NEIGHBOURS = ((-1, AROUND), (1, AROUND), (-2, AROUND / 2), (2, AROUND / 2))
FOREIGN_WORD = 6.0
SHORTEST_STEM = 3
# What Indonesian puts before and behind English words: ngedownload, di-follow, followernya, chatan.
_MIXED = re.compile(
    r"(?:nge-?|di-?|ng-?|ke-?|ber-?|me-?|se-?|ter-?)(?P<stem>[a-z]+?)(?:-?(?:in|an|nya|kan|i|ku|mu|e|ne))?"
    r"|(?P<alone>[a-z]+?)-?(?:nya|in|an|ku|mu|lah|kan|e|ne|ny|2an)"
)
_NO_WORD = re.compile(r"[@#]\w+|https?://\S+|www\.\S+|[\W\d_]+|(?:wk|ha|he|hi|xi)+[a-z]?|x*[:;][a-z]")


def labels(tokens: Sequence[str], regional: str | None = None) -> list[str]:
    """For each token of a text its language, `mix` for one made of two, or `o` for what is no word.

    `regional` is the language that may be mixed with Indonesian and English; without it, the likeliest.
    """
    return _labels([_word(token) for token in tokens], regional)


def mixed_in(text: str, language: str) -> dict[str, tuple[str, ...]]:
    """The words of this text that are of another language than the text itself, by language, each once."""
    words = words_in(text)[:MOST_WORDS]
    found: dict[str, dict[str, None]] = {}
    regional = language if language in REGIONAL else None
    own = "id" if regional is None and language != "en" else language
    for word, label in zip(words, _labels(words, regional, own), strict=True):
        if label not in (OTHER, own):
            found.setdefault(label, {})[word] = None
    return {label: tuple(each) for label, each in found.items()}


def _labels(words: Sequence[str], regional: str | None, own: str = "") -> list[str]:
    """As `labels`; words that `own`, the language of the whole, lists and English does not are its without a look."""
    evidence = [_evidence(word) if word else None for word in words]
    regional = regional or likeliest([each for each in evidence if each])
    allowed = (("id", PLACE["id"]), ("en", PLACE["en"]), (regional, PLACE[regional]))
    settled = [own if own and each and _is_only(own, each.known) else OTHER for each in evidence]
    alone = [
        {name: each.scores[place] for name, place in allowed} if each and known == OTHER else {}
        for each, known in zip(evidence, settled, strict=True)
    ]
    first = [_likeliest_alone(each) if each else known for each, known in zip(alone, settled, strict=True)]
    whole = {name: ALL_OVER * number / len(first) for name, number in Counter(first).items()}
    whole["id"] = whole.get("id", 0.0) + LIKELIER_HERE["id"]
    return [
        settled[place] if not points else MIX if _is_mixed(words[place]) else _in_context(points, first, place, whole)
        for place, points in enumerate(alone)
    ]


def _is_only(language: str, known: int) -> bool:
    return bool(known >> PLACE[language] & 1) and (language == "en" or not known >> PLACE["en"] & 1)


def _likeliest_alone(points: dict[str, float]) -> str:
    return max(points, key=lambda name: points[name] + LIKELIER_HERE["id"] * (name == "id"))


def likeliest(evidence: Sequence[Evidence]) -> str:
    """The regional language that these words speak most for."""
    totals = {
        language: sum(each.scores[PLACE[language]] for each in evidence) + LIKELIER_HERE.get(language, 0.0)
        for language in REGIONAL
    }
    return max(totals, key=lambda language: totals[language])


def _word(token: str) -> str:
    if _NO_WORD.fullmatch(token.lower()):
        return ""
    return next(iter(words_in(token)), "")


@lru_cache(maxsize=MOST_KEPT)
def _evidence(word: str) -> Evidence:
    """As the lexicon has it; but what is English by its looks is English, however usual it is in Indonesian."""
    found = weigh(word)
    if not any(_looks_english(spelling) for spelling in spellings(word)):
        return found
    kept = {PLACE["en"]: FOREIGN_WORD, PLACE["id"]: 0.0}
    scores = [kept.get(place, points) for place, points in enumerate(found.scores)]
    return Evidence(tuple(scores), found.known | 1 << PLACE["en"])


def _looks_english(word: str) -> bool:
    if word in words_of("en_general"):
        return True
    return len(word) >= SHORTEST_STEM and word in words_of("en") and word not in lexicon().indonesian


def _in_context(points: dict[str, float], first: Sequence[str], place: int, whole: dict[str, float]) -> str:
    """The likeliest language, where neighbours, and all words together, speak in favour of their own."""
    total = {name: each + whole.get(name, 0.0) for name, each in points.items()}
    for distance, weight in _NEIGHBOURS:
        neighbour = place + distance
        if 0 <= neighbour < len(first) and first[neighbour] in total:
            total[first[neighbour]] += weight
    return max(total, key=lambda name: total[name])


@lru_cache(maxsize=MOST_KEPT)
def _is_mixed(word: str) -> bool:
    """Whether this is an English stem in Indonesian dress, and no word of its own."""
    found = _MIXED.fullmatch(word)
    if not found or lexicon().lists(word) or _is_english(word):
        return False
    stem = (found["stem"] or found["alone"]).strip("-")
    return len(stem) >= SHORTEST_STEM and _is_english(stem)


def _is_english(word: str) -> bool:
    return word in words_of("en_general") or word in words_of("en")
