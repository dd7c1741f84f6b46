"""What reviewers earn: the same for any verdict, once each, counted into what the batch costs and will cost."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from storage.database.tables.pay import ledger
from storage.database.tables.reviews import reviews
from storage.desk import approving, batches, earnings, forecasting
from storage.desk.desk import Desk
from storage.desk.earnings import Balance
from storage.facts import Wishes
from storage.rules.pricing import review_cost
from tests.journeys.money import find_faults
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_judging import COMPARE, SAY, balance, judge, make_reviewer, say, work

WISHES = replace(COMPARE, overlap=1, verdict=200)


async def test_each_verdict_earns_the_same_and_waits_as_other_work_does(desk: Desk) -> None:
    batch = await make_batch(desk, 2, WISHES)
    sari, rina = await make_person(desk, 1), await make_reviewer(desk, 9)
    await work(desk, sari)
    await work(desk, sari)
    outlook = await desk.read(forecasting.outlook_of, batch, NOW)
    assert outlook.forecast is not None
    assert outlook.forecast.cost == 2 * (500 + 200)
    await judge(desk, rina, "accept")
    await judge(desk, rina, "reject")
    assert await balance(desk, rina) == Balance(400, 0, 0, 0)
    assert await balance(desk, sari) == Balance(0, 500, 0, 0)
    now = await desk.read(batches.get_batch, batch.id)
    assert now.cost == 500 + 2 * 200
    assert (await desk.read(forecasting.costs_of, now)).each == 500, "an annotation costs what its trainer got"
    assert (await desk.read(find_faults)).number == 0
    (line, _) = await desk.read(earnings.lines_of, rina.id, 9)
    assert (line.reason, line.batch, line.amount, line.for_work) == ("reviewed", "uji", 200, True)
    old = await desk.read(approving.find_old, NOW + timedelta(days=8))
    await desk.write(approving.approve, old, None, NOW + timedelta(days=8))
    assert await balance(desk, rina) == Balance(0, 400, 0, 0)
    paid = await desk.read(lambda c: c.scalar(select(reviews.c.id).limit(1)))
    twice = {"person_id": rina.id, "reason": "reviewed", "amount": 200, "review_id": paid, "at": NOW}
    with pytest.raises(IntegrityError):
        await desk.write(lambda c: c.execute(insert(ledger), twice))


async def test_both_who_judge_a_text_earn_and_nobody_where_no_price_is_named(desk: Desk) -> None:
    await make_batch(desk, 1, replace(SAY, verdict=300))
    sari, rina, tomo = await make_person(desk, 1), await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    await say(desk, sari, "Capek banget gue hari ini.")
    await judge(desk, rina, "accept")
    await judge(desk, tomo, "accept")
    assert [(await balance(desk, each)).pending for each in (rina, tomo)] == [300, 300]
    await make_batch(desk, 1, replace(COMPARE, name="gratis", overlap=1))
    await work(desk, sari)
    await judge(desk, rina, "accept")
    assert (await balance(desk, rina)).pending == 300


def test_what_reviewing_will_cost() -> None:
    assert review_cost(Wishes(kinds=("comparison",), review=10, verdict=150), 7) == 105
    assert review_cost(Wishes(kinds=("rewrite",), review=100, verdict=150), 2) == 600, "two judge what is written"
    assert review_cost(Wishes(kinds=("comparison",), review=10), 7) == 0
