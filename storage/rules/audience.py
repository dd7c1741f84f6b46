"""Whom a broadcast is for: read from a few words, each of which narrows it."""

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from locales.phrase import phrase
from storage.errors import Refused
from storage.roles import ROLES
from storage.rules.cleaning import glimpse
from storage.rules.joining import SPOKEN

LONGEST_TEXT = 3_500
MOST_DAYS = 365
NAMES = ("role", "lang", "batch", "active", "idle")

_DAYS = re.compile(r"([0-9]{1,3})d?")


class Audience(msgspec.Struct, frozen=True, omit_defaults=True):
    """People of this role who speak this language, were given tasks of this batch, and worked within `active` days.

    Or worked on none of the last `idle` days. What is empty or 0 narrows nothing.
    """

    role: str = ""
    lang: str = ""
    batch: str = ""
    active: int = 0
    idle: int = 0

    @property
    def said(self) -> str:
        """The words it is read from."""
        words = (("role", self.role), ("lang", self.lang), ("batch", self.batch))
        days = (("active", self.active), ("idle", self.idle))
        return " ".join(
            [f"{n}={value}" for n, value in words if value] + [f"{n}={days_}d" for n, days_ in days if days_]
        )


def read_audience(words: Sequence[str]) -> Audience:
    """Words such as `lang=jv active=30d`. Raises Refused at the first that narrows nothing."""
    found: dict[str, str | int] = {}
    for word in words:
        name, mark, value = word.partition("=")
        name = name.casefold()
        if not mark or name not in NAMES or name in found or not value:
            raise Refused(phrase("broadcast-word", found=glimpse(word), names=", ".join(NAMES)))
        found[name] = _read(name, value)
    return msgspec.convert(found, Audience)


def _read(name: str, value: str) -> str | int:
    if name in {"active", "idle"}:
        days = _DAYS.fullmatch(unicodedata.normalize("NFKC", value))
        if not days or not 0 < int(days[1]) <= MOST_DAYS:
            raise Refused(phrase("broadcast-days", name=name, limit=MOST_DAYS))
        return int(days[1])
    if name == "role" and value not in [role.name for role in ROLES]:
        raise Refused(phrase("broadcast-role", roles=", ".join(role.name for role in ROLES)))
    if name == "lang" and value not in SPOKEN:
        raise Refused(phrase("broadcast-lang", languages=", ".join(SPOKEN)))
    return value
