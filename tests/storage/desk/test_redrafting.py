"""A draft takes every wish anew; a batch that runs takes more, and begun work is finished before new work."""

from dataclasses import replace as with_fields

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, func, select

from storage.database.tables.batches import tasks
from storage.database.tables.trust import golds
from storage.desk import assignments, batches, findings, loading, redrafting, steering
from storage.desk.desk import Desk
from storage.errors import Refused
from storage.facts import Batch, Content, JsonObject, Person, Wishes
from storage.profile import Region
from storage.rules.card import Card, Finished, Idle, Tapped
from storage.rules.placing import FULL
from tests.storage.desk.making import NOW, at, content, make_batch, make_person

WISHES = Wishes(name="soal", kinds=("comparison",), overlap=2, lang="id")
EAST = Region("35", "Jawa Timur")


async def draft(desk: Desk, *rows: Content) -> Batch:
    begun = await desk.write(loading.begin_loading, WISHES, b"soal", None, NOW)
    await desk.write(loading.add_rows, begun, 0, [loading.keyed(f"k{n}", row) for n, row in enumerate(rows)])
    return await desk.write(loading.finish_loading, begun, len(rows), None, NOW)


async def alter(desk: Desk, batch: Batch, said: JsonObject) -> Batch:
    wishes = steering.intended(batch, said, NOW)
    await desk.read(redrafting.look_whether_rows_suit, batch, wishes)
    return await desk.write(steering.alter, batch.id, said, None, NOW)


def _slots(connection: Connection) -> tuple[list[int], int]:
    kept = connection.scalar(select(func.count()).select_from(golds)) or 0
    return list(connection.scalars(select(tasks.c.open).order_by(tasks.c.id))), kept


async def finish(desk: Desk, person: Person, card: Card) -> Card | Idle:
    done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), at())
    assert isinstance(done, Finished)
    return done.after


async def next_card(desk: Desk, person: Person) -> Card | Idle:
    return await desk.write(assignments.next_card, person, at())


async def test_a_draft_takes_every_wish_anew(desk: Desk) -> None:
    keyed = replace(content(1), gold={"comparison": "a"})
    batch = await draft(desk, keyed, content(2), content(3))
    assert await desk.read(_slots) == ([2, 2, 2], 1)
    batch = await alter(desk, batch, {"gold": "10%", "overlap": 3, "kinds": "comparison,rewrite"})
    assert await desk.read(_slots) == ([0, 3, 3], 1)
    assert (batch.tasks, batch.slots) == (2, 6)
    batch = await alter(desk, batch, {"gold": "none", "overlap": 1, "quotas": "id@jawa-timur:2", "kinds": "rewrite"})
    assert await desk.read(_slots) == ([1, 1, 1], 0)
    assert (batch.tasks, batch.slots, batch.seats) == (3, 3, (0,))
    with pytest.raises(Refused, match="redraft-lacks"):
        await alter(desk, batch, {"kinds": "label"})
    with pytest.raises(Refused, match="wish-fixed"):
        await alter(desk, batch, {"name": "lain"})
    await desk.write(batches.move, batch.id, "open", None, NOW)
    opened = await desk.read(batches.get_batch, batch.id)
    with pytest.raises(Refused, match="wish-fixed"):
        steering.intended(opened, {"kinds": "rating"}, NOW)
    with pytest.raises(Refused, match="steer-gold"):
        await desk.write(steering.alter, batch.id, {"gold": 10}, None, NOW)


async def test_a_risk_that_comes_later_is_assessed_again(desk: Desk) -> None:
    admin = await make_person(desk, 9)
    batch = await alter(desk, await draft(desk, content(1)), {"sensitive": "yes"})
    await desk.write(findings.assess, batch.id, admin, NOW)
    batch = await alter(desk, batch, {"overlap": 5})
    assert (await desk.read(findings.findings_of, batch)).assessed
    batch = await alter(desk, batch, {"kinds": "voice"})
    with pytest.raises(Refused, match="impact-unassessed"):
        await desk.write(batches.move, batch.id, "open", admin, NOW)
    await desk.write(findings.assess, batch.id, admin, NOW)
    await desk.write(batches.move, batch.id, "open", admin, NOW)


async def test_a_full_quota_that_is_raised_gives_work_again(desk: Desk) -> None:
    quotas: JsonObject = {"quotas": "@jawa-timur:1"}
    batch = await draft(desk, content(1), content(2))
    batch = await alter(desk, batch, quotas)
    await desk.write(batches.move, batch.id, "open", None, NOW)
    sari = await make_person(desk, 1)
    sari = replace_origin(sari)
    card = await next_card(desk, sari)
    assert isinstance(card, Card)
    after = await finish(desk, sari, card)
    assert isinstance(after, Idle)
    assert after.reason == FULL
    for wrong in ("@jawa-tengah:5", "@jawa-timur:5,@jawa-timur:6"):
        with pytest.raises(Refused):
            await desk.write(steering.alter, batch.id, {"quotas": wrong}, None, NOW)
    await desk.write(steering.alter, batch.id, {"quotas": "@jawa-timur:2,@jawa-tengah:5"}, None, NOW)
    assert isinstance(await next_card(desk, sari), Card)


def replace_origin(person: Person) -> Person:
    """The same person, from East Java."""
    return with_fields(person, profile=replace(person.profile, origin=EAST))


async def test_begun_work_is_finished_before_new_work(desk: Desk) -> None:
    first = await make_batch(desk, 1, replace(WISHES, name="awal"))
    await make_batch(desk, 3, replace(WISHES, name="lain"))
    sari = await make_person(desk, 1)
    assert await _batch_of(desk, sari) == "awal"
    await desk.write(batches.move, first.id, "pause", None, NOW)
    assert await _batch_of(desk, sari) == "lain"
    card = await next_card(desk, sari)
    await desk.write(batches.move, first.id, "open", None, NOW)
    assert isinstance(card, Card)
    after = await finish(desk, sari, card)
    assert isinstance(after, Card)
    assert after.batch == "awal"


async def _batch_of(desk: Desk, person: Person) -> str:
    card = await next_card(desk, person)
    return card.batch if isinstance(card, Card) else card.reason
