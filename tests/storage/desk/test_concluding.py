"""What a batch's people come to together: closer to the truth than a majority, whole, and only of those who agree."""

import json
from pathlib import Path
from random import Random

from msgspec.structs import replace
from sqlalchemy import update

from storage.database.tables.people import people as table
from storage.desk import adjudicating, assignments, concluding
from storage.desk.desk import Desk
from storage.facts import Candidate, Content, Instant, Person, Wishes
from storage.forms.rank import SEND
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person
from tests.storage.desk.test_judging import make_reviewer
from tests.storage.desk.test_overlapping import ADAPTIVE, choose

LABELS = ("negatif", "netral", "positif")
TASKS = 30
WISHES = Wishes(name="rasa", kinds=("label",), labels=LABELS, overlap=5)


async def label(desk: Desk, person: Person, share: float, dice: Random) -> list[str]:
    """This person labels everything, right in this share of cases; the truth stands in the text. What they said."""
    told = []
    card = await desk.write(assignments.next_card, person, Instant(NOW, 1))
    while isinstance(card, Card):
        truth = card.question.show[0].text.split()[-1]
        wrong = [each for each in LABELS if each != truth]
        told.append(truth if dice.random() < share else dice.choice(wrong))
        option = card.question.options[LABELS.index(told[-1])].id  # type: ignore[union-attr]  # it is a choice
        tapped = Tapped(card.assignment, card.version, option)
        done = await desk.write(assignments.tap, person, tapped, Instant(NOW, 2))
        assert isinstance(done, Finished)
        card = done.after
    return told


def right(said: list[str], truth: list[str]) -> int:
    return sum(one == other for one, other in zip(said, truth, strict=True))


async def test_labels_by_dawid_and_skene_beat_the_majority(desk: Desk, tmp_path: Path) -> None:
    dice = Random(5)
    texts = [Content(text=f"Kalimat {n} {dice.choice(LABELS)}", lang="id") for n in range(TASKS)]
    batch = await make_batch(desk, 0, WISHES, *texts)
    crowd = [await make_person(desk, number) for number in range(1, 6)]
    shares = (0.97, 0.95, 0.4, 0.35, 0.35)
    said = [await label(desk, person, share, dice) for person, share in zip(crowd, shares, strict=True)]
    out = tmp_path / "all.jsonl"
    assert await desk.stream(concluding.write_conclusions, batch.id, out) == TASKS
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    truth = [str(text.text).split()[-1] for text in texts]
    most = [max(LABELS, key=votes.count) for votes in zip(*said, strict=True)]
    ours = [row["answer"] for row in rows]
    assert right(ours, truth) > right(most, truth)
    assert all(row["people"] == 5 and 0.99 < sum(row["soft"].values()) < 1.01 for row in rows)
    assert [row["task"] for row in rows[:3]] == ["k1", "k2", "k3"]
    # Who withdraws is in nothing that comes later.
    await desk.write(lambda c: c.execute(update(table).where(table.c.id == crowd[0].id).values(consents=("work",))))
    again = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    assert {row.people for row in again} == {4}


async def test_a_pair_is_settled_by_the_ids_of_its_candidates(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 1, replace(ADAPTIVE, overlap=3, most=0))
    for person, side in zip(people, "aab", strict=True):
        assert await choose(desk, person, side)
    (row,) = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    assert (row.question, row.about, row.answer, row.people) == ("comparison", ("a", "b"), "a", 3)
    assert row.agreement == 0.6667
    assert row.soft["a"] > 0.9 > row.soft["b"]


async def test_a_ranking_becomes_strengths(desk: Desk) -> None:
    three = tuple(Candidate(id_, f"Jawaban {id_}") for id_ in "abc")
    wishes = Wishes(name="urut", kinds=("ranking",), overlap=1)
    batch = await make_batch(desk, 0, wishes, Content(prompt="Mana?", candidates=three, lang="id"))
    sari = await make_person(desk, 1)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    letters = {block.text.split()[-1]: "abc"[n] for n, block in enumerate(card.question.show[1:])}
    for choice in (letters["c"], letters["a"], SEND):
        done = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, choice), at())
        card = done.card if isinstance(done, Moved) else card
    assert isinstance(done, Finished)
    rows = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    found = {row.about[0]: row.mean or 0.0 for row in rows if row.question == "strength"}
    assert found["c"] > found["a"] > found["b"]


async def test_what_somebody_ruled_is_the_answer_with_its_cause(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 2, replace(ADAPTIVE, overlap=3, most=0))
    for person, side in zip(people, "aab", strict=True):
        assert await choose(desk, person, side)
        assert await choose(desk, person, "a")
    rina = await make_reviewer(desk, 9)
    seen = await desk.write(adjudicating.take_next, rina, NOW)
    assert seen is not None
    assert [side.people for side in seen.sides] == [2, 1]
    seen = await desk.write(adjudicating.choose, rina, Tapped(seen.task, seen.look.turn, "2"), NOW)
    await desk.write(adjudicating.decide, rina, Tapped(seen.task, seen.look.turn, "misunderstood"), NOW)
    ruled, plain = await desk.stream(lambda c: list(concluding.conclude(c, batch.id)))
    assert (ruled.answer, ruled.weight, ruled.ruled) == ("b", 1.0, "misunderstood")
    assert ruled.soft["a"] > ruled.soft["b"], "what people said stays"
    assert (plain.answer, plain.ruled) == ("a", "")
