"""The own-numbers door: what somebody did by week, how good it was, days in a row, the board of those who agree."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from msgspec.structs import replace
from sqlalchemy import Connection, Text, func, select, type_coerce

from storage.database.tables.pay import ledger
from storage.database.tables.people import people
from storage.database.tables.work import days
from storage.desk import outbox, trusting
from storage.desk.outbox import Making, Notice
from storage.desk.people import keep
from storage.facts import Person
from storage.rules.day import day_of, midnight
from storage.rules.quality import Quality, quality_of, streak
from storage.rules.reasons import FOR_WORK

MAKER = "progress"
WEEKS = 8
MOST_ON_BOARD = 10
A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Week:
    """A week, by its Monday: tasks finished, active seconds, and what they earned in rupiah."""

    monday: date
    done: int
    seconds: int
    earned: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The last eight weeks, the newest last; the quality where enough is known; days in a row."""

    weeks: tuple[Week, ...]
    quality: Quality | None
    streak: int


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody on the board, by the name they gave."""

    name: str
    quality: Quality
    mine: bool


def numbers_of(connection: Connection, person_id: int, now: datetime) -> Numbers:
    """What this person did lately. Weeks begin on Monday, days at midnight in Jakarta."""
    today = day_of(now)
    first = today - (today - 1) % A_WEEK - (WEEKS - 1) * A_WEEK
    rows = connection.execute(
        select(days.c.day, days.c.done, days.c.seconds).where(days.c.person_id == person_id, days.c.done > 0)
    ).all()
    earned = _earned(connection, person_id, now, first)
    weeks = tuple(
        Week(
            date.fromordinal(monday),
            sum(row.done for row in rows if monday <= row.day < monday + A_WEEK),
            sum(row.seconds for row in rows if monday <= row.day < monday + A_WEEK),
            earned[monday],
        )
        for monday in range(first, today + 1, A_WEEK)
    )
    return Numbers(weeks, _quality(connection, person_id), streak([row.day for row in rows], today))


def order_picture(connection: Connection, person: Person, look: str, now: datetime) -> None:
    """Bring this person a picture of their numbers, on "light" or "dark" paper."""
    outbox.add(
        connection,
        person.id,
        Notice("progress-picture", {}, Making(MAKER, {"look": look, "now": now.isoformat()}), asked=True),
        now,
    )


def join_board(connection: Connection, person: Person, wanted: int) -> Person:
    """Whether this person stands on the board, and sees their streak: 1 or 0."""
    return keep(connection, person, profile=replace(person.profile, board=bool(wanted)))


def board(connection: Connection, person: Person) -> tuple[Place, ...]:
    """The best of those who agreed to it, by the lower bound of their quality; and this person, if they did."""
    agreed = select(people.c.id, people.c.name).where(
        type_coerce(people.c.profile, Text).contains('"board":true'), people.c.step.is_(None)
    )
    known = {row.id: row.name.split()[0] if row.name.split() else "" for row in connection.execute(agreed)}
    evidence = trusting.evidence_of(connection, known.keys())
    places = [
        Place(known[number], quality, number == person.id)
        for number, checks in evidence.items()
        if (quality := quality_of([each for _, each in checks])) is not None
    ]
    places.sort(key=lambda place: (-place.quality.low, place.name))
    return tuple(place for rank, place in enumerate(places) if rank < MOST_ON_BOARD or place.mine)


def _quality(connection: Connection, person_id: int) -> Quality | None:
    return quality_of([each for _, each in trusting.evidence_of(connection, (person_id,)).get(person_id, ())])


def _earned(connection: Connection, person_id: int, now: datetime, first: int) -> dict[int, int]:
    """Rupiah for work by the Monday of its week."""
    since = midnight(now).fromordinal(first).replace(tzinfo=midnight(now).tzinfo)
    rows = connection.execute(
        select(ledger.c.at, func.sum(ledger.c.amount))
        .where(ledger.c.person_id == person_id, ledger.c.reason.in_(FOR_WORK), ledger.c.at >= since)
        .group_by(ledger.c.at)
    )
    earned: dict[int, int] = defaultdict(int)
    for at, amount in rows:
        day = day_of(at)
        earned[day - (day - 1) % A_WEEK] += int(amount)
    return earned
