"""A batch changed while people work on it: more people per task, another order, tasks put aside."""

import pytest
from sqlalchemy import Connection, select

from storage.database.tables.batches import batches as table
from storage.database.tables.batches import tasks
from storage.desk import assignments, lending, steering, troubles
from storage.desk.desk import Desk
from storage.desk.holding import Held
from storage.errors import NotFound, Refused
from storage.facts import JsonObject, Person, Wishes
from storage.rules.card import Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

WISHES = Wishes(name="harian", kinds=("rating",), overlap=1, lang="id", dimensions=("benar",))


async def work_off(desk: Desk, person: Person) -> list[int]:
    """Skip all that there is for this person; the tasks in their order."""
    seen = []
    while isinstance(held := await desk.write(lending.lend_next, person, at()), Held):
        seen.append(held.task & 0xFFFFFF)
        await desk.write(assignments.skip, person, Tapped(held.id, held.version, "other"), at())
    return seen


def open_slots(connection: Connection) -> list[int]:
    return list(connection.scalars(select(tasks.c.open).order_by(tasks.c.id)))


async def alter(desk: Desk, batch: int, **said: object) -> None:
    wishes: JsonObject = dict(said)
    await desk.write(steering.alter, batch, wishes, None, NOW)


async def test_more_people_per_task_reach_those_who_passed_by(desk: Desk) -> None:
    sari, budi = [await make_person(desk, n) for n in (1, 2)]
    batch = await make_batch(desk, 3, WISHES)
    held = await desk.write(lending.lend_next, sari, at())
    assert isinstance(held, Held)
    assert await work_off(desk, budi) == [1, 2]
    await alter(desk, batch.id, overlap="2")
    assert await desk.read(open_slots) == [1, 2, 2]
    assert await work_off(desk, budi) == [0]
    row = await desk.read(lambda connection: connection.execute(select(table.c.slots, table.c.wishes)).one())
    assert (row.slots, row.wishes.overlap) == (6, 2)
    await alter(desk, batch.id, overlap=4)
    assert await desk.read(open_slots) == [3, 4, 4]


async def test_what_cannot_change_is_refused_whole(desk: Desk) -> None:
    batch = await make_batch(desk, 2, WISHES)
    wrong: tuple[tuple[JsonObject, str], ...] = (
        ({"overlap": 0}, "wish-not-number"),
        ({"kinds": "rating"}, "wish-fixed"),
        ({"warna": "merah"}, "wish-unknown"),
        ({"overlap": 5, "pay": 1, "hourly": 1}, "wish-pay-or-hourly"),
    )
    for said, refusal in wrong:
        with pytest.raises(Refused) as refused:
            await desk.write(steering.alter, batch.id, said, None, NOW)
        assert refused.value.phrase.id == refusal
    assert await desk.read(open_slots) == [1, 1]
    await alter(desk, batch.id, overlap=2)
    with pytest.raises(Refused):
        await alter(desk, batch.id, overlap=1)


async def test_one_way_to_pay_takes_the_place_of_the_other(desk: Desk) -> None:
    batch = await make_batch(desk, 1, WISHES)
    await alter(desk, batch.id, pay=700, priority=9)
    await alter(desk, batch.id, hourly=40_000)
    row = await desk.read(lambda connection: connection.execute(select(table.c.wishes, table.c.priority)).one())
    assert (row.wishes.pay, row.wishes.hourly, row.priority) == (0, 40_000, 9)


async def test_a_task_is_put_aside_by_its_key_and_brought_back(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    batch = await make_batch(desk, 3, WISHES)
    assert (await desk.write(steering.put_aside, batch.id, "k2", sari, NOW)).aside == 1
    with pytest.raises(Refused):
        await desk.write(steering.put_aside, batch.id, "k2", sari, NOW)
    with pytest.raises(NotFound):
        await desk.write(steering.put_aside, batch.id, "k9", sari, NOW)
    await alter(desk, batch.id, overlap=2)
    assert await desk.read(open_slots) == [2, 0, 2]
    assert await work_off(desk, sari) == [0, 2]
    _, (found,) = await desk.read(troubles.list_troubles, batch.id, 9, 0)
    await desk.write(troubles.bring_back, found.task, sari, NOW)
    assert await desk.read(open_slots) == [2, 2, 2]
    assert await work_off(desk, sari) == [1]
