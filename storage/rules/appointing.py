"""Appointments with oneself, and quiet hours: so many tasks at this time of the day, by the clock of its person.

What is suggested goes by the day that many people live: prayer times differ by place and season, so these are about
when they are over, and nobody is held to them. Ramadan is told by the tabular Islamic calendar, right to a day or so.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from locales.phrase import phrase
from storage.errors import Refused

MOST_APPOINTMENTS = 3
MOST_TASKS = 200
USUAL_TASKS = 10
TASKS = (5, 10, 20)
# A reminder that is ignored so often is the last one.
IGNORED_ENOUGH = 2
AN_HOUR = timedelta(hours=1)
A_DAY = 24 * 60

SUGGESTED = {"subuh": 5 * 60 + 30, "zuhur": 12 * 60 + 30, "asar": 16 * 60, "isya": 19 * 60 + 30}
IN_RAMADAN = {"sahur": 3 * 60, "subuh": 5 * 60 + 30, "zuhur": 12 * 60 + 30, "tarawih": 20 * 60 + 30}
QUIET = ((20 * 60, 7 * 60), (21 * 60, 6 * 60), (22 * 60, 5 * 60))

_WANTED = re.compile(r"(\d{1,3})(?: *(?:tugas|tasks?))? *(?:jam|pukul|at)? +(\d{1,2})(?:[.:](\d{2}))?", re.IGNORECASE)
# The first day of the first year, in the calendar of today carried back: 19 July 622.
_FIRST_DAY = date(622, 7, 19).toordinal()
# Eight months, of 30 and 29 days by turns, go before Ramadan.
_BEFORE, _LENGTH = 236, 30


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many tasks at this minute of the day."""

    tasks: int
    minute: int


def read_wanted(words: str) -> Wanted:
    """What `10 tugas jam 19.00` asks for. Raises Refused."""
    said = _WANTED.fullmatch(unicodedata.normalize("NFKC", words).strip())
    if said is None:
        raise Refused(phrase("appoint-usage"))
    return checked(int(said[1]), 60 * int(said[2]) + int(said[3] or 0), int(said[3] or 0))


def checked(tasks: int, minute: int, past: int = 0) -> Wanted:
    """This as an appointment; `past` is what stood behind the hour. Raises Refused."""
    if not 0 < tasks <= MOST_TASKS or not 0 <= minute < A_DAY or past >= AN_HOUR.seconds // 60:
        raise Refused(phrase("appoint-usage"))
    return Wanted(tasks, minute)


def next_at(minute: int, zone: str, now: datetime) -> datetime:
    """The next time that a clock of this zone shows this minute of the day, later than now."""
    here = now.astimezone(ZoneInfo(zone))
    at = here.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
    return (at if at > here else at + timedelta(days=1)).astimezone(now.tzinfo)


def quiet_until(quiet: tuple[int, int] | None, zone: str, now: datetime) -> datetime | None:
    """When these quiet hours are over, None where it is not quiet now."""
    if quiet is None:
        return None
    here = now.astimezone(ZoneInfo(zone))
    since, until = quiet
    minute = here.hour * 60 + here.minute
    left = (until - minute) % A_DAY
    if (minute - since) % A_DAY >= (until - since) % A_DAY:
        return None
    return (here.replace(second=0, microsecond=0) + timedelta(minutes=left)).astimezone(now.tzinfo)


def suggested(day: date) -> dict[str, int]:
    """Minutes of the day under the names of what goes before them."""
    return IN_RAMADAN if is_ramadan(day) else SUGGESTED


def is_ramadan(day: date) -> bool:
    """Whether this is the ninth month of the tabular calendar (civil epoch, leap years 2, 5, 7, 10 … of 30)."""
    passed = day.toordinal() - _FIRST_DAY
    year = (30 * passed + 10_646) // 10_631
    return _BEFORE <= passed - 354 * (year - 1) - (3 + 11 * year) // 30 < _BEFORE + _LENGTH


def clock(minute: int) -> str:
    """A minute of the day as people write it: 19.00."""
    return f"{minute // 60:02}.{minute % 60:02}"
