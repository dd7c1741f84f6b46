"""Was it asked how people say it, and is the text no more colloquial than its source?"""

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

COLLOQUIAL = ("-x-gaul", "-x-santai")
FEWEST_WORDS = 4
NEUTRAL = 0.5


def still_formal(draft: Draft) -> Phrase | None:
    """Compared with its source where there is one; what is colloquial by itself is left in peace."""
    guess = draft.guess
    if guess is None or not (draft.asked or "").lower().endswith(COLLOQUIAL) or guess.words < FEWEST_WORDS:
        return None
    if guess.gain is None or guess.gain > 0 or guess.register >= NEUTRAL or guess.language != "id":
        return None
    return phrase("check-still-formal")
