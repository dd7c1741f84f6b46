"""Invites and admission on both databases: counted once, however many come at once."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.desk import admission, audit, invites, joining, people
from storage.desk.audit import Wanted as Lines
from storage.desk.desk import Desk
from storage.desk.joining import Arrival
from storage.errors import NotAllowed, NotFound, Refused, Stale
from storage.facts import Person, Visitor, Wishes
from storage.rules.admission import ASK, Door
from storage.rules.inviting import Wanted
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_forgetting import forget

OPEN = Door()


async def make_admin(desk: Desk, number: int = 1001, role: str = "admin") -> Person:
    return await desk.write(people.join_as, await make_person(desk, number), role)


async def come(desk: Desk, number: int, code: str = "", door: Door = OPEN) -> Arrival:
    return await desk.write(joining.start, Visitor(1, number, f"P{number}", "id"), code, door, NOW)


async def test_the_last_place_is_given_once(desk: Desk) -> None:
    rina = await make_admin(desk)
    await desk.write(invites.add_invite, rina, "kode", Wanted("reviewer", uses=3), NOW)
    came = await asyncio.gather(*(come(desk, number, "kode") for number in range(1, 9)))
    roles = [arrival.person.role for arrival in came if arrival.person is not None]
    assert sorted(roles) == ["reviewer"] * 3 + ["trainer"] * 5
    assert sum(arrival.refusal is not None for arrival in came) == 5
    assert await desk.read(invites.list_open, rina, NOW, 10) == []


async def test_one_who_comes_twice_uses_one_place(desk: Desk) -> None:
    rina = await make_admin(desk)
    batch = await make_batch(desk, 1, Wishes(name="kopi", kinds=("rating",)))
    await desk.write(invites.add_invite, rina, "kode", Wanted(uses=3, batch=batch.id), NOW)
    for number in (1, 1, 2, 1002, 1002):
        await come(desk, number, "kode")
    assert [invite.left for invite in await desk.read(invites.list_open, rina, NOW, 10)] == []
    lines = await desk.read(audit.list_deeds, Lines(acts="people"), 10)
    assert [deed.act for deed in lines] == ["come", "come", "come", "invite"]


async def test_a_lead_invites_trainers_of_their_languages_only(desk: Desk) -> None:
    lead = replace(await make_admin(desk, role="lead"), leads=("jv",))
    await desk.write(invites.add_invite, lead, "ya", Wanted(language="jv"), NOW)
    for wanted, error in (
        (Wanted(), Refused),
        (Wanted(language="su"), Refused),
        (Wanted("reviewer", language="jv"), NotAllowed),
        (Wanted("lead", language="jv"), NotAllowed),
    ):
        with pytest.raises(error):
            await desk.write(invites.add_invite, lead, "no", wanted, NOW)
    assert not await desk.read(invites.is_good, "no", NOW)


async def test_a_lead_of_one_language_comes_to_lead_another(desk: Desk) -> None:
    rina = await make_admin(desk)
    for tag in ("jv", "su"):
        await desk.write(invites.add_invite, rina, tag, Wanted("lead", language=tag), NOW)
        arrival = await come(desk, 7, tag)
    assert arrival.person is not None
    assert arrival.person.leads == ("jv", "su")
    with pytest.raises(Refused):
        await desk.write(invites.add_invite, rina, "none", Wanted("lead"), NOW)


async def test_what_was_withdrawn_or_is_over_is_good_for_nothing(desk: Desk) -> None:
    rina, budi = await make_admin(desk), await make_admin(desk, 1002)
    for number in (1, 2):
        await desk.write(invites.add_invite, rina, f"k{number}", Wanted(uses=9), NOW)
    first = (await desk.read(invites.list_open, rina, NOW, 10))[-1]
    await desk.write(invites.withdraw, budi, first.id, NOW)
    with pytest.raises(NotFound):
        await desk.write(invites.withdraw, rina, first.id, NOW)
    assert (await come(desk, 1, "k1")).refusal is not None
    assert await desk.read(invites.is_good, "k2", NOW + timedelta(days=7, milliseconds=-1))
    assert not await desk.read(invites.is_good, "k2", NOW + timedelta(days=7))
    await desk.write(invites.withdraw_of, rina.id, NOW)
    assert not await desk.read(invites.is_good, "k2", NOW)


async def test_two_who_decide_at_once_decide_once(desk: Desk) -> None:
    rina, budi = await make_admin(desk), await make_admin(desk, 1002)
    arrival = await come(desk, 5, door=Door(rule=ASK))
    assert arrival.person is not None
    say = (
        desk.write(admission.decide, by, arrival.person.id, each, NOW)
        for by, each in ((rina, "accept"), (budi, "decline"))
    )
    said = await asyncio.gather(*say, return_exceptions=True)
    assert sum(isinstance(each, Stale) for each in said) == 1
    assert sum(each == "P5" for each in said) == 1
    assert await desk.read(admission.count_waiting) == 0
    assert len(await desk.read(audit.list_deeds, Lines(acts="people"), 10)) == 1


async def test_everybody_who_may_decide_and_can_be_reached_is_called(desk: Desk) -> None:
    rina = await make_admin(desk)
    gone, other = await make_admin(desk, 1002), await make_person(desk, 1003)
    await desk.write(people.mark_unreachable, gone.id, NOW)
    assert await desk.read(admission.holders, 1, "roles", frozenset({1003})) == [rina.id, other.id]
    assert await desk.read(admission.holders, 2, "roles", frozenset({1003})) == [rina.id, other.id]
    assert await desk.read(admission.holders, 1, "ids", frozenset()) == []


async def test_who_waits_too_long_and_who_was_declined_are_forgotten_in_the_end(desk: Desk) -> None:
    rina, ask = await make_admin(desk), Door(rule=ASK)
    waiting, declined = (await come(desk, 5, door=ask)).person, (await come(desk, 6, door=ask)).person
    assert waiting is not None
    assert declined is not None
    await desk.write(admission.decide, rina, declined.id, "decline", NOW)
    await forget(desk, "newcomers", NOW + timedelta(days=31))
    await forget(desk, "refusals", NOW + timedelta(days=366))
    assert await desk.read(admission.count_waiting) == 0
    assert await desk.read(people.find_person, 1, 5, frozenset()) is None
    assert await desk.read(people.find_person, 1, 6, frozenset()) is None
