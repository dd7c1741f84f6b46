"""Getting results out, as an admin sees it on the phone."""

import csv
import io
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from telegram.ext import ExtBot

from bot.counters import Counters
from bot.limiter import Limits, TwoLanes
from bot.making.board import Board
from bot.making.letter import MOST_BYTES, Bench, Maker
from bot.making.registry import MAKERS
from bot.making.workshop import Workshop
from bot.outgoing import Outgoing
from bot.playground.phone import Phone
from storage.desk import people, privacy
from storage.facts import Wishes
from storage.formats.registry import FORMATS
from tests.handlers.house import BOT, TOKEN, House
from tests.storage.desk.making import make_batch

RATING = Wishes(name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",))


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def label_one(house: House) -> None:
    await make_batch(house.desk, 1, RATING)
    sari = await house.joined(1)
    for step in ("/tugas", "5", "2"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()


async def press(house: House, phone: Phone, *labels: str) -> None:
    for label in labels:
        await phone.press(label)
        await house.settle()


async def post(house: House, most: int = MOST_BYTES, shelf: Path | None = None, **makers: Maker) -> int:
    """Let the outbox be emptied; how many notices went out. These makers are there besides all others."""
    request = house.application.bot.request
    root = "http://127.0.0.1/bot"
    bot = ExtBot(TOKEN, base_url=root, request=request, get_updates_request=request, rate_limiter=TwoLanes(Limits()))
    folder = house.tools.folder
    tools = house.tools
    bench = Bench(house.desk, folder, None, str, tools.operator, tools.books, Board(bot), shelf, most)
    workshop = Workshop(bench, folder, tools.books, {**MAKERS, **makers})
    house.clock.now += timedelta(seconds=2)
    return await Outgoing(bot, BOT, "test", house.tools, Counters(), workshop).send_due()


async def test_by_buttons_a_file_comes_after_the_word_that_it_will(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor")
    await house.settle()
    await press(house, admin, "harian", "CSV")
    assert "harian (csv) lagi kusiapkan" in admin.last.text
    assert await post(house) == 1
    document = admin.last
    assert document.text == "harian (csv): 1 baris."
    assert document.file is not None
    assert document.file.name == "harian.csv"
    rows = list(csv.reader(io.StringIO(admin.download(document.id).decode("utf-8-sig"))))
    assert len(rows) == 2
    assert await post(house) == 0


@pytest.mark.parametrize("words", ["harian jsonl", "Harian JSONL", "1 jsonl"])
async def test_in_words(house: House, admin: Phone, words: str) -> None:
    await label_one(house)
    await admin.write(f"/export {words}")
    await house.settle()
    assert await post(house) == 1
    assert b"t_" in admin.download(admin.last.id)
    assert b"P1" not in admin.download(admin.last.id)


async def test_an_empty_export_says_so_and_brings_no_file(house: House, admin: Phone) -> None:
    await make_batch(house.desk, 1, RATING)
    await admin.write("/ekspor harian parquet")
    await house.settle()
    assert await post(house) == 1
    assert "masih kosong" in admin.last.text
    assert admin.last.file is None


async def test_who_did_not_agree_to_training_is_left_out_and_counted(house: House, admin: Phone) -> None:
    await label_one(house)
    sari = await house.desk.read(people.find_person, BOT, 1, frozenset[int]())
    assert sari is not None
    await house.desk.write(privacy.withdraw, sari, "training", house.clock.now)
    await admin.write("/ekspor harian jsonl")
    await house.settle()
    await post(house)
    assert "masih kosong" in admin.last.text
    assert "1 hasil nggak ikut" in admin.last.text


async def test_whoever_asked_goes_on_while_the_file_is_made(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor harian jsonl")
    await house.settle()
    assert not list(house.tools.folder.glob("out-*"))
    await admin.write("/bantuan")
    await house.settle()
    assert await post(house) == 1
    assert admin.last.file is not None
    assert not list(house.tools.folder.glob("out-*"))


async def test_a_batch_without_a_format_asks_for_one_and_drafts_are_not_offered(house: House, admin: Phone) -> None:
    await admin.write("/ekspor")
    await house.settle()
    assert "Belum ada paket" in admin.last.text
    await make_batch(house.desk, 1, RATING)
    await admin.write("/ekspor harian")
    await house.settle()
    assert len(admin.buttons) == len(FORMATS) + 2
    await house.press(50, "be:1:exe")
    assert await post(house) == 0


async def test_a_wish_that_comes_twice_brings_one_file(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor harian jsonl")
    await house.settle()
    await house.redeliver(house.answered[-1])
    assert await post(house) == 1


async def test_what_the_format_leaves_out_is_told_with_its_reason(house: House, admin: Phone) -> None:
    await make_batch(house.desk, 2, RATING)
    sari = await house.joined(1)
    for step in ("/tugas", "5", "2", "3", "3"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    await admin.write("/ekspor harian kto")
    await house.settle()
    await post(house)
    assert admin.last.text == "harian (kto): 2 baris.\n2 isi nggak ikut: nilainya di tengah, bukan bagus atau kurang."


TWO = Wishes(name="harian", kinds=("rating", "comparison"), overlap=2, lang="jv", dimensions=("benar",))


async def label_both(house: House, tasks: int = 1) -> None:
    """Sari rates and compares so many tasks."""
    await make_batch(house.desk, tasks, TWO)
    sari = await house.joined(1, "jv")
    await sari.write("/tugas")
    await house.settle()
    for _ in range(tasks):
        await press(house, sari, "5", "2", "A jauh")


async def test_only_some_of_it_by_buttons(house: House, admin: Phone) -> None:
    await label_both(house)
    await admin.write("/ekspor harian")
    await house.settle()
    await press(house, admin, "Saring dulu", "Jenis", "Kasih nilai")
    assert "Jenis: Kasih nilai" in admin.last.text
    await house.restart()
    await press(house, admin, "Kembali", "Bahasa", "bahasa Jawa", "Kembali", "Lanjut: pilih format", "JSONL")
    assert "lagi kusiapkan" in admin.last.text
    assert "Jenis: Kasih nilai" in admin.last.text
    shown = admin.last.id
    assert await post(house) == 1
    assert admin.last.text == "harian (jsonl): 1 baris."
    assert "sudah selesai" in next(each.text for each in admin.said if each.id == shown)
    assert b'"kind":"rating"' in admin.download(admin.last.id)
    for forged in ("xt:1:kind:rating", "xt:1:umur:3", "xm:1:csv", "xo:9:kind", "xt:1:weight:9", "xm:1:exe"):
        await house.press(50, forged)
    assert await post(house) == 0


async def test_only_some_of_it_in_words(house: House, admin: Phone) -> None:
    await label_both(house)
    await admin.write("/ekspor harian csv kind=comparison since=2020-01-01")
    await house.settle()
    assert await post(house) == 1
    assert admin.last.text == "harian (csv): 1 baris."
    await admin.write("/ekspor harian csv kind=menari")
    await house.settle()
    assert "menari" in admin.last.text
    await admin.write("/ekspor harian until=2020-01-01")
    await house.settle()
    assert "Sampai: 2020-01-01" in admin.last.text


async def test_what_is_stopped_is_not_sent_and_can_be_asked_again(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor harian csv")
    await house.settle()
    await house.restart()
    await press(house, admin, "Hentikan")
    assert "dihentikan" in admin.last.text
    assert await post(house) == 0
    await press(house, admin, "Format lain", "CSV")
    assert await post(house) == 1
    await house.press(50, "xp:2")
    assert "sudah selesai" in admin.last.text


async def test_the_very_same_file_is_brought_to_telegram_once(house: House, admin: Phone) -> None:
    await label_one(house)
    seen = []
    for _ in range(2):
        await admin.write("/ekspor harian csv")
        await house.settle()
        assert await post(house) == 1
        assert admin.last.file is not None
        seen.append(admin.last.file.url)
    assert seen[0] == seen[1]
    sari = house.telegram.phone(1)
    await sari.write("/ubah")
    await house.settle()
    await press(house, sari, "1")
    await admin.write("/ekspor harian csv")
    await house.settle()
    assert await post(house) == 1
    assert admin.last.file is not None
    assert admin.last.file.url not in seen


async def test_what_is_too_big_comes_in_parts_that_can_be_read_alone(house: House, admin: Phone) -> None:
    await label_both(house, 3)
    await admin.write("/ekspor harian csv")
    await house.settle()
    assert await post(house, most=2_500) == 1
    assert "dalam 3 bagian" in admin.last.text
    assert await post(house, most=2_500) == 3
    parts = [each for each in admin.said if each.file is not None]
    assert sorted(each.file.name for each in parts if each.file) == ["harian-1.csv", "harian-2.csv", "harian-3.csv"]
    tables = [list(csv.DictReader(io.StringIO(admin.download(each.id).decode("utf-8-sig")))) for each in parts]
    assert [len(rows) for rows in tables] == [2, 2, 2]
    assert len({row["task"] for rows in tables for row in rows}) == 3


async def test_what_is_too_big_may_lie_on_the_server(house: House, admin: Phone, tmp_path: Path) -> None:
    await label_both(house)
    await admin.write("/ekspor harian csv")
    await house.settle()
    assert await post(house, most=100, shelf=tmp_path / "besar") == 1
    assert str(tmp_path / "besar" / "harian.csv") in admin.last.text
    assert len((tmp_path / "besar" / "harian.csv").read_text(encoding="utf-8-sig").splitlines()) == 3


async def test_formats_of_several_files_come_as_one(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor harian labelstudio")
    await house.settle()
    await post(house)
    assert admin.last.file is not None
    assert admin.last.file.name == "harian-labelstudio.zip"
    with ZipFile(io.BytesIO(admin.download(admin.last.id))) as archive:
        assert archive.namelist() == ["tasks.json", "label_config.xml"]


async def test_what_nobody_agreed_to_publish_makes_no_data_set(house: House, admin: Phone) -> None:
    await label_one(house)
    await admin.write("/ekspor harian hub")
    await house.settle()
    await post(house)
    assert admin.last.file is None
    assert "masih kosong" in admin.last.text
    assert "nggak mengizinkan dipublikasikan" in admin.last.text
