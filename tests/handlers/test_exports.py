"""Getting results out, as an admin sees it on the phone."""

import csv
import io
from datetime import timedelta

import pytest
from telegram.ext import ExtBot

from bot.counters import Counters
from bot.limiter import Limits, TwoLanes
from bot.making.letter import Bench, Maker
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


async def post(house: House, **makers: Maker) -> int:
    """Let the outbox be emptied; how many notices went out. These makers are there besides all others."""
    request = house.application.bot.request
    root = "http://127.0.0.1/bot"
    bot = ExtBot(TOKEN, base_url=root, request=request, get_updates_request=request, rate_limiter=TwoLanes(Limits()))
    folder = house.tools.folder
    tools = house.tools
    bench = Bench(house.desk, folder, operator=tools.operator, books=tools.books)
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
    assert len(admin.buttons) == len(FORMATS) + 1
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
