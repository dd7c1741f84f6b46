"""What an invite is asked for: a role, how many people, how many days, which batch and language; read from words."""

import re
from dataclasses import dataclass

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import Person
from storage.rules.joining import SPOKEN
from storage.rules.typed import typed_number

WORDS = {
    "trainer": "trainer",
    "pelatih": "trainer",
    "viewer": "viewer",
    "pengamat": "viewer",
    "reviewer": "reviewer",
    "peninjau": "reviewer",
    "lead": "lead",
    "ketua": "lead",
    "admin": "admin",
}
INVITABLE = ("trainer", "viewer", "reviewer", "lead", "admin")
NAMED = {"batch": "batch", "paket": "batch", "lang": "language", "bahasa": "language"}
MOST_USES = 500
MOST_DAYS = 90
USUAL_DAYS = 7

_NAMED = re.compile(r"""(\w+)=(?:["'“”]([^"'“”]*)["'“”]|(\S*))""")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A link for so many people, good for so many days.

    `batch` is what the guests start with, by its number; `language` is one they speak, or lead; 0 and "" for none.
    """

    role: str = "trainer"
    uses: int = 1
    days: int = USUAL_DAYS
    batch: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wrote behind the command: the invite, and the name of the batch, empty where none was named."""

    wanted: Wanted
    batch: str = ""


def read_words(text: str) -> Asked:
    """A role, a number of people, a number of days, each of which may be left out from the end. Raises Refused.

    Anywhere among them may stand `paket=…` and `bahasa=…`; a name of several words in quotation marks.
    """
    named = {found[1].casefold(): found[2] or found[3] or "" for found in _NAMED.finditer(text)}
    words = _NAMED.sub(" ", text).split()
    role, uses, days, *rest = (*words, *("", "", "")[len(words) :])
    role = WORDS.get(role.casefold(), "") if role else "trainer"
    further = {NAMED.get(name, ""): value for name, value in named.items()}
    language = further.pop("language", "").casefold()
    batch = further.pop("batch", "")
    if not role or rest or further or (language and language not in SPOKEN):
        raise Refused(usage())
    wanted = Wanted(role, _number(uses, 1, MOST_USES), _number(days, USUAL_DAYS, MOST_DAYS), 0, language)
    return Asked(wanted, batch)


def usage() -> Phrase:
    """How it is written."""
    return phrase("invite-usage", people=MOST_USES, days=MOST_DAYS)


def languages_of(inviter: Person) -> tuple[str, ...]:
    """The languages this person may invite for: a lead theirs, everybody else all."""
    return tuple(tag for tag in SPOKEN if inviter.role != "lead" or tag in inviter.leads)


def needs_language(inviter: Person, role: str) -> bool:
    """Whether an invite into this role by this person is good for a language only."""
    return inviter.role == "lead" or role == "lead"


def _number(word: str, otherwise: int, most: int) -> int:
    if not word:
        return otherwise
    number = typed_number(word, most)
    if number is None:
        raise Refused(usage())
    return number
