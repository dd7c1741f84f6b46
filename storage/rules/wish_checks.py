"""Which wishes a batch may have, and what each of them takes: one check a name."""

import re
from collections.abc import Callable
from typing import TypeAlias, cast

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import YES, Json
from storage.profile import BASIC, FLUENT, NATIVE, Region
from storage.rules.care import plain
from storage.rules.cleaning import glimpse
from storage.rules.pricing import WHOLE, falls_with_length
from storage.rules.regions import named
from storage.rules.ruling import read_rules
from storage.rules.tags import is_tag
from storage.rules.wish_times import cap, deadline, lease, span, window
from storage.terms import Quota, Rate, Rule

MOST_OVERLAP = 20
SURENESS = (50, 99)
MOST_PAY = 10_000_000
MOST_RATES = 20
LOWEST_RATE, HIGHEST_RATE = 10, 1000
MOST_PRIORITY = 100
# Of what somebody is given, more than half is never there to test them.
MOST_GOLD = 50
LONGEST_DOMAIN = 50
LEVEL_WORDS = {"dasar": BASIC, "lancar": FLUENT, "penutur-asli": NATIVE}
MOST_REGIONS, MOST_QUOTAS, MOST_WANTED = 60, 60, 1_000_000
NO = ("", "no", "tidak", "false", "0")
NONE, ALL = (*NO, "none", "tanpa"), ("all", "semua")
LONGEST_NAME = 100
LONGEST_GUIDE = 20_000
LONGEST_PURPOSE = 200
MOST_DIMENSIONS = 10
LONGEST_DIMENSION = 30
MOST_TARGETS = 6
MOST_REWRITES = 5
RELATIONS = ("teman", "ibu", "bos")
HOW_MANY = ("one", "several")
MOST_LABELS = 30
LONGEST_LABEL = 30
# Of a course: a coin passes half of an exam, and nobody sits longer than this.
LOWEST_MARK, MOST_TRIES, MOST_DRAWN = 50, 20, 100
LONGEST_PAUSE, LONGEST_PROOF = 90 * 86_400, 3650 * 86_400

Check: TypeAlias = Callable[[str, Json], object]

_FACTOR = re.compile(r"(\d{1,2})(?:\.(\d{1,2}))?", re.ASCII)


def check_of(name: str) -> Check:
    """What looks whether a value can be granted: it gives the value as `Wishes` holds it, or raises Refused.

    Raises Refused if there is no such wish.
    """
    if name not in CHECKS:
        raise Refused(phrase("wish-unknown", wish=glimpse(name), wishes=", ".join(CHECKS)))
    return CHECKS[name]


def _number(low: int, high: int) -> Check:
    def check(name: str, value: Json) -> int:
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value, re.ASCII):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise Refused(phrase("wish-not-number", wish=name, low=low, high=high))
        return value

    return check


def _share(most: int) -> Check:
    """Whole per cent, with the sign or without; `none` is 0 and `all` is 100."""

    def check(name: str, value: Json) -> int:
        said = str(value).strip().casefold().removesuffix("%").strip()
        said = "0" if said in NONE else "100" if said in ALL else said
        if isinstance(value, bool) or not re.fullmatch(r"\d{1,3}", said, re.ASCII) or int(said) > most:
            raise Refused(phrase("wish-share", wish=name, high=most))
        return int(said)

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


def _rates(name: str, value: Json) -> tuple[Rate, ...]:
    """Factors by name, from `rewrite:2,1000+:1.5` or the same as a JSON object."""
    pairs = value.items() if isinstance(value, dict) else _pairs(name, value)
    rates = tuple(Rate(plain(str(each)), _percent(name, factor)) for each, factor in pairs)
    names = {rate.name for rate in rates}
    if (
        len(names) < len(rates)
        or "" in names
        or len(rates) > MOST_RATES
        or max(map(len, names), default=0) > LONGEST_LABEL
    ):
        raise Refused(phrase("wish-rates", wish=name, limit=MOST_RATES))
    if falls_with_length(rates):
        raise Refused(phrase("wish-rates-fall", wish=name))
    return rates


def _pairs(name: str, value: Json) -> list[tuple[str, str]]:
    if not isinstance(value, str):
        raise Refused(phrase("wish-rates", wish=name, limit=MOST_RATES))
    parts = [item.rpartition(":") for item in value.split(",") if value.strip()]
    return [(before, after) for before, _, after in parts]


