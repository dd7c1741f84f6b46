"""Button ⇄ callback data, pure: a verb and its fields, at most 64 bytes; it carries ids and a choice, no belief."""

from dataclasses import dataclass

MOST_BYTES = 64
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Pressed:
    """Callback data taken apart."""

    verb: str
    fields: tuple[str, ...]

    def number(self, place: int) -> int:
        """The number in this field. Raises ValueError if it is none: nobody drew that button here."""
        return int(self.fields[place], 36)


def pack(verb: str, *fields: str | int) -> str:
    """The callback data of a button. Raises ValueError where it would not fit or could not be taken apart again."""
    parts = [verb, *(_base36(field) if isinstance(field, int) else field for field in fields)]
    data = ":".join(parts)
    if len(data.encode()) > MOST_BYTES or any(":" in part or not part.isascii() for part in parts):
        raise ValueError(data)
    return data


def unpack(data: str) -> Pressed:
    """What `pack` packed."""
    verb, *fields = data.split(":")
    return Pressed(verb, tuple(fields))


def pattern(verb: str) -> str:
    """The regular expression that matches this verb's buttons and no other's."""
    return rf"^{verb}(:|$)"


def _base36(number: int) -> str:
    if number < 0:
        raise ValueError(number)
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"
