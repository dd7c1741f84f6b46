"""Which day it is for the people here."""

from datetime import datetime, timedelta, timezone

# Western Indonesian Time: where most people are; screens name it.
WIB = timezone(timedelta(hours=7), "WIB")


def midnight(now: datetime) -> datetime:
    """When the day began in Western Indonesian Time."""
    return now.astimezone(WIB).replace(hour=0, minute=0, second=0, microsecond=0)


def day_of(now: datetime) -> int:
    """The number of this day in the calendar, in Western Indonesian Time."""
    return now.astimezone(WIB).toordinal()
