"""What admins give, put right and take back, and what people see and keep of it."""

import asyncio
import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.database.tables.batches import batches
from storage.desk import adjusting, earnings, objecting
from storage.desk import payouts as paying
from storage.desk.adjusting import Grounds
from storage.desk.desk import Desk
from storage.desk.earnings import Balance
from storage.desk.owndata import collect
from storage.desk.payouts import Preview, Wanted
from storage.errors import NotFound, Refused
from storage.facts import Batch, Person
from storage.rules.reasons import TRANSFERRED
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_payouts import ALL, SOON, approve_all, look, wishes, work


@pytest.fixture
async def batch(desk: Desk) -> Batch:
    return await make_batch(desk, 12, wishes())


@pytest.fixture
async def admin(desk: Desk, batch: Batch) -> Person:
    return await make_person(desk, 99)


async def test_a_line_is_taken_back_once_and_its_person_told_why(desk: Desk, batch: Batch, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    line = (await desk.read(earnings.lines_of, sari.id, 10))[0]
    calls = [desk.write(adjusting.take_back, line.id, Grounds("asal klik", admin, NOW)) for _ in range(2)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 1
    assert await look(desk, sari) == Balance(500, 0, 0, 0), "a line that waited is settled with what took it back"
    cost = select(batches.c.cost).where(batches.c.id == batch.id)
    assert await desk.read(lambda connection: connection.scalar(cost)) == 500
    assert (await desk.read(earnings.lines_of, sari.id, 10))[1].taken
    with pytest.raises(NotFound):
        await desk.write(adjusting.take_back, 4711, Grounds("asal klik", admin, NOW))


@pytest.mark.parametrize(
    ("amount", "words"), [(0, "terima kasih"), (-5, "terima kasih"), (5, ""), (5, "a" * 501), (100_000_001, "a")]
)
async def test_a_bonus_without_sense_is_refused(desk: Desk, admin: Person, amount: int, words: str) -> None:
    with pytest.raises(Refused):
        await desk.write(adjusting.give, admin.id, amount, Grounds(words, admin, NOW))
    assert await look(desk, admin) == Balance(0, 0, 0, 0)


async def test_who_owes_more_than_is_due_is_paid_nothing_until_it_is_earned(
    desk: Desk, batch: Batch, admin: Person
) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 1)
    await approve_all(desk, admin)
    paid = await desk.write(paying.make, ALL, admin, SOON)
    await desk.write(paying.end, paid.id, TRANSFERRED, admin, SOON)
    line = (await desk.read(earnings.lines_of, sari.id, 10))[-1]
    await desk.write(adjusting.take_back, line.id, Grounds("asal klik", admin, NOW))
    assert await look(desk, sari) == Balance(0, -500, 0, 500)
    await work(desk, sari, 1)
    await approve_all(desk, admin)
    assert await desk.read(paying.preview, Wanted(None, SOON, SOON, 1)) == Preview(0, 0, 0, 0)
    await work(desk, sari, 1)
    await approve_all(desk, admin)
    assert await desk.read(paying.preview, Wanted(None, SOON, SOON, 1)) == Preview(1, 500, 0, 0)


async def test_an_hour_is_told_with_how_little_it_rests_on(desk: Desk, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 3, seconds=60)
    found = await desk.read(earnings.earnings_of, sari.id, SOON)
    assert (found.week, found.month, found.rate.hourly, found.rate.says_little) == (1500, 1500, 30_000, True)
    assert (await desk.read(earnings.earnings_of, admin.id, SOON)).rate.hourly == 0
    later = await desk.read(earnings.earnings_of, sari.id, SOON + timedelta(days=40))
    assert (later.week, later.month, later.rate.tasks) == (0, 0, 0)


async def test_ones_own_data_has_every_line_and_what_became_of_it(desk: Desk, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    await approve_all(desk, admin)
    made = await desk.write(paying.make, ALL, admin, SOON)
    taken = (await desk.read(earnings.lines_of, sari.id, 10))[-1]
    await desk.write(adjusting.take_back, taken.id, Grounds("asal klik", admin, NOW))
    line = (await desk.read(earnings.lines_of, sari.id, 1))[0].id
    await desk.write(objecting.object_to, line, Grounds("Aku baca kok", sari, NOW))
    kept = json.loads((await desk.stream(collect, sari, NOW)).content)["ledger"]
    assert [(each["reason"], each["amount"], each["payout"]) for each in kept] == [
        ("earned", 500, made.id),
        ("earned", 500, made.id),
        ("paid", -1000, made.id),
        ("clawback", -500, None),
    ]
    assert (kept[3]["words"], kept[3]["objection"], kept[3]["about_id"]) == ("asal klik", "Aku baca kok", taken.id)
