"""Which wishes of a batch are about time, and what each of them takes."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Json, JsonObject
from storage.rules.day import WIB

SHORTEST_CAP, LONGEST_CAP = 60, 4 * 3600
SHORTEST_LEASE, LONGEST_LEASE = 60, 7 * 86_400
SHORTEST_WINDOW, LONGEST_WINDOW = 3600, 90 * 86_400
FARTHEST_DEADLINE = timedelta(days=730)
DEADLINE = "deadline"
# No deadline, in the words people use for it.
WITHOUT = ("", "0", "none", "no", "tanpa", "tidak")

_LEASE = re.compile(r"(\d{1,9})\s*([smhd]?)", re.ASCII)
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_FROM_NOW = re.compile(r"(\d{1,4})\s*([hd])", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[.:](\d{2}))?", re.ASCII)


def lease(name: str, value: Json) -> int:
    seconds = _seconds(value)
    if seconds is None or not SHORTEST_LEASE <= seconds <= LONGEST_LEASE:
        raise Refused(phrase("wish-lease", wish=name, low=SHORTEST_LEASE // 60, high=LONGEST_LEASE // 86_400))
    return seconds


def window(name: str, value: Json) -> int:
    seconds = _seconds(value)
    if seconds is None or (seconds and not SHORTEST_WINDOW <= seconds <= LONGEST_WINDOW):
        low, high = SHORTEST_WINDOW // 3600, LONGEST_WINDOW // 86_400
        raise Refused(phrase("wish-window", wish=name, low=low, high=high))
    return seconds


def span(longest: int) -> Callable[[str, Json], int]:
    """So many seconds, 0 for none."""

    def check(name: str, value: Json) -> int:
        seconds = _seconds(value)
        if seconds is None or seconds > longest:
            raise Refused(phrase("wish-span", wish=name, high=longest // 86_400))
        return seconds

    return check


def _seconds(value: Json) -> int | None:
    """Seconds, from a number of them or a text such as 30m, 2h, 1d; None for anything else."""
    text = str(value).strip().casefold() if isinstance(value, (str, int)) else ""
    parts = _LEASE.fullmatch(text)
    return int(parts[1]) * _SECONDS[parts[2]] if parts else None


def cap(name: str, value: Json) -> int:
    seconds = _seconds(value)
    if seconds is None or not SHORTEST_CAP <= seconds <= LONGEST_CAP:
        raise Refused(phrase("wish-cap", wish=name, low=SHORTEST_CAP // 60, high=LONGEST_CAP // 3600))
    return seconds


def settled(said: JsonObject, now: datetime) -> JsonObject:
    """These wishes, unchecked, with a deadline that counts from now as the moment it means.

    A day ends at midnight in Western Indonesian Time. Raises Refused for one that is over, too far, or no time.
    """
    value = said.get(DEADLINE)
    if value is None or str(value).strip().casefold() in WITHOUT:
        return said
    at = _moment(str(value).strip(), now)
    if at is None:
        raise Refused(phrase("wish-deadline", wish=DEADLINE))
    if not now < at <= now + FARTHEST_DEADLINE:
        raise Refused(phrase("deadline-off", wish=DEADLINE, days=FARTHEST_DEADLINE.days))
    return {**said, DEADLINE: at.astimezone(UTC).isoformat()}


def deadline(name: str, value: Json) -> datetime | None:
    """A moment as `settled` writes it; None for none."""
    if str(value).strip().casefold() in WITHOUT:
        return None
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        at = datetime.min  # noqa: DTZ901 - it has no zone, which is what is refused
    if at.tzinfo is None:
        raise Refused(phrase("wish-deadline", wish=name))
    return at


def _moment(said: str, now: datetime) -> datetime | None:
    from_now = _FROM_NOW.fullmatch(said.casefold())
    if from_now:
        return now + timedelta(seconds=int(from_now[1]) * _SECONDS[from_now[2]])
    day = _DAY.fullmatch(said)
    try:
        at = datetime.fromisoformat(said) if day is None else _on(day)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _on(day: re.Match[str]) -> datetime:
    """The end of this day, or the time on it."""
    year, month, number = (int(part) for part in day.groups()[:3])
    begun = datetime.combine(date(year, month, number), time(), WIB)
    if day[4] is None:
        return begun + timedelta(days=1)
    return datetime.combine(begun, time(int(day[4]), int(day[5])), WIB)
