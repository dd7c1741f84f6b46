"""Two processes do the same job at the same moment: each thing is done once."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select, update

from storage.database.tables.batches import batches as batch_table
from storage.database.tables.batches import tasks
from storage.database.tables.exchange import outbox as outbox_table
from storage.desk import appointments, assignments, chores, deadlines, inbox, lending, outbox, pausing
from storage.desk.desk import Desk
from storage.desk.outbox import Notice
from storage.facts import Wishes
from storage.rules.appointing import Wanted
from tests.storage.desk.making import NOW, at, make_batch, make_person

ROUNDS = 5
PEOPLE = 8
LATER = NOW + timedelta(days=1)


def _notices(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(outbox_table)) or 0


def _open_slots(connection: Connection) -> list[int]:
    return list(connection.scalars(select(tasks.c.open).order_by(tasks.c.id)))


async def _by_both(desk: Desk, now: datetime) -> None:
    """Every job that housekeeping does, by several processes at once."""
    jobs = (lending.lapse, pausing.end_over, appointments.remind, deadlines.tell_overdue)
    await asyncio.gather(*(desk.write(job, now) for _ in range(ROUNDS) for job in jobs))


async def test_reminders_and_deadlines_are_told_once(desk: Desk) -> None:
    folk = [await make_person(desk, number) for number in range(1, PEOPLE + 1)]
    for person in folk:
        await desk.write(appointments.make, person, Wanted(10, 19 * 60), NOW)
    wishes = Wishes(name="cepat", kinds=("comparison",), overlap=1, deadline=NOW + timedelta(hours=2))
    batch = await make_batch(desk, 2, wishes)
    owned = update(batch_table).where(batch_table.c.id == batch.id).values(created_by=folk[0].id)
    await desk.write(lambda connection: connection.execute(owned).rowcount)
    before = await desk.read(_notices)
    await _by_both(desk, LATER)
    told = await desk.read(_notices) - before
    await _by_both(desk, LATER)
    assert told == PEOPLE + 1
    assert await desk.read(_notices) - before == told


async def test_leases_that_ran_out_free_their_slots_once(desk: Desk) -> None:
    await make_batch(desk, PEOPLE, Wishes(name="satu", kinds=("comparison",), overlap=1, lease=60))
    free = await desk.read(_open_slots)
    for number in range(1, PEOPLE + 1):
        person = await make_person(desk, number)
        await desk.write(assignments.next_card, person, at())
    assert await desk.read(_open_slots) != free
    await _by_both(desk, LATER)
    assert await desk.read(_open_slots) == free


async def test_a_notice_has_one_carrier_and_a_chore_one_doer(desk: Desk) -> None:
    person = await make_person(desk, 1)
    for _ in range(20):
        await desk.write(outbox.add, person.id, Notice("apology"), NOW)
    holders = [f"p{number}" for number in range(4)]
    for holder in holders:
        await desk.write(inbox.beat, holder, NOW)
    claimed = await asyncio.gather(*(desk.write(outbox.claim, 1, holder, NOW, 8) for holder in holders))
    numbers = [parcel.id for parcels in claimed for parcel in parcels]
    assert len(numbers) == len(set(numbers))
    done = await asyncio.gather(*(desk.write(chores.claim, "approve", NOW) for _ in holders))
    assert sum(done) == 1
