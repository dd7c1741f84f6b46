"""Is the text one that stands on its card already, but for capitals, punctuation and spaces?"""

import re
import unicodedata

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

_NO_WORD = re.compile(r"[\W_]+")


def copied(draft: Draft) -> Phrase | None:
    """The source, or a candidate."""
    said = bare(draft.text)
    if not said:
        return None
    if said == bare(draft.base):
        return phrase("check-copied")
    return phrase("check-copied-candidate") if said in map(bare, draft.others) else None


def bare(text: str) -> str:
    """The letters and digits alone, without regard to case and to the width they are written in."""
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())
