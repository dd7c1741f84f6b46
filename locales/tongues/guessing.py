"""All that can be told about the language of a text, as one value."""

from locales.tongues.detector import Verdict, judge
from locales.tongues.guess import LanguageGuess
from locales.tongues.lists import version
from locales.tongues.mixing import mixed_in
from locales.tongues.register import colloquialness

DIGITS = 3
FEWEST_LETTERS = 10


def guess_language(text: str) -> LanguageGuess:
    """The guess by word lists alone."""
    return described(text, judge(text), f"lists-{version()}")


def described(text: str, verdict: Verdict, version_: str) -> LanguageGuess:
    """The value that says this verdict about this text."""
    if not verdict.words:
        return LanguageGuess(verdict.language, version=version_)
    (language, best), (second, next_) = verdict.ranking[:2]
    return LanguageGuess(
        language=language,
        second=second,
        margin=round(best - next_, DIGITS),
        coverage=round(verdict.known / verdict.words, DIGITS),
        words=verdict.words,
        enough=verdict.enough and sum(map(str.isalpha, text)) >= FEWEST_LETTERS,
        mix=mixed_in(text, language),
        register=round(colloquialness(text), DIGITS),
        version=version_,
    )
