"""Is the text far shorter, or far longer, than what it says anew?"""

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

# Of a source this long, in words; shorter ones may be said in one word.
LEAST_SOURCE = 8
SHORTER, LONGER = 0.25, 4.0


def far_shorter(draft: Draft) -> Phrase | None:
    said, source = len(draft.text.split()), len(draft.base.split())
    return phrase("check-short") if source >= LEAST_SOURCE and said < source * SHORTER else None


def far_longer(draft: Draft) -> Phrase | None:
    said, source = len(draft.text.split()), len(draft.base.split())
    return phrase("check-long") if source >= LEAST_SOURCE and said > source * LONGER else None
