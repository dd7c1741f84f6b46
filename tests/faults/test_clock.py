"""A clock that jumps: work is kept, time that cannot be is not counted, and nobody loses what they hold for good."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from storage.database.tables.work import annotations
from storage.database.tables.work import assignments as lent
from storage.desk import assignments, lending
from storage.desk.desk import Desk
from storage.facts import Person, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

WISHES = Wishes(name="jam", kinds=("comparison",), overlap=1, lease=3600)
BACK, FORWARD = NOW - timedelta(hours=3), NOW + timedelta(days=2)


async def given(desk: Desk, person: Person, now: datetime) -> Card:
    card = await desk.write(assignments.next_card, person, at(now=now))
    assert isinstance(card, Card)
    return card


async def tapped(desk: Desk, person: Person, card: Card, now: datetime) -> object:
    return await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), at(now=now))


def kept(connection: Connection) -> list[int]:
    """The active milliseconds of each annotation."""
    return list(
        connection.scalars(select(lent.c.active_ms).join(annotations, annotations.c.assignment_id == lent.c.id))
    )


@pytest.mark.parametrize("jump", [BACK, FORWARD])
async def test_an_answer_after_a_jump_is_kept_and_its_time_is_sane(desk: Desk, jump: datetime) -> None:
    await make_batch(desk, 2, WISHES)
    sari = await make_person(desk, 1)
    card = await given(desk, sari, NOW)
    assert isinstance(await tapped(desk, sari, card, jump), Finished)
    (active,) = await desk.read(kept)
    assert 0 <= active <= timedelta(hours=1) / timedelta(milliseconds=1)
    assert isinstance(await tapped(desk, sari, await given(desk, sari, jump), jump), Finished)


async def test_what_a_jump_forward_takes_back_is_there_again(desk: Desk) -> None:
    await make_batch(desk, 1, WISHES)
    sari = await make_person(desk, 1)
    card = await given(desk, sari, NOW)
    assert await desk.write(lending.lapse, FORWARD) == 1
    again = await given(desk, sari, NOW + timedelta(minutes=1))
    assert again.assignment == card.assignment
    assert isinstance(await tapped(desk, sari, again, NOW + timedelta(minutes=2)), Finished)


async def test_after_a_jump_back_nothing_is_held_longer_than_lent(desk: Desk) -> None:
    await make_batch(desk, 1, WISHES)
    await given(desk, await make_person(desk, 1), NOW)
    assert await desk.write(lending.lapse, BACK) == 0
    assert await desk.write(lending.lapse, FORWARD) == 1
