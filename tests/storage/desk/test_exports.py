"""Exports hold the latest revisions of those who agreed, under pseudonyms, the same bytes each time."""

import asyncio
import json
from pathlib import Path

import msgspec
import pytest

from storage.desk import annotations, assignments, erasing, exports, latest, people, places
from storage.desk.desk import Desk
from storage.desk.exporting import Aside, Request
from storage.desk.exports import export_batch
from storage.facts import Content, Person, Visitor, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from storage.rules.joining import REGION
from storage.rules.pseudonyms import key_of, pseudonym
from storage.rules.selecting import read_selection
from tests.storage.desk.making import NOBODY, NOW, at, content, make_batch, make_person

KEY = b"k" * 32
COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id")
OTHER = Wishes(name="lain", kinds=("comparison",), overlap=3, lang="id")
PARAPHRASE = Wishes(name="gaul", kinds=("paraphrase",), overlap=1, target="id-x-santai")


async def work_through(desk: Desk, person: Person, choice: str) -> int:
    done, card = 0, await desk.write(assignments.next_card, person, at(person.id))
    while isinstance(card, Card):
        outcome = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, choice), at(done))
        assert isinstance(outcome, Finished)
        done, card = done + 1, outcome.after
    return done


async def export(desk: Desk, batch: int, name: str, folder: Path, *words: str) -> list[dict[str, object]]:
    made = await exports.export(desk, Request((batch,), name, read_selection(words)), folder / "out", KEY)
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
    for choice in ("next", "work", "next", "id", "next", "next"):
        shy = await desk.write(people.take_step, shy, choice, NOW)
    assert await work_through(desk, shy, "a") == 1
    assert await export(desk, batch.id, "jsonl", tmp_path) == []
    assert not (tmp_path / "out").exists()


async def test_pages_end_anywhere(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = await make_batch(desk, 3, COMPARE)
    for number in (1, 2, 3):
        await work_through(desk, await make_person(desk, number), "a")
    whole = await export_batch(desk, batch.id, "jsonl", tmp_path / "whole", KEY)
    for size in (1, 2, 4):
        monkeypatch.setattr(latest, "AT_ONCE", size)
        paged = await export_batch(desk, batch.id, "jsonl", tmp_path / "paged", KEY)
        assert paged.rows == 9
        assert whole.path is not None
        assert (tmp_path / "paged").read_bytes() == whole.path.read_bytes()


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


async def test_a_selection_narrows_by_person_task_and_day(desk: Desk, tmp_path: Path) -> None:
    tags = ("jv-x-ngoko-alus", "id-x-gaul", "su")
    rows = [msgspec.structs.replace(content(number), target=tag) for number, tag in enumerate(tags)]
    batch = await make_batch(desk, 3, COMPARE, *rows)
    sari = await desk.write(places.ask, await make_person(desk, 1, "id", "jv", "su"), REGION)
    sari = await desk.write(places.choose, sari, "35.73", NOW)
    assert await work_through(desk, sari, "a") == 3

    async def targets(*words: str) -> set[object]:
        return {row["target"] for row in await export(desk, batch.id, "jsonl", tmp_path, *words)}

    everything = set(tags)
    assert await targets("lang=jv") == await targets("register=ngoko-alus") == {"jv-x-ngoko-alus"}
    assert await targets("lang=jv,su", "kind=comparison") == {"jv-x-ngoko-alus", "su"}
    assert await targets("lang=su", "register=gaul") == await targets("kind=rating") == set()
    assert await targets("region=jawa-timur") == await targets("since=2026-11-22", "until=2026-11-22") == everything
    assert await targets("region=jawa-barat") == await targets("until=2026-11-21") == set()
    assert await targets("publish=yes") == await targets("accepted=yes") == await targets("agreement=0.1") == set()
    assert await targets("weight=1") == everything
    [row] = await export(desk, batch.id, "jsonl", tmp_path, "lang=jv")
    assert (row["register"], row["review"], row["compared"], row["weight"]) == ("ngoko_alus", "", 0, 1)


async def test_nobody_can_be_followed_from_one_data_set_to_the_next(desk: Desk, tmp_path: Path) -> None:
    one, other = await make_batch(desk, 1, COMPARE), await make_batch(desk, 1, OTHER)
    sari = await make_person(desk, 1)
    assert await work_through(desk, sari, "a") == 2
    names = [
        {json.loads(line)["trainer"] for line in (tmp_path / "out").read_text("utf-8").splitlines()}
        for request in (
            Request((one.id,), "jsonl"),
            Request((one.id,), "dpo"),
            Request((other.id,), "jsonl"),
            Request((one.id, other.id), "jsonl"),
            Request((other.id, one.id), "jsonl"),
        )
        if (await exports.export(desk, request, tmp_path / "out", KEY)).rows
    ]
    assert [len(each) for each in names] == [1] * 5
    assert names[0] == names[1]
    assert names[3] == names[4]
    assert len(set().union(*names)) == 3
    assert names[0] == {pseudonym(key_of(KEY, [one.id]), 1, sari.id)}


def test_a_pseudonym_depends_on_the_key_and_on_nothing_guessable() -> None:
    assert pseudonym(KEY, 1, 1) == pseudonym(KEY, 1, 1)
    assert len({pseudonym(KEY, 1, 1), pseudonym(KEY, 1, 2), pseudonym(KEY, 2, 1), pseudonym(b"x", 1, 1)}) == 4


@pytest.mark.parametrize("last", [False, True])
async def test_whoever_is_erased_while_it_is_written_is_not_in_it(
    desk: Desk,
    tmp_path: Path,
    last: bool,  # noqa: FBT001
) -> None:
    """The file is of the moment when it began; so it is begun anew, and where nobody is left there is none."""
    batch = await make_batch(desk, 2, COMPARE)
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    await work_through(desk, sari, "a-much")
    if not last:
        await work_through(desk, budi, "a-much")
    loop, told = asyncio.get_running_loop(), []

    def watch(done: int) -> None:
        told.append(done)
        if len(told) == 1:
            erased = desk.write(erasing.erase, sari, "H-AAAA-BBBB-CCCC-DDDD", NOW)
            asyncio.run_coroutine_threadsafe(erased, loop).result(10)

    made = await exports.export(desk, Request((batch.id,), "jsonl"), tmp_path / "out", KEY, Aside(watch=watch))
    assert made.rows == (0 if last else 2)
    assert (tmp_path / "out").is_file() == (not last)
    if not last:
        (trainer,) = {json.loads(line)["trainer"] for line in (tmp_path / "out").read_text().splitlines()}
        assert trainer == pseudonym(key_of(KEY, (batch.id,)), budi.bot, budi.id)
