"""Two of one ring are never at one task and never judge each other, until somebody says that it is nothing."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, event, select, update

from storage.database.engine import open_database
from storage.database.tables.house import audit
from storage.database.tables.people import people
from storage.database.tables.work import LENT, SKIPPED
from storage.database.tables.work import assignments as lent
from storage.desk import (
    assignments,
    comparing,
    enforcing,
    flagging,
    intervening,
    judging,
    lending,
    packets,
    rings,
    tying,
)
from storage.desk import people as persons
from storage.desk.comparing import Compared, Pair
from storage.desk.desk import Desk
from storage.desk.rings import Ring
from storage.errors import Stale
from storage.facts import Instant, Person, Wishes
from storage.rules.card import Card, Tapped
from storage.rules.ties.evidence import MISTAKES, SYNC, Evidence
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person
from tests.storage.desk.test_enforcing import told
from tests.storage.desk.test_peers import judge_all, opened, sources, write_all

WISHES = Wishes(name="pisah", kinds=("comparison",), overlap=3, lang="id", review=100)


async def link(desk: Desk, *who: Person, sign: str = MISTAKES, batch: int = 1, bits: float = 60.0) -> None:
    """Strong evidence between the first of these and each other."""
    evidence = Evidence(sign, bits, 30, 31, 0.2, batch)
    pairs = tuple(Pair(min(who[0].id, each.id), max(who[0].id, each.id), (evidence,), 0.0) for each in who[1:])
    await desk.write(tying.keep, Compared(who[0].id, 40, 9, pairs), NOW)


async def again(desk: Desk, person: Person) -> Person:
    """This person as they are now."""
    found = await desk.read(persons.find_person, person.bot, person.telegram_id, NOBODY)
    assert found is not None
    return found


async def ring_of(desk: Desk, person: Person) -> int:
    found = await desk.read(rings.find_of, person.id)
    assert found is not None
    return found


async def finish(desk: Desk, person: Person) -> int | None:
    """Answer the next task; its number, None where there is none."""
    card = await desk.write(assignments.next_card, person, at())
    if not isinstance(card, Card):
        return None
    await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), at())
    return await desk.read(lambda c: c.scalar(select(lent.c.task_id).where(lent.c.id == card.assignment)))


async def held(desk: Desk, person: Person) -> set[int]:
    """The tasks that somebody is at or has done."""
    mine = select(lent.c.task_id).where(lent.c.person_id == person.id, lent.c.state != SKIPPED)
    return set(await desk.read(lambda c: list(c.scalars(mine))))


@pytest.fixture
async def crowd(desk: Desk) -> list[Person]:
    """Three of a ring, and somebody who is in none."""
    made = [await make_person(desk, number) for number in range(1, 5)]
    await make_batch(desk, 6, WISHES)
    await link(desk, *made[:3])
    return [await again(desk, person) for person in made]


async def test_between_them_they_do_each_task_once(desk: Desk, crowd: list[Person]) -> None:
    *ring, honest = crowd
    assert len({person.ring for person in ring}) == 1
    assert honest.ring is None
    done: dict[int, set[int]] = {person.id: set() for person in crowd}
    for turn in range(24):
        person = crowd[turn % 4]
        if (task := await finish(desk, person)) is not None:
            done[person.id].add(task)
    assert len(done[honest.id]) == 6
    assert sum(len(done[person.id]) for person in ring) == 6
    assert set().union(*(done[person.id] for person in ring)) == done[honest.id]
    assert all(len(done[person.id]) == 2 for person in ring)


async def test_of_two_who_reach_for_the_last_task_one_gets_it(desk: Desk, url: str, crowd: list[Person]) -> None:
    one, other, *_ = crowd
    elsewhere = Desk(open_database(url))
    for number in range(4):
        await make_batch(desk, 1, wishes_of(f"satu-{number}"))
    for _ in range(5):
        await asyncio.gather(
            *(who.write(assignments.next_card, person, at()) for who, person in ((desk, one), (elsewhere, other)))
        )
        assert not await held(desk, one) & await held(desk, other)
        await asyncio.gather(finish(desk, one), finish(elsewhere, other))
    await elsewhere.close()
    assert not await held(desk, one) & await held(desk, other)


def wishes_of(name: str) -> Wishes:
    return Wishes(name=name, kinds=("comparison",), overlap=3, lang="id")


async def test_what_lapsed_goes_to_the_other_and_not_back(desk: Desk, crowd: list[Person]) -> None:
    one, other, *_ = crowd
    await make_batch(desk, 1, wishes_of("nanti"))
    for person in (one, other):
        while await finish(desk, person) is not None:
            pass
    third = await again(desk, crowd[2])
    assert await finish(desk, third) is None, "all six and the one are theirs by now"
    late = await make_batch(desk, 1, wishes_of("telat"))
    card = await desk.write(assignments.next_card, one, at())
    assert isinstance(card, Card)
    hours = NOW + timedelta(hours=9)
    assert await desk.write(lending.lapse, hours) == 1
    taken = await desk.write(assignments.next_card, other, Instant(hours, 1))
    assert isinstance(taken, Card)
    with pytest.raises(Stale):
        await desk.write(lending.load_open, one, card.assignment)
    assert not isinstance(await desk.write(assignments.next_card, one, Instant(hours, 1)), Card)
    open_ = select(lent.c.person_id).where(lent.c.batch_id == late.id, lent.c.state == LENT)
    assert await desk.read(lambda c: list(c.scalars(open_))) == [other.id]


async def test_a_packet_keeps_apart_too(desk: Desk, crowd: list[Person]) -> None:
    one, other, *_ = crowd
    first = await desk.write(packets.fill, one, 4, at())
    second = await desk.write(packets.fill, other, 4, at())
    assert (len(first.cards), len(second.cards)) == (4, 2)


async def test_nobody_judges_a_mate(desk: Desk, crowd: list[Person]) -> None:
    one, other, _, honest = crowd
    await finish(desk, one)
    for person in (other, honest):
        await desk.write(_promote, person.id)
    rina, budi = [await again(desk, person) for person in (other, honest)]
    assert isinstance(await desk.write(judging.begin, rina, at()), judging.Backlog)
    assert isinstance(await desk.write(judging.begin, budi, at()), judging.Exhibit)


def _promote(connection: Connection, number: int) -> None:
    connection.execute(update(people).where(people.c.id == number).values(role="reviewer"))


async def test_a_mates_text_is_not_theirs_to_check(desk: Desk) -> None:
    one, other, honest = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await sources(desk, 1)
    await link(desk, one, other, batch=batch.id)
    assert await write_all(desk, await again(desk, one)) == 1
    await opened(desk, batch)
    assert await judge_all(desk, await again(desk, other)) == []
    assert len(await judge_all(desk, honest)) == 1


async def test_a_human_says_that_it_is_nothing_and_takes_it_back(desk: Desk, crowd: list[Person]) -> None:
    one, other, third, _ = crowd
    admin = replace(await make_person(desk, 9), role="admin")
    for _ in range(6):
        await finish(desk, one)
    assert await finish(desk, other) is None
    ring = await ring_of(desk, one)
    seen = await desk.write(rings.look_at, admin, ring, NOW)
    assert [mate.id for mate in seen.mates] == [one.id, other.id, third.id]
    assert seen.state == tying.OPEN
    assert await desk.read(flagging.count_open) == 3
    await desk.write(enforcing.enforce, NOBODY, NOW + timedelta(minutes=1))
    assert [asked.people for asked in await desk.read(intervening.waiting)] == [3]
    assert await told(desk, one) == []
    later = NOW + timedelta(minutes=5)
    gone = await desk.write(rings.dismiss, admin, ring, later)
    assert gone.state == tying.DISMISSED
    assert await desk.read(flagging.count_open) == 0
    assert await desk.read(intervening.waiting) == [], "whoever was asked has answered"
    assert [ruled.state for ruled in await desk.read(intervening.list_of, one.id, 9)] == [intervening.OVERTURNED]
    assert await told(desk, one) == []
    with pytest.raises(Stale):
        await desk.write(rings.confirm, admin, ring, later)
    free = await again(desk, other)
    assert free.ring is None
    assert await finish(desk, free) is not None, "what they passed because of each other they may do now"
    # The same once more is no news.
    for person in crowd[:3]:
        found = await desk.stream(comparing.compare, comparing.Due(person.id, 40))
        await desk.write(tying.keep, found, NOW + timedelta(hours=1))
    assert (await again(desk, one)).ring is None
    back = await desk.write(rings.reopen, admin, ring, later)
    assert back.state == tying.OPEN
    assert (await again(desk, other)).ring == ring
    kept = await desk.write(rings.confirm, admin, ring, later)
    assert (kept.state, kept.by) == (tying.CONFIRMED, "P9")
    acts = await desk.read(lambda c: list(c.scalars(select(audit.c.act).where(audit.c.about_id == one.id))))
    assert acts == ["rule", "flag-seen", "ring-dismiss", "ring-reopen", "ring-confirm"]
    await link(desk, third, await make_person(desk, 12))
    grown: Ring = await desk.read(rings.get, admin, ring)
    assert (grown.state, len(grown.mates)) == (tying.OPEN, 4), "somebody new is to be judged"


async def test_whoever_confirms_a_ring_has_answered_what_a_rule_asked(desk: Desk, crowd: list[Person]) -> None:
    one = crowd[0]
    admin = replace(await make_person(desk, 9), role="admin")
    await desk.write(enforcing.enforce, NOBODY, NOW + timedelta(minutes=1))
    await desk.write(rings.confirm, admin, await ring_of(desk, one), NOW + timedelta(minutes=5))
    assert (await desk.read(intervening.waiting), await desk.read(flagging.count_open)) == ([], 0)
    assert [ruled.state for ruled in await desk.read(intervening.list_of, one.id, 9)] == [intervening.KEPT]
    assert await told(desk, one) == []


async def test_who_is_in_no_ring_costs_no_statement_more(desk: Desk, crowd: list[Person]) -> None:
    assert not [said for said in await desk.write(_statements, crowd[3]) if "members" in said]
    assert len([said for said in await desk.write(_statements, crowd[0]) if "members" in said]) == 2


def _statements(connection: Connection, person: Person) -> list[str]:
    seen: list[str] = []

    def note(*said: object) -> None:
        seen.append(str(said[2]))

    event.listen(connection.engine, "before_cursor_execute", note)
    card = assignments.next_card(connection, person, at())
    event.remove(connection.engine, "before_cursor_execute", note)
    assert isinstance(card, Card)
    return seen


async def test_weak_signs_link_nobody_and_weaker_evidence_takes_nothing_back(desk: Desk) -> None:
    one, other = [await make_person(desk, number) for number in (1, 2)]
    await make_batch(desk, 1, WISHES)
    await link(desk, one, other, sign=SYNC, bits=9.0)
    assert (await again(desk, one)).ring is None
    await link(desk, one, other, bits=12.0)
    assert (await again(desk, one)).ring is not None, "two signs together"
    await link(desk, one, other, bits=3.0)
    ring = await desk.read(rings.get, replace(one, role="admin"), await ring_of(desk, one))
    assert ring.ties[0].bits == pytest.approx(21.0)
