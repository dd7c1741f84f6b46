"""Is the text the one it started from, but for capitals, punctuation and spaces?"""

import re
import unicodedata

from locales.phrase import Phrase, phrase
from storage.facts import Guess

_NO_WORD = re.compile(r"[\W_]+")


def copied(text: str, base: str, asked: str | None, guess: Guess | None) -> Phrase | None:
    del asked, guess
    return phrase("check-copied") if bare(text) == bare(base) else None


def bare(text: str) -> str:
    """The letters and digits alone, without regard to case and to the width they are written in."""
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())
