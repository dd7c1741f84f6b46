"""What was promised to those who left is kept at the start and while the house runs."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot import forgetting
from bot.app import now
from bot.forgetting import Forgetting, keep_promises
from storage.database.tables.exchange import inbox as table
from storage.desk import assignments, chores, erasing, inbox, people, texts, tombstones
from storage.desk.desk import Desk
from storage.desk.obeying import Obeyed
from storage.facts import Content, Receipt, Visitor, Wishes
from storage.forms.reply import Recorded
from storage.rules.tombstone import ERASE, Stone
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person

RECEIPT = "H-AAAA-BBBB-CCCC-DDDD"


def bodies(connection: Connection) -> list[tuple[int, bytes]]:
    return [(row.telegram_id, row.body) for row in connection.execute(select(table).order_by(table.c.update_id))]


async def test_at_the_start_the_erased_of_an_older_database_go_with_their_voices(desk: Desk, tmp_path: Path) -> None:
    sari = await make_person(desk, 1001)
    voice = tmp_path / "voice" / "a.oga"
    voice.parent.mkdir()
    voice.write_bytes(b"OggS")
    await make_batch(desk, 0, Wishes(name="suara", kinds=("voice",)), Content(text="Punten."))
    await desk.write(assignments.next_card, sari, at())
    await desk.write(texts.take, sari, Recorded("voice/a.oga", 1, 4, 7), None, at())
    stone = Stone(await desk.read(tombstones.who, sari.id), ERASE, NOW, receipt=RECEIPT)
    tombstones.write_beside(tmp_path, [stone])
    obeyed = await keep_promises(desk, tmp_path)
    assert obeyed == Obeyed(erased=1, files=("voice/a.oga",))
    assert not voice.exists()
    assert await desk.read(people.find_person, 1, 1001, NOBODY) is None
    assert not await keep_promises(desk, tmp_path)


async def test_what_strangers_send_is_forgotten_as_soon_as_it_is_answered(desk: Desk, tmp_path: Path) -> None:
    await make_person(desk, 1001)
    dek = await desk.write(people.arrive, Visitor(1, 1003, "Dek", "id"), NOBODY, NOW)
    await desk.write(people.refuse, dek, NOW)
    for number in (1001, 1002, 1003):
        await desk.write(inbox.keep, 1, [inbox.Line(number, number, b"Halo")], "test", NOW)
        await desk.write(inbox.forget_stranger, Receipt(1, number), number)
    keeper = Forgetting(desk, now, tmp_path)
    await keeper.cover_traces()
    assert await desk.read(bodies) == [(1001, b"Halo"), (1002, b"Halo"), (1003, b"Halo")]
    await desk.write(inbox.answered, [Receipt(1, number) for number in (1001, 1002, 1003)])
    await keeper.cover_traces()
    assert await desk.read(bodies) == [(1001, b"Halo"), (0, b""), (0, b"")]
    assert not await desk.write(inbox.keep, 1, [inbox.Line(1002, 1002, b"Halo")], "test", NOW)


async def test_tombstones_lie_beside_the_database_soon_after(desk: Desk, tmp_path: Path) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    keeper = Forgetting(desk, now, tmp_path)
    await keeper.remember()
    assert not (tmp_path / tombstones.FILE).exists()
    for person, later in ((sari, 0), (budi, 1)):
        await desk.write(erasing.erase, person, RECEIPT, NOW + timedelta(days=later))
        await keeper.remember()
    assert tombstones.read_beside(tmp_path) == await desk.read(tombstones.list_stones)
    assert len(tombstones.read_beside(tmp_path)) == 2


async def test_once_a_day_by_one_process_everything_old_goes_in_bits_and_it_is_told_how_much(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "MOST", 7)
    monkeypatch.setattr(forgetting, "A_STEP", 3)
    monkeypatch.setattr(forgetting, "BETWEEN_STEPS", 0)
    clock = [NOW]
    await make_person(desk, 1001)
    await desk.write(inbox.keep, 1, [inbox.Line(n, 1001, b"Halo") for n in range(20)], "test", NOW)
    await desk.write(inbox.answered, [Receipt(1, n) for n in range(20)])
    one, other = (Forgetting(desk, lambda: clock[0], tmp_path) for _ in range(2))
    await one.forget_old()
    assert len(await desk.read(bodies)) == 20
    clock[0] = NOW + timedelta(days=31)
    await asyncio.gather(one.forget_old(), other.forget_old())
    assert await desk.read(bodies) == []
    chore = await desk.read(chores.find, "forget")
    assert chore is not None
    assert (chore.at, chore.counts["updates"]) == (clock[0], 20)
    await desk.write(inbox.keep, 1, [inbox.Line(99, 1001, b"Halo")], "test", NOW)
    await desk.write(inbox.answered, [Receipt(1, 99)])
    await other.forget_old()
    assert len(await desk.read(bodies)) == 1
