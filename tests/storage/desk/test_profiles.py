"""What is told about oneself is kept whole, is among my data, and goes with its person."""

import json

import pytest

from storage.desk import erasing, expertise, owndata, people, places, profiles
from storage.desk.desk import Desk
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.profile import NOTHING_TOLD, Region, Skill
from storage.rules.care import mark_of
from tests.storage.desk.making import NOBODY, NOW, make_person


async def known(desk: Desk, number: int = 1) -> Person:
    person = await desk.read(people.find_person, 1, number, NOBODY)
    assert person is not None
    return person


async def told(desk: Desk) -> Person:
    sari = await make_person(desk, 1, "id")
    sari = await desk.write(profiles.speak, sari, "jv", 3)
    sari = await desk.write(profiles.use_register, sari, "jv", "krama-alus", 1)
    sari = await desk.write(expertise.tell_field, sari, mark_of("hukum"), "mine")
    sari = await desk.write(places.ask, sari, "home")
    sari = await desk.write(places.tell, sari, "kota denpasar", NOW)
    return await desk.write(profiles.work_at, sari, "evening", 1)


async def test_what_was_told_is_what_is_read(desk: Desk) -> None:
    sari = await told(desk)
    assert await known(desk) == sari
    assert sari.languages == ("id", "jv")
    assert sari.profile.skills == (Skill("jv", 3, ("krama-alus",)),)
    assert sari.profile.home == Region("51.71", "Kota Denpasar, Bali")
    assert (sari.zone, sari.profile.hours, sari.step) == ("Asia/Makassar", ("evening",), None)


async def test_it_is_among_my_data_and_nothing_of_it_stays_when_i_am_erased(desk: Desk) -> None:
    sari = await told(desk)
    document = json.loads((await desk.stream(owndata.collect, sari, NOW)).content)
    kept = document["profile"]["profile"]
    assert (kept["home"]["code"], kept["skills"][0]["registers"]) == ("51.71", ["krama-alus"])
    assert kept["zone"] == "Asia/Makassar"
    await desk.write(erasing.erase, sari, "H-1-1", NOW)
    document = json.loads((await desk.stream(owndata.collect, sari, NOW)).content)
    assert (document["profile"]["profile"], document["profile"]["fields"]) == ({}, [])


async def test_a_field_that_a_batch_named_is_there_for_all_and_once(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    for name in ("Perikanan", " perikanan ", "Hukum"):
        await desk.write(expertise.add_field, name)
    fields = await desk.read(expertise.all_fields)
    assert fields.count("perikanan") == fields.count("hukum") == 1
    sari = await desk.write(expertise.tell_field, sari, mark_of("perikanan"), "mine")
    assert [field.name for field in sari.fields] == ["perikanan"]
    with pytest.raises(Stale):
        await desk.write(expertise.tell_field, sari, mark_of("tinju"), "mine")


async def test_a_question_that_is_not_open_takes_no_answer(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    with pytest.raises(Refused):
        await desk.write(places.tell, sari, "malang", NOW)
    with pytest.raises(Stale):
        await desk.write(places.choose, sari, "35.73", NOW)
    assert (await known(desk)).region == "Malang, Jawa Timur"


async def test_being_asked_again_keeps_what_was_said_until_it_is_answered(desk: Desk) -> None:
    sari = await desk.write(places.ask, await make_person(desk, 1), "region")
    sari = await desk.write(places.tell, sari, "ban", NOW)
    assert (sari.step, bool(sari.profile.offered), sari.region) == ("region", True, "Malang, Jawa Timur")
    sari = await desk.write(places.leave, sari)
    assert (sari.step, sari.profile.offered, sari.region) == (None, (), "Malang, Jawa Timur")
    assert sari.profile != NOTHING_TOLD
