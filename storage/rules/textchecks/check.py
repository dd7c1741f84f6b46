"""What a text check promises."""

from collections.abc import Callable
from typing import TypeAlias

from locales.phrase import Phrase
from storage.facts import Guess

# Given the text, what it started from, the language tag asked for and the guess at its language: a hint, or nothing.
Check: TypeAlias = Callable[[str, str, str | None, Guess | None], Phrase | None]
