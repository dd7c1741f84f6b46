"""Does the text look like another language than the one asked for?

The detector knows Indonesian and English; it was never shown a regional language, so for those it is not listened to.
Short texts, and Indonesian in slang, are easily taken for languages of the neighbourhood.
"""

from locales.phrase import Phrase, phrase
from storage.facts import Guess

CERTAIN = 0.95
LEAST_LETTERS, LEAST_WORDS = 20, 4
JUDGED = frozenset({"id", "en"})
# What the detector says of Indonesian and its relatives when it is at a loss.
MISTAKEN_FOR = frozenset({"und", "id", "ms", "tl", "jv", "su", "so", "sw", "af", "et", "fi", "hr", "sl", "no", "da"})
REGIONAL = "-x-daerah"


def other_language(text: str, base: str, asked: str | None, guess: Guess | None) -> Phrase | None:
    del base
    if asked is None or guess is None or guess.probability < CERTAIN or _too_short(text):
        return None
    wanted = asked.split("-")[0]
    if wanted not in JUDGED or asked.endswith(REGIONAL) or guess.language == wanted:
        return None
    if wanted == "id" and guess.language in MISTAKEN_FOR:
        return None
    return phrase("check-other-language", guess=phrase("language-name", target=guess.language))


def _too_short(text: str) -> bool:
    return sum(map(str.isalpha, text)) < LEAST_LETTERS or len(text.split()) < LEAST_WORDS
