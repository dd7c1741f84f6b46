"""Is nearly every word of the text the one that stood there before?"""

from locales.phrase import Phrase, phrase
from storage.rules.difference import share_changed
from storage.rules.textchecks.check import Draft
from storage.rules.textchecks.copied import bare

HARDLY = 0.05


def hardly_changed(draft: Draft) -> Phrase | None:
    """A plain copy is left to the check for copies."""
    if share_changed(draft.base, draft.text) > HARDLY or bare(draft.text) == bare(draft.base):
        return None
    return phrase("check-hardly-changed")
