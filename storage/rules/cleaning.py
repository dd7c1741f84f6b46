"""The door every text comes through: what no database, file or screen can carry is taken out once, here."""

import re

from storage.facts import Json

# NUL and the other C0 controls but tab and line ends, and halves of surrogate pairs.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
# The same controls as bytes; no byte of a longer UTF-8 sequence is among them.
C0_BYTES = bytes(code for code in range(0x20) if code not in b"\t\n\r")
_GLIMPSE = 60
# What a cell begins with that a spreadsheet may take for a formula (OWASP).
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")


def clean(text: str) -> str:
    """The text without NUL and C0 (tab and line ends stay), lone surrogates as U+FFFD; else to the letter."""
    return _UNWANTED.sub(_replacement, text) if _UNWANTED.search(text) else text


def _replacement(found: re.Match[str]) -> str:
    return "\ufffd" if found.group() > "\x1f" else ""


def tame(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe."""
    return f"'{text}" if text[:1] in FORMULA_SIGNS else text


def glimpse(text: str) -> str:
    """Enough of a text from outside to find it by, for a sentence that speaks of it."""
    return text if len(text) <= _GLIMPSE else text[:_GLIMPSE] + "…"


def clean_json(value: Json) -> Json:
    """This value with every text in it cleaned, keys too."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, (list, tuple)):
        return [clean_json(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): clean_json(item) for key, item in value.items()}
    return value
