"""Button ⇄ callback data, pure: a verb and its fields, at most 64 bytes; it carries ids and a choice, no belief."""

import re
from dataclasses import dataclass

from locales.phrase import phrase
from storage.errors import Stale
from storage.rules.numerals import numeral

MOST_BYTES = 64
# Whatever is multiplied and added to a number from outside, it still fits into a database.
MOST = 1 << 53
_NUMBER = re.compile("[0-9a-z]{1,12}")


@dataclass(frozen=True, slots=True)
class Pressed:
    """Callback data taken apart."""

    verb: str
    fields: tuple[str, ...]

    def number(self, place: int) -> int:
        """The number in this field. Raises Stale if there is none: nobody drew that button here."""
        field = self.text(place)
        number = int(field, 36) if _NUMBER.fullmatch(field) else MOST
        if number >= MOST:
            raise Stale(phrase("button-unknown"))
        return number

    def text(self, place: int) -> str:
        """The text in this field. Raises Stale if there is no such field."""
        if place >= len(self.fields):
            raise Stale(phrase("button-unknown"))
        return self.fields[place]


def pack(verb: str, *fields: str | int) -> str:
    """The callback data of a button. Raises ValueError where it would not fit or could not be taken apart again."""
    parts = [verb, *(numeral(field) if isinstance(field, int) else field for field in fields)]
    data = ":".join(parts)
    if len(data) > MOST_BYTES or not data.isascii() or data.count(":") != len(parts) - 1:
        raise ValueError(data)
    return data


def unpack(data: str) -> Pressed:
    """What `pack` packed."""
    verb, *fields = data.split(":")
    return Pressed(verb, tuple(fields))
