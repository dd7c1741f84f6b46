"""Figures as people read them: bars, durations, lines below each other."""

from collections.abc import Sequence
from datetime import datetime

from locales.phrase import Phrase, phrase
from storage.rules.pricing import Price

CELLS = 10
MINUTE, HOUR = 60, 3600
LONGEST_LABEL = 30


def bar(part: int, whole: int) -> str:
    """A bar of ten cells; one is full as soon as something is done."""
    filled = round(CELLS * min(1.0, part / whole)) if whole else 0
    filled = max(filled, min(part, 1))
    return "▰" * filled + "▱" * (CELLS - filled)


def each(seconds: int, number: int) -> Phrase:
    """The average time of one of so many, a dash where there is none yet."""
    return duration(round(seconds / number)) if number else phrase("no-figure")


def shortened(name: str, longest: int = LONGEST_LABEL) -> str:
    """A name as a button can carry it; the whole name stands above."""
    return name if len(name) <= longest else name[: longest - 1] + "…"


def duration(seconds: int) -> Phrase:
    if seconds < MINUTE:
        return phrase("seconds", seconds=seconds)
    if seconds < HOUR:
        return phrase("minutes", minutes=seconds // MINUTE, seconds=seconds % MINUTE)
    return phrase("hours", hours=seconds // HOUR, minutes=seconds % HOUR // MINUTE)


def rupiah(amount: int) -> Phrase:
    """An amount in the manner of the language; a sign only where something is taken away."""
    return phrase("rupiah", amount=amount) if amount >= 0 else phrase("rupiah-less", amount=-amount)


def month(at: datetime) -> Phrase:
    """A month with its year."""
    # The year as text: no thousands are told apart in it.
    return phrase("month-year", month=at.month, year=str(at.year))


def price(agreed: Price) -> Phrase:
    """What a task earns, or an hour of it."""
    if not agreed.cap:
        return phrase("price-task", amount=rupiah(agreed.rupiah))
    return phrase("price-hour", amount=rupiah(agreed.rupiah), minutes=agreed.cap // MINUTE)


def below_each_other(lines: Sequence[Phrase]) -> Phrase:
    """These lines as one paragraph; there must be at least one."""
    first, *others = lines
    for line in others:
        first = phrase("one-below", above=first, below=line)
    return first


def in_a_line(parts: Sequence[Phrase]) -> Phrase:
    """These words as one line; there must be at least one."""
    first, *others = parts
    for part in others:
        first = phrase("in-a-line", before=first, after=part)
    return first
