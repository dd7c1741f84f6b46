"""Texts, edits, guidelines and own numbers, on both databases."""

from datetime import datetime, timedelta

import pytest

from storage.desk import assignments, chats, guides, progress, texts
from storage.desk.desk import Desk
from storage.errors import NotFound, Refused
from storage.facts import Candidate, Content, Person, Wishes
from storage.forms.reply import Wrote
from storage.forms.write import text_so_far
from storage.rules.card import Card, Finished, Moved, Revised, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

WISHES = Wishes(name="perbaiki", kinds=("rewrite",), overlap=2, lang="id", guide="Yang enak.")
ONE = Content(prompt="Sarapan apa?", candidates=(Candidate("a", "Silakan mengonsumsi roti.", "m"),))


async def begun(desk: Desk, *rows: Content) -> tuple[Person, Card]:
    sari = await make_person(desk, 1)
    await make_batch(desk, 0, WISHES, *(rows or (ONE,)))
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    return sari, card


async def send(desk: Desk, sari: Person, card: Card) -> Finished:
    sent = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "send"), at())
    assert isinstance(sent, Finished)
    return sent


async def written(desk: Desk, sari: Person, text: str, origin: int, now: datetime = NOW) -> Card:
    outcome = await desk.write(texts.take, sari, Wrote(text, origin), None, at(now=now))
    assert isinstance(outcome, Moved)
    return outcome.card


async def test_a_text_under_another_card_is_refused_and_under_its_own_taken(desk: Desk) -> None:
    sari, _ = await begun(desk)
    await desk.write(chats.move_card, sari.id, chats.Place(5, 3, "x"))
    with pytest.raises(Refused):
        await desk.write(texts.take, sari, Wrote("Makan roti.", 6), 4, at())
    assert isinstance(await desk.write(texts.take, sari, Wrote("Makan roti.", 6), 5, at()), Moved)
    # The picture that the card hangs under.
    assert isinstance(await desk.write(texts.take, sari, Wrote("Makan roti yuk.", 7), 3, at()), Moved)


async def test_an_edit_finds_the_draft_the_annotation_or_nothing(desk: Desk) -> None:
    sari, _ = await begun(desk)
    card = await written(desk, sari, "Makan roti.", 6)
    changed = await desk.write(texts.change, sari, Wrote("Makan roti yuk.", 6), NOW)
    assert isinstance(changed, Moved)
    assert text_so_far(changed.card.state) == "Makan roti yuk."
    assert changed.card.version == card.version + 1
    await send(desk, sari, changed.card)
    assert await desk.write(texts.change, sari, Wrote("Roti aja.", 6), NOW) == Revised("rewrite", 2)
    assert await desk.write(texts.change, sari, Wrote("Roti aja.", 6), NOW) == Revised("rewrite", 0)
    with pytest.raises(NotFound):
        await desk.write(texts.change, sari, Wrote("Apa aja.", 99), NOW)


async def test_an_edit_while_changing_goes_into_the_card_that_is_open(desk: Desk) -> None:
    sari, _ = await begun(desk, ONE, Content(prompt="Makan siang apa?", candidates=ONE.candidates))
    await send(desk, sari, await written(desk, sari, "Makan roti.", 6))
    await desk.write(assignments.reopen_last, sari, NOW + timedelta(seconds=1))
    card = await written(desk, sari, "Roti bakar.", 7, NOW + timedelta(seconds=1))
    changed = await desk.write(texts.change, sari, Wrote("Roti bakar yuk.", 7), NOW + timedelta(seconds=2))
    assert isinstance(changed, Moved)
    assert changed.card.assignment == card.assignment
    assert changed.card.revising


async def test_the_guideline_is_that_of_the_task_at_hand(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    with pytest.raises(Refused):
        await desk.read(guides.current_guide, sari)
    await make_batch(desk, 0, WISHES, ONE)
    await desk.write(assignments.next_card, sari, at())
    assert (await desk.read(guides.current_guide, sari)).text == "Yang enak."


async def test_own_numbers_come_from_the_rows(desk: Desk) -> None:
    sari, _ = await begun(desk, ONE, Content(prompt="Makan siang apa?", candidates=ONE.candidates))
    await send(desk, sari, await written(desk, sari, "Makan roti.", 6))
    card = await desk.read(assignments.current_card, sari)
    assert isinstance(card, Card)
    await desk.write(assignments.skip, sari, Tapped(card.assignment, card.version, "other"), at())
    numbers = await desk.read(progress.of_person, sari, NOW - timedelta(hours=1))
    assert (numbers.results, numbers.today, numbers.skipped) == (1, 1, 1)
    assert [(share.batch, share.results, share.most) for share in numbers.shares] == [("perbaiki", 1, 2)]
    tomorrow = await desk.read(progress.of_person, sari, NOW + timedelta(days=1))
    assert (tomorrow.results, tomorrow.today) == (1, 0)
