"""Tests among the work: nobody can tell them from it, they fill no slot, and what comes of them is kept at once."""

from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, func, select, update

from storage.database.tables import batches as tables
from storage.database.tables.exchange import outbox
from storage.database.tables.pay import ledger
from storage.database.tables.trust import probes
from storage.database.tables.work import assignments as rows
from storage.database.tables.work import turns
from storage.desk import assignments, batches, doubting, growing, lending, loading, passports, steering, trusting
from storage.desk.desk import Desk
from storage.errors import Stale
from storage.facts import Batch, Candidate, Content, Instant, Person, Wishes
from storage.rules.card import Card, Finished, Tapped
from storage.rules.probing import GOLD, REPEAT, is_doubted, plan_of
from storage.rules.quality import ENOUGH
from tests.storage.desk.making import NOW, at, make_batch, make_person

WISHES = Wishes(name="uji", kinds=("comparison",), overlap=5, pay=300, gold=5)


def row(number: int, *, key: bool) -> Content:
    pair = (Candidate("a", f"Baik {number}"), Candidate("b", f"Buruk {number}"))
    return Content(prompt=f"p{number}", candidates=pair, lang="id", gold={"comparison": "a"} if key else {})


def mixed(work: int, keys: int) -> list[Content]:
    return [row(number, key=number > work) for number in range(1, work + keys + 1)]


async def soon(desk: Desk, batch: Batch) -> None:
    """Whatever test is due next is due now."""
    await desk.write(lambda c: c.execute(update(turns).where(turns.c.batch_id == batch.id).values(probe=0)))


async def step(desk: Desk, person: Person, card: Card, *, right: bool, seed: int = 1) -> Finished:
    """This person chooses the good one, or the other."""
    texts = [block.text for block in card.question.show[1:]]
    good = next(n for n, text in enumerate(texts) if text.startswith("Baik"))
    tapped = Tapped(card.assignment, card.version, "ab"[good if right else 1 - good])
    done = await desk.write(assignments.tap, person, tapped, at(seed))
    assert isinstance(done, Finished)
    return done


async def begin(desk: Desk, person: Person, seed: int = 1) -> Card:
    card = await desk.write(assignments.next_card, person, at(seed))
    assert isinstance(card, Card)
    return card


async def purpose_of(desk: Desk, card: Card) -> int:
    return await desk.read(lambda c: c.scalar(select(rows.c.purpose).where(rows.c.id == card.assignment)) or 0)


async def count(desk: Desk, query: Callable[[Connection], int | None]) -> int:
    return await desk.read(query) or 0


async def test_a_key_fills_no_slot_pays_and_is_kept_with_what_it_was_worth(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(6, 2))
    assert (batch.tasks, batch.slots) == (6, 30)
    sari = await make_person(desk, 1)
    first = await begin(desk, sari)
    assert await purpose_of(desk, first) == 0, "nobody begins with one"
    await soon(desk, batch)
    second = (await step(desk, sari, first, right=True)).after
    assert isinstance(second, Card)
    assert await purpose_of(desk, second) == GOLD
    assert (second.price, second.batch, second.place) == (first.price, first.batch, first.place)
    done = await step(desk, sari, second, right=True)
    assert (done.done, done.earned) == (2, 300)
    after = await desk.read(batches.get_batch, batch.id)
    assert (after.done, after.cost) == (1, 600)
    quality = await desk.read(trusting.quality, sari.id)
    assert quality.number == 1
    assert quality.share > (await desk.read(trusting.quality, 99)).share
    kept = await desk.read(lambda c: c.execute(select(probes.c.credit, probes.c.source)).all())
    assert [tuple(each) for each in kept] == [(1.0, "gold")]
    assert await count(desk, lambda c: c.scalar(select(func.count()).select_from(ledger))) == 2
    records = await desk.read(lambda c: [r.passport.task for r in passports.records(c, [batch.id], b"k")])
    assert len(records) == 1, "a test is no data"


async def test_nobody_gets_a_key_twice_within_thirty_days(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(40, 2))
    sari = await make_person(desk, 1)
    card, seen = await begin(desk, sari), []
    for seed in range(8):
        await soon(desk, batch)
        after = (await step(desk, sari, card, right=True, seed=seed)).after
        assert isinstance(after, Card)
        card = after
        if await purpose_of(desk, card) == GOLD:
            seen.append(await desk.read(_task, card))
    assert sorted(seen) == [(batch.id << 24) + 40, (batch.id << 24) + 41], "both once, by turns"
    await soon(desk, batch)
    month = Instant(NOW + timedelta(days=31), 5)
    await desk.write(lending.lapse_of, sari.id)
    late = await desk.write(assignments.next_card, sari, month)
    assert isinstance(late, Card)
    assert await purpose_of(desk, late) in (GOLD, 0)


async def test_a_key_that_runs_out_or_is_skipped_opens_no_slot(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(4, 1))
    sari = await make_person(desk, 1)
    await soon(desk, batch)
    card = await begin(desk, sari)
    await soon(desk, batch)
    test = (await step(desk, sari, card, right=True)).after
    assert isinstance(test, Card)
    assert await purpose_of(desk, test) == GOLD
    before = await desk.read(_open_slots, batch.id)
    await desk.write(assignments.skip, sari, Tapped(test.assignment, test.version, "other"), at())
    assert await desk.read(_open_slots, batch.id) == before - 1, "only the next task took one"
    await desk.write(lending.lapse_of, sari.id)
    assert await desk.read(_open_slots, batch.id) == before


async def test_more_overlap_makes_no_work_of_keys(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(4, 1))
    await desk.write(steering.alter, batch.id, {"overlap": 6}, None, NOW)
    assert await desk.read(_open_slots, batch.id) == 4 * 6


