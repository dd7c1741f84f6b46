"""Is it a text at all: not one letter, two letters or one word again and again, nor letters under heaps of marks?"""

import unicodedata
from itertools import groupby

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

# Laughter is short; what is longer and made of so few letters or words is a hand on the keyboard.
LEAST_LETTERS, FEW_LETTERS = 8, 2
LEAST_WORDS = 5
# No script that people write puts more marks on one letter.
MOST_MARKS = 5


def repeated(draft: Draft) -> Phrase | None:
    """Speaks up where one or two letters, or one word, are all there is."""
    folded = draft.text.casefold()
    letters = [sign for sign in folded if sign.isalnum()]
    words = folded.split()
    few = len(letters) >= LEAST_LETTERS and len(set(letters)) <= FEW_LETTERS
    return phrase("check-repeated") if few or (len(words) >= LEAST_WORDS and len(set(words)) == 1) else None


def heaped(draft: Draft) -> Phrase | None:
    """Speaks up where a letter carries more marks than any script has for it."""
    # Most texts have no marks at all, which this tells without looking at each sign.
    if draft.text.isascii():
        return None
    heaps = (len(list(run)) for marks, run in groupby(draft.text, _is_mark) if marks)
    return phrase("check-heaped") if max(heaps, default=0) > MOST_MARKS else None


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign) in {"Mn", "Me"} and not unicodedata.name(sign, "").startswith("VARIATION")
