"""More rows into a batch that is there: whole or not at all, nothing twice; the file is that batch from then on."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from storage.database.tables.batches import contents, tasks
from storage.desk import assignments, batches, findings, growing, pushing
from storage.desk.checking import Faulty, Upload
from storage.desk.desk import Desk
from storage.desk.findings import Elsewhere
from storage.desk.growing import Grown
from storage.desk.pushing import Known, Loaded, Pusher, push
from storage.errors import Refused
from storage.facts import Json, Person
from storage.rules.card import Card, Finished, Idle, Tapped
from tests.storage.desk.making import NOW, at, make_person
from tests.storage.desk.test_pushing import ignore

SHELL = Pusher(None, NOW)


def row(number: int, **more: Json) -> Json:
    return {"id": f"r{number}", "prompt": f"Soal {number}?", "candidates": ["Ya.", "Nggak."], **more}


async def pushed(desk: Desk, folder: Path, *rows: Json, name: str = "soal.jsonl") -> Loaded | Known:
    path = folder / "unggahan"
    path.write_text("\n".join(json.dumps(each) for each in rows))
    found = await push(desk, Upload(path, name, {"kinds": "comparison", "overlap": 1}), SHELL, ignore)
    assert not isinstance(found, Faulty)
    return found


async def draft(desk: Desk, folder: Path, *rows: Json, name: str = "soal.jsonl") -> int:
    return (await pushed(desk, folder, *rows, name=name)).batch.id


async def opened(desk: Desk, folder: Path, *rows: Json, name: str = "soal.jsonl") -> int:
    number = await draft(desk, folder, *rows, name=name)
    await desk.write(batches.move, number, "open", None, NOW)
    return number


async def add(desk: Desk, number: int, into: int) -> Grown:
    await desk.read(growing.look_whether_it_suits, number, into)
    grown = await desk.write(growing.grow, number, into, None, NOW)
    await pushing.drop(desk, number)
    return grown


async def work(desk: Desk, person: Person) -> int:
    """Finish all there is; how many that was."""
    done, card = 0, await desk.write(assignments.next_card, person, at())
    while isinstance(card, Card):
        finished = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "a"), at())
        assert isinstance(finished, Finished)
        done, card = done + 1, finished.after
    assert isinstance(card, Idle)
    return done


def _kept(connection: Connection) -> list[tuple[int, int, str]]:
    joined = select(tasks.c.batch_id, tasks.c.pos, contents.c.key).join(contents, contents.c.task_id == tasks.c.id)
    return [tuple(found) for found in connection.execute(joined.order_by(tasks.c.batch_id, tasks.c.pos))]


async def test_a_longer_file_adds_what_is_new_behind_everybody(desk: Desk, tmp_path: Path) -> None:
    batch = await opened(desk, tmp_path, row(1), row(2))
    sari = await make_person(desk, 1)
    assert await work(desk, sari) == 2
    longer = (row(1), row(2), row(3), row(4))
    number = await draft(desk, tmp_path, *longer)
    told = await desk.read(findings.findings_of, await desk.read(batches.get_batch, number))
    assert told.elsewhere == (Elsewhere(batch, "soal", "open", 2, 2),)
    assert told.into == (Elsewhere(batch, "soal", "open", 0, 0),)
    grown = await add(desk, number, batch)
    assert (grown.added, grown.known, grown.batch.tasks, grown.batch.slots) == (2, 2, 4, 4)
    assert [(found[0], found[2]) for found in await desk.read(_kept)] == [(batch, f"r{n}") for n in range(1, 5)]
    assert await work(desk, sari) == 2
    assert await pushed(desk, tmp_path, *longer) == Known(await desk.read(batches.get_batch, batch))
    again = await draft(desk, tmp_path, row(1), row(2), row(3))
    with pytest.raises(Refused, match="grow-nothing"):
        await add(desk, again, batch)


async def test_an_id_that_says_something_else_refuses_all(desk: Desk, tmp_path: Path) -> None:
    batch = await opened(desk, tmp_path, row(1), row(2))
    number = await draft(desk, tmp_path, row(3), row(2, note="lain"))
    before = await desk.read(_kept)
    with pytest.raises(Refused) as refused:
        await add(desk, number, batch)
    assert refused.value.phrase.id == "grow-other-content"
    assert refused.value.phrase.values["keys"] == "r2"
    assert await desk.read(_kept) == before
    assert (await desk.read(batches.get_batch, number)).state == "draft"


async def test_what_the_batch_cannot_ask_about_stays_out(desk: Desk, tmp_path: Path) -> None:
    batch = await opened(desk, tmp_path, row(1))
    path = tmp_path / "lain"
    path.write_text('{"id": "x", "text": "Cuma teks."}')
    other = await push(desk, Upload(path, "lain.jsonl", {"kinds": "paraphrase"}), SHELL, ignore)
    assert isinstance(other, Loaded)
    with pytest.raises(Refused, match="grow-lacks"):
        await add(desk, other.batch.id, batch)
    await desk.write(batches.move, batch, "close", None, NOW)
    more = await draft(desk, tmp_path, row(2))
    with pytest.raises(Refused, match="grow-not-into"):
        await add(desk, more, batch)


async def test_what_tells_of_people_is_confirmed_before_it_is_opened_or_added(desk: Desk, tmp_path: Path) -> None:
    batch = await opened(desk, tmp_path, row(1))
    loaded = await pushed(desk, tmp_path, row(2), row(3, prompt="Hubungi 081234567890 atau budi@contoh.id ya?"))
    assert isinstance(loaded, Loaded)
    assert [(place.line, place.column, place.what) for place in loaded.places] == [(2, "prompt", "phone")]
    number = loaded.batch.id
    told = await desk.read(findings.findings_of, loaded.batch)
    assert (told.personal, told.places, told.confirmed) == (1, loaded.places, False)
    with pytest.raises(Refused, match="personal-unconfirmed"):
        await desk.write(batches.move, number, "open", None, NOW)
    with pytest.raises(Refused, match="personal-unconfirmed"):
        await add(desk, number, batch)
    await desk.write(findings.confirm, number, None, NOW)
    assert (await add(desk, number, batch)).added == 2
