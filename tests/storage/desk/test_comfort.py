"""Tasks set aside, topics declined, guidelines reworded, packets and days, on both databases."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, select

from storage.database.tables.batches import guides, tasks
from storage.database.tables.work import annotations
from storage.desk import assignments, avoiding, batches, lending, packets, texts, troubles
from storage.desk import guides as wordings
from storage.desk.desk import Desk
from storage.errors import NotFound, Refused
from storage.facts import Content, Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Idle, Tapped
from storage.rules.care import mark_of
from storage.rules.guide import guide_version
from tests.storage.desk.making import NOW, at, content, make_batch, make_person

COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id", guide="Jujur.")


async def next_card(desk: Desk, person: Person) -> Card:
    card = await desk.write(assignments.next_card, person, at())
    assert isinstance(card, Card)
    return card


async def skip(desk: Desk, person: Person, reason: str) -> None:
    card = await next_card(desk, person)
    await desk.write(assignments.skip, person, Tapped(card.assignment, card.version, reason), at())


def slots(connection: Connection) -> list[int]:
    return list(connection.scalars(select(tasks.c.open).order_by(tasks.c.id)))


async def test_a_task_set_aside_keeps_its_slots_and_what_others_give_back(desk: Desk) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    sari, budi, tono = [await make_person(desk, number) for number in (1, 2, 3)]
    held = await next_card(desk, tono)
    await skip(desk, sari, "broken-task")
    assert await desk.read(slots) == [2]
    await skip(desk, budi, "broken-task")
    assert await desk.read(slots) == [0]
    assert (await desk.read(batches.get_batch, batch.id)).aside == 1
    await desk.write(lending.lapse, NOW + timedelta(days=1))
    assert await desk.read(slots) == [0]
    _, (trouble,) = await desk.read(troubles.list_troubles, batch.id, 9, 0)
    assert (trouble.skips, trouble.broken, trouble.aside) == (2, 2, True)
    await desk.write(troubles.bring_back, trouble.task, tono, NOW)
    assert await desk.read(slots) == [3]
    assert (await desk.read(batches.get_batch, batch.id)).aside == 0
    with pytest.raises(NotFound):
        await desk.write(troubles.bring_back, trouble.task, tono, NOW)
    assert (await next_card(desk, tono)).assignment == held.assignment


async def test_one_person_alone_sets_nothing_aside(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    await skip(desk, await make_person(desk, 1), "broken-task")
    await skip(desk, await make_person(desk, 2), "other")
    assert await desk.read(slots) == [3]


async def test_a_declined_topic_goes_back_from_the_hand_and_comes_when_it_is_allowed(desk: Desk) -> None:
    dark = replace(content(1), topic="Gelap")
    await make_batch(desk, 0, replace(COMPARE, overlap=1), dark, replace(content(2), topic="gelap"), content(3))
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    await desk.write(assignments.skip, sari, Tapped(card.assignment, card.version, "uncomfortable"), at())
    assert await desk.read(slots) == [1, 0, 1]
    declined = await desk.write(avoiding.decline, sari, card.assignment, "topic", at())
    assert await desk.read(slots) == [1, 1, 0]
    assert declined.person.avoids == ("gelap",)
    allowed = await desk.write(avoiding.allow_topic, declined.person, mark_of("gelap"))
    assert allowed.avoids == ()
    assert isinstance(declined.after, Card)
    finished = await desk.write(assignments.tap, allowed, Tapped(declined.after.assignment, 0, "a"), at())
    assert isinstance(finished, Finished)
    assert finished.after == Idle("all-done")


async def test_annotations_carry_the_wording_they_were_made_under(desk: Desk) -> None:
    batch = await make_batch(desk, 3, COMPARE)
    sari, rina = await make_person(desk, 1), await make_person(desk, 2)
    card = await next_card(desk, sari)
    reworded = await desk.write(wordings.reword, batch.id, "Jujur dan teliti.", rina, NOW)
    assert reworded.versions == 2
    first = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "a"), at())
    assert isinstance(first, Finished)
    assert isinstance(first.after, Card)
    assert first.after.news is not None
    assert (first.after.news.before, first.after.news.after) == ("Jujur.", "Jujur dan teliti.")
    read = await desk.write(wordings.read, sari, first.after.assignment)
    assert read.news is None
    await desk.write(assignments.tap, sari, Tapped(read.assignment, read.version, "a"), at())
    made = await desk.read(lambda link: list(link.scalars(select(annotations.c.guide_version))))
    assert made == [guide_version(COMPARE), guide_version(replace(COMPARE, guide="Jujur dan teliti."))]
    kept = await desk.read(lambda link: list(link.scalars(select(guides.c.text).order_by(guides.c.id))))
    assert kept == ["Jujur.", "Jujur dan teliti."]
    with pytest.raises(Refused):
        await desk.write(wordings.reword, batch.id, " Jujur dan teliti. ", rina, NOW)


async def test_a_packet_is_filled_up_and_answered_late(desk: Desk) -> None:
    row = Content(text="Saya lelah.", target="id-x-gaul")
    wishes = Wishes(name="uji", kinds=("paraphrase",), overlap=1, lang="id")
    await make_batch(desk, 0, wishes, row, replace(row, text="Saya lapar."), replace(row, text="Saya haus."))
    sari = await make_person(desk, 1)
    packet = (await desk.write(packets.fill, sari, 2, at())).cards
    assert (await desk.write(packets.fill, sari, 2, at())).cards == packet
    assert (await next_card(desk, sari)).assignment not in [card.assignment for card in packet]
    late = at(now=NOW + timedelta(hours=25))
    assert await desk.write(lending.lapse, late.now) == 3
    outcome = await desk.write(packets.reply, sari, packet[1].assignment, Wrote("Laper gue.", 7), late)
    assert isinstance(outcome, Finished)
    assert outcome.after == Idle("packet")
    revised = await desk.write(texts.change, sari, Wrote("Laper banget gue.", 7), late.now)
    assert getattr(revised, "revision", 0) == 2
    with pytest.raises(Refused):
        await desk.write(packets.reply, sari, packet[1].assignment, Wrote("Lagi.", 8), late)


async def test_somebody_elses_packet_is_not_answered(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    (card,) = (await desk.write(packets.fill, sari, 1, at())).cards
    with pytest.raises(NotFound):
        await desk.write(packets.reply, budi, card.assignment, Wrote("Punyaku.", 1), at())
