"""Exports hold the latest revisions of those who agreed, under pseudonyms, the same bytes each time."""

import json
from pathlib import Path

import pytest

from storage.desk import annotations, assignments, people
from storage.desk.desk import Desk
from storage.desk.exports import export_batch, pseudonym
from storage.facts import Content, Person, Visitor, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person

KEY = b"k" * 32
COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id")
PARAPHRASE = Wishes(name="gaul", kinds=("paraphrase",), overlap=1, target="id-x-santai")


async def work_through(desk: Desk, person: Person, choice: str) -> int:
    done, card = 0, await desk.write(assignments.next_card, person, at(person.id))
    while isinstance(card, Card):
        outcome = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, choice), at(done))
        assert isinstance(outcome, Finished)
        done, card = done + 1, outcome.after
    return done


async def export(desk: Desk, batch: int, name: str, folder: Path) -> list[dict[str, object]]:
    made = await export_batch(desk, batch, name, folder / "out", KEY)
    if made.path is None:
        return []
    return [json.loads(line) for line in made.path.read_text(encoding="utf-8").splitlines()]


async def test_every_annotation_is_one_row_with_its_passport(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 3, COMPARE)
    for number in (1001, 1002):
        await work_through(desk, await make_person(desk, number), "a-much")
    rows = await export(desk, batch.id, "jsonl", tmp_path)
    assert len(rows) == 6
    assert len({row["trainer"] for row in rows}) == 2
    assert {row["region"] for row in rows} == {"Malang, Jawa Timur"}


async def test_no_telegram_id_and_no_name_leaves_the_house(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    await work_through(desk, await make_person(desk, 987654321), "a")
    for name in ("jsonl", "csv", "dpo"):
        made = await export_batch(desk, batch.id, name, tmp_path / name, KEY)
        assert made.path is not None
        text = made.path.read_text(encoding="utf-8")
        assert "987654321" not in text
        assert "P987654321" not in text


async def test_the_same_moment_gives_the_same_bytes_in_every_format(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 4, COMPARE)
    await work_through(desk, await make_person(desk, 1), "b")
    for name in ("parquet", "jsonl", "csv", "dpo"):
        paths = [(await export_batch(desk, batch.id, name, tmp_path / f"{name}{n}", KEY)).path for n in range(2)]
        assert paths[0] is not None
        assert paths[1] is not None
        assert paths[0].read_bytes() == paths[1].read_bytes()


async def test_those_who_did_not_agree_to_training_are_left_out(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    shy = await desk.write(people.arrive, Visitor(1, 5, "Shy", "id"), NOBODY, NOW)
    for choice in ("next", "next", "work", "next", "id", "next", "next"):
        shy = await desk.write(people.take_step, shy, choice, NOW)
    assert await work_through(desk, shy, "a") == 1
    assert await export(desk, batch.id, "jsonl", tmp_path) == []
    assert not (tmp_path / "out").exists()


async def test_a_comparison_becomes_an_explicit_pair(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    await work_through(desk, await make_person(desk, 1), "b-much")
    (row,) = await export(desk, batch.id, "dpo", tmp_path)
    assert row["prompt"] == [{"role": "user", "content": "Pertanyaan 1?"}]
    assert row["chosen"] != row["rejected"]
    assert row["margin"] == 2


@pytest.mark.parametrize("choice", ["same", "both-bad", "unsure"])
async def test_no_winner_is_no_pair(desk: Desk, tmp_path: Path, choice: str) -> None:
    batch = await make_batch(desk, 1, COMPARE)
    await work_through(desk, await make_person(desk, 1), choice)
    assert await export(desk, batch.id, "dpo", tmp_path) == []


async def test_an_edited_message_is_exported_as_it_reads_now(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 1, PARAPHRASE, Content(text="Saya lapar."))
    sari = await make_person(desk, 1)
    assert isinstance(await desk.write(assignments.next_card, sari, at()), Card)
    written = await desk.write(assignments.write, sari, Wrote("Gue laper", 7), at())
    assert isinstance(written, Moved)
    tapped = Tapped(written.card.assignment, written.card.version, "send")
    await desk.write(assignments.tap, sari, tapped, at())
    revised = await desk.write(annotations.revise, sari, Wrote("Gue laper banget", 7), NOW)
    assert revised.revision == 2
    (row,) = await export(desk, batch.id, "jsonl", tmp_path)
    assert row["revision"] == 2
    assert "Gue laper banget" in json.dumps(row)


def test_a_pseudonym_depends_on_the_key_and_on_nothing_guessable() -> None:
    assert pseudonym(KEY, 1, 1) == pseudonym(KEY, 1, 1)
    assert len({pseudonym(KEY, 1, 1), pseudonym(KEY, 1, 2), pseudonym(KEY, 2, 1), pseudonym(b"x", 1, 1)}) == 4
