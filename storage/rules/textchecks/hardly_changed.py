"""Is nearly every word of the text the one that stood there before?"""

from locales.phrase import Phrase, phrase
from storage.facts import Guess
from storage.rules.difference import share_changed
from storage.rules.textchecks.copied import bare

HARDLY = 0.05


def hardly_changed(text: str, base: str, asked: str | None, guess: Guess | None) -> Phrase | None:
    """A plain copy is left to the check for copies."""
    del asked, guess
    if share_changed(base, text) > HARDLY or bare(text) == bare(base):
        return None
    return phrase("check-hardly-changed")