def _percent(name: str, factor: Json) -> int:
    """A factor in hundredths: at most two decimals, nothing is rounded."""
    parts = _FACTOR.fullmatch(str(factor).strip()) if isinstance(factor, str | int | float) else None
    percent = int(parts[1]) * WHOLE + int((parts[2] or "").ljust(2, "0")) if parts else 0
    if isinstance(factor, bool) or not LOWEST_RATE <= percent <= HIGHEST_RATE:
        raise Refused(phrase("wish-rates", wish=name, limit=MOST_RATES))
    return percent


def _level(name: str, value: Json) -> int:
    """1 to 3, or the word for it."""
    said = "-".join(str(value).casefold().split()) if isinstance(value, (str, int)) else ""
    level = LEVEL_WORDS.get(said) or (int(said) if said in ("0", "1", "2", "3") else None)
    if level is None or isinstance(value, bool):
        raise Refused(phrase("wish-level", wish=name))
    return level


def _regions(name: str, value: Json) -> tuple[Region, ...]:
    """Different regions, by their names or codes; nothing, for people from anywhere."""
    if value in ("", [], None):
        return ()
    regions = tuple(_region(name, each) for each in _names(name, value))
    if len(set(regions)) < len(regions) or len(regions) > MOST_REGIONS:
        raise Refused(phrase("wish-not-list", wish=name))
    return regions


def _region(name: str, said: str) -> Region:
    region = named(said)
    if region is None:
        raise Refused(phrase("wish-region", wish=name, region=glimpse(said)))
    return region


def _quotas(name: str, value: Json) -> tuple[Quota, ...]:
    """How many of whom, from `jv-x-ngoko@jawa-timur:200` or the same as a JSON object; each cell once."""
    if not isinstance(value, str | dict):
        raise Refused(phrase("wish-quotas", wish=name, limit=MOST_QUOTAS))
    pairs = value.items() if isinstance(value, dict) else _pairs(name, value)
    quotas = tuple(_quota(name, str(cell).strip(), wanted) for cell, wanted in pairs)
    if len({(quota.tag, quota.region) for quota in quotas}) < len(quotas) or len(quotas) > MOST_QUOTAS:
        raise Refused(phrase("wish-quotas", wish=name, limit=MOST_QUOTAS))
    return quotas


def _quota(name: str, cell: str, wanted: Json) -> Quota:
    tag, _, place = cell.lower().partition("@")
    if not cell or (tag and not is_tag(tag)):
        raise Refused(phrase("wish-quotas", wish=name, limit=MOST_QUOTAS))
    return Quota(tag, _region(name, place) if place else None, cast("int", _number(1, MOST_WANTED)(name, wanted)))


def _subjects(name: str, value: Json) -> tuple[str, ...]:
    """What has to be proven, in plain letters; nothing, for no proof at all."""
    return tuple(dict.fromkeys(plain(each) for each in _names(name, value))) if value else ()


def _rules(name: str, value: Json) -> tuple[Rule, ...]:
    """Rules as they are written, with commas between or in a list; `none` for no rule at all."""
    said = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    return () if said.strip().casefold() in NONE else read_rules(said, name)


CHECKS: dict[str, Check] = {
    "name": _words(LONGEST_NAME),
    "kinds": _names,
    "overlap": _number(1, MOST_OVERLAP),
    "most": _number(0, MOST_OVERLAP),
    "sure": _number(*SURENESS),
    "sample": _share(100),
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
    "rates": _rates,
    "hourly": _number(0, MOST_PAY),
    "cap": cap,
    "priority": _number(-MOST_PRIORITY, MOST_PRIORITY),
    "deadline": deadline,
    "gold": _share(MOST_GOLD),
    "review": _share(100),
    "verdict": _number(0, MOST_PAY),
    "rules": _rules,
    "domain": _words(LONGEST_DOMAIN),
    "level": _level,
    "regions": _regions,
    "quotas": _quotas,
    "requires": _subjects,
    "lease": lease,
    "guide": _words(LONGEST_GUIDE),
    "purpose": _words(LONGEST_PURPOSE),
    "window": window,
    "sensitive": _yes_or_no,
    "course": _yes_or_no,
    "pass": _number(LOWEST_MARK, 100),
    "tries": _number(1, MOST_TRIES),
    "pause": span(LONGEST_PAUSE),
    "expires": span(LONGEST_PROOF),
    "proves": _words(LONGEST_NAME),
    "draw": _number(1, MOST_DRAWN),
}