async def test_a_key_that_most_miss_is_in_doubt_and_counts_against_nobody(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(30, 1))
    owner = await make_person(desk, 90)
    await desk.write(lambda c: c.execute(update(tables.batches).values(created_by=owner.id)))
    people = [await make_person(desk, number) for number in range(1, 6)]
    for place, person in enumerate(people):
        card = await begin(desk, person)
        await soon(desk, batch)
        test = (await step(desk, person, card, right=True)).after
        assert isinstance(test, Card)
        assert await purpose_of(desk, test) == GOLD
        await step(desk, person, test, right=place < 2)
    _, (key,) = await desk.read(doubting.list_keys, batch.id, 5, 0)
    assert (key.state, key.doubt, key.answered, key.known) == (doubting.IN_DOUBT, "missed", 5, 2)
    assert (await desk.read(trusting.quality, people[4].id)).number == 0
    told = await desk.read(
        lambda c: list(c.scalars(select(outbox.c.person_id).where(outbox.c.notice.contains("gold-missed"))))
    )
    assert told == [owner.id]
    await desk.write(doubting.bring_back, key.task, owner, NOW)
    assert (await desk.read(trusting.quality, people[4].id)).number == 1
    _, told_now = await desk.write(doubting.retire, key.task, owner, NOW)
    assert told_now == 3, "whoever missed it learns from it"
    with pytest.raises(Stale):
        await desk.write(doubting.retire, key.task, owner, NOW)


async def test_a_repeat_swaps_the_sides_and_tells_whether_somebody_agrees_with_themselves(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(40, 1))
    sari = await make_person(desk, 1)
    card = await begin(desk, sari)
    for seed in range(60):
        await soon(desk, batch)
        if await purpose_of(desk, card) == REPEAT:
            break
        after = (await step(desk, sari, card, right=True, seed=seed)).after
        assert isinstance(after, Card)
        card = after
    assert await purpose_of(desk, card) == REPEAT
    orders = await desk.read(
        lambda c: list(c.scalars(select(rows.c.order).where(rows.c.task_id == _task(c, card)).order_by(rows.c.id)))
    )
    assert orders[1] == orders[0][::-1]
    await step(desk, sari, card, right=False)
    kept = await desk.read(lambda c: list(c.scalars(select(probes.c.credit).where(probes.c.source == "repeat"))))
    assert kept == [0.0]


async def test_a_batch_of_keys_alone_is_work_that_checks(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(0, 3))
    assert (batch.tasks, batch.slots) == (3, 15)
    sari = await make_person(desk, 1)
    await step(desk, sari, await begin(desk, sari), right=False)
    assert (await desk.read(trusting.quality, sari.id)).number == 1


def test_newcomers_are_tested_more_and_opinions_never() -> None:
    first, new, known = plan_of(WISHES, 9), plan_of(WISHES, 10), plan_of(WISHES, 20)
    assert first is not None
    assert new is not None
    assert known is not None
    assert (first.gold, new.gold, known.gold) == (0.25, 0.1, 0.05)
    gaps = [new.gap(seed) for seed in range(400)]
    assert min(gaps) == 1
    assert 6 < sum(gaps) / 400 < 10
    assert plan_of(Wishes(kinds=("rewrite",), gold=10), 0) is None
    assert plan_of(Wishes(kinds=("comparison",)), 0) is None
    both = plan_of(Wishes(kinds=("comparison", "rewrite"), gold=10), 0)
    assert both is not None
    assert both.repeat == 0, "nobody writes the same twice"
    assert ENOUGH == 10


def test_nearly_everybody_gets_ten_keys_within_their_first_sixty_tasks() -> None:
    keys = [_keys_given(WISHES, 60, person) for person in range(500)]
    assert sum(number >= 10 for number in keys) >= 490
    assert sum(keys) / 500 < 16, "no more than it takes"
    assert _keys_given(WISHES, 1_060, 1) - _keys_given(WISHES, 60, 1) == pytest.approx(60, abs=25)


def _keys_given(wishes: Wishes, tasks: int, person: int) -> int:
    """How many keys somebody is given among so many tasks, where keys do not run out."""
    seeds, keys, due = Random(person), 0, 1
    for done in range(tasks):
        plan = plan_of(wishes, keys)
        assert plan is not None
        if done >= due:
            keys += plan.order(seeds.getrandbits(30))[0] == GOLD
            due = done + plan.gap(seeds.getrandbits(30))
    return keys


def _open_slots(connection: Connection, batch: int) -> int:
    tasks = tables.tasks
    return connection.scalar(select(func.sum(tasks.c.open)).where(tasks.c.batch_id == batch)) or 0


def _task(connection: Connection, card: Card) -> int:
    return connection.scalar(select(rows.c.task_id).where(rows.c.id == card.assignment)) or 0


async def test_keys_that_come_later_test_people_too(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, *mixed(3, 1))
    begun = await desk.write(loading.begin_loading, replace(WISHES, name="tambah", gold=0), b"tambah", None, NOW)
    rows_ = [loading.keyed(f"t{n}", row(n, key=n > 12)) for n in range(11, 15)]
    await desk.write(loading.add_rows, begun, 0, rows_)
    draft = await desk.write(loading.finish_loading, begun, 4, None, NOW)
    grown = await desk.write(growing.grow, draft.id, batch.id, None, NOW)
    assert (grown.batch.tasks, grown.batch.slots) == (5, 25)
    assert await desk.read(doubting.count_keys, batch.id) == (3, 0)
    assert await desk.read(_open_slots, batch.id) == 25


def test_who_missed_many_keys_is_asked_more_but_only_after_ten() -> None:
    assert not is_doubted(9, 9)
    assert not is_doubted(10, 3)
    assert is_doubted(10, 4)
