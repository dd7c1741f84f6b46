"""Does the text look like another language than the one asked for?

Short texts are never judged. Slang, Betawi and Malay are one family with Indonesian, whatever the lists say; its
nearest neighbours need twice the evidence against it.
"""

from locales.phrase import Phrase, phrase
from locales.tongues.lists import LANGUAGES
from storage.rules.textchecks.check import Draft

FEWEST_WORDS = 5
# In nats on the scale of the detector: what a language must be ahead by, and how much more next door.
MARGIN, NEXT_DOOR = 3.0, 2.0
LEAST_COVERAGE = 0.3
FAMILY = frozenset({"id", "ms", "bew"})
NEIGHBOURS = frozenset({"min", "bjn", "nij"})
REGIONAL = "-x-daerah"


def other_language(draft: Draft) -> Phrase | None:
    guess, asked = draft.guess, (draft.asked or "").lower()
    wanted = asked.partition("-")[0]
    if guess is None or wanted not in LANGUAGES or asked.endswith(REGIONAL) or guess.words < FEWEST_WORDS:
        return None
    if guess.foreign:
        return phrase("check-other-language", guess=phrase("language-name", target=guess.foreign))
    pair = {guess.language, wanted}
    if len(pair) == 1 or pair <= FAMILY or guess.coverage < LEAST_COVERAGE:
        return None
    near = bool(pair & NEIGHBOURS) and bool(pair & FAMILY)
    if guess.margin < MARGIN * (NEXT_DOOR if near else 1.0):
        return None
    return phrase("check-other-language", guess=phrase("language-name", target=guess.language))
