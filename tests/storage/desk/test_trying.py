"""A rule tried on the past: the same comes out as came live from the same history, and nothing is written."""

from datetime import datetime, timedelta
from random import Random

import pytest
from sqlalchemy import Connection, insert, select, update

from storage.database.tables.all import metadata
from storage.database.tables.batches import batches as table
from storage.database.tables.reviews import review_items, reviews
from storage.database.tables.rights import appeals
from storage.database.tables.trust import interventions, probes
from storage.database.tables.work import DONE, SKIPPED, annotations, assignments
from storage.desk import enforcing, flagging, pausing, stirring, switching, trying
from storage.desk.desk import Desk
from storage.errors import Refused
from storage.facts import Batch, Person, Wishes
from storage.rules.attention import Sign
from storage.rules.firing import Firing
from storage.rules.ruling import read_rule, read_rules, spelt
from storage.rules.sitting import Draft
from tests.storage.desk.making import NOBODY, NOW, make_batch, make_person

RULES = "gold<70*3:hint,gold<60*10:pause,gold<80*4/2d:keys,skips*3:ask,fast*2/7d:pause,signs:ask,rejected>40*3:hint"
WAYS = (
    "right",
    "right",
    "wrong",
    "wrong",
    "wrong",
    "skip",
    "skip",
    "skip",
    "fast",
    "side",
    "reject",
    "accept",
    "look",
)


def finish(connection: Connection, batch: Batch, person: Person, task: int, now: datetime) -> int:
    """One more finished assignment of this person."""
    row = {"task_id": task, "person_id": person.id, "batch_id": batch.id, "order": (), "draft": Draft()}
    times = {"given": now, "due": now, "touched": now}
    number: int = connection.execute(
        insert(assignments).values(**row, **times, state=DONE).returning(assignments.c.id)
    ).scalar_one()
    said = {"kind": "comparison", "revision": 1, "value": {}, "consent_version": "", "guide_version": "", "at": now}
    connection.execute(insert(annotations).values(assignment_id=number, **said))
    return number


def happen(connection: Connection, way: str, batch: Batch, person: Person, task: int, now: datetime) -> None:  # noqa: PLR0917 - what, where, whose and when
    """This happens in somebody's work, and whoever sees it says so, as in life."""
    if way in ("fast", "side"):
        found = flagging.Found(person.id, batch.id, Sign(way, 18, 20, 0.05, 1e-9), ())
        flagging.raise_flag(connection, found, now)
        return
    number = finish(connection, batch, person, task, now)
    about = {"assignment_id": number, "task_id": task, "person_id": person.id, "batch_id": batch.id}
    if way in ("right", "wrong"):
        credit = float(way == "right")
        connection.execute(insert(probes).values(**about, source="gold", credit=credit, ms=900, at=now))
    elif way == "skip":
        gone = update(assignments).where(assignments.c.id == number)
        connection.execute(gone.values(state=SKIPPED, reason="other"))
    else:
        item = {"state": way, "asks": "", "cause": "sample", "rank": 1, "language": "", "wanted": 1, "at": now}
        connection.execute(insert(review_items).values(**about, **item))
        said = {"round": 1, "sort": "verdict", "verdict": way, "reasons": (), "note": "", "seen": {}, "fixed": {}}
        review = {"assignment_id": number, "reviewer_id": person.id, "decided": 1, "active_ms": 1, "at": now}
        connection.execute(insert(reviews).values(**review, **said))
    if way in ("wrong", "skip", "reject"):
        stirring.stir(connection, person.id, batch.id, now)


def did(connection: Connection) -> set[tuple[str, int, Firing]]:
    """What rules did."""
    columns = (interventions.c.at, interventions.c.signal, interventions.c.hits, interventions.c.number)
    rows = connection.execute(select(interventions.c.rule, interventions.c.person_id, *columns))
    return {(row[0], row[1], Firing(*row[2:])) for row in rows}


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    return {
        each.name: sorted(map(tuple, connection.execute(select(each))), key=str) for each in metadata.sorted_tables
    }


