"""What the buttons of a wish offer, as values a caption may have; whoever wants another one writes it."""

from datetime import datetime, timedelta

from storage.facts import Batch, Wishes
from storage.rules.day import WIB
from storage.rules.joining import SPOKEN
from storage.rules.skills import REGISTERS
from storage.rules.wish_checks import MOST_OVERLAP
from storage.rules.wishes import DRAFT

# The wishes that have buttons, in the order they are read; those that change later, and those of a draft alone.
LATER = ("overlap", "pay", "deadline", "priority", "gold", "review", "quotas", "rules")
AT_FIRST = ("kinds", "overlap", "lang", "target", "regions", "pay", "gold", "review", "rules", "deadline", "priority")

OVERLAPS = (1, 2, 3, 5, 7, 10)
PAYS = (0, 100, 250, 500, 750, 1000, 1500, 2000, 3000, 5000)
GOLDS, REVIEWS = (0, 5, 10, 15, 20), (0, 5, 10, 25, 50, 100)
DAYS_FROM_NOW = (1, 2, 3, 7, 14, 30, 60)
PRIORITIES = (-10, 0, 10)
MORE_OF_A_QUOTA = (10, 50, 100)
NONE = "none"


def wishes_with_buttons(batch: Batch) -> tuple[str, ...]:
    """The names of the wishes that this batch has buttons for; a course has none."""
    if batch.wishes.course is not None:
        return ()
    later = tuple(name for name in LATER if name != "quotas" or batch.wishes.quotas)
    return AT_FIRST if batch.state == DRAFT else later


def choices_of(batch: Batch, wish: str, now: datetime) -> tuple[str, ...]:
    """The values that buttons offer for this wish; of kinds and regions, which are taken in and left out, none."""
    wishes = batch.wishes
    offered: dict[str, tuple[object, ...]] = {
        "overlap": _overlaps(batch),
        "lang": ("", *SPOKEN),
        "target": ("", *_registers()),
        "pay": PAYS,
        "gold": GOLDS,
        "review": REVIEWS,
        "priority": PRIORITIES,
        "deadline": (NONE, *_deadlines(wishes, now)),
        "quotas": _quotas(wishes),
    }
    return tuple(str(value) for value in offered.get(wish, ()))


def said_of_quotas(wishes: Wishes, choice: str) -> dict[str, int]:
    """The quotas as they are written, with what a button says: of the one at this place, so many (`2.150`)."""
    place, _, wanted = choice.partition(".")
    number = int(place) if place.isdecimal() else -1
    return {
        (f"{quota.tag}@{quota.region.code}" if quota.region else quota.tag): int(wanted)
        if each == number and wanted.isdecimal()
        else quota.wanted
        for each, quota in enumerate(wishes.quotas)
    }


def _overlaps(batch: Batch) -> tuple[int, ...]:
    """Of a batch that people are at work on only more."""
    if batch.state == DRAFT:
        return OVERLAPS
    now = batch.wishes.overlap
    return tuple(range(now, min(now + 5, MOST_OVERLAP) + 1))


def _registers() -> tuple[str, ...]:
    return tuple(
        tag
        for language in SPOKEN
        for tag in (language, *(f"{language}-x-{name}" for name in REGISTERS.get(language, ())))
    )


def _deadlines(wishes: Wishes, now: datetime) -> tuple[str, ...]:
    """Days so far from now, or from the last one there is; a day stays the same however often it is pressed."""
    last = now if wishes.deadline is None else max(now, wishes.deadline - timedelta(seconds=1))
    begun = last.astimezone(WIB).date()
    return tuple((begun + timedelta(days=days)).isoformat() for days in DAYS_FROM_NOW)


def _quotas(wishes: Wishes) -> tuple[str, ...]:
    return tuple(
        f"{place}.{quota.wanted + more}" for place, quota in enumerate(wishes.quotas) for more in MORE_OF_A_QUOTA
    )
