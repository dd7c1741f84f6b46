"""Figures as people read them: bars, durations, lines below each other."""

from collections.abc import Sequence

from locales.phrase import Phrase, phrase

CELLS = 10
MINUTE, HOUR = 60, 3600


def bar(part: int, whole: int) -> str:
    """A bar of ten cells; empty where there is nothing to do."""
    filled = round(CELLS * min(1.0, part / whole)) if whole else 0
    return "▰" * filled + "▱" * (CELLS - filled)


def each(seconds: int, number: int) -> Phrase:
    """The average time of one of so many."""
    return duration(round(seconds / number) if number else 0)


def duration(seconds: int) -> Phrase:
    if seconds < MINUTE:
        return phrase("seconds", seconds=seconds)
    if seconds < HOUR:
        return phrase("minutes", minutes=seconds // MINUTE, seconds=seconds % MINUTE)
    return phrase("hours", hours=seconds // HOUR, minutes=seconds % HOUR // MINUTE)


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