@pytest.mark.parametrize("seed", range(2))
async def test_live_and_on_the_past_the_same_comes_out(desk: Desk, seed: int) -> None:
    wishes = Wishes(name="coba", kinds=("comparison",), overlap=3, gold=5, rules=read_rules(RULES, "rules"))
    batch = await make_batch(desk, 90, wishes)
    people = [await make_person(desk, number) for number in range(1, 4)]
    chance, now, task = Random(seed), NOW, batch.id << 24

    def live(connection: Connection) -> None:
        nonlocal now, task
        for _ in range(80):
            now += timedelta(minutes=chance.choice((1, 7, 60, 600)))
            task = batch.id << 24 | ((task + 1) % 90)
            way, person = chance.choice(WAYS), chance.choice(people)
            if way == "look":
                enforcing.enforce(connection, NOBODY, now)
                pausing.end_over(connection, now + timedelta(days=2))
            elif not connection.scalar(
                select(assignments.c.id).where(assignments.c.task_id == task, assignments.c.person_id == person.id)
            ):
                happen(connection, way, batch, person, task, now)

    for _ in range(3):
        await desk.write(live)
    await desk.write(enforcing.enforce, NOBODY, now)
    kept = await desk.read(everything)
    tried = set()
    for rule in wishes.rules:
        trial = await desk.stream(trying.try_rule, batch.id, rule)
        tried |= {(spelt(rule), each.person, each.firing) for each in trial.touched}
    assert tried == await desk.read(did)
    assert len(tried) > 5, "something happened at all"
    assert await desk.read(everything) == kept, "trying writes nothing"


async def test_it_tells_how_many_of_these_proved_good(desk: Desk) -> None:
    batch = await make_batch(desk, 60, Wishes(name="coba", kinds=("comparison",), overlap=3))
    people = [await make_person(desk, number) for number in range(1, 5)]

    def past(connection: Connection) -> None:
        for person, verdict in zip(people, ("accept", "reject", "", ""), strict=True):
            for place in range(12):
                way = "wrong" if place < 8 or not verdict else verdict
                now = NOW + timedelta(minutes=place)
                happen(connection, way, batch, person, (batch.id << 24) + place, now)
        heard = {"about": "suspend", "reason": "", "words": "", "at": NOW, "answered": NOW + timedelta(days=1)}
        connection.execute(insert(appeals).values(person_id=people[2].id, state="granted", **heard))

    await desk.write(past)
    trial = await desk.stream(trying.try_rule, batch.id, read_rule("gold<60*5:hint"))
    assert (trial.people, trial.told, trial.good, len(trial.touched)) == (4, 3, 2, 4)
    assert [each.name for each in trial.touched] == ["P1", "P2", "P3", "P4"]
    assert (await desk.stream(trying.try_rule, batch.id, read_rule("gold<60*20:pause"))).people == 0


async def test_a_rule_counts_from_when_it_is_switched_on(desk: Desk) -> None:
    batch = await make_batch(desk, 60, Wishes(name="coba", kinds=("comparison",), overlap=3, rules=()))
    sari = await make_person(desk, 1)
    rule = read_rule("gold<60*10:pause")

    def miss(connection: Connection, first: int, now: datetime) -> None:
        for place in range(first, first + 9):
            happen(connection, "wrong", batch, sari, (batch.id << 24) + place, now + timedelta(minutes=place))

    await desk.write(miss, 0, NOW)
    later = NOW + timedelta(hours=2)
    on = await desk.write(switching.switch_on, batch.id, rule, None, later)
    again = await desk.write(switching.switch_on, batch.id, rule, None, later + timedelta(hours=1))
    assert [each.since for each in on.wishes.rules] == [each.since for each in again.wishes.rules] == [later]
    await desk.write(miss, 9, later)
    await desk.write(enforcing.enforce, NOBODY, later + timedelta(hours=1))
    assert not await desk.read(did), "nine since then"
    await desk.write(happen, "wrong", batch, sari, (batch.id << 24) + 20, later + timedelta(hours=2))
    await desk.write(enforcing.enforce, NOBODY, later + timedelta(hours=3))
    ((_, _, firing),) = await desk.read(did)
    assert firing.number == 10
    off = await desk.write(switching.switch_off, batch.id, rule, None, later)
    assert off.wishes.rules == ()
    with pytest.raises(Refused):
        await desk.write(switching.switch_on, batch.id, read_rule("gold:keys"), None, later)
    assert await desk.read(lambda c: c.scalar(select(table.c.wishes).where(table.c.id == batch.id))) == off.wishes
