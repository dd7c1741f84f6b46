"""Signs in what people did: who does not look is found with evidence, and who does is not."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select

from storage.database.tables.house import audit
from storage.database.tables.trust import probes, sightings
from storage.desk import assignments, attending, enforcing, flagging, pausing, trusting
from storage.desk.desk import Desk
from storage.errors import Stale
from storage.facts import Batch, Instant, Person, Wishes
from storage.rules import quality
from storage.rules.card import Card, Finished, Tapped
from storage.rules.ruling import read_rules
from tests.storage.desk.making import NOBODY, NOW, content, make_batch, make_person
from tests.storage.desk.test_enforcing import told
from tests.storage.desk.test_probes import begin, mixed, soon

WISHES = Wishes(name="tanda", kinds=("comparison",), overlap=4)
TASKS = 24


@dataclass(frozen=True)
class Habit:
    """How somebody works: always the first letter, or always the first candidate; seconds for each task."""

    letter: bool
    seconds: int


HONEST, LAZY, HASTY = Habit(letter=False, seconds=30), Habit(letter=True, seconds=30), Habit(letter=False, seconds=1)


async def work(desk: Desk, person: Person, habit: Habit, seed: int) -> None:
    """All tasks of the batch, one after another."""
    now = NOW
    card = await desk.write(assignments.next_card, person, Instant(now, seed))
    for number in range(TASKS):
        assert isinstance(card, Card)
        now += timedelta(seconds=habit.seconds)
        texts = [block.text for block in card.question.show[1:]]
        good = "ab"[next(n for n, text in enumerate(texts) if text.startswith("Jawaban satu"))]
        tapped = Tapped(card.assignment, card.version, "a" if habit.letter else good)
        done = await desk.write(assignments.tap, person, tapped, Instant(now, seed * 1000 + number))
        assert isinstance(done, Finished)
        card = done.after


@pytest.fixture
async def crowd(desk: Desk) -> tuple[Batch, list[Person]]:
    """Two who look, one who always takes the first, one who does not read."""
    people = [await make_person(desk, number) for number in range(1, 5)]
    batch = await make_batch(desk, 0, WISHES, *(content(number) for number in range(TASKS)))
    for seed, (person, habit) in enumerate(zip(people, (HONEST, HONEST, LAZY, HASTY), strict=True), 1):
        await work(desk, person, habit, seed)
    return batch, people


async def test_who_does_not_look_is_found_with_evidence(desk: Desk, crowd: tuple[Batch, list[Person]]) -> None:
    batch, (sari, _, lazy, hasty) = crowd
    assert await desk.write(attending.attend, NOW) == 4
    assert await desk.write(attending.attend, NOW) == 0, "nothing new"
    flags = await desk.read(flagging.open_flags, 20)
    assert {(flag.person, flag.signal) for flag in flags} == {(lazy.id, "side"), (hasty.id, "fast")}
    side = next(flag for flag in flags if flag.signal == "side")
    assert (side.evidence["hits"], side.evidence["number"], side.evidence["expected"]) == (TASKS, TASKS, 0.5)
    assert side.evidence["chance"] < 1e-5
    assert len(side.evidence["assignments"]) == flagging.MOST_NAMED
    for person in (lazy, hasty):
        assert not isinstance(await desk.write(assignments.next_card, person, Instant(NOW, 1)), Card)
    good, bad = [await desk.read(trusting.quality, person.id) for person in (sari, lazy)]
    assert good.number == bad.number == TASKS
    assert good.low > bad.share
    # Somebody has looked: what was before then raises no flag again.
    admin = await make_person(desk, 9)
    later = NOW + timedelta(hours=1)
    await desk.write(flagging.settle, side.id, admin, later)
    with pytest.raises(Stale):
        await desk.write(flagging.settle, side.id, admin, later)
    assert await desk.write(attending.look_at, lazy.id, batch.id, later) == []
    assert (await desk.read(trusting.quality, lazy.id)).number == TASKS, "what is known of them is known still"
    assert await desk.read(flagging.count_open) == 1
    acts = await desk.read(lambda c: list(c.scalars(select(audit.c.act).where(audit.c.about_id == lazy.id))))
    assert acts == ["flag-seen"]


async def test_a_pattern_goes_on_through_the_tests_in_between(desk: Desk) -> None:
    lazy = await make_person(desk, 1)
    wishes = Wishes(name="pola", kinds=("comparison",), overlap=1, gold=40)
    keys = [content(number) for number in range(100, 112)]
    rows = [*map(content, range(40)), *(replace(each, gold={"comparison": "a"}) for each in keys)]
    batch = await make_batch(desk, 0, wishes, *rows)
    card = await desk.write(assignments.next_card, lazy, Instant(NOW, 1))
    for number in range(40):
        assert isinstance(card, Card)
        tapped = Tapped(card.assignment, card.version, "ab"[number % 2])
        done = await desk.write(assignments.tap, lazy, tapped, Instant(NOW + timedelta(minutes=number), number))
        assert isinstance(done, Finished)
        card = done.after
    tests = await desk.read(lambda c: c.scalar(select(func.count()).select_from(probes)))
    assert tests
    signs = await desk.write(attending.look_at, lazy.id, batch.id, NOW + timedelta(hours=1))
    assert "pattern" in {sign.signal for sign in signs}


async def test_who_worked_lately_is_looked_at_once_more_the_next_day(
    desk: Desk, crowd: tuple[Batch, list[Person]]
) -> None:
    assert len(crowd[1]) == await desk.write(attending.attend, NOW)
    later = NOW + timedelta(days=1)
    assert await desk.write(attending.look_again, later) == 4
    assert await desk.write(attending.look_again, later) == 0, "once a day"
    assert await desk.write(attending.attend, later) == 4
    assert await desk.write(attending.look_again, NOW + timedelta(days=9)) == 0, "nobody has worked since"


async def test_one_days_work_is_one_day_however_often_it_is_looked_at(desk: Desk) -> None:
    rules = read_rules("fast*2/7d:pause,fast:ask", "rules")
    await make_batch(desk, 0, replace(WISHES, rules=rules), *(content(number) for number in range(TASKS)))
    people = [await make_person(desk, number) for number in range(1, 4)]
    for seed, (person, habit) in enumerate(zip(people, (HONEST, HONEST, HASTY), strict=True), 1):
        await work(desk, person, habit, seed)
    hasty = people[-1]
    for days in range(3):
        later = NOW + timedelta(days=days)
        await desk.write(attending.look_again, later)
        await desk.write(attending.attend, later)
        await desk.write(enforcing.enforce, NOBODY, later)
    assert [each.phrase for each in await told(desk, hasty)] == ["rule-ask-told"]
    assert await desk.read(pausing.standing, hasty.id) == ()
    shown = await desk.read(lambda c: c.scalar(select(func.count()).select_from(sightings)))
    assert shown == 1


async def answer(desk: Desk, person: Person, card: Card, now: datetime, seed: int) -> Card:
    """This person takes the worse one, test or not."""
    texts = [block.text for block in card.question.show[1:]]
    bad = next(n for n, text in enumerate(texts) if text.startswith("Buruk"))
    tapped = Tapped(card.assignment, card.version, "ab"[bad])
    done = await desk.write(assignments.tap, person, tapped, Instant(now, seed))
    assert isinstance(done, Finished)
    assert isinstance(done.after, Card)
    return done.after


async def test_what_was_seen_and_let_be_raises_nothing_again(desk: Desk) -> None:
    sari, admin = await make_person(desk, 1), await make_person(desk, 9)
    batch = await make_batch(desk, 0, Wishes(name="a", kinds=("comparison",), gold=50, overlap=2), *mixed(30, 60))
    card, minute = await begin(desk, sari), timedelta(minutes=1)
    for number in range(24):
        await soon(desk, batch)
        card = await answer(desk, sari, card, NOW + number * minute, number)
    hour = timedelta(hours=1)
    signs = await desk.write(attending.look_at, sari.id, batch.id, NOW + hour)
    assert {"gold", "guessed"} <= {sign.signal for sign in signs}
    for flag in await desk.read(flagging.open_flags, 20):
        await desk.write(flagging.settle, flag.id, admin, NOW + hour)
    for number in range(6):
        card = await answer(desk, sari, card, NOW + 2 * hour + number * minute, number)
    assert await desk.write(attending.look_at, sari.id, batch.id, NOW + 3 * hour) == [], "six are no evidence"
    known = await desk.read(trusting.quality, sari.id)
    assert known.number >= quality.ENOUGH
    # Enough that is new is a sign again, and only that is counted.
    for number in range(15):
        await soon(desk, batch)
        card = await answer(desk, sari, card, NOW + 4 * hour + number * minute, number)
    again = {sign.signal: sign for sign in await desk.write(attending.look_at, sari.id, batch.id, NOW + 5 * hour)}
    assert again["gold"].number < known.number
    # What was seen stays seen, although the flag is open again.
    looked = await desk.read(flagging.looked_at, sari.id)
    assert looked == {batch.id: NOW + hour}
