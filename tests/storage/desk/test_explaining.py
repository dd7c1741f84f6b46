"""A gold task of ordinary work that is retired: who missed it is told once what is right, and nobody before."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from storage.database.tables.exchange import outbox
from storage.database.tables.training import lessons
from storage.desk import assignments, erasing, explaining
from storage.desk.desk import Desk
from storage.errors import NotFound
from storage.facts import Person
from storage.rules.card import Card, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person
from tests.storage.desk.test_training import WORK, choose, pair

GOLD = replace(pair(1, ""), meta={})


async def work(desk: Desk, person: Person, *, right: bool) -> int:
    """This person's answer to the gold task; the assignment."""
    card = await desk.write(assignments.next_card, person, at())
    assert isinstance(card, Card)
    await choose(desk, person, card, right=right)
    return card.assignment


async def told(desk: Desk) -> list[int]:
    """Whom a notice waits for."""
    query = select(outbox.c.person_id).where(outbox.c.notice.contains("learning-ready")).order_by(outbox.c.id)
    return await desk.read(lambda connection: list(connection.scalars(query)))


async def test_who_missed_it_is_told_once_and_nobody_else(desk: Desk) -> None:
    batch = await make_batch(desk, 0, replace(WORK, overlap=3), GOLD)
    sari, budi, wati = [await make_person(desk, number) for number in (1, 2, 3)]
    missed, known = await work(desk, sari, right=False), await work(desk, budi, right=True)
    with pytest.raises(NotFound):
        await desk.read(explaining.card, sari, missed)
    task = batch.id << 24
    assert await desk.write(explaining.teach, task, NOW) == 1
    assert await told(desk) == [sari.id]
    card = await desk.read(explaining.card, sari, missed)
    assert (card.agreement, card.explanation, card.leg) == (0, "Sebab 1.", None)
    assert card.given != card.right
    assert len(card.show) == 3
    for person, assignment in ((budi, known), (budi, missed), (sari, known)):
        with pytest.raises(NotFound):
            await desk.read(explaining.card, person, assignment)
    late = await work(desk, wati, right=False)
    assert await desk.write(explaining.teach, task, NOW) == 1, "who answered since"
    assert await desk.write(explaining.teach, task, NOW) == 0
    assert await told(desk) == [sari.id, wati.id]
    assert (await desk.read(explaining.card, wati, late)).agreement == 0


async def test_an_answer_that_was_put_right_in_time_is_right(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WORK, GOLD)
    sari = await make_person(desk, 1)
    await work(desk, sari, right=False)
    again = await desk.write(assignments.reopen_last, sari, NOW)
    letters = [block.text for block in again.question.show[1:]]
    better = "ab"[next(n for n, said in enumerate(letters) if said.startswith("Baik"))]
    await desk.write(assignments.tap, sari, Tapped(again.assignment, again.version, better), at())
    assert await desk.write(explaining.teach, batch.id << 24, NOW) == 0


async def test_a_task_without_gold_teaches_nobody_and_what_was_taught_is_erased(desk: Desk) -> None:
    batch = await make_batch(desk, 0, replace(WORK, overlap=1), GOLD, replace(GOLD, gold={}))
    sari = await make_person(desk, 1)
    await work(desk, sari, right=False)
    await work(desk, sari, right=False)
    assert await desk.write(explaining.teach, (batch.id << 24) + 1, NOW) == 0
    assert await desk.write(explaining.teach, batch.id << 24, NOW + timedelta(days=1)) == 1
    await desk.write(erasing.erase, sari, "r1", NOW)
    assert await desk.read(lambda connection: list(connection.scalars(select(lessons.c.person_id)))) == []
