"""A database that is older than what was promised to people keeps it all the same, and what came after it stays."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.people import people as table
from storage.desk import erasing, pausing, people, privacy, tombstones
from storage.desk.desk import Desk
from storage.desk.obeying import Obeyed, obey
from storage.desk.pausing import Pause
from storage.errors import BadSetting
from storage.facts import Person, Visitor
from storage.rules.joining import OWN
from storage.rules.tombstone import (
    ERASE,
    GIVE,
    PAUSE,
    REFUSE,
    REST,
    RESUME,
    WITHDRAW,
    Stone,
    newest,
    read,
    receipt_of,
    who_of,
    written,
)
from tests.storage.desk.making import NOBODY, NOW, make_person
from tests.storage.desk.test_privacy import rows

LATER, LAST = NOW + timedelta(days=1), NOW + timedelta(days=2)
RECEIPT = "H-AAAA-BBBB-CCCC-DDDD"


async def who(desk: Desk, person: Person) -> str:
    return await desk.read(tombstones.who, person.id)


async def known(desk: Desk, number: int) -> Person | None:
    return await desk.read(people.find_person, 1, number, NOBODY)


async def test_the_erased_are_erased_with_their_receipt_and_day_and_nobody_else_is(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    stone = Stone(await who(desk, sari), ERASE, LATER, receipt=RECEIPT)
    assert await desk.write(obey, [stone]) == Obeyed(erased=1)
    assert await known(desk, 1001) is None
    assert await known(desk, 1002) == budi
    assert await desk.read(tombstones.find_erasure, RECEIPT) == LATER
    assert await desk.write(obey, [stone]) == Obeyed()


async def test_whoever_came_back_as_somebody_new_stays(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    stone = Stone(await who(desk, sari), ERASE, LATER, receipt=RECEIPT)
    await desk.write(erasing.erase, sari, RECEIPT, LATER)
    again = await make_person(desk, 1001)
    assert await desk.write(obey, [stone]) == Obeyed()
    assert await known(desk, 1001) == again


async def test_a_withdrawal_holds_unless_it_was_taken_back_since(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    stone = Stone(await who(desk, sari), WITHDRAW, LATER, "training")
    assert await desk.write(obey, [stone]) == Obeyed(withdrawn=1)
    found = await known(desk, 1001)
    assert found is not None
    assert found.consents == ("work",)
    given = Stone(stone.who, GIVE, LAST, "training")
    assert await desk.write(obey, [given]) == Obeyed()
    assert found == await known(desk, 1001)


async def test_what_was_given_after_the_withdrawal_stays_given(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    shy = (await desk.write(privacy.withdraw, sari, "training", NOW)).person
    older = await desk.read(tombstones.list_stones)
    await desk.write(privacy.give, shy, "training", LATER)
    assert await desk.write(obey, older) == Obeyed()
    found = await known(desk, 1001)
    assert found is not None
    assert found.consents == ("work", "training")


async def test_a_pause_holds_for_as_long_as_was_said_and_its_end_too(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    stone = Stone(await who(desk, sari), REST, NOW, PAUSE, until=LAST)
    assert await desk.write(obey, [stone]) == Obeyed(paused=1)
    assert await desk.read(pausing.standing, sari.id) == (Pause(OWN, NOW, LAST, sari.id),)
    assert await desk.write(obey, [stone]) == Obeyed()
    resumed = Stone(stone.who, RESUME, LATER, PAUSE)
    assert not await desk.write(obey, [resumed])
    assert await desk.read(pausing.standing, sari.id) == ()


async def test_what_they_say_of_a_pause_is_a_promise(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    await desk.write(pausing.rest, sari, 2, NOW)
    assert [(stone.act, stone.until) for stone in await desk.read(tombstones.list_stones)] == [(REST, LAST)]
    await desk.write(pausing.resume, sari, LATER)
    assert [(stone.act, stone.until) for stone in await desk.read(tombstones.list_stones)] == [(RESUME, None)]


async def test_a_refusal_for_age_holds_and_leaves_no_name(desk: Desk) -> None:
    dek = await desk.write(people.arrive, Visitor(1, 1001, "Dek", "id"), NOBODY, NOW)
    stone = Stone(await who(desk, dek), REFUSE, LATER)
    assert await desk.write(obey, [stone]) == Obeyed(refused=1)
    (row,) = await desk.read(rows, table)
    assert (row["name"], row["step"]) == ("", "underage")


async def test_the_real_thing_a_copy_of_the_file_from_before(tmp_path: Path) -> None:
    live, copy = tmp_path / "live.db", tmp_path / "copy.db"
    migrate(f"sqlite+aiosqlite:///{live}")
    desk = Desk(open_database(f"sqlite+aiosqlite:///{live}"))
    sari, budi, dek = [await make_person(desk, number) for number in (1001, 1002, 1003)]
    await desk.scrub()
    shutil.copyfile(live, copy)
    await desk.write(erasing.erase, sari, RECEIPT, LATER)
    await desk.write(privacy.withdraw, budi, "training", LATER)
    await desk.write(people.refuse, dek, LATER)
    stones = await desk.read(tombstones.list_stones)
    assert tombstones.write_beside(tmp_path / "files", stones)
    assert not tombstones.write_beside(tmp_path / "files", stones)
    await desk.close()
    old = Desk(open_database(f"sqlite+aiosqlite:///{copy}"))
    assert await known(old, 1001) is not None
    obeyed = await old.write(obey, tombstones.read_beside(tmp_path / "files"))
    assert obeyed == Obeyed(1, 1, 1)
    assert await known(old, 1001) is None
    assert await old.read(tombstones.list_stones) == stones
    await old.close()


def test_the_file_names_nobody_and_keeps_what_an_older_database_does_not_know(tmp_path: Path) -> None:
    mine, theirs = Stone(who_of("a"), ERASE, NOW, receipt=RECEIPT), Stone(who_of("b"), WITHDRAW, LATER, "work")
    assert tombstones.write_beside(tmp_path, [mine])
    assert tombstones.write_beside(tmp_path, [theirs])
    assert tombstones.read_beside(tmp_path) == [mine, theirs]
    content = (tmp_path / tombstones.FILE).read_text(encoding="utf-8")
    assert content.count("\n") == 2
    assert "1001" not in content
    assert read(written([mine, theirs])) == [mine, theirs]


@pytest.mark.parametrize("content", [b"{}", b"\xff", b'{"who":"a","act":"erase"}', b"[]\n"])
def test_a_damaged_file_stops_the_start_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / tombstones.FILE).write_bytes(content)
    with pytest.raises(BadSetting, match="tombstones-broken"):
        tombstones.read_beside(tmp_path)


def test_the_last_word_of_one_person_and_topic_counts_and_an_erasure_for_ever() -> None:
    erased = Stone("a", ERASE, NOW)
    withdrawn, given = Stone("b", WITHDRAW, NOW, "work"), Stone("b", GIVE, LATER, "work")
    assert newest([given, erased, withdrawn, Stone("a", REFUSE, LATER)]) == [erased, given]


def test_a_receipt_says_nothing_and_is_the_same_for_the_same_question() -> None:
    assert receipt_of("1:abc:chance") == receipt_of("1:abc:chance") != receipt_of("1:abc:other")
    assert len(receipt_of("")) == len("H-AAAA-BBBB-CCCC-DDDD")
