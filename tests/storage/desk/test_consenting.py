"""A consent can be proven: what was read, in which language, when, by which update; a new wording is asked anew."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from storage.database.tables.people import consents, people, wordings
from storage.database.tables.work import annotations
from storage.desk import assignments, consenting, packets, privacy
from storage.desk import people as arrivals
from storage.desk.consenting import Said, Wording
from storage.desk.desk import Desk
from storage.errors import Refused
from storage.facts import Person
from storage.rules.card import Card, Idle
from storage.rules.joining import CONSENT_VERSION
from tests.storage.desk.making import NOBODY, NOW, at, make_person
from tests.storage.desk.test_privacy import begun, finish, open_slots, rows

LATER = NOW + timedelta(days=1)
OLD = "2026-01"


async def as_known(desk: Desk, number: int = 1001) -> Person:
    found = await desk.read(arrivals.find_person, 1, number, NOBODY)
    assert found is not None
    return found


def grow_old(connection: Connection) -> None:
    """Everybody answered to an older wording."""
    connection.execute(update(people).values(agreed=OLD))


async def test_a_line_says_what_was_read_in_which_language_and_by_which_update_it_was_answered(desk: Desk) -> None:
    for text, when in (("Setuju?", NOW - timedelta(days=9)), ("Setuju nggak?", NOW - timedelta(days=1))):
        await desk.write(consenting.keep_wordings, [Wording("id", text), Wording("en", f"{text} (en)")], when)
    sari = await make_person(desk, 1001)
    await desk.write(privacy.give, sari, "contact", LATER, 77)
    *joined, last = await desk.read(rows, consents)
    read = {row["digest"]: row["text"] for row in await desk.read(rows, wordings)}
    assert len(read) == 4
    assert {read[row["wording"]] for row in (*joined, last)} == {"Setuju nggak?"}
    assert (last["topic"], last["given"], last["update_id"], last["language"]) == ("contact", 1, 77, "id")
    assert [row["topic"] for row in joined] == ["work", "training", "publishing", "contact"]


async def test_the_same_wording_is_kept_once(desk: Desk) -> None:
    for _ in range(3):
        await desk.write(consenting.keep_wordings, [Wording("id", "Setuju?")], NOW)
    assert len(await desk.read(rows, wordings)) == 1


async def test_after_a_new_wording_what_is_begun_goes_on_and_nothing_new_is_given(desk: Desk) -> None:
    sari, _, card = await begun(desk)
    assert sari.agreed == CONSENT_VERSION
    await desk.write(grow_old)
    sari = await as_known(desk)
    again = await desk.write(assignments.next_card, sari, at())
    assert isinstance(again, Card)
    assert again.assignment == card.assignment
    sent = await finish(desk, sari, "Makan roti.", 7)
    assert sent.after == Idle("consents")
    ((value,),) = ([row["consent_version"] for row in await desk.read(rows, annotations)],)
    assert value == OLD
    with pytest.raises(Refused, match="work-consents"):
        await desk.write(packets.fill, sari, 2, at())


async def test_answering_anew_adds_a_line_for_every_topic_and_the_tasks_go_on(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(grow_old)
    sari = await as_known(desk)
    before = len(await desk.read(rows, consents))
    answered = await desk.write(privacy.answer_anew, sari, ("work", "publishing"), Said(LATER, 5))
    assert answered.person.consents == ("work", "publishing")
    lines = (await desk.read(rows, consents))[before:]
    assert {row["topic"]: row["given"] for row in lines} == {"work": 1, "training": 0, "publishing": 1, "contact": 0}
    assert {(row["version"], row["at"], row["update_id"]) for row in lines} == {(CONSENT_VERSION, LATER, 5)}
    assert await as_known(desk) == answered.person
    assert isinstance(await desk.write(assignments.next_card, answered.person, at()), Card)


async def test_not_taking_part_any_more_is_an_answer_too(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await desk.write(grow_old)
    answered = await desk.write(privacy.answer_anew, await as_known(desk), (), Said(LATER))
    assert answered.person.consents == ()
    assert await open_slots(desk) == 2
    assert await desk.write(assignments.next_card, answered.person, at()) == Idle("withdrawn")
    assert sari.works
