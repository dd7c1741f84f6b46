"""What a check found: well, to be minded, or wrong; a sentence, and what to do."""

from dataclasses import dataclass

from locales.phrase import Phrase

WELL, MIND, WRONG = "✓", "!", "✗"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `remedy` is what to do, None where all is well."""

    mark: str
    said: Phrase
    remedy: Phrase | None = None


def well(said: Phrase) -> Finding:
    return Finding(WELL, said)


def mind(said: Phrase, remedy: Phrase) -> Finding:
    return Finding(MIND, said, remedy)


def wrong(said: Phrase, remedy: Phrase) -> Finding:
    return Finding(WRONG, said, remedy)
