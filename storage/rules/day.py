"""Which day it is for the people here."""

from datetime import datetime, timedelta, timezone

# Western Indonesian Time: where most people are; screens name it.
WIB = timezone(timedelta(hours=7), "WIB")


def midnight(now: datetime) -> datetime:
    """When the day began in Western Indonesian Time."""
    return now.astimezone(WIB).replace(hour=0, minute=0, second=0, microsecond=0)


def week_of(now: datetime) -> datetime:
    """When the week began: on Monday, in Western Indonesian Time."""
    today = midnight(now)
    return today - timedelta(days=today.weekday())


def month_of(now: datetime, back: int = 0) -> datetime:
    """When the month began, or one of so many months before, in Western Indonesian Time."""
    today = midnight(now)
    years, month = divmod(today.year * 12 + today.month - 1 - back, 12)
    return today.replace(year=years, month=month + 1, day=1)


def day_of(now: datetime) -> int:
    """The number of this day in the calendar, in Western Indonesian Time."""
    return now.astimezone(WIB).toordinal()
