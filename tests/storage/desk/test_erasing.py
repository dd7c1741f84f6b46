"""Of whoever is erased no word is left that they did not agree to publish, nor anything that leads to them."""

import re
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.all import metadata
from storage.database.tables.batches import contents, tasks
from storage.database.tables.exchange import outbox as outbox_table
from storage.database.tables.people import people
from storage.database.tables.work import annotations
from storage.database.tables.work import assignments as assignments_table
from storage.desk import assignments, erasing, inbox, outbox, privacy
from storage.desk.desk import Desk
from storage.desk.outbox import Notice
from storage.facts import Person, Receipt, Visitor
from storage.rules.card import Card, Idle
from tests.storage.desk.making import NOW, at, joined, make_person
from tests.storage.desk.test_peers import opened, sources, write_all
from tests.storage.desk.test_privacy import begun, finish, rows

LATER = NOW + timedelta(days=1)
NAME, NUMBER, TEXT = "Sari Rahayuningtyas", 7_001_002_003, "Wah, lidah nenek moyang"


async def erase(desk: Desk, person: Person) -> None:
    await desk.write(erasing.erase, person, "H-AAAA-BBBB-CCCC-DDDD", LATER)


@pytest.mark.parametrize("published", [False, True])
async def test_words_go_unless_they_were_agreed_to_be_published(desk: Desk, published: bool) -> None:  # noqa: FBT001
    sari, _, _ = await begun(desk)
    await finish(desk, sari, TEXT, 7)
    if published:
        await desk.write(privacy.give, sari, "publishing", NOW)
    await erase(desk, sari)
    ((value,),) = ([row["value"] for row in await desk.read(rows, annotations)],)
    assert value["candidate"] == "a"
    assert (value["text"], value["verdict"]) == ((TEXT, "rewritten") if published else (None, "emptied"))


async def test_tasks_made_of_their_words_are_empty_and_over_for_everybody(desk: Desk) -> None:
    batch = await sources(desk, 2)
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    await write_all(desk, sari, TEXT)
    peers = await opened(desk, batch)
    card = await desk.write(assignments.next_card, budi, at())
    assert isinstance(card, Card)
    assert TEXT in str(card.question.show)
    await erase(desk, sari)
    shown = [row for row in await desk.read(rows, contents) if row["batch_id"] == peers.id]
    assert shown
    assert TEXT not in str(shown)
    assert {row["open"] for row in await desk.read(rows, tasks) if row["batch_id"] == peers.id} == {0}
    assert isinstance(await desk.write(assignments.next_card, budi, at()), Idle)


async def test_what_others_were_told_about_them_goes_and_what_is_about_others_stays(desk: Desk) -> None:
    sari = await joined(desk, Visitor(1, NUMBER, NAME, "id"))
    rina = await make_person(desk, 1002)
    for name in (NAME, "Sari", str(NUMBER)):
        await desk.write(outbox.add, rina.id, Notice("joined", {"name": name}), NOW)
    await erase(desk, sari)
    assert [row["notice"] for row in await desk.read(rows, outbox_table)] == [
        '{"phrase":"joined","values":{"name":"Sari"}}'
    ]


async def test_nobody_can_tell_from_the_row_who_it_was(desk: Desk) -> None:
    sari = await joined(desk, Visitor(1, NUMBER, NAME, "id"))
    (before,) = await desk.read(rows, people)
    await erase(desk, sari)
    (after,) = await desk.read(rows, people)
    assert after["mark"] != before["mark"]
    told = {
        name for name in before if before[name] == after[name] and before[name] not in (None, 0, (), "trainer", "id")
    }
    assert told == {"id", "bot"}


async def test_no_row_of_any_table_has_anything_of_them(desk: Desk) -> None:
    sari = await joined(desk, Visitor(1, NUMBER, NAME, "id"))
    await desk.write(inbox.keep, 1, [inbox.Line(1, NUMBER, f"{NAME} {TEXT}".encode())], "test", NOW)
    await begun(desk)
    await finish(desk, await other(desk, sari), TEXT, 7)
    assert await everything(desk) == {NAME, str(NUMBER), TEXT}
    await erase(desk, sari)
    await desk.write(inbox.answered, [Receipt(1, 1)])
    await desk.write(inbox.forget_condemned, LATER, 500)
    assert await everything(desk) == set()


async def other(desk: Desk, person: Person) -> Person:
    """The same person, with a task before them."""
    assert isinstance(await desk.write(assignments.next_card, person, at()), Card)
    return person


async def everything(desk: Desk) -> set[str]:
    """Which of the marks of this person stand in any row."""
    tables = [str(await desk.read(rows, table)) for table in metadata.sorted_tables]
    return {mark for mark in (NAME, str(NUMBER), TEXT) if any(mark in content for content in tables)}


async def test_no_byte_of_them_is_left_in_the_file(tmp_path: Path) -> None:
    """Freelist, slack of pages and write-ahead log among it; PostgreSQL overwrites in its own time."""
    file = tmp_path / "latihin.db"
    migrate(f"sqlite+aiosqlite:///{file}")
    desk = Desk(open_database(f"sqlite+aiosqlite:///{file}"))
    sari = await joined(desk, Visitor(1, NUMBER, NAME, "id"))
    await desk.write(inbox.keep, 1, [inbox.Line(1, NUMBER, f"{NAME} {NUMBER} {TEXT}".encode() * 300)], "test", NOW)
    await desk.write(inbox.answered, [Receipt(1, 1)])
    await begun(desk)
    for _ in range(20):
        card = await desk.write(assignments.next_card, sari, at())
        if isinstance(card, Card):
            await finish(desk, sari, TEXT * 40, 7)
    await desk.scrub()
    assert set(found(file)) == {NAME, str(NUMBER), TEXT}
    await erase(desk, sari)
    await desk.write(inbox.forget_condemned, LATER, 500)
    assert found(file)
    assert await desk.scrub()
    assert found(file) == []
    with sqlite3.connect(file) as other:
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert other.execute("SELECT count(*) FROM people WHERE telegram_id = ?", (NUMBER,)).fetchone() == (0,)
    await desk.close()


def found(file: Path) -> list[str]:
    """Which of the marks of this person stand anywhere in the files of the database."""
    content = b"".join(part.read_bytes() for part in file.parent.glob(f"{file.name}*"))
    number = NUMBER.to_bytes(8, "big").lstrip(b"\0")
    return [
        mark
        for mark, pattern in ((NAME, NAME.encode()), (str(NUMBER), number), (TEXT, TEXT.encode()))
        if re.search(re.escape(pattern), content) or re.search(mark.encode(), content)
    ]


async def test_a_card_at_hand_is_neither_counted_twice_nor_left_over(desk: Desk) -> None:
    sari, _, _ = await begun(desk, 1)
    await finish(desk, sari, TEXT, 7)
    await desk.write(assignments.reopen_last, sari, NOW)
    await erase(desk, sari)
    (row,) = await desk.read(rows, assignments_table)
    assert (row["state"], row["draft"].empty) == (1, True)
