"""A breach of personal data: the clock of the law, and the letter with the three parts that it asks for.

UU 27/2022, article 46: within 72 hours the people and the authority are told in writing which data, when and how,
and what is done about it. What can be ticked is said in each person's language; one's own words stand as they are.
"""

from datetime import datetime, timedelta

import msgspec

TERM = timedelta(hours=3 * 24)
# When those who answer for it are reminded: with so many hours left.
REMINDERS = (48, 24, 12, 6, 1, 0)

PARTS = {
    "data": ("identity", "answers", "voices", "messages", "pay", "skills"),
    "how": ("access", "token", "backup", "recipient", "fault", "provider"),
    "measures": ("closed", "keys", "recalled", "mended", "examined", "reported"),
}
LONGEST_WORDS = 500
# How many hours ago it may have been found, as offered.
AGO = (0, 3, 12, 24, 48)
LONGEST_AGO = 30 * 24


class Part(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was ticked of one part, and what was written beside it."""

    ticks: tuple[str, ...] = ()
    words: str = ""

    @property
    def is_said(self) -> bool:
        return bool(self.ticks or self.words)


class Breach(msgspec.Struct, frozen=True, omit_defaults=True):
    """The three parts of the letter."""

    data: Part = Part()
    how: Part = Part()
    measures: Part = Part()

    def part(self, name: str) -> Part:
        return {"data": self.data, "how": self.how, "measures": self.measures}[name]

    def changed(self, name: str, part: Part) -> "Breach":
        parts = {each: self.part(each) for each in PARTS} | {name: part}
        return Breach(**parts)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that nothing was said of yet."""
        return tuple(name for name in PARTS if not self.part(name).is_said)


def deadline(found: datetime) -> datetime:
    """By when everybody has to be told."""
    return found + TERM


def reminders_due(found: datetime, now: datetime) -> int:
    """How many of the reminders belong to the time until now."""
    left = deadline(found) - now
    return sum(left <= timedelta(hours=hours) for hours in REMINDERS)
