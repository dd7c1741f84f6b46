"""Whoever pauses is given and sent nothing and is in no export meanwhile; an admin's pause is another one."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.desk import assignments, outbox, owndata, pausing, people, privacy
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.desk.outbox import Notice
from storage.desk.packets import fill
from storage.desk.pausing import OPEN_END, Pause
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.rules.card import Idle, Tapped
from storage.rules.joining import HOUSE
from tests.storage.desk.making import NOBODY, NOW, at, make_person
from tests.storage.desk.test_privacy import begun, finish, open_slots

LATER = NOW + timedelta(days=8)
MONTH = NOW + timedelta(days=31)


async def as_known(desk: Desk, number: int = 1001) -> Person:
    found = await desk.read(people.find_person, 1, number, NOBODY)
    assert found is not None
    return found


async def test_nothing_is_given_until_the_time_is_over_and_what_was_lent_goes_back(desk: Desk) -> None:
    sari, _, card = await begun(desk)
    pause = await desk.write(pausing.rest, sari, 7, NOW)
    assert pause.until == NOW + timedelta(days=7)
    sari = await as_known(desk)
    assert await open_slots(desk) == 2
    assert await desk.write(assignments.next_card, sari, at()) == Idle("paused")
    with pytest.raises(Stale, match="work-paused"):
        await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "good"), at())
    with pytest.raises(Refused, match="work-paused"):
        await desk.write(fill, sari, 2, at())
    assert await desk.write(pausing.end_over, NOW + timedelta(days=6)) == 0
    assert await desk.write(pausing.end_over, LATER) == 1
    assert not isinstance(await desk.write(assignments.next_card, await as_known(desk), at(now=LATER)), Idle)


async def test_whoever_wants_news_is_told_that_their_pause_is_over_and_others_are_not(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    await desk.write(privacy.give, sari, "contact", NOW)
    for person in (sari, budi):
        await desk.write(pausing.rest, person, 7, NOW)
    assert await desk.write(pausing.end_over, LATER) == 2
    told = await desk.write(outbox.claim, 1, "test", LATER, 8)
    assert [(parcel.person, parcel.notice.phrase) for parcel in told] == [(sari.id, "pause-over")]


async def test_nothing_of_those_who_pause_is_exported_meanwhile(desk: Desk, tmp_path: Path) -> None:
    sari, batch, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(pausing.rest, sari, 0, NOW)
    assert (await export_batch(desk, batch.id, "jsonl", tmp_path / "paused", b"k" * 32)).rows == 0
    back = await desk.write(pausing.resume, await as_known(desk), LATER)
    assert back.paused == ()
    assert (await export_batch(desk, batch.id, "jsonl", tmp_path / "again", b"k" * 32)).rows == 1


async def test_what_is_due_waits_until_they_go_on_unless_it_is_urgent(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    await desk.write(pausing.rest, sari, 0, NOW)
    await desk.write(outbox.add, sari.id, Notice("pause-over"), NOW)
    await desk.write(outbox.add, sari.id, Notice("saved-toast", urgent=True), NOW)

    async def sent(days: int) -> list[str]:
        parcels = await desk.write(outbox.claim, 1, "test", NOW + timedelta(days=days), 8)
        for parcel in parcels:
            await desk.write(outbox.sent, parcel.id)
        return [parcel.notice.phrase for parcel in parcels]

    assert await sent(0) == ["saved-toast"]
    assert await sent(2) == []
    await desk.write(pausing.resume, await as_known(desk), NOW + timedelta(days=2))
    assert await sent(2) == ["pause-over"]


async def test_an_admins_pause_stays_when_ones_own_is_lifted_and_keeps_no_answers_back(
    desk: Desk, tmp_path: Path
) -> None:
    sari, batch, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(pausing.rest, sari, 0, NOW)
    await desk.write(pausing.stop, sari.id, Pause(HOUSE, NOW, OPEN_END, None, "tanya dulu"))
    assert (await as_known(desk)).paused == ("own", "house")
    sari = await desk.write(pausing.resume, sari, LATER)
    assert sari.paused == ("house",)
    assert [pause.reason for pause in await desk.read(pausing.standing, sari.id)] == ["tanya dulu"]
    assert await desk.write(assignments.next_card, sari, at()) == Idle("stopped")
    assert (await export_batch(desk, batch.id, "jsonl", tmp_path / "file", b"k" * 32)).rows == 1
    assert b"tanya dulu" in (await desk.stream(owndata.collect, sari, LATER)).content
    await desk.write(pausing.lift, sari.id, HOUSE, LATER)
    assert (await as_known(desk)).paused == ()


async def test_a_new_pause_takes_the_place_of_the_old_one(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    await desk.write(pausing.rest, sari, 0, NOW)
    await desk.write(pausing.rest, sari, 30, NOW)
    assert await desk.write(pausing.end_over, MONTH) == 1
