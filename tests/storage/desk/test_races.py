"""Several people and processes at once: slots, batches and revisions stay what they promise on both databases."""

import asyncio
from datetime import timedelta
from random import Random

import msgspec
import pytest
from sqlalchemy import func, select

from storage.database.engine import open_database
from storage.database.tables.batches import batches, tasks
from storage.database.tables.work import DONE, LENT, REVISING, annotations, assignments
from storage.desk import annotations as annotating
from storage.desk import assignments as assigning
from storage.desk import batches as batching
from storage.desk import lending, texts
from storage.desk.desk import Desk
from storage.desk.passports import records
from storage.errors import LatihinError, Refused
from storage.facts import Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

BOTH = Wishes(name="dua", kinds=("rating", "rewrite"), overlap=1, lang="id", dimensions=("benar",))
COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id")


async def work(desk: Desk, person: Person, chance: Random, steps: int) -> None:
    """Taps, skips, changes of mind, long pauses; what is refused is refused."""
    hour = 0
    for _ in range(steps):
        hour += chance.choice((0, 0, 0, 2))
        now = at(chance.randrange(99), NOW + timedelta(hours=hour))
        try:
            card = await desk.write(assigning.next_card, person, now)
            if not isinstance(card, Card):
                continue
            tapped = Tapped(card.assignment, card.version, chance.choice(("a", "b", "other")))
            if tapped.choice == "other":
                await desk.write(assigning.skip, person, tapped, now)
            else:
                await asyncio.gather(
                    desk.write(assigning.tap, person, tapped, now),
                    desk.write(lending.lapse, now.now + timedelta(hours=1)),
                    return_exceptions=True,
                )
        except LatihinError:
            continue


@pytest.mark.parametrize("seed", [1])
async def test_slots_and_counters_hold_while_leases_run_out_under_peoples_hands(
    desk: Desk, url: str, seed: int
) -> None:
    batch = await make_batch(desk, 15, COMPARE)
    crowd = [await make_person(desk, number) for number in range(1, 7)]
    other = Desk(open_database(url))
    desks = (desk, other)
    await asyncio.gather(*(work(desks[n % 2], who, Random(seed * 100 + n), 10) for n, who in enumerate(crowd)))
    await other.close()
    taken = (
        select(tasks.c.id, tasks.c.open + func.count(assignments.c.id))
        .join(assignments, (assignments.c.task_id == tasks.c.id) & assignments.c.state.in_((LENT, DONE, REVISING)))
        .group_by(tasks.c.id, tasks.c.open)
    )
    slots = await desk.read(lambda connection: connection.execute(taken).all())
    assert {row[1] for row in slots} == {COMPARE.overlap}
    done = select(func.count()).select_from(assignments).where(assignments.c.state == DONE)
    kept = select(func.count()).select_from(annotations)
    counted = select(batches.c.done).where(batches.c.id == batch.id)
    queries = (done, kept, counted)
    found = await desk.read(lambda connection: {connection.scalar(query) for query in queries})
    assert len(found) == 1, "finished assignments, annotations and the batch's counter are one number"


async def test_a_lease_that_ran_out_under_the_tap_is_not_finished_without_a_slot(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id"))
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    mine = await desk.write(assigning.next_card, sari, at())
    assert isinstance(mine, Card)
    late = at(now=NOW + timedelta(hours=2))
    theirs = await desk.write(assigning.next_card, budi, late)
    assert isinstance(theirs, Card)
    assert isinstance(await desk.write(assigning.tap, budi, Tapped(theirs.assignment, 0, "a"), late), Finished)
    with pytest.raises(LatihinError):
        await desk.write(assigning.tap, sari, Tapped(mine.assignment, mine.version, "a"), late)


async def test_a_tap_extends_the_lease(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("rating",), overlap=1, lang="id", lease=600))
    sari = await make_person(desk, 1)
    card = await desk.write(assigning.next_card, sari, at())
    assert isinstance(card, Card)
    tapped = Tapped(card.assignment, card.version, "4")
    await desk.write(assigning.tap, sari, tapped, at(now=NOW + timedelta(seconds=500)))
    assert await desk.write(lending.lapse, NOW + timedelta(seconds=700)) == 0
    assert await desk.write(lending.lapse, NOW + timedelta(seconds=1200)) == 1


