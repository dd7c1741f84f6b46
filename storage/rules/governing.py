"""Who may do what with whom: pausing, sending away, giving roles; and what is said of why."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.facts import Person

# Why somebody is paused or sent away; anything else is in an admin's own words.
REASONS = ("quality", "guide", "inactive", "account", "project")
WORDS = "words"
LONGEST_REASON = 500
# Why somebody is paused whom a rule of a batch paused.
RULE = "rule"
# Days; none is until somebody says otherwise.
SPANS = (1, 7, 30, 0)
MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Onlooker:
    """Who looks at others; `owners` are Telegram's numbers of those who own the house."""

    person: Person
    owners: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done to somebody: why, and for how many days, none for until somebody says otherwise."""

    reason: str
    days: int = 0

    @property
    def said(self) -> str:
        """As it is kept for good: by its name, for somebody's own words may name people."""
        return f"{self.reason if self.reason in REASONS else WORDS} {self.days or ''}".strip()


@dataclass(frozen=True, slots=True)
class Post:
    """A role somebody is given; `language` is what a lead leads."""

    role: str
    language: str = ""


def leads_some(by: Person, languages: Iterable[str]) -> bool:
    """Whether somebody who speaks these languages is in reach: a lead reaches those of their languages only."""
    return by.role != "lead" or not set(by.leads).isdisjoint(languages)


def governs(by: Person, role: str, languages: Iterable[str]) -> bool:
    """Whether this person may do something with somebody of this role who speaks these languages."""
    return by.may("people") and by.gives(role) and leads_some(by, languages)
