"""Releases: what each has is kept, written again to the same bytes, and the next one says what changed."""

import asyncio
import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database.tables.releases import released
from storage.database.tables.releases import releases as table
from storage.desk import annotations, assignments, erasing, privacy, releases
from storage.desk.desk import Desk
from storage.desk.publishing import Edition, Printed, publish
from storage.desk.releases import Plan, Release
from storage.errors import NotFound, Refused
from storage.facts import Content, Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from storage.rules.releasing import release_name
from storage.rules.selecting import EVERYTHING, Selection
from tests.storage.desk.making import NOW, at, make_batch, make_person

KEY = b"k" * 32
WISHES = Wishes(name="gaul", kinds=("paraphrase",), overlap=3, target="id-x-santai")
ROWS = (Content(text="Saya lapar."), Content(text="Saya lelah."))


async def say(desk: Desk, person: Person, *texts: str) -> None:
    """Answer as many tasks with these texts, the first by the message of this number."""
    card = await desk.write(assignments.next_card, person, at())
    for text in texts:
        assert isinstance(card, Card)
        written = await desk.write(assignments.write, person, Wrote(text, len(text)), at())
        assert isinstance(written, Moved)
        sent = Tapped(written.card.assignment, written.card.version, "send")
        outcome = await desk.write(assignments.tap, person, sent, at())
        assert isinstance(outcome, Finished)
        card = outcome.after


async def make(desk: Desk, name: str, days: int = 0, **others: object) -> Release:
    plan = Plan((1,), name, EVERYTHING, 0, NOW + timedelta(days=days))
    made, new = await releases.make(desk, replace(plan, **others), KEY)  # type: ignore[arg-type]  # of its fields
    assert new
    return made


async def write(desk: Desk, folder: Path, release: Release, since: Release | None = None) -> Printed:
    await asyncio.to_thread(folder.mkdir, exist_ok=True)
    return await desk.stream(publish, Edition(release, "jsonl", since), folder, KEY, files=None)


def lines(folder: Path, name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines()]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


async def test_the_next_release_says_what_changed(desk: Desk, tmp_path: Path) -> None:
    await make_batch(desk, 2, WISHES, *ROWS)
    sari, budi, tono, wati = [await make_person(desk, number) for number in (1, 2, 3, 4)]
    for person in (sari, budi, tono):
        await say(desk, person, f"Laper gue {person.id}")
    first = await make(desk, "v1")
    whole = await write(desk, tmp_path / "v1", first)
    assert (whole.manifest.rows, whole.manifest.added, whole.manifest.dropped) == (3, 3, 0)

    revised = Wrote("Gue laper banget", len(f"Laper gue {sari.id}"))
    await desk.write(annotations.revise, sari, revised, NOW)
    await desk.write(privacy.withdraw, budi, "training", NOW)
    await desk.write(erasing.erase, tono, "H-1", NOW)
    await say(desk, wati, "Laper pisan")
    second = await make(desk, "v2", 1)
    delta = await write(desk, tmp_path / "v2", second, first)

    assert [row["value"] for row in lines(tmp_path / "v2", "jsonl.jsonl")] != []
    told = {
        str(row["annotation"]): (row["change"], row.get("reason", "")) for row in lines(tmp_path / "v2", "diff.jsonl")
    }
    assert sorted(told.values()) == [
        ("added", ""),
        ("changed", ""),
        ("withdrawn", "consent"),
        ("withdrawn", "erased"),
    ]
    dropped = lines(tmp_path / "v2", "dropped.jsonl")
    known = {row["annotation"]: row["trainer"] for row in lines(tmp_path / "v1", "jsonl.jsonl")}
    assert {row["reason"] for row in dropped} == {"consent", "erased"}
    assert all(known[row["annotation"]] == row["trainer"] for row in dropped)
    assert {row["revision"] for row in lines(tmp_path / "v2", "jsonl.jsonl")} == {1, 2}
    assert (delta.manifest.rows, delta.manifest.since) == (2, "v1")
    for file in delta.manifest.files:
        assert hashlib.sha256((tmp_path / "v2" / file.name).read_bytes()).hexdigest() == file.sha256
        assert f"{file.sha256}  {file.name}\n" in (tmp_path / "v2" / "SHA256SUMS").read_text()

    again = await write(desk, tmp_path / "again", first)
    assert again.manifest.rows == 1
    assert [row["revision"] for row in lines(tmp_path / "again", "jsonl.jsonl")] == [1]
    assert {row["reason"] for row in lines(tmp_path / "again", "dropped.jsonl")} == {"consent", "erased"}


