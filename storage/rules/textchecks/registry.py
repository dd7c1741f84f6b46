"""All the text checks there are, in the order their hints are shown."""

from locales.phrase import Phrase
from storage.facts import Guess
from storage.rules.textchecks.check import Check
from storage.rules.textchecks.copied import copied
from storage.rules.textchecks.hardly_changed import hardly_changed
from storage.rules.textchecks.other_language import other_language

CHECKS: tuple[Check, ...] = (copied, hardly_changed, other_language)


def hints(text: str, base: str, asked: str | None, guess: Guess | None) -> tuple[Phrase, ...]:
    """What is worth a second look in this text."""
    found = (check(text, base, asked, guess) for check in CHECKS)
    return tuple(hint for hint in found if hint is not None)