async def test_the_order_shown_is_drawn_for_each_person_and_kept(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=20, lang="id"))
    for number in range(1, 11):
        await desk.write(assigning.next_card, await make_person(desk, number), at(number))
    orders = await desk.read(lambda connection: set(connection.scalars(select(assignments.c.order))))
    assert orders == {("a", "b"), ("b", "a")}


async def test_two_kinds_edited_and_redone_are_exported_once_each(desk: Desk) -> None:
    batch = await make_batch(desk, 1, BOTH)
    sari = await make_person(desk, 1)
    card = await desk.write(assigning.next_card, sari, at())
    assert isinstance(card, Card)
    for reply in ("3", "4", "a"):
        moved = await desk.write(assigning.tap, sari, Tapped(card.assignment, card.version, reply), at())
        assert isinstance(moved, Moved)
        card = moved.card
    written = await desk.write(assigning.write, sari, Wrote("Coba begini aja", 7), at())
    assert isinstance(written, Moved)
    await desk.write(assigning.tap, sari, Tapped(card.assignment, written.card.version, "send"), at())
    assert (await desk.write(annotating.revise, sari, Wrote("Coba begini aja dong", 7), NOW)).revision == 2
    again = await desk.write(assigning.reopen_last, sari, NOW)
    await desk.write(assigning.tap, sari, Tapped(again.assignment, again.version, "send"), at())
    found = await desk.stream(lambda connection: list(records(connection, [batch.id], b"k" * 32)))
    assert [(record.passport.kind, record.passport.revision) for record in found] == [("rating", 2), ("rewrite", 3)]
    assert msgspec.json.decode(found[1].written)["text"] == "Coba begini aja dong"


async def test_after_a_change_of_mind_the_message_can_still_be_edited(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("paraphrase",), overlap=1, target="id-x-santai"))
    sari = await make_person(desk, 1)
    assert isinstance(await desk.write(assigning.next_card, sari, at()), Card)
    written = await desk.write(assigning.write, sari, Wrote("Gue nanya nih", 7), at())
    assert isinstance(written, Moved)
    await desk.write(assigning.tap, sari, Tapped(written.card.assignment, written.card.version, "send"), at())
    again = await desk.write(assigning.reopen_last, sari, NOW)
    assert [part.text for part in again.state.parts] == ["Gue nanya nih"], "what was written stands there still"
    edited = await desk.write(texts.change, sari, Wrote("Gue mau nanya nih", 7), NOW)
    sent = Tapped(again.assignment, edited.card.version if hasattr(edited, "card") else 0, "send")
    done = await desk.write(assigning.tap, sari, sent, at())
    assert isinstance(done, Finished)
    assert done.values["paraphrase"]["variants"][0]["text"] == "Gue mau nanya nih"


async def test_a_draft_is_opened_or_discarded_but_not_both(desk: Desk) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    with pytest.raises(Refused):
        await desk.write(batching.discard, batch.id, None, NOW)
    outcomes = await asyncio.gather(
        *(desk.write(batching.move, batch.id, "pause", None, NOW) for _ in range(4)), return_exceptions=True
    )
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 3


async def test_a_task_begun_before_a_pause_is_there_after_the_last_one(desk: Desk) -> None:
    first = await make_batch(desk, 1, Wishes(name="satu", kinds=("comparison",), overlap=1, lang="id"))
    sari = await make_person(desk, 1)
    begun = await desk.write(assigning.next_card, sari, at())
    await desk.write(batching.move, first.id, "pause", None, NOW)
    await make_batch(desk, 1, Wishes(name="dua", kinds=("comparison",), overlap=1, lang="id"))
    card = await desk.write(assigning.next_card, sari, at())
    assert isinstance(card, Card)
    await desk.write(batching.move, first.id, "open", None, NOW)
    done = await desk.write(assigning.tap, sari, Tapped(card.assignment, card.version, "a"), at())
    assert isinstance(done, Finished)
    assert done.after == begun
