"""What an invite is asked for: a role, how many people, how many days; read from a few words."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales.phrase import phrase
from storage.errors import Refused
from storage.rules.typed import typed_number

WORDS = {
    "trainer": "trainer",
    "pelatih": "trainer",
    "viewer": "viewer",
    "pengamat": "viewer",
    "reviewer": "reviewer",
    "peninjau": "reviewer",
    "admin": "admin",
}
INVITABLE = ("trainer", "viewer", "reviewer", "admin")
MOST_USES = 500
MOST_DAYS = 90
USUAL_DAYS = 7


@dataclass(frozen=True, slots=True)
class Wanted:
    """A link for so many people, good for so many days."""

    role: str
    uses: int
    days: int


def read_wanted(words: Sequence[str]) -> Wanted:
    """A role, a number of people, a number of days, each of which may be left out from the end. Raises Refused."""
    role, uses, days, *rest = (*words, *("", "", "")[len(words) :])
    named = WORDS.get(role.casefold()) if role else "trainer"
    if named is None or rest:
        raise Refused(phrase("invite-usage", people=MOST_USES, days=MOST_DAYS))
    return Wanted(named, _number(uses, 1, MOST_USES), _number(days, USUAL_DAYS, MOST_DAYS))


def _number(word: str, otherwise: int, most: int) -> int:
    if not word:
        return otherwise
    number = typed_number(word, most)
    if number is None:
        raise Refused(phrase("invite-usage", people=MOST_USES, days=MOST_DAYS))
    return number
