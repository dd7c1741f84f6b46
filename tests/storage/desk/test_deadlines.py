"""A deadline: nothing more is lent, what was begun may be finished, and whoever pushed the batch is told once."""

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace as with_wishes
from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches as table
from storage.database.tables.exchange import outbox
from storage.desk import assignments, deadlines, steering
from storage.desk.desk import Desk
from storage.desk.outbox import Notice
from storage.facts import Person, Wishes
from storage.rules.card import Card, Finished, Idle, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

LATER = NOW + timedelta(days=2)
WISHES = Wishes(name="cepat", kinds=("comparison",), overlap=1, deadline=NOW + timedelta(days=1), lease=5 * 86_400)


def _told(connection: Connection) -> list[Notice]:
    return [msgspec.json.decode(notice, type=Notice) for notice in connection.scalars(select(outbox.c.notice))]


def _owned(connection: Connection, batch: int, person: int) -> None:
    connection.execute(update(table).where(table.c.id == batch).values(created_by=person))


async def _finish(desk: Desk, person: Person, card: Card | Idle, now: datetime) -> None:
    """Answer this card with the first choice."""
    assert isinstance(card, Card)
    done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), at(now=now))
    assert isinstance(done, Finished)


async def test_begun_work_is_finished_and_nothing_new_is_lent(desk: Desk) -> None:
    batch = await make_batch(desk, 2, WISHES)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    card = await desk.write(assignments.next_card, sari, at())
    assert await desk.write(assignments.next_card, budi, at(now=LATER)) == Idle("nothing-open")
    await _finish(desk, sari, card, LATER)
    await desk.write(_owned, batch.id, budi.id)
    assert [await desk.write(deadlines.tell_overdue, now) for now in (NOW, LATER, LATER)] == [0, 1, 0]
    (notice,) = await desk.read(_told)
    assert notice.sentence == phrase("batch-overdue", name="cepat", left=1)
    changed = await desk.write(steering.alter, batch.id, {"deadline": "2d"}, None, LATER)
    assert changed.wishes.deadline == LATER + timedelta(days=2)
    assert isinstance(await desk.write(assignments.next_card, budi, at(now=LATER)), Card)


async def test_what_has_to_be_done_soonest_goes_first(desk: Desk) -> None:
    for name, deadline in (("lama", None), ("nanti", NOW + timedelta(days=9)), ("segera", NOW + timedelta(days=1))):
        await make_batch(desk, 1, with_wishes(WISHES, name=name, deadline=deadline))
    sari = await make_person(desk, 1)
    given = []
    for _ in range(3):
        card = await desk.write(assignments.next_card, sari, at())
        given.append(card.batch if isinstance(card, Card) else "")
        await _finish(desk, sari, card, NOW)
    assert given == ["segera", "nanti", "lama"]
