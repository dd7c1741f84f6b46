"""Seeing and steering people on both databases: only those in reach, only by those who still may."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from storage.database.tables.people import people as rows
from storage.desk import appealing, assignments, audit, crowd, governing, invites, owndata, people, vouching
from storage.desk.audit import Wanted as Lines
from storage.desk.desk import Desk
from storage.desk.outbox import claim
from storage.desk.vouching import Voucher
from storage.errors import LatihinError, NotAllowed, NotFound, Refused, Stale
from storage.facts import Person
from storage.rules.card import Card, Idle
from storage.rules.care import mark_of
from storage.rules.governing import Measure, Onlooker, Post
from storage.rules.inviting import Wanted
from storage.rules.pseudonyms import key_of, pseudonym
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person
from tests.storage.desk.test_invites import make_admin
from tests.storage.desk.test_races import COMPARE

KEY = b"k" * 32
WEEK = Measure("quality", 7)


async def looking(desk: Desk, number: int = 1001, role: str = "admin", *leads: str) -> Onlooker:
    by = await make_admin(desk, number, role)
    await desk.write(lambda c: c.execute(update(rows).where(rows.c.id == by.id).values(leads=leads)))
    return Onlooker(replace(by, leads=leads))


async def again(desk: Desk, person: Person) -> Person:
    found = await desk.read(people.find_person, 1, person.telegram_id, frozenset())
    assert found is not None
    return found


async def test_a_pause_takes_back_what_is_lent_and_ends_by_itself(desk: Desk) -> None:
    rina, sari = await looking(desk), await make_person(desk, 1)
    await make_batch(desk, 2, COMPARE)
    assert isinstance(await desk.write(assignments.next_card, sari, at()), Card)
    await desk.write(governing.pause, rina, sari.id, WEEK, NOW)
    dossier = await desk.read(crowd.get, rina, sari.id)
    assert (dossier.lent, dossier.seen.is_stopped) == (0, True)
    assert [(pause.reason, pause.until) for pause in dossier.pauses] == [("quality", NOW + timedelta(days=7))]
    assert await desk.write(assignments.next_card, await again(desk, sari), at()) == Idle("stopped")
    await desk.write(governing.resume, rina, sari.id, NOW)
    with pytest.raises(Refused):
        await desk.write(governing.resume, rina, sari.id, NOW)
    assert isinstance(await desk.write(assignments.next_card, await again(desk, sari), at()), Card)
    with pytest.raises(Refused):
        await desk.write(governing.pause, rina, sari.id, Measure("quality", 366), NOW)


async def test_two_at_once_leave_one_role_and_a_line_each(desk: Desk) -> None:
    rina, budi, sari = await looking(desk), await looking(desk, 1002), await make_person(desk, 1)
    await asyncio.gather(
        desk.write(governing.change_role, rina, sari.id, Post("reviewer"), NOW),
        desk.write(governing.change_role, budi, sari.id, Post("lead", "jv"), NOW),
    )
    lines = await desk.read(audit.list_deeds, Lines(person=sari.id), 10)
    said = [deed.subject for deed in reversed(lines)]
    assert said in (
        ["trainer > reviewer", "reviewer > lead jv"],
        ["trainer > lead jv", "lead > reviewer"],
    )
    assert (await again(desk, sari)).role == said[-1].split()[2]
    now = await again(desk, sari)
    with pytest.raises(Refused):
        await desk.write(governing.change_role, rina, sari.id, Post(now.role, "jv"), NOW)


async def test_who_is_no_admin_any_more_does_nothing_whatever_they_hold_in_their_hands(desk: Desk) -> None:
    rina, boss, sari = await looking(desk), Onlooker(await make_owner(desk)), await make_person(desk, 1)
    await desk.write(governing.change_role, boss, rina.person.id, Post("trainer"), NOW)
    for call in (
        lambda c: governing.pause(c, rina, sari.id, WEEK, NOW),
        lambda c: governing.remove(c, rina, sari.id, WEEK, NOW),
        lambda c: governing.change_role(c, rina, sari.id, Post("viewer"), NOW),
        lambda c: governing.hand_over(c, rina, sari.id, boss.person.id, NOW),
        lambda c: vouching.grant(c, rina, sari.id, Voucher(mark_of("hukum"), 1), NOW),
    ):
        with pytest.raises(NotAllowed):
            await desk.write(call)
    assert (await again(desk, sari)).paused == ()


async def make_owner(desk: Desk) -> Person:
    return replace(await make_person(desk, 7), role="owner")


@pytest.mark.parametrize("target", ["admin", "owner", "lead of another", "reviewer", "self"])
async def test_a_lead_does_nothing_with_whom_they_do_not_lead(desk: Desk, target: str) -> None:
    lead = await looking(desk, 1001, "lead", "jv")
    people_ = {
        "admin": await make_admin(desk, 1),
        "owner": await make_person(desk, 7, "jv"),
        "lead of another": await make_person(desk, 2, "su"),
        "reviewer": await make_admin(desk, 3, "reviewer"),
        "self": lead.person,
    }
    lead = replace(lead, owners=frozenset({7}))
    with pytest.raises(LatihinError):
        await desk.write(governing.pause, lead, people_[target].id, WEEK, NOW)
    with pytest.raises(NotFound):
        await desk.read(crowd.get, lead, people_[target].id)
    assert await desk.read(crowd.list_people, lead, "all", 10) == []


async def test_a_lead_of_nothing_sees_nobody(desk: Desk) -> None:
    lead = await looking(desk, 1001, "lead")
    await make_person(desk, 1, "jv")
    assert await desk.read(crowd.list_people, lead, "all", 10) == []
    assert await desk.read(crowd.search, lead, "p", KEY, 10) == []


async def test_a_lead_vouches_for_their_languages_alone(desk: Desk) -> None:
    lead, sari = await looking(desk, 1001, "lead", "jv"), await make_person(desk, 1, "jv", "id")
    await desk.write(vouching.grant, lead, sari.id, Voucher(mark_of("jv"), 2), NOW)
    for mark in (mark_of("id"), mark_of("hukum"), "x"):
        with pytest.raises(Stale):
            await desk.write(vouching.grant, lead, sari.id, Voucher(mark, 1), NOW)
    rina = await looking(desk, 1002)
    await desk.write(vouching.grant, rina, sari.id, Voucher(mark_of("hukum"), 3), NOW)
    proofs = (await desk.read(crowd.get, rina, sari.id)).proofs
    with pytest.raises(NotAllowed):
        await desk.write(vouching.revoke, lead, sari.id, proofs[1].id, NOW)
    await desk.write(vouching.revoke, lead, sari.id, proofs[0].id, NOW)
    with pytest.raises(Stale):
        await desk.write(vouching.revoke, rina, sari.id, 999, NOW)


async def test_searches_find_names_numbers_and_pseudonyms_to_the_letter(desk: Desk) -> None:
    rina, sari = await looking(desk), await make_person(desk, 1)
    other = await make_person(desk, 12)
    await desk.write(lambda c: c.execute(update(rows).where(rows.c.id == other.id).values(name="100%_Siti")))

    async def found(words: str) -> list[int]:
        return [seen.id for seen in await desk.read(crowd.search, rina, words, KEY, 10)]

    assert await found("siti") == await found("%_") == [other.id]
    assert await found(f"#{sari.id}") == await found(pseudonym(KEY, 1, sari.id)) == [sari.id]
    batch = await make_batch(desk, 1, COMPARE)
    assert await desk.write(assignments.next_card, sari, at())
    assert await found(pseudonym(key_of(KEY, [batch.id]), 1, sari.id)) == [sari.id]
    assert await found("t_" + "0" * 16) == await found("#999") == await found("%x") == []


async def test_being_sent_away_is_no_erasure(desk: Desk) -> None:
    rina, sari = await looking(desk), await make_person(desk, 1)
    await make_batch(desk, 1, COMPARE)
    await desk.write(assignments.next_card, sari, at())
    await desk.write(invites.add_invite, rina.person, "kode", Wanted(), NOW)
    await desk.write(governing.remove, rina, sari.id, Measure("Sampai jumpa, Sari."), NOW)
    with pytest.raises(Refused):
        await desk.write(governing.remove, rina, sari.id, WEEK, NOW)
    gone = await again(desk, sari)
    assert (gone.step, gone.role, gone.name, gone.is_here) == ("removed", "trainer", "P1", False)
    assert gone.consents == sari.consents
    assert not gone.may("home")
    assert (await desk.read(crowd.count_people, rina)) == {"all": 1, "team": 1, "paused": 0, "gone": 1}
    mine = (await desk.stream(owndata.collect, gone, NOW)).content.decode()
    assert '"act": "remove"' in mine
    lines = await desk.read(audit.list_deeds, Lines(person=sari.id), 1)
    assert [(deed.act, deed.subject) for deed in lines] == [("remove", "words")]


async def test_objecting_reaches_those_who_decide_once(desk: Desk) -> None:
    rina, sari = await looking(desk), await make_person(desk, 1)
    with pytest.raises(Refused):
        await desk.write(governing.complain, sari, "", NOBODY, NOW)
    await desk.write(governing.pause, rina, sari.id, WEEK, NOW)
    stopped = await again(desk, sari)
    await desk.write(governing.complain, stopped, "Kenapa?", NOBODY, NOW)
    with pytest.raises(Refused):
        await desk.write(governing.complain, stopped, "Kenapa?", NOBODY, NOW)
    await desk.write(governing.pause, rina, sari.id, Measure("account"), NOW)
    await desk.write(governing.complain, stopped, "Lho?", NOBODY, NOW)
    acts = [deed.act for deed in await desk.read(audit.list_deeds, Lines(person=sari.id), 9)]
    assert acts == ["complain", "suspend", "complain", "suspend"]


async def test_owners_by_the_settings_hear_objections_too(desk: Desk) -> None:
    rina, sari, boss = await looking(desk), await make_person(desk, 1), await make_person(desk, 7)
    await desk.write(governing.pause, rina, sari.id, WEEK, NOW)
    await desk.write(governing.complain, await again(desk, sari), "Kenapa?", frozenset({7}), NOW)
    told = [parcel.person for parcel in await desk.write(claim, 1, "p", NOW, 9) if "object" in parcel.notice.phrase]
    assert sorted(told) == sorted([rina.person.id, boss.id])


async def test_words_may_follow_an_objection_that_had_none(desk: Desk) -> None:
    rina, sari = await looking(desk), await make_person(desk, 1)
    await desk.write(governing.pause, rina, sari.id, WEEK, NOW)
    stopped = await again(desk, sari)
    await desk.write(governing.complain, stopped, "", NOBODY, NOW)
    await desk.write(governing.complain, stopped, "Aku sakit.", NOBODY, NOW)
    assert [appeal.words for appeal in await desk.read(appealing.list_waiting, 9)] == ["Aku sakit."]
    said = [parcel.notice for parcel in await desk.write(claim, 1, "p", NOW, 9) if "object" in parcel.notice.phrase]
    assert [notice.values.get("words") for notice in said] == [None, "Aku sakit."]
    for words in ("", "Lagi."):
        with pytest.raises(Refused):
            await desk.write(governing.complain, stopped, words, NOBODY, NOW)
