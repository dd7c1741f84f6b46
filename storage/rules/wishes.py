"""What a batch asks for: read from a caption, checked, merged, and what is missing told from the rows."""

import re
from collections.abc import Callable, Collection
from typing import TypeAlias

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import YES, Content, Json, JsonObject, Wishes
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules.cleaning import clean, glimpse
from storage.rules.tags import is_tag

MOST_OVERLAP = 20
MOST_PAY = 10_000_000
MOST_PRIORITY = 100
SHORTEST_LEASE, LONGEST_LEASE = 60, 7 * 86_400
SHORTEST_WINDOW, LONGEST_WINDOW = 3600, 90 * 86_400
NO = ("", "no", "tidak", "false", "0")
LONGEST_NAME = 100
LONGEST_GUIDE = 20_000
MOST_DIMENSIONS = 10
LONGEST_DIMENSION = 30
MOST_TARGETS = 6
MOST_REWRITES = 5
RELATIONS = ("teman", "ibu", "bos")
HOW_MANY = ("one", "several")
MOST_LABELS = 30
LONGEST_LABEL = 30

Check: TypeAlias = Callable[[str, Json], object]

# A wish is `name=value`; phones like to curl the quotation marks.
_WISH = re.compile(r"""([^\s="]+)\s*=\s*("[^"]*"|'[^']*'|“[^”]*”|„[^“”]*[“”]|[^\s"“„]*)(?=[\s,;]|$)""")
_LEASE = re.compile(r"(\d{1,9})\s*([smhd]?)", re.ASCII)
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_QUOTES = "\"'“”„"


def parse_wishes(text: str) -> JsonObject:
    """The wishes written behind `/push`, as texts and unchecked. Raises Refused at what is no `name=value`."""
    text = clean(text).strip()
    found: JsonObject = {}
    at = 0
    for wish in _WISH.finditer(text):
        _look_between(text[at : wish.start()])
        name, value = wish.groups()
        name = name.casefold()
        if name in found:
            raise Refused(phrase("wish-twice", wish=glimpse(name)))
        found[name] = value[1:-1] if value and value[0] in _QUOTES else value.rstrip(",;")
        at = wish.end()
    _look_between(text[at:])
    return found


def wishes_from(*sources: JsonObject, inferred: JsonObject, kinds: Collection[str]) -> Wishes:
    """These wishes checked and merged: a later source wins over an earlier one, each of them over what is inferred.

    `kinds` are the names there are. Raises Refused at the first wish that is unknown or cannot be granted.
    """
    merged: JsonObject = dict(inferred)
    for source in sources:
        merged.update((name, value) for name, value in source.items() if value is not None)
    checked = {name: _check(name)(name, value) for name, value in merged.items()}
    for kind in checked.get("kinds", ()):  # type: ignore[attr-defined]  # the check of kinds gives a tuple of names
        if kind not in kinds:
            raise Refused(phrase("wish-kind-unknown", kind=glimpse(kind), kinds=", ".join(kinds)))
    return Wishes(**checked)  # type: ignore[arg-type]  # each check gives what the field of its name holds


def as_guide(text: str) -> str:
    """This text as the guideline of a batch. Raises Refused if it is too long."""
    return str(_CHECKS["guide"]("guide", text))


def infer_kinds(content: Content, said: Wishes) -> tuple[str, ...]:
    """The kind that suits this row: of those that can be asked, the one whose own example looks most like it.

    None is guessed that is about answers where there are none, or the other way round. One that can be asked only
    because of a wish that was said goes before all others.
    """
    possible = [kind for kind in KINDS if not any(kind.read(content, said))]
    asked_for = [kind for kind in possible if any(kind.read(content, Wishes()))]
    alike = [kind for kind in possible if bool(kind.example.content.candidates) == bool(content.candidates)]
    found = sorted(asked_for or alike, key=lambda kind: _distance(kind, content))
    return tuple(kind.name for kind in found[:1])


def _distance(kind: Kind, content: Content) -> tuple[int, bool]:
    example = kind.example.content
    return abs(len(example.candidates) - len(content.candidates)), (example.text is None) != (content.text is None)


def _look_between(text: str) -> None:
    if text.strip(" \t\r\n,;"):
        raise Refused(phrase("wish-unreadable", found=glimpse(text.strip())))


def _check(name: str) -> Check:
    if name not in _CHECKS:
        raise Refused(phrase("wish-unknown", wish=glimpse(name), wishes=", ".join(_CHECKS)))
    return _CHECKS[name]


