"""Exports as they are asked for: narrowed, made once, stopped while that can be."""

import pytest
from sqlalchemy import Connection, select

from storage.database.tables.exchange import outbox
from storage.desk import ordering, sending
from storage.desk import outbox as door
from storage.desk.desk import Desk
from storage.desk.ordering import MADE, MAKING, STOPPED, Order
from storage.desk.outbox import GIVEN_UP, WAITING, Making
from storage.desk.sending import Sent
from storage.errors import Stale
from storage.facts import Person, Wishes
from storage.rules.selecting import EVERYTHING, Selection
from tests.storage.desk.making import NOW, make_batch, make_person

JV = Wishes(name="jawa", kinds=("rating",), overlap=1, lang="id", target="jv-x-ngoko-alus")


@pytest.fixture
async def rina(desk: Desk) -> Person:
    await make_batch(desk, 1, JV)
    return await make_person(desk, 1)


async def ordered(desk: Desk, rina: Person) -> Order:
    return await desk.write(ordering.order_now, rina, 1, ("csv", EVERYTHING), NOW)


def lines(connection: Connection) -> list[int]:
    return list(connection.scalars(select(outbox.c.state).order_by(outbox.c.id)))


async def test_a_draft_is_narrowed_by_what_its_batch_has_and_made_once(desk: Desk, rina: Person) -> None:
    draft = await desk.write(ordering.begin, rina, 1, EVERYTHING, NOW)
    choices = {
        name: await desk.read(ordering.choices_for, draft, name, NOW)
        for name in ("kind", "lang", "register", "since")
    }
    assert choices["kind"] == ("rating",)
    assert choices["lang"] == ("jv", "id")
    assert choices["register"] == ("ngoko_alus",)
    assert choices["since"][0] == "2026-11-22"
    await desk.write(ordering.narrow, rina, draft.id, "lang", "jv")
    narrowed = await desk.write(ordering.narrow, rina, draft.id, "agreement", "0.6")
    assert narrowed.selection == Selection(languages=("jv",), agreement=0.6)
    assert (await desk.write(ordering.make, rina, draft.id, "csv", NOW)).state == MAKING
    with pytest.raises(Stale):
        await desk.write(ordering.make, rina, draft.id, "csv", NOW)
    with pytest.raises(Stale):
        await desk.write(ordering.narrow, rina, draft.id, "lang", "jv")
    assert await desk.read(lines) == [WAITING]


async def test_an_order_is_its_persons_alone(desk: Desk, rina: Person) -> None:
    order, other = await ordered(desk, rina), await make_person(desk, 2)
    with pytest.raises(Stale):
        await desk.read(ordering.get, other, order.id)
    with pytest.raises(Stale):
        await desk.write(ordering.stop, other, order.id, NOW)


async def test_what_is_on_its_way_cannot_be_stopped(desk: Desk, rina: Person) -> None:
    waiting, going = await ordered(desk, rina), await ordered(desk, rina)
    await desk.write(door.claim, rina.bot, "here", NOW + ordering.FOLLOWS, 9)
    assert await desk.write(door.begin, 2, "here")
    assert (await desk.write(ordering.stop, rina, waiting.id, NOW)).state == STOPPED
    assert not await desk.write(door.begin, 1, "here")
    assert (await desk.write(ordering.stop, rina, going.id, NOW)).state == MAKING
    await desk.write(ordering.finish, going.id)
    assert (await desk.write(ordering.stop, rina, going.id, NOW)).state == MADE
    assert await desk.read(lines) == [GIVEN_UP, 1]


async def test_parts_are_added_once(desk: Desk, rina: Person) -> None:
    order = await ordered(desk, rina)
    making = Making("export", {"order": order.id, "batch": 1, "format": "csv"})
    for _ in range(2):
        await desk.write(ordering.add_parts, rina.id, making, [5, 4])
    assert await desk.read(ordering.find_parts, order.id) == 2
    assert await desk.read(lines) == [WAITING] * 3


async def test_a_file_is_known_by_its_content_and_name_to_the_bot_that_sent_it(desk: Desk) -> None:
    file = Sent(1, "a" * 64, "jawa.csv")
    await desk.write(sending.keep, file, "first", NOW)
    await desk.write(sending.keep, file, "second", NOW)
    assert await desk.read(sending.find, file) == "second"
    for other in (Sent(2, "a" * 64, "jawa.csv"), Sent(1, "b" * 64, "jawa.csv"), Sent(1, "a" * 64, "x.csv")):
        assert await desk.read(sending.find, other) is None
