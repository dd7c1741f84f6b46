"""Tasks whose people disagree: which they are, who may judge them, and what two at once cannot do."""

import asyncio

import pytest

from storage.desk import adjudicating, erasing, gaps, reviews
from storage.desk import people as persons
from storage.desk.adjudicating import Dispute
from storage.desk.adjusting import Grounds
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.errors import NotAllowed, Stale
from storage.facts import Person
from storage.rules.card import Tapped
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_judging import COMPARE, make_reviewer, work


async def take(desk: Desk, reviewer: Person) -> Dispute:
    seen = await desk.write(adjudicating.take_next, reviewer, NOW)
    assert isinstance(seen, Dispute)
    return seen


def tapped(seen: Dispute, choice: str) -> Tapped:
    return Tapped(seen.task, seen.look.turn, choice)


async def test_only_what_people_disagree_about_is_a_case_and_one_verdict_counts(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    for person, choice in zip(people, ("a", "a", "b"), strict=True):
        await work(desk, person, "same")
        await work(desk, person, choice)
    rina, tomo = await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    mine = await desk.write(persons.join_as, people[0], "reviewer")
    assert await desk.write(adjudicating.take_next, mine, NOW) is None, "nobody judges what they answered"
    seen = await take(desk, rina)
    assert [side.people for side in seen.sides] == [2, 1]
    assert seen.agreement == 33
    assert await desk.write(adjudicating.take_next, tomo, NOW) is None, "one at a time"
    await desk.write(erasing.erase, people[2], "H-1", NOW)
    assert [side.people for side in (await desk.read(adjudicating.current, rina, seen.task)).sides] == [2]
    seen = await desk.write(adjudicating.choose, rina, tapped(seen, "1"), NOW)
    calls = [desk.write(adjudicating.decide, rina, tapped(seen, "gap"), NOW) for _ in range(2)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(outcome, Stale) for outcome in outcomes) == 1
    (ruling,) = (await desk.read(reviews.rulings, *task_range(batch.id))).values()
    assert (ruling.cause, ruling.by) == ("gap", rina.id)
    with pytest.raises(NotAllowed):
        await desk.read(gaps.get, rina, 1)
    admin = await make_reviewer(desk, 11, "admin")
    (gap,) = await desk.read(gaps.list_open, admin)
    await desk.write(gaps.add_line, gap.id, Grounds("Lihat jawaban sampai habis.", admin, NOW))
    assert (await desk.read(get_batch, batch.id)).wishes.guide == "Lihat jawaban sampai habis."
    with pytest.raises(Stale):
        await desk.write(gaps.close, admin, gap.id, NOW)
