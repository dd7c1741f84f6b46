"""What someone did today: counters that stand on a row of their own. Inside a door's transaction."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from storage.database.dialect import insert_or_add
from storage.database.late import Deed, Numbers, together
from storage.database.tables.work import days
from storage.rules.care import MOST_SENSITIVE_A_DAY, Day
from storage.rules.day import day_of

_ADD = insert_or_add(days, ["person_id", "day"], ["done", "seconds", "sensitive"])
_ADD_DONE = _ADD.returning(days.c.done, days.c.seconds)
_SENSITIVE = select(days.c.sensitive).where(days.c.person_id == bindparam("person"), days.c.day == bindparam("on"))


def add_done(connection: Connection, person: int, seconds: int, now: datetime) -> Day:
    """One more finished task of so many active seconds; the day with it."""
    return as_day(together(connection, one_more_done(connection, person, seconds, now))[0])


def one_more_done(connection: Connection, person: int, seconds: int, now: datetime) -> Deed:
    """To count one more finished task of so many active seconds; what it gives back is for `as_day`."""
    row = {"person_id": person, "day": day_of(now), "done": 1, "seconds": seconds, "sensitive": 0}
    return _ADD_DONE.on(connection), row


def as_day(given_back: Numbers) -> Day:
    """The day with what was just added to it."""
    return Day(*given_back[0])


def add_sensitive(connection: Connection, person: int, now: datetime) -> None:
    """One more task with heavy material was given."""
    row = {"person_id": person, "day": day_of(now), "done": 0, "seconds": 0, "sensitive": 1}
    connection.execute(_ADD.on(connection), row)


def had_enough(connection: Connection, person: int, now: datetime) -> bool:
    """Whether this person was given as much heavy material today as is good for anybody."""
    given = connection.scalar(_SENSITIVE, {"person": person, "on": day_of(now)}) or 0
    return int(given) >= MOST_SENSITIVE_A_DAY