def _number(low: int, high: int) -> Check:
    def check(name: str, value: Json) -> int:
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value, re.ASCII):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise Refused(phrase("wish-not-number", wish=name, low=low, high=high))
        return value

    return check


def _words(longest: int) -> Check:
    def check(name: str, value: Json) -> str:
        if not isinstance(value, str):
            raise Refused(phrase("wish-not-text", wish=name))
        if len(value.strip()) > longest:
            raise Refused(phrase("wish-too-long", wish=name, length=len(value.strip()), limit=longest))
        return value.strip()

    return check


def _tag(name: str, value: Json) -> str | None:
    if value == "":
        return None
    if not isinstance(value, str) or not is_tag(value.strip()):
        raise Refused(phrase("wish-not-tag", wish=name))
    return value.strip()


def _tags(name: str, value: Json) -> tuple[str, ...]:
    """Different language tags, in the order they are asked for."""
    names = _names(name, value)
    if len(names) > MOST_TARGETS or not all(map(is_tag, names)):
        raise Refused(phrase("wish-not-tags", wish=name, limit=MOST_TARGETS))
    return names


def _relation(name: str, value: Json) -> str:
    if value not in ("", *RELATIONS):
        raise Refused(phrase("wish-not-among", wish=name, choices=", ".join(RELATIONS)))
    return str(value)


def _lease(name: str, value: Json) -> int:
    seconds = _seconds(value)
    if seconds is None or not SHORTEST_LEASE <= seconds <= LONGEST_LEASE:
        raise Refused(phrase("wish-lease", wish=name, low=SHORTEST_LEASE // 60, high=LONGEST_LEASE // 86_400))
    return seconds


def _window(name: str, value: Json) -> int:
    seconds = _seconds(value)
    if seconds is None or (seconds and not SHORTEST_WINDOW <= seconds <= LONGEST_WINDOW):
        low, high = SHORTEST_WINDOW // 3600, LONGEST_WINDOW // 86_400
        raise Refused(phrase("wish-window", wish=name, low=low, high=high))
    return seconds


def _seconds(value: Json) -> int | None:
    """Seconds, from a number of them or a text such as 30m, 2h, 1d; None for anything else."""
    text = str(value).strip().casefold() if isinstance(value, (str, int)) else ""
    parts = _LEASE.fullmatch(text)
    return int(parts[1]) * _SECONDS[parts[2]] if parts else None


def _yes_or_no(name: str, value: Json) -> bool:
    text = str(value).strip().casefold()
    if text not in (*YES, *NO):
        raise Refused(phrase("wish-yes-or-no", wish=name))
    return text in YES


def _names(name: str, value: Json) -> tuple[str, ...]:
    """Different names, from a list or a text with commas."""
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list):
        raise Refused(phrase("wish-not-list", wish=name))
    names = tuple(item.strip() for item in items if isinstance(item, str) and item.strip())
    if not names or len(set(names)) < len(items):
        raise Refused(phrase("wish-not-list", wish=name))
    return names


def _dimensions(name: str, value: Json) -> tuple[str, ...]:
    names = _names(name, value)
    if len(names) > MOST_DIMENSIONS or any(len(item) > LONGEST_DIMENSION for item in names):
        raise Refused(phrase("wish-dimensions", limit=MOST_DIMENSIONS, length=LONGEST_DIMENSION))
    return names


def _labels(name: str, value: Json) -> tuple[str, ...]:
    names = _names(name, value)
    if len(names) > MOST_LABELS or any(len(item) > LONGEST_LABEL for item in names):
        raise Refused(phrase("wish-labels", limit=MOST_LABELS, length=LONGEST_LABEL))
    return names


def _choose(name: str, value: Json) -> str:
    """How many of the labels: `one` or `several`."""
    said = value.strip().casefold() if isinstance(value, str) else ""
    if said not in HOW_MANY:
        raise Refused(phrase("wish-choose", wish=name))
    return said


_CHECKS: dict[str, Check] = {
    "name": _words(LONGEST_NAME),
    "kinds": _names,
    "overlap": _number(1, MOST_OVERLAP),
    "lang": _tag,
    "target": _tag,
    "targets": _tags,
    "relation": _relation,
    "rewrites": _number(1, MOST_REWRITES),
    "checks": _names,
    "dimensions": _dimensions,
    "labels": _labels,
    "choose": _choose,
    "pay": _number(0, MOST_PAY),
    "priority": _number(-MOST_PRIORITY, MOST_PRIORITY),
    "lease": _lease,
    "guide": _words(LONGEST_GUIDE),
    "window": _window,
    "sensitive": _yes_or_no,
}
