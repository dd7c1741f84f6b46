"""Broadcasts: whom they reach, once each, and how they are taken back."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from storage.database.tables.exchange import outbox
from storage.database.tables.people import people
from storage.desk import broadcasts
from storage.desk.broadcasts import SECOND_THOUGHTS, Broadcast
from storage.desk.desk import Desk
from storage.desk.outbox import claim, sent
from storage.errors import NotFound, Refused, Stale
from storage.facts import Person
from storage.rules.audience import LONGEST_TEXT, Audience
from tests.storage.desk.making import NOW, make_person

TEXT = "Besok paket baru dibuka."
LATER = NOW + SECOND_THOUGHTS


async def crowd(desk: Desk, number: int = 4) -> list[Person]:
    """The admin and so many trainers, who may all be written to."""
    found = [await make_person(desk, n, "id", *(["jv"] if n == 2 else [])) for n in range(1, number + 1)]
    await desk.write(agree)
    return found


def agree(connection: Connection) -> None:
    connection.execute(update(people).values(consents=("work", "contact")))


def change(connection: Connection, person: Person, values: dict[str, object]) -> None:
    connection.execute(update(people).where(people.c.id == person.id).values(values))


def written_to(connection: Connection) -> list[int]:
    return list(connection.scalars(select(outbox.c.person_id).order_by(outbox.c.person_id)))


async def drafted(desk: Desk, by: Person, audience: Audience | None = None) -> Broadcast:
    return await desk.write(broadcasts.draft, by, TEXT, audience or Audience(), NOW)


async def test_it_goes_once_to_everybody_it_can_reach(desk: Desk) -> None:
    admin, two, three, four = await crowd(desk)
    await desk.write(change, three, {"consents": ("work",)})
    await desk.write(change, four, {"unreachable_since": NOW})
    draft = await drafted(desk, admin)
    assert (draft.people, draft.left_out, draft.waiting) == (2, 2, 0)
    assert await desk.read(written_to) == []
    going = await desk.write(broadcasts.send, admin, draft.id, NOW)
    assert (going.people, going.waiting, going.sent) == (2, 2, 0)
    assert await desk.read(written_to) == [admin.id, two.id]
    with pytest.raises(Stale):
        await desk.write(broadcasts.send, admin, draft.id, NOW)
    assert await desk.write(claim, 1, "p", NOW, 9) == []
    parcels = await desk.write(claim, 1, "p", LATER, 9)
    assert [parcel.notice.values["text"] for parcel in parcels] == [TEXT, TEXT]
    await desk.write(sent, parcels[0].id)
    assert (await desk.read(broadcasts.get, draft.id, LATER)).sent == 1


async def test_what_is_held_is_not_claimed_by_its_holder_again(desk: Desk) -> None:
    admin, *_ = await crowd(desk)
    await desk.write(broadcasts.send, admin, (await drafted(desk, admin)).id, NOW)
    first = [parcel.id for parcel in await desk.write(claim, 1, "p", LATER, 2)]
    more = [parcel.id for parcel in await desk.write(claim, 1, "p", LATER, 9, busy=first)]
    assert len(first) == len(more) == 2
    assert not set(first) & set(more)


async def test_it_can_be_taken_back(desk: Desk) -> None:
    admin, *_ = await crowd(desk)
    draft = await drafted(desk, admin)
    await desk.write(broadcasts.send, admin, draft.id, NOW)
    (parcel,) = await desk.write(claim, 1, "p", LATER, 1)
    stopped = await desk.write(broadcasts.stop, admin, draft.id, LATER)
    assert (stopped.stopped, stopped.waiting) == (3, 1)
    await desk.write(sent, parcel.id)
    assert await desk.write(claim, 1, "p", LATER, 9) == []
    ended = await desk.read(broadcasts.get, draft.id, LATER)
    assert (ended.sent, ended.lost, ended.stopped, ended.waiting) == (1, 0, 3, 0)


async def test_a_dropped_draft_goes_nowhere(desk: Desk) -> None:
    admin, *_ = await crowd(desk, 2)
    draft = await drafted(desk, admin)
    await desk.write(broadcasts.stop, admin, draft.id, NOW)
    with pytest.raises(Stale):
        await desk.write(broadcasts.send, admin, draft.id, NOW)
    with pytest.raises(Stale):
        await desk.write(broadcasts.narrow, draft.id, Audience(), NOW)
    assert await desk.read(written_to) == []


async def test_it_is_narrowed(desk: Desk) -> None:
    admin, two, *_ = await crowd(desk)
    draft = await drafted(desk, admin, Audience(lang="jv"))
    assert draft.people == 1
    assert (await desk.write(broadcasts.narrow, draft.id, Audience(idle=7), NOW)).people == 4
    assert (await desk.write(broadcasts.narrow, draft.id, Audience(active=7), NOW)).people == 0
    assert (await desk.write(broadcasts.narrow, draft.id, Audience(role="trainer", lang="jv"), NOW)).people == 1
    await desk.write(broadcasts.send, admin, draft.id, NOW)
    assert await desk.read(written_to) == [two.id]


async def test_what_cannot_be_sent_is_refused(desk: Desk) -> None:
    admin, *_ = await crowd(desk, 1)
    for text in ("", "a" * (LONGEST_TEXT + 1)):
        with pytest.raises(Refused):
            await desk.write(broadcasts.draft, admin, text, Audience(), NOW)
    with pytest.raises(NotFound):
        await desk.write(broadcasts.draft, admin, TEXT, Audience(batch="tiada"), NOW)
    with pytest.raises(NotFound):
        await desk.read(broadcasts.get, 99, NOW + timedelta(days=1))
