"""What is known about the language of a text, and how surely."""

import msgspec

NOBODY_KNOWS = "und"


class LanguageGuess(msgspec.Struct, frozen=True, omit_defaults=True):
    """A hint, never a verdict. Languages are BCP 47; `und` where nothing can be told.

    `second` is the next likeliest, `margin` how far it is behind (nats), `coverage` the share of the words that the
    lists of `language` know, `words` their number. `enough`: whether there is enough to judge by.
    `mix` has the words of other languages in it, by language (`mix` for a word made of two), in their order.
    `register` is how colloquial it is, 0 to 1; `gain` how much more so than the source, where there is one.
    `foreign` is a language from elsewhere that a detector of big languages sees where the lists are lost.
    `version` says what guessed.
    """

    language: str
    second: str = NOBODY_KNOWS
    margin: float = 0.0
    coverage: float = 0.0
    words: int = 0
    enough: bool = False
    mix: dict[str, tuple[str, ...]] = {}
    register: float = 0.0
    gain: float | None = None
    foreign: str = ""
    version: str = ""