async def test_a_release_is_written_again_to_the_same_bytes_while_people_go_on(desk: Desk, tmp_path: Path) -> None:
    await make_batch(desk, 2, WISHES, *ROWS)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await say(desk, sari, "Gue laper")
    first = await make(desk, "v1")
    await write(desk, tmp_path / "one", first)
    await say(desk, budi, "Laper nih")
    await desk.write(annotations.revise, sari, Wrote("Gue laper banget", len("Gue laper")), NOW)
    # As after a kill: the data is there, half a file beside it, and no manifest yet.
    (tmp_path / "one" / "manifest.json").rename(tmp_path / "manifest.json")
    (tmp_path / "one" / "jsonl.jsonl.part").write_text("{")
    found = await desk.read(releases.find, "1", "v1")
    assert found == first
    await write(desk, tmp_path / "one", first)
    await write(desk, tmp_path / "two", first)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")
    assert (tmp_path / "one" / "manifest.json").read_bytes() == (tmp_path / "manifest.json").read_bytes()
    assert not await desk.read(releases.find, "1", "v2")
    with pytest.raises(NotFound) as unknown:
        await desk.read(releases.get, "1", "v2")
    assert unknown.value.phrase.values["names"] == "v1"


async def test_what_was_cut_off_in_the_making_was_never_made(desk: Desk, tmp_path: Path) -> None:
    await make_batch(desk, 2, WISHES, *ROWS)
    await say(desk, await make_person(desk, 1), "Gue laper", "Gue capek")
    first = await make(desk, "v1")
    plan = Plan((1,), "v2", EVERYTHING, 0, NOW)
    begun = await desk.write(releases._begin, plan)  # noqa: SLF001 - where the kill came
    await desk.write(releases._keep, begun, [releases.Line(1, "paraphrase", (1 << 24), 0, b"")])  # noqa: SLF001 - so far
    assert (await write(desk, tmp_path / "one", first)).manifest.rows == 2
    second = await make(desk, "v2", 1)
    assert (second.number, (await write(desk, tmp_path / "two", second, first)).manifest.rows) == (2, 0)
    kept = await desk.read(lambda c: c.execute(select(func.count()).select_from(released)).scalar_one())
    named = await desk.read(lambda c: list(c.scalars(select(table.c.name).order_by(table.c.number))))
    assert (kept, named) == (2, ["v1", "v2"])


async def test_only_what_was_settled_and_selected_is_released(desk: Desk, tmp_path: Path) -> None:
    await make_batch(desk, 2, WISHES, *ROWS)
    await say(desk, await make_person(desk, 1), "Gue laper")
    early = await make(desk, "v1", 6, wait=7 * 86_400)
    assert (await write(desk, tmp_path / "early", early)).manifest.rows == 0
    late = await make(desk, "v2", 8, wait=7 * 86_400)
    assert (await write(desk, tmp_path / "late", late, early)).manifest.added == 1
    none = await make(desk, "v3", 8, selection=Selection(registers=("krama",)))
    told = await write(desk, tmp_path / "none", none, late)
    assert (told.manifest.withdrawn, told.manifest.dropped) == (1, 0)
    assert [row["reason"] for row in lines(tmp_path / "none", "diff.jsonl")] == ["outside"]
    with pytest.raises(Refused) as refused:
        await releases.make(desk, Plan((1,), "v2", EVERYTHING, 0, NOW), KEY)
    assert refused.value.phrase.id == "release-other"


@pytest.mark.parametrize("name", ["", "../v1", "v 1", ".v1", "v" * 65])
def test_a_release_is_called_so_that_every_file_system_takes_it(name: str) -> None:
    with pytest.raises(Refused):
        release_name(name)
    assert release_name("2026.11-a_1") == "2026.11-a_1"
