"""What someone did today: counters that stand on a row of their own. Inside a door's transaction."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.database.tables.work import days
from storage.rules.care import MOST_SENSITIVE_A_DAY, Day
from storage.rules.day import day_of

_ADD = (
    update(days)
    .where(days.c.person_id == bindparam("person"), days.c.day == bindparam("on"))
    .values(
        done=days.c.done + bindparam("more_done"),
        seconds=days.c.seconds + bindparam("more_seconds"),
        sensitive=days.c.sensitive + bindparam("more_sensitive"),
    )
    .returning(days.c.done, days.c.seconds)
)
_BEGIN = insert(days)
_SENSITIVE = select(days.c.sensitive).where(days.c.person_id == bindparam("person"), days.c.day == bindparam("on"))


def add_done(connection: Connection, person: int, seconds: int, now: datetime) -> Day:
    """One more finished task of so many active seconds; the day with it."""
    return _add(connection, person, now, {"done": 1, "seconds": seconds, "sensitive": 0})


def add_sensitive(connection: Connection, person: int, now: datetime) -> None:
    """One more task with heavy material was given."""
    _add(connection, person, now, {"done": 0, "seconds": 0, "sensitive": 1})


def had_enough(connection: Connection, person: int, now: datetime) -> bool:
    """Whether this person was given as much heavy material today as is good for anybody."""
    given = connection.scalar(_SENSITIVE, {"person": person, "on": day_of(now)}) or 0
    return int(given) >= MOST_SENSITIVE_A_DAY


def _add(connection: Connection, person: int, now: datetime, more: dict[str, int]) -> Day:
    day = day_of(now)
    further = {f"more_{name}": count for name, count in more.items()}
    row = connection.execute(_ADD, {"person": person, "on": day, **further}).first()
    if row is None:
        connection.execute(_BEGIN, {"person_id": person, "day": day, **more})
        return Day(more["done"], more["seconds"])
    return Day(row.done, row.seconds)
