"""After more than a day away people have their tasks and deadlines again and are told; after less nothing."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from storage.database.tables.batches import batches as table
from storage.database.tables.work import assignments as lent
from storage.desk import absence, assignments, lending
from storage.desk.desk import Desk
from storage.facts import Wishes
from storage.rules.card import Card
from tests.storage.desk.making import NOW, at, make_batch, make_person
from tests.storage.desk.test_deadlines import _owned, _told

AWAY = timedelta(hours=30)
WISHES = Wishes(name="lama", kinds=("comparison",), overlap=1, lease=3600, deadline=NOW + timedelta(hours=10))


async def test_whoever_had_a_task_has_it_again_and_deadlines_are_put_off(desk: Desk) -> None:
    batch = await make_batch(desk, 2, WISHES)
    later = await make_batch(desk, 1, replace(WISHES, name="nanti", deadline=NOW + timedelta(days=9)))
    sari, rina = await make_person(desk, 1), await make_person(desk, 2)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    await desk.write(_owned, batch.id, rina.id)
    assert await desk.write(absence.come_back, NOW) is None
    back = await desk.write(absence.come_back, NOW + AWAY)
    assert back == absence.Absence(NOW, 1, 1)
    assert await desk.write(lending.lapse, NOW + AWAY + timedelta(minutes=59)) == 0
    assert await desk.read(lambda connection: connection.scalars(select(lent.c.due)).all()) == [
        NOW + AWAY + timedelta(hours=1)
    ]
    found = await desk.read(
        lambda connection: connection.execute(select(table.c.id, table.c.deadline, table.c.wishes)).all()
    )
    ends = {row.id: row.deadline for row in found}
    assert ends == {batch.id: NOW + timedelta(hours=40), later.id: NOW + timedelta(days=9)}
    assert all(row.wishes.deadline == row.deadline for row in found)
    assert sorted((notice.phrase, notice.values) for notice in await desk.read(_told)) == [
        ("absence-back", {"hours": 30}),
        ("absence-deadline", {"name": "lama", "hours": 30}),
    ]
    assert await desk.write(absence.come_back, NOW + AWAY) is None, "once"


@pytest.mark.parametrize(("last", "now"), [(29, 30), (0, 24)])
async def test_whoever_served_within_a_day_missed_nothing(desk: Desk, last: int, now: int) -> None:
    await make_batch(desk, 1, WISHES)
    await desk.write(assignments.next_card, await make_person(desk, 1), at())
    for hours in (0, last):
        await desk.write(absence.stay_awake, NOW + timedelta(hours=hours))
    assert await desk.write(absence.come_back, NOW + timedelta(hours=now)) is None
    assert await desk.read(_told) == []
