"""Reminders come at their time, not when the work is done, never three times in vain; quiet hours hold back."""

from datetime import datetime, timedelta

import msgspec
import pytest
from sqlalchemy import Connection, select, update

from storage.database.tables.exchange import outbox
from storage.database.tables.people import people
from storage.desk import appointments
from storage.desk.days import add_done
from storage.desk.desk import Desk
from storage.desk.outbox import Notice, add, claim
from storage.errors import NotFound, Refused
from storage.facts import Person
from storage.rules.appointing import Wanted
from tests.storage.desk.making import NOW, make_person

# 19.00 in Jakarta.
SEVEN = datetime(2026, 11, 22, 12, 0, tzinfo=NOW.tzinfo)
DAY = timedelta(days=1)
TEN = Wanted(10, 19 * 60)


def told(connection: Connection) -> list[str]:
    rows = connection.scalars(select(outbox.c.notice).order_by(outbox.c.id))
    return [msgspec.json.decode(row, type=Notice).phrase for row in rows]


async def remind(desk: Desk, now: datetime) -> int:
    await desk.write(appointments.remind, now)
    return len(await desk.read(told))


def set_row(connection: Connection, person: Person, values: dict[str, object]) -> None:
    connection.execute(update(people).where(people.c.id == person.id).values(values))


def done_at(connection: Connection, person: Person, number: int, now: datetime) -> None:
    for _ in range(number):
        add_done(connection, person.id, 5, now)


async def test_it_comes_at_its_time_and_stops_after_two_in_vain(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    (made,) = await desk.write(appointments.make, sari, TEN, NOW)
    assert made.next == SEVEN
    assert await remind(desk, SEVEN - timedelta(minutes=1)) == 0
    assert [await remind(desk, SEVEN) for _ in range(3)] == [1, 1, 1]
    assert await remind(desk, SEVEN + DAY) == 2
    assert await remind(desk, SEVEN + 2 * DAY) == 2
    (over,) = await desk.read(appointments.list_of, sari)
    assert over.next is None
    assert await remind(desk, SEVEN + 9 * DAY) == 2
    (again,) = await desk.write(appointments.make, sari, TEN, SEVEN + 9 * DAY)
    assert (again.id, again.next) == (over.id, SEVEN + 10 * DAY)


async def test_who_has_done_it_already_is_left_alone(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    await desk.write(appointments.make, sari, Wanted(2, 19 * 60), NOW)
    await desk.write(done_at, sari, 2, NOW)
    assert await remind(desk, SEVEN) == 0
    assert await remind(desk, SEVEN + DAY) == 1


async def test_who_gets_no_tasks_gets_no_reminder(desk: Desk) -> None:
    sari, budi = [await make_person(desk, n) for n in (1, 2)]
    changes: tuple[dict[str, object], ...] = ({"paused": ("own",)}, {"unreachable_since": NOW})
    for person, change in zip((sari, budi), changes, strict=True):
        await desk.write(appointments.make, person, TEN, NOW)
        await desk.write(set_row, person, change)
    assert await remind(desk, SEVEN) == 0
    assert [each.next for each in await desk.read(appointments.list_of, sari)] == [SEVEN + DAY]


async def test_an_hour_later(desk: Desk) -> None:
    sari, budi = [await make_person(desk, n) for n in (1, 2)]
    (made,) = await desk.write(appointments.make, sari, TEN, NOW)
    await remind(desk, SEVEN)
    assert await desk.write(appointments.put_off, sari, made.id, SEVEN) == SEVEN + timedelta(hours=1)
    assert await remind(desk, SEVEN + timedelta(minutes=59)) == 1
    assert await remind(desk, SEVEN + timedelta(hours=1)) == 2
    with pytest.raises(NotFound):
        await desk.write(appointments.put_off, budi, made.id, SEVEN)


async def test_three_at_most_and_only_ones_own(desk: Desk) -> None:
    sari, budi = [await make_person(desk, n) for n in (1, 2)]
    for hour in (6, 12, 18):
        await desk.write(appointments.make, sari, Wanted(5, hour * 60), NOW)
    with pytest.raises(Refused):
        await desk.write(appointments.make, sari, TEN, NOW)
    (changed, *_) = await desk.write(appointments.make, sari, Wanted(9, 6 * 60), NOW)
    assert (changed.tasks, changed.minute) == (9, 360)
    assert await desk.write(appointments.drop, budi, changed.id) == ()
    assert len(await desk.read(appointments.list_of, sari)) == 3
    assert len(await desk.write(appointments.drop, sari, changed.id)) == 2


async def test_what_can_wait_waits_until_the_quiet_hours_are_over(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    sari = await desk.write(appointments.be_quiet, sari, 2)
    night = datetime(2026, 11, 22, 15, 0, tzinfo=NOW.tzinfo)
    await desk.write(add, sari.id, Notice("a"), night)
    await desk.write(add, sari.id, Notice("b", urgent=True), night)
    assert [parcel.notice.phrase for parcel in await desk.write(claim, 1, "p", night, 9)] == ["b"]
    morning = datetime(2026, 11, 22, 23, 0, tzinfo=NOW.tzinfo)
    assert await desk.write(claim, 1, "p", morning - timedelta(minutes=1), 9, busy=(2,)) == []
    assert [parcel.notice.phrase for parcel in await desk.write(claim, 1, "p", morning, 9, busy=(2,))] == ["a"]
    awake = await desk.write(appointments.be_quiet, sari, 0)
    assert awake.profile.quiet is None
