"""Tasks are lent, answered, skipped, lapsed and revised; overlap counts people and is never exceeded."""

import asyncio
from datetime import timedelta

import pytest

from storage.desk import assignments, batches, lending
from storage.desk.desk import Desk
from storage.errors import NotFound, Refused, Stale
from storage.facts import Person, Wishes
from storage.forms.reply import Wrote
from storage.forms.write import text_so_far
from storage.rules.card import Card, Finished, Idle, Moved, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id")


async def next_card(desk: Desk, person: Person, seed: int = 1) -> Card:
    card = await desk.write(assignments.next_card, person, at(seed))
    assert isinstance(card, Card)
    return card


async def answer(desk: Desk, person: Person, card: Card, choice: str = "a") -> Finished:
    tapped = Tapped(card.assignment, card.version, choice)
    outcome = await desk.write(assignments.tap, person, tapped, at())
    assert isinstance(outcome, Finished)
    return outcome


async def test_asking_again_shows_the_same_task(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    assert await next_card(desk, sari) == await next_card(desk, sari, seed=2)


async def test_everybody_answers_every_task_once_and_no_task_more_often_than_asked(desk: Desk) -> None:
    batch = await make_batch(desk, 3, COMPARE)
    crowd = [await make_person(desk, number) for number in range(1, 6)]

    async def work(person: Person) -> int:
        done, card = 0, await desk.write(assignments.next_card, person, at(person.id))
        while isinstance(card, Card):
            finished = await answer(desk, person, card)
            done, card = done + 1, finished.after
        return done

    done = await asyncio.gather(*(work(person) for person in crowd))
    assert sum(done) == 3 * 2
    after = await desk.read(batches.get_batch, batch.id)
    assert (after.done, after.slots, after.people) == (6, 6, sum(1 for count in done if count))


async def test_a_second_tap_on_the_same_button_is_stale_and_changes_nothing(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    first = await answer(desk, sari, card)
    with pytest.raises(Stale):
        await answer(desk, sari, card, "b")
    assert await desk.read(assignments.current_card, sari) == first.after


async def test_nobody_taps_for_somebody_else(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    card = await next_card(desk, sari)
    with pytest.raises(NotFound):
        await answer(desk, budi, card)


async def test_a_skipped_task_goes_to_others_and_never_comes_back(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id"))
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    card = await next_card(desk, sari)
    assert await desk.write(assignments.next_card, budi, at()) == Idle("all-done")
    tapped = Tapped(card.assignment, card.version, "not-my-field")
    skipped = await desk.write(assignments.skip, sari, tapped, at())
    assert skipped.after == Idle("all-done")
    await answer(desk, budi, await next_card(desk, budi))


async def test_what_was_abandoned_comes_back_by_itself_with_its_draft(desk: Desk) -> None:
    await make_batch(
        desk, 1, Wishes(name="uji", kinds=("rating",), overlap=1, lang="id", dimensions=("benar", "aman"))
    )
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    card = await next_card(desk, sari)
    begun = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "4"), at())
    assert isinstance(begun, Moved)
    later = at(now=NOW + timedelta(hours=2))
    taken = await desk.write(assignments.next_card, budi, later)
    assert isinstance(taken, Card), "the lease ran out, so the slot is free"
    with pytest.raises(Stale):
        await desk.write(assignments.tap, sari, Tapped(card.assignment, begun.card.version, "4"), later)
    await desk.write(assignments.skip, budi, Tapped(taken.assignment, taken.version, "other"), later)
    again = await desk.write(assignments.next_card, sari, later)
    assert again == begun.card, "where she was, with what she had given"


async def test_a_late_reply_is_kept_while_the_task_still_needs_it(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    assert await desk.write(lending.lapse, NOW + timedelta(hours=2)) == 1
    assert await desk.write(lending.lapse, NOW + timedelta(hours=2)) == 0
    assert (await answer(desk, sari, card)).done == 1


async def test_back_takes_the_last_answer_and_nothing_else(desk: Desk) -> None:
    await make_batch(
        desk, 1, Wishes(name="uji", kinds=("rating",), overlap=1, lang="id", dimensions=("benar", "aman"))
    )
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    begun = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "4"), at())
    assert isinstance(begun, Moved)
    again = await desk.write(assignments.back, sari, Tapped(card.assignment, begun.card.version, ""), NOW)
    assert (again.question, again.version) == (card.question, 2)


async def test_only_people_who_speak_the_language_get_the_task(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="jawa", kinds=("paraphrase",), overlap=3, target="jv-x-ngoko"))
    sari, joko = await make_person(desk, 1), await make_person(desk, 2, "id", "jv")
    assert await desk.write(assignments.next_card, sari, at()) == Idle("other-languages", "jv-x-ngoko")
    assert isinstance(await desk.write(assignments.next_card, joko, at()), Card)


async def test_a_text_is_a_draft_until_it_is_sent_and_survives_in_the_database(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("paraphrase",), overlap=1, target="id-x-santai"))
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    written = await desk.write(assignments.write, sari, Wrote("Gue nanya nih", 7), at())
    assert isinstance(written, Moved)
    assert text_so_far(written.card.state) == "Gue nanya nih"
    assert await desk.read(assignments.current_card, sari) == written.card
    done = await answer(desk, sari, written.card, "send")
    assert done.values["paraphrase"]["variants"][0]["text"] == "Gue nanya nih"
    assert card.assignment == written.card.assignment


async def test_writing_without_a_task_is_refused_kindly(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    with pytest.raises(Refused):
        await desk.write(assignments.write, sari, Wrote("halo", 1), at())


async def test_a_paused_batch_lends_nothing_and_goes_on_where_it_was(desk: Desk) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    sari = await make_person(desk, 1)
    card = await next_card(desk, sari)
    await desk.write(batches.move, batch.id, "pause", None, NOW)
    assert await desk.write(assignments.next_card, sari, at()) == Idle("nothing-open")
    with pytest.raises(Stale):
        await answer(desk, sari, card)
    await desk.write(batches.move, batch.id, "open", None, NOW)
    assert await next_card(desk, sari) == card


async def test_changing_the_last_annotation_makes_a_revision_and_counts_no_second_time(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    await answer(desk, sari, await next_card(desk, sari))
    again = await desk.write(assignments.reopen_last, sari, NOW + timedelta(minutes=1))
    assert again.revising
    changed = await answer(desk, sari, again, "b")
    assert changed.done == 1
    assert isinstance(changed.after, Card), "and the task that was open before is open still"
    assert (await desk.read(batches.get_batch, batch.id)).done == 1


@pytest.mark.parametrize("seed", range(3))
async def test_overlap_holds_when_many_ask_at_once(desk: Desk, seed: int) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id"))
    crowd = [await make_person(desk, number) for number in range(1, 21)]
    given = await asyncio.gather(*(desk.write(assignments.next_card, person, at(seed)) for person in crowd))
    assert sum(isinstance(card, Card) for card in given) == 3
