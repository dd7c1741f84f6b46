"""Approving, paying out, adjusting: sums hold, nothing is paid twice, whoever comes at the same time."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, insert, select, update

from storage.database.engine import open_database
from storage.database.tables.batches import batches
from storage.database.tables.pay import ledger, payout_lines, payouts
from storage.database.tables.work import DONE
from storage.database.tables.work import assignments as assigned
from storage.desk import adjusting, approving, assignments, earnings
from storage.desk import payouts as paying
from storage.desk.adjusting import Grounds
from storage.desk.batches import task_range
from storage.desk.desk import Desk
from storage.desk.earnings import Balance
from storage.desk.payouts import Preview, Wanted
from storage.errors import Refused
from storage.facts import Batch, Person, Wishes
from storage.rules.card import Card, Finished, Tapped
from storage.rules.reasons import CANCELLED, ENDS, PAID, RETURNED, TRANSFERRED
from storage.rules.sitting import Draft
from tests.journeys.money import Faults, find_faults
from tests.storage.desk.making import NOW, at, make_batch, make_person

SOON = NOW + timedelta(hours=1)
ALL = Wanted(None, SOON, SOON, 0)
KEY = b"k" * 32


def wishes(name: str = "uji", pay: int = 500) -> Wishes:
    return Wishes(name=name, kinds=("comparison",), overlap=20, lang="id", pay=pay)


async def work(desk: Desk, person: Person, tasks: int, seconds: int = 60) -> None:
    """Finish so many comparisons, each in so much time."""
    for _ in range(tasks):
        card = await desk.write(assignments.next_card, person, at())
        assert isinstance(card, Card)
        later = at(now=NOW + timedelta(seconds=seconds))
        done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), later)
        assert isinstance(done, Finished)


async def approve_all(desk: Desk, admin: Person) -> None:
    for each in await desk.read(approving.waiting):
        await desk.write(approving.approve_batch, each.batch, each.newest, admin, SOON - timedelta(minutes=1))


async def look(desk: Desk, person: Person) -> Balance:
    return await desk.read(earnings.balance_of, person.id)


def count(connection: Connection) -> tuple[int, int, int]:
    """Payouts, lines in them, and rupiah paid."""
    paid = select(func.coalesce(func.sum(ledger.c.amount), 0)).where(ledger.c.reason.in_((PAID, RETURNED)))
    numbers = (select(func.count()).select_from(table) for table in (payouts, payout_lines))
    whole, lines = (connection.scalar(each) or 0 for each in numbers)
    return whole, lines, int(connection.scalar(paid) or 0)


@pytest.fixture
async def batch(desk: Desk) -> Batch:
    return await make_batch(desk, 12, wishes())


@pytest.fixture
async def admin(desk: Desk, batch: Batch) -> Person:
    return await make_person(desk, 99)


async def test_what_is_earned_waits_is_approved_goes_out_and_arrives(desk: Desk, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 3)
    assert await look(desk, sari) == Balance(1500, 0, 0, 0)
    await approve_all(desk, admin)
    assert await look(desk, sari) == Balance(0, 1500, 0, 0)
    made = await desk.write(paying.make, ALL, admin, SOON)
    assert (made.people, made.total, made.end) == (1, 1500, "")
    assert await look(desk, sari) == Balance(0, 0, 1500, 0)
    assert (await desk.write(paying.end, made.id, TRANSFERRED, admin, SOON)).end == TRANSFERRED
    assert await look(desk, sari) == Balance(0, 0, 0, 1500)
    (share,) = await desk.read(paying.shares, made.id, KEY)
    assert (share.amount, share.lines, len(share.payee)) == (1500, 3, 14)


async def test_the_preview_is_what_the_payout_becomes_and_little_waits(desk: Desk, admin: Person) -> None:
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await work(desk, sari, 3)
    await work(desk, budi, 1)
    await approve_all(desk, admin)
    wanted = Wanted(None, SOON, SOON, 1000)
    assert await desk.read(paying.preview, wanted) == Preview(1, 1500, 1, 500)
    made = await desk.write(paying.make, wanted, admin, SOON)
    assert (made.people, made.total) == (1, 1500)
    assert await look(desk, budi) == Balance(0, 500, 0, 0)
    assert await desk.read(paying.preview, Wanted(None, SOON, SOON, 0)) == Preview(1, 500, 0, 0)


async def test_asking_again_finds_the_same_payout(desk: Desk, admin: Person) -> None:
    await work(desk, await make_person(desk, 1), 2)
    await approve_all(desk, admin)
    made = [await desk.write(paying.make, ALL, admin, SOON) for _ in range(2)]
    assert made[0] == made[1]
    assert await desk.read(count) == (1, 2, -1000)
    with pytest.raises(Refused):
        await desk.write(paying.make, Wanted(None, SOON, SOON, 1), admin, SOON)
    assert await desk.read(count) == (1, 2, -1000), "what is refused is not begun"


async def test_what_is_earned_or_approved_later_is_not_in_it(desk: Desk, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    with pytest.raises(Refused):
        await desk.write(paying.make, ALL, admin, SOON)
    await approve_all(desk, admin)
    for early in (Wanted(None, NOW, SOON, 0), Wanted(None, SOON, NOW, 0)):
        with pytest.raises(Refused):
            await desk.write(paying.make, early, admin, SOON)


async def test_one_batch_is_paid_alone_but_what_is_owed_less_goes_along(desk: Desk, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 12)
    other = await make_batch(desk, 5, wishes("lain", 700))
    await work(desk, sari, 5)
    await approve_all(desk, admin)
    await desk.write(adjusting.correct, sari.id, -800, Grounds("salah hitung", admin, NOW))
    made = await desk.write(paying.make, Wanted(other.id, SOON, SOON, 0), admin, SOON)
    assert (made.batch, made.total) == ("lain", 3500 - 800)
    assert await look(desk, sari) == Balance(0, 6000, 2700, 0)


async def test_a_cancelled_payout_can_be_paid_again_and_a_transferred_one_not_cancelled(
    desk: Desk, admin: Person
) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    await approve_all(desk, admin)
    first = await desk.write(paying.make, ALL, admin, SOON)
    assert (await desk.write(paying.end, first.id, CANCELLED, admin, SOON)).end == CANCELLED
    assert await look(desk, sari) == Balance(0, 1000, 0, 0)
    for how in (CANCELLED, TRANSFERRED):
        with pytest.raises(Refused):
            await desk.write(paying.end, first.id, how, admin, SOON)
    second = await desk.write(paying.make, Wanted(None, SOON, SOON, 1), admin, SOON)
    assert (second.total, await look(desk, sari)) == (1000, Balance(0, 0, 1000, 0))
    await desk.write(paying.end, second.id, TRANSFERRED, admin, SOON)
    with pytest.raises(Refused):
        await desk.write(paying.end, second.id, CANCELLED, admin, SOON)
    assert await look(desk, sari) == Balance(0, 0, 0, 1000)
    assert [payout.id for payout in await desk.read(paying.list_payouts, 10, 0)] == [second.id, first.id]


async def test_two_admins_at_once_pay_once(desk: Desk, url: str, admin: Person) -> None:
    """The same button, and different ones, over two processes."""
    crowd = [await make_person(desk, number) for number in range(1, 5)]
    for person in crowd:
        await work(desk, person, 3)
    await approve_all(desk, admin)
    other = Desk(open_database(url))
    wanted = [ALL, ALL, *(Wanted(None, SOON, SOON, minimum) for minimum in (1, 2, 3))]
    calls = [each.write(paying.make, want, admin, SOON) for want in wanted for each in (desk, other)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    await other.close()
    assert {type(outcome) for outcome in outcomes} == {paying.Payout, Refused}
    assert await desk.read(count) == (1, 12, -6000)
    assert [await look(desk, person) for person in crowd] == [Balance(0, 0, 1500, 0)] * 4


async def test_ends_at_once_come_to_one(desk: Desk, url: str, admin: Person) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    await approve_all(desk, admin)
    made = await desk.write(paying.make, ALL, admin, SOON)
    other = Desk(open_database(url))
    ends = [each.write(paying.end, made.id, how, admin, SOON) for how in ENDS for each in (desk, other)]
    outcomes = await asyncio.gather(*ends, return_exceptions=True)
    await other.close()
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 3
    assert await look(desk, sari) in (Balance(0, 1000, 0, 0), Balance(0, 0, 0, 1000))


async def test_working_approving_paying_and_cancelling_at_once_keep_the_sums(
    desk: Desk, url: str, admin: Person
) -> None:
    crowd = [await make_person(desk, number) for number in range(1, 5)]
    other = Desk(open_database(url))

    async def pay(each: Desk, minimum: int) -> None:
        for turn in range(6):
            try:
                await approve_all(each, admin)
                made = await each.write(paying.make, Wanted(None, SOON, SOON, 100 * turn + minimum), admin, SOON)
                if turn % 2:
                    await each.write(paying.end, made.id, CANCELLED, admin, SOON)
            except Refused:
                await asyncio.sleep(0)

    await asyncio.gather(
        *(work((desk, other)[n % 2], who, 6) for n, who in enumerate(crowd)), pay(desk, 1), pay(other, 2)
    )
    await other.close()
    for person in crowd:
        found = await look(desk, person)
        assert found.pending + found.approved + found.on_its_way + found.paid == 3000
    assert (await desk.read(find_faults)).number == 0


async def test_what_nobody_looks_at_is_approved_after_seven_days(desk: Desk) -> None:
    await make_batch(desk, 3, wishes())
    sari = await make_person(desk, 1)
    await work(desk, sari, 3)
    assert await desk.read(approving.find_old, NOW + timedelta(days=6, hours=23)) == []
    late = NOW + timedelta(days=7, minutes=2)
    lines = await desk.read(approving.find_old, late)
    assert len(lines) == 3
    await asyncio.gather(*(desk.write(approving.approve, lines, None, late) for _ in range(2)))
    assert await look(desk, sari) == Balance(0, 1500, 0, 0)
    assert (await desk.read(approving.find_old, late), await desk.read(approving.waiting)) == ([], [])


async def test_what_comes_after_the_button_was_drawn_is_not_approved_with_it(
    desk: Desk, batch: Batch, admin: Person
) -> None:
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    (seen,) = await desk.read(approving.waiting)
    assert (seen.people, seen.lines, seen.amount) == (1, 2, 1000)
    await work(desk, sari, 1)
    taps = [desk.write(approving.approve_batch, batch.id, seen.newest, admin, NOW) for _ in range(2)]
    assert max(await asyncio.gather(*taps)) == 2
    assert await look(desk, sari) == Balance(500, 1000, 0, 0)


async def test_each_fault_of_money_is_found(desk: Desk, batch: Batch, admin: Person) -> None:
    """A line of nobody's work, at another price, twice; a payout of a line that is in one already."""
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    await approve_all(desk, admin)
    made = await desk.write(paying.make, ALL, admin, SOON)
    assert await desk.read(find_faults) == Faults(0, 0, 0, 0, 0, 0, 0, 0)

    def spoil(connection: Connection) -> None:
        connection.execute(update(assigned).values(price=400))
        connection.execute(insert(assigned).values(_lent(sari, batch)))
        connection.execute(update(batches).values(cost=1, approved=1))
        connection.execute(insert(ledger).values(person_id=sari.id, reason=RETURNED, amount=7, at=NOW))
        connection.execute(insert(payout_lines).values(line_id=1, cancelled_before=1, payout_id=made.id))

    await desk.write(spoil)
    assert await desk.read(find_faults) == Faults(0, 1, 2, 1, 1, 1, 1, 1)


def _lent(person: Person, batch: Batch) -> dict[str, object]:
    """A finished assignment that nobody wrote a line for."""
    task = task_range(batch.id)[0] + 11
    row = {"task_id": task, "person_id": person.id, "batch_id": batch.id, "state": DONE, "price": 500}
    return {**row, "order": (), "draft": Draft(), "given": NOW, "due": NOW, "touched": NOW}
