"""Which annotations an export has: read from a few words, each of which narrows it, and said in the same words."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

import msgspec

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import YES
from storage.kinds.registry import KINDS
from storage.rules.cleaning import glimpse
from storage.rules.regions import named
from storage.rules.tags import is_tag

Value: TypeAlias = tuple[str, ...] | date | bool | float


class Selection(msgspec.Struct, frozen=True, omit_defaults=True):
    """Annotations of any of these kinds, languages and registers, by people who grew up in any of these regions.

    `languages` are tags without a register, `registers` stand beside them (`jv`, `ngoko_alus`): both are of what was
    asked for, else of the task's own text. `regions` are official codes; a province has its kabupaten and kota.
    Sent from the day `since` to the day `until`, both whole, in Western Indonesian Time. `accepted`: only what a
    review accepted; `publishable`: only of people who agree, now, to publishing. `agreement` and `weight` are the
    least there may be, above 0 to 1. What is empty, None, False or 0 narrows nothing.
    """

    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    registers: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    accepted: bool = False
    agreement: float = 0.0
    weight: float = 0.0
    publishable: bool = False


EVERYTHING = Selection()


def read_selection(words: Sequence[str]) -> Selection:
    """Words such as `lang=jv region=jawa-timur since=2026-01-31 accepted=yes`. Raises Refused at the first bad one.

    Where a word may have several values, they stand with commas between them.
    """
    found: dict[str, Value] = {}
    for word in words:
        name, _, value = unicodedata.normalize("NFKC", word).partition("=")
        field, read = _READERS.get(name.casefold(), ("", _unread))
        if not field or not value or field in found:
            raise Refused(phrase("select-word", found=glimpse(word), names=", ".join(_READERS)))
        found[field] = read(value.casefold())
    selection = msgspec.structs.replace(EVERYTHING, **found)
    if selection.since and selection.until and selection.since > selection.until:
        raise Refused(phrase("select-days", since=str(selection.since), until=str(selection.until)))
    return selection


def toggled(selection: Selection, name: str, value: str) -> Selection:
    """The same with this value of this word as well, or without it where it was there. Raises Refused as above."""
    field, read = _READERS.get(name, ("", _unread))
    if not field:
        raise Refused(phrase("select-word", found=glimpse(name), names=", ".join(_READERS)))
    old, new = getattr(selection, field), read(value)
    if isinstance(new, tuple):
        kept = tuple(each for each in old if each not in new)
        new = kept if len(kept) < len(old) else (*old, *new)
    elif old == new:
        new = getattr(EVERYTHING, field)
    return msgspec.structs.replace(selection, **{field: new})


def words_of(selection: Selection) -> list[str]:
    """The words that this is read from; none where it narrows nothing."""
    return [f"{name}={_said(getattr(selection, field))}" for name, field in _narrowing(selection)]


def _narrowing(selection: Selection) -> Iterator[tuple[str, str]]:
    return ((name, field) for name, (field, _) in _READERS.items() if getattr(selection, field))


def _said(value: Value) -> str:
    if isinstance(value, bool):
        return "yes"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _unread(text: str) -> Value:
    raise ValueError(text)


def _parts(text: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _kinds(text: str) -> Value:
    known = [kind.name for kind in KINDS]
    for part in _parts(text):
        if part not in known:
            raise Refused(phrase("select-kind", found=glimpse(part), kinds=", ".join(known)))
    return tuple(_parts(text))


def _languages(text: str) -> Value:
    for part in _parts(text):
        if not is_tag(part) or "-x-" in part:
            raise Refused(phrase("select-lang", found=glimpse(part)))
    return tuple(_parts(text))


def _registers(text: str) -> Value:
    return tuple(part.replace("-", "_") for part in _parts(text))


def _regions(text: str) -> Value:
    return tuple(_region(part) for part in _parts(text))


def _region(text: str) -> str:
    found = named(text)
    if found is None:
        raise Refused(phrase("select-region", found=glimpse(text)))
    return found.code


def _day(text: str) -> Value:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(phrase("select-day", found=glimpse(text))) from None


def _yes(text: str) -> Value:
    if text not in YES:
        raise Refused(phrase("select-yes", found=glimpse(text)))
    return True


def _share(text: str) -> Value:
    try:
        share = float(text.replace(",", "."))
    except ValueError:
        share = 0.0
    if not 0 < share <= 1:
        raise Refused(phrase("select-share", found=glimpse(text)))
    return share


_READERS: dict[str, tuple[str, Callable[[str], Value]]] = {
    "kind": ("kinds", _kinds),
    "lang": ("languages", _languages),
    "register": ("registers", _registers),
    "region": ("regions", _regions),
    "since": ("since", _day),
    "until": ("until", _day),
    "accepted": ("accepted", _yes),
    "agreement": ("agreement", _share),
    "weight": ("weight", _share),
    "publish": ("publishable", _yes),
}
NAMES = tuple(_READERS)
