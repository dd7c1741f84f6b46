"""Codes that people read, type and tell each other, and the names that stand on certificates."""

import unicodedata

# Crockford's base 32: no letter that looks like a digit, and no U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# So many letters of five bits are 140 bits; they stand in groups.
LETTERS, GROUP = 28, 4
# What is typed for something else that looks alike, and what stands between groups.
MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
BETWEEN = " -\u2010\u2011\u2012\u2013\u2014_.\u00a0\u200b\n\t"
LONGEST_NAME = 60
# Besides letters, their marks and digits, a name may have these.
IN_NAMES = " .,'\u2019-/()&"


def code_from(random: bytes) -> str:
    """A code of these random bytes, at least 18 of them."""
    number = int.from_bytes(random, "big")
    return "".join(ALPHABET[(number >> 5 * place) & 31] for place in range(LETTERS))


def grouped(code: str) -> str:
    """A code as it is shown."""
    return "-".join(code[start : start + GROUP] for start in range(0, LETTERS, GROUP))


def plain_code(typed: str) -> str | None:
    """What was typed as the code it means, whatever its case, its gaps, and O for 0; None if it cannot be one."""
    kept = unicodedata.normalize("NFKC", typed).upper().translate(MEANT)
    code = "".join(letter for letter in kept if letter not in BETWEEN)
    return code if len(code) == LETTERS and set(code) <= set(ALPHABET) else None


def as_name(text: str) -> str:
    """What of this text can stand on a certificate: letters, digits, and the few signs that names have."""
    plain = unicodedata.normalize("NFC", text)
    kept = "".join(letter if fits_name(letter) else " " for letter in plain)
    return " ".join(kept.split())[:LONGEST_NAME].strip()


def fits_name(letter: str) -> bool:
    """Whether this letter can be part of a name."""
    return unicodedata.category(letter)[0] in "LM" or letter.isdecimal() or letter in IN_NAMES
