"""What a batch's people come to together: closer to the truth than a majority, whole, and only of those who agree."""

import json
from math import exp
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace
from sqlalchemy import update

from storage.database.tables.people import people as table
from storage.desk import adjudicating, assignments, concluding, trusting
from storage.desk.desk import Desk
from storage.facts import Candidate, Content, Instant, Person, Wishes
from storage.forms.rank import SAME, SEND
from storage.rules.card import Card, Finished, Moved, Tapped
from storage.rules.quality import GOLD
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


async def rank(desk: Desk, person: Person, taps: str) -> None:
    """This person ranks the next task: ids of candidates in order, = ties the next one with the last."""
    card = await desk.write(assignments.next_card, person, at())
    assert isinstance(card, Card)
    letters = {block.text.split()[-1]: "abc"[n] for n, block in enumerate(card.question.show[1:])}
    for tap in taps:
        choice = SAME if tap == "=" else letters[tap]
        moved = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, choice), at())
        assert isinstance(moved, Moved)
        card = moved.card
    done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, SEND), at())
    assert isinstance(done, Finished)


async def test_models_are_as_strong_as_those_say_who_are_mostly_right(desk: Desk, tmp_path: Path) -> None:
    names = {"a": "besar", "b": "kecil", "c": "sedang"}
    three = tuple(Candidate(id_, f"Jawaban {id_}", names[id_]) for id_ in "abc")
    wishes = Wishes(name="urut", kinds=("ranking",), overlap=3, lang="id")
    batch = await make_batch(desk, 0, wishes, Content(prompt="Mana?", candidates=three, lang="id"))
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    for person, good in zip(people, (95, 50, 50), strict=True):
        check = trusting.Check(person.id, batch.id, trusting.Subject("id"), GOLD, good, 100 - good, 100)
        await desk.write(trusting.note, check)
    # The best one: besar, then kecil and sedang as good. The other two the other way round.
    for person, taps in zip(people, ("ab=", "cba", "bca"), strict=True):
        await rank(desk, person, taps)
    found = await desk.stream(lambda c: concluding.models(c, batch.id))
    counted = {name: (each.wins, each.ties, each.losses, each.share) for name, each in found.items()}
    assert counted == {"besar": (2, 0, 4, 0.3333), "kecil": (3, 1, 2, 0.5833), "sedang": (3, 1, 2, 0.5833)}
    # By hand: (4 + 95) of 105 checks right weighs 2 * 99 / 105 - 1, (4 + 50) of 105 the least. Of two alike against
    # one, with a prior of 0.1 wins and losses each: the slope at the strengths is nothing.
    best, poor = 2 * 99 / 105 - 1, 0.05
    chance = 1 / (1 + exp(found["kecil"].strength - found["besar"].strength))
    assert found["kecil"].strength == found["sedang"].strength < found["besar"].strength
    assert chance == pytest.approx(best / (best + 2 * poor), abs=0.08), "the prior draws it to the middle"
    assert all(each.low < each.strength < each.high for each in found.values())
    out = tmp_path / "models.json"
    assert await desk.stream(concluding.write_models, batch.id, out) == 3
    assert next(iter(json.loads(out.read_text())["models"])) == "besar", "the strongest first"


async def test_models_of_pairs_and_none_without_names(desk: Desk, tmp_path: Path) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 2, replace(ADAPTIVE, overlap=3, most=0))
    for person, sides in zip(people, ("aa", "ab", "ba"), strict=True):
        for side in sides:
            assert await choose(desk, person, side)
    found = await desk.stream(lambda c: concluding.models(c, batch.id))
    assert [(name, each.wins, each.losses) for name, each in found.items()] == [("m1", 4, 2), ("m2", 2, 4)]
    # Newcomers weigh 2 * 4 / 5 - 1 = 0.6. With s for half the strength between the two: wins less what is expected,
    # 4 * 0.6 - 6 * 0.6 / (1 + e^-2s), less the prior's 0.2 * (1 / (1 + e^-s) - 1 / 2), is nothing.
    s = found["m1"].strength
    assert 2.4 - 3.6 / (1 + exp(-2 * s)) - 0.2 * (1 / (1 + exp(-s)) - 0.5) == pytest.approx(0, abs=1e-3)
    bare = tuple(Candidate(id_, f"Jawaban {word} 1") for id_, word in (("a", "satu"), ("b", "dua")))
    unnamed = await make_batch(desk, 0, replace(ADAPTIVE, name="polos"), Content(prompt="Apa?", candidates=bare))
    assert await choose(desk, people[0], "a")
    assert await desk.stream(concluding.write_models, unnamed.id, tmp_path / "none.json") == 0
    assert not (tmp_path / "none.json").exists()


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
