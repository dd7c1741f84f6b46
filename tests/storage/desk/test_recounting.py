"""What is rejected for good is asked of somebody else, once, and counts nowhere; an appeal granted makes it count."""

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select

from storage.database.tables.batches import tasks
from storage.database.tables.work import LENT
from storage.database.tables.work import assignments as lent
from storage.desk import adjudicating, assignments, batches, concluding, contesting, exports
from storage.desk.desk import Desk
from storage.desk.exporting import Request
from storage.facts import Batch, Person
from storage.rules.card import Card
from tests.storage.desk.making import NOW, at, make_batch, make_person
from tests.storage.desk.test_judging import COMPARE, judge, make_reviewer, work
from tests.storage.desk.test_overlapping import choose
from tests.storage.desk.test_weighing import passports_of

ONE = replace(COMPARE, overlap=1)


async def standing(desk: Desk, batch: Batch) -> tuple[int, int, int, int]:
    """How many slots are wanted, done, open and lent."""
    now = await desk.read(batches.get_batch, batch.id)
    open_ = select(func.sum(tasks.c.open)).where(tasks.c.batch_id == batch.id)
    out = select(func.count()).where(lent.c.batch_id == batch.id, lent.c.state == LENT)
    return now.slots, now.done, *(await desk.read(lambda c: (c.scalar(open_) or 0, c.scalar(out) or 0)))


async def crowd(desk: Desk, number: int) -> list[Person]:
    return [await make_person(desk, each) for each in range(1, number + 1)]


async def test_what_is_rejected_is_asked_of_somebody_else_and_of_nobody_more(desk: Desk) -> None:
    sari, budi, wati = await crowd(desk, 3)
    rina = await make_reviewer(desk, 9)
    batch = await make_batch(desk, 1, ONE)
    await work(desk, sari)
    assert await standing(desk, batch) == (1, 1, 0, 0)
    assert not isinstance(await desk.write(assignments.next_card, budi, at()), Card)
    await judge(desk, rina, "reject")
    assert await standing(desk, batch) == (1, 0, 1, 0)
    assert not isinstance(await desk.write(assignments.next_card, sari, at()), Card), "nobody twice"
    calls = [desk.write(assignments.next_card, person, at()) for person in (budi, wati)]
    got = [isinstance(card, Card) for card in await asyncio.gather(*calls)]
    assert sorted(got) == [False, True], "one more, however many come at once"
    await work(desk, budi if got[0] else wati)
    await judge(desk, rina, "accept")
    assert await standing(desk, batch) == (1, 1, 0, 0)


@pytest.mark.parametrize("taken", [False, True])
async def test_an_appeal_that_is_granted_closes_the_place_where_nobody_took_it(desk: Desk, taken: bool) -> None:  # noqa: FBT001 - a case
    sari, budi = await crowd(desk, 2)
    rina, tomo = await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    batch = await make_batch(desk, 1, ONE)
    number = await work(desk, sari)
    await judge(desk, rina, "reject")
    if taken:
        await work(desk, budi)
    await desk.write(contesting.contest, sari, number, "Aku sudah baca semuanya.", NOW)
    await judge(desk, tomo, "accept")
    assert await standing(desk, batch) == ((2, 2, 0, 0) if taken else (1, 1, 0, 0))


async def test_what_is_rejected_counts_beside_nobodys_and_ends_a_case(desk: Desk) -> None:
    sari, budi, wati = await crowd(desk, 3)
    rina, tomo = await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    batch = await make_batch(desk, 1, replace(COMPARE, overlap=2))
    assert await choose(desk, sari, "a")
    assert await choose(desk, budi, "b")
    await judge(desk, rina, "accept")
    await judge(desk, rina, "reject")
    first, second = await passports_of(desk, batch.id)
    assert (first.weight, first.compared) == (1.0, 0)
    assert (second.weight, second.compared, second.review) == (0.0, 0, "reject")
    (row,) = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    assert (row.answer, row.people) == ("a", 1)
    assert await choose(desk, wati, "a")
    assert await standing(desk, batch) == (2, 2, 0, 0)
    assert await desk.write(adjudicating.take_next, tomo, NOW) is None, "they agree now"
    (row,) = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    assert (row.answer, row.people, row.agreement) == ("a", 2, 1.0)


async def test_as_many_as_it_takes_are_people_whose_work_counts(desk: Desk) -> None:
    people = await crowd(desk, 6)
    rina = await make_reviewer(desk, 9)
    batch = await make_batch(desk, 1, replace(COMPARE, overlap=2, most=3, sure=99))
    for person, side in zip(people[:3], "aba", strict=True):
        assert await choose(desk, person, side)
    assert not await choose(desk, people[3], "a"), "never more than most"
    for verdict in ("reject", "accept", "accept"):
        await judge(desk, rina, verdict)
    assert await choose(desk, people[3], "a")
    assert not await choose(desk, people[4], "a")
    assert await standing(desk, batch) == (3, 3, 0, 0)


async def test_what_is_rejected_teaches_nothing_until_an_appeal_is_granted(desk: Desk, tmp_path: Path) -> None:
    sari = await make_person(desk, 1)
    rina, tomo = await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    batch = await make_batch(desk, 1, ONE)
    number = await work(desk, sari)
    assert await rows_in(desk, batch, tmp_path) == {"jsonl": 1, "dpo": 1}
    await judge(desk, rina, "reject")
    assert await rows_in(desk, batch, tmp_path) == {"jsonl": 1, "dpo": 0, "rejected": 1}
    await desk.write(contesting.contest, sari, number, "Itu benar", NOW)
    await judge(desk, tomo, "accept")
    assert await rows_in(desk, batch, tmp_path) == {"jsonl": 1, "dpo": 1}


async def rows_in(desk: Desk, batch: Batch, folder: Path) -> dict[str, int]:
    """How many rows the raw format and one to train on have, and why others are left out of the latter."""
    made = {
        name: await exports.export(desk, Request((batch.id,), name), folder / name, b"k" * 32)
        for name in ("jsonl", "dpo")
    }
    return {**{name: each.rows for name, each in made.items()}, **dict(made["dpo"].left)}
