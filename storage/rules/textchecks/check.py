"""What a text check promises."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from locales.phrase import Phrase
from locales.tongues.guess import LanguageGuess


@dataclass(frozen=True, slots=True)
class Draft:
    """A text about to be sent: what it started from, the other texts on its card, the language tag asked for."""

    text: str
    base: str = ""
    others: tuple[str, ...] = ()
    asked: str | None = None
    guess: LanguageGuess | None = None


# A hint, or nothing.
Check: TypeAlias = Callable[[Draft], Phrase | None]
