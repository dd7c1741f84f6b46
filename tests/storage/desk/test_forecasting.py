"""What a batch may cost and take: told from what was measured, as near by as there is some, and on what it rests."""

from dataclasses import replace
from datetime import timedelta

from storage.desk import adjusting, batches, earnings
from storage.desk.adjusting import Grounds
from storage.desk.desk import Desk
from storage.desk.forecasting import ALIKE, COUNTED, EVERYBODY, GUESSED, OWN, Costs, forecast, outlook_of
from storage.facts import Batch, Content, Wishes
from storage.rules.effort import guessed_seconds
from storage.terms import Course, Rate
from tests.storage.desk.making import NOW, content, make_batch, make_person
from tests.storage.desk.test_payouts import SOON, approve_all, work

COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=500)


async def as_it_is(desk: Desk, batch: Batch) -> Batch:
    return await desk.read(batches.get_batch, batch.id)


async def test_before_anybody_has_done_the_like_it_is_a_guess_and_no_day_is_told(desk: Desk) -> None:
    batch = await make_batch(desk, 20, COMPARE)
    told = await desk.read(forecast, batch, NOW)
    assert (told.left, told.cost, told.basis, told.done_by, told.pace) == (40, 20_000, GUESSED, None, 0)
    assert told.seconds == guessed_seconds(content(1), COMPARE)


async def test_what_is_measured_in_it_counts_and_its_own_pace(desk: Desk) -> None:
    batch = await make_batch(desk, 20, COMPARE)
    sari = await make_person(desk, 1)
    await work(desk, sari, 10, seconds=90)
    told = await desk.read(forecast, await as_it_is(desk, batch), SOON)
    assert (told.left, told.cost, told.seconds, told.basis, told.pace) == (30, 15_000, 90, OWN, 10)
    assert (told.work, told.done_by, told.whose) == (2700, SOON + timedelta(days=3), OWN)
    later = await desk.read(forecast, await as_it_is(desk, batch), SOON + timedelta(days=4))
    assert 2.4 < later.pace < 2.6
    assert (await desk.read(forecast, await as_it_is(desk, batch), SOON + timedelta(days=8))).done_by is None


async def test_batches_that_ask_the_same_tell_the_time(desk: Desk) -> None:
    await make_batch(desk, 20, COMPARE)
    sari = await make_person(desk, 1)
    await work(desk, sari, 10, seconds=90)
    alike = await make_batch(desk, 5, Wishes(name="mirip", kinds=("comparison",), overlap=1, lang="id"))
    other = await make_batch(desk, 5, Wishes(name="lain", kinds=("rating",), overlap=1, lang="id"))
    assert [(await desk.read(forecast, each, SOON)).basis for each in (alike, other)] == [ALIKE, GUESSED]
    assert (await desk.read(forecast, alike, SOON)).seconds == 90


async def test_a_draft_goes_by_what_everybody_does(desk: Desk) -> None:
    await make_batch(desk, 20, COMPARE)
    sari = await make_person(desk, 1)
    await work(desk, sari, 14)
    opened = await make_batch(desk, 28, Wishes(name="baru", kinds=("comparison",), overlap=1, lang="id"))
    draft = Batch(opened.id, opened.wishes, "draft", 28, 28, 0, 0, 0, 0, NOW)
    told = await desk.read(forecast, draft, SOON)
    assert (told.pace, told.whose, told.done_by) == (2, EVERYBODY, SOON + timedelta(days=14))


async def test_prices_that_differ_are_told_from_the_first_tasks(desk: Desk) -> None:
    asked = Wishes(name="uji", kinds=("demonstration",), overlap=3, lang="id", pay=100, rates=(Rate("20+", 250),))
    batch = await make_batch(desk, 0, asked, Content(prompt="Apa?"), Content(prompt="Apa " * 20))
    told = await desk.read(forecast, batch, NOW)
    assert (told.lowest.rupiah, told.highest.rupiah, told.cost) == (100, 250, 3 * 350)


async def test_hours_cost_what_the_measured_time_costs(desk: Desk) -> None:
    asked = Wishes(name="ahli", kinds=("comparison",), overlap=1, lang="id", hourly=36_000)
    batch = await make_batch(desk, 20, asked)
    await work(desk, await make_person(desk, 1), 10, seconds=90)
    assert (await desk.read(forecast, await as_it_is(desk, batch), SOON)).cost == 10 * 900


async def test_what_it_has_cost_and_one_accepted_annotation(desk: Desk) -> None:
    both = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=500)
    batch = await make_batch(desk, 20, both)
    sari, admin = await make_person(desk, 1), await make_person(desk, 99)
    await work(desk, sari, 4)
    outlook = await desk.read(outlook_of, await as_it_is(desk, batch), SOON)
    assert outlook.costs == Costs(2000, 0, 0)
    assert outlook.costs.each is None
    await approve_all(desk, admin)
    line = (await desk.read(earnings.lines_of, sari.id, 1))[0]
    await desk.write(adjusting.take_back, line.id, Grounds("asal klik", admin, NOW))
    outlook = await desk.read(outlook_of, await as_it_is(desk, batch), SOON)
    assert (outlook.costs, outlook.costs.each) == (Costs(1500, 1500, 3), 500)


async def test_nothing_comes_of_what_is_closed_or_a_course(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    closed = await desk.write(batches.move, batch.id, "close", None, NOW)
    course = await make_batch(desk, 2, Wishes(name="dasar", kinds=("comparison",), course=Course()))
    assert [(await desk.read(outlook_of, each, NOW)).forecast for each in (closed, course)] == [None, None]


async def test_the_pace_of_a_large_batch_is_told_from_some_of_its_tasks(desk: Desk) -> None:
    batch = await make_batch(desk, 20, COMPARE)
    sari = await make_person(desk, 1)
    await work(desk, sari, 10, seconds=90)
    large = replace(await as_it_is(desk, batch), tasks=2 * COUNTED)
    assert (await desk.read(forecast, large, SOON)).pace == 10
