"""A task gets as many people as were asked for, or as many as it takes; never more, and nobody twice."""

from msgspec.structs import replace
from sqlalchemy import select

from storage.database.tables.batches import tasks
from storage.desk import assignments, batches, lending
from storage.desk.desk import Desk
from storage.facts import Batch, Content, Person, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import at, content, make_batch, make_person

ADAPTIVE = Wishes(name="adaptif", kinds=("comparison",), overlap=2, most=4, sure=90)


async def choose(desk: Desk, person: Person, side: str) -> bool:
    """This person prefers the candidate of this id; False where there is nothing for them."""
    card = await desk.write(assignments.next_card, person, at())
    if not isinstance(card, Card):
        return False
    texts = [block.text for block in card.question.show[1:]]
    words = {"a": "Jawaban satu", "b": "Jawaban dua"}[side]
    letter = "ab"[next(n for n, text in enumerate(texts) if text.startswith(words))]
    done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, letter), at())
    return isinstance(done, Finished)


async def state(desk: Desk, batch: Batch) -> tuple[int, int]:
    """How many are wanted and done."""
    now = await desk.read(batches.get_batch, batch.id)
    return now.slots, now.done


async def test_who_agrees_ends_it_and_who_does_not_brings_others_up_to_the_cap(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in range(1, 8)]
    sure = await make_batch(desk, 1, ADAPTIVE)
    assert [await choose(desk, person, "a") for person in people[:3]] == [True, True, False]
    assert await state(desk, sure) == (2, 2)
    await desk.write(batches.move, sure.id, "pause", None, at().now)
    split = await make_batch(desk, 1, replace(ADAPTIVE, name="beda", sure=95))
    sides = ("a", "b", "a", "b", "a", "b")
    chosen = [await choose(desk, person, side) for person, side in zip(people, sides, strict=False)]
    assert chosen == [True, True, True, True, False, False], "never more than most"
    assert await state(desk, split) == (4, 4)


async def test_nothing_is_asked_further_while_somebody_is_at_it(desk: Desk) -> None:
    sari, budi, wati = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 1, ADAPTIVE)
    waiting = await desk.write(assignments.next_card, budi, at())
    assert isinstance(waiting, Card)
    assert await choose(desk, sari, "a")
    assert await state(desk, batch) == (2, 1)
    await desk.write(lending.lapse_of, budi.id)
    assert await choose(desk, wati, "b")
    assert await state(desk, batch) == (3, 2), "only then it is seen that they differ"


async def test_a_fixed_overlap_stays(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in range(1, 4)]
    batch = await make_batch(desk, 1, replace(ADAPTIVE, most=0))
    assert [await choose(desk, person, side) for person, side in zip(people, "aba", strict=True)] == [
        True,
        True,
        False,
    ]
    assert await state(desk, batch) == (2, 2)


async def test_a_sample_is_alike_of_every_language(desk: Desk) -> None:
    rows: list[Content] = [replace(content(number), lang="jv" if number % 2 else "id") for number in range(40)]
    batch = await make_batch(desk, 0, replace(ADAPTIVE, overlap=1, most=3, sample=20), *rows)
    assert batch.slots == 40 + 8 * 2
    opened = await desk.read(lambda c: c.execute(select(tasks.c.id, tasks.c.open).order_by(tasks.c.id)).all())
    more = [number % 2 for number, (_, slots) in enumerate(opened) if slots == 3]
    assert sorted(more) == [0] * 4 + [1] * 4
