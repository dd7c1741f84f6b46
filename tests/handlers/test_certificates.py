"""A certificate on the phone: which name, both files, what a check tells; and `/cek` for anybody."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection
from telegram.ext import ExtBot

from bot.counters import Counters
from bot.limiter import Limits, TwoLanes
from bot.making.letter import Bench
from bot.making.workshop import open_workshop
from bot.outgoing import Outgoing
from bot.playground.conversation import Person as PlaygroundPerson
from bot.playground.phone import Phone
from storage.desk.certificates import FORMATS
from storage.desk.people import find_person
from storage.facts import Person
from storage.rules.codes import plain_code
from tests.handlers.house import BOT, TOKEN, House
from tests.handlers.test_training import answer, walk
from tests.storage.desk.making import make_batch
from tests.storage.desk.test_training import COURSE, ROWS


async def passed(house: House, number: int = 1) -> Phone:
    sari = await house.joined(number)
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await walk(house, sari)
    await house.do(sari, "Ikut ujian", "Mulai ujian")
    for _ in range(4):
        await answer(house, sari, right=True)
    return sari


async def bring(house: House) -> None:
    """Let the outbox send all that is due."""
    request, root = house.application.bot.request, "http://127.0.0.1/bot"
    bot = ExtBot(TOKEN, base_url=root, request=request, get_updates_request=request, rate_limiter=TwoLanes(Limits()))
    bench = Bench(house.desk, house.tools.folder, called=lambda: "latihin_bot")
    workshop = open_workshop(bench, house.tools.folder, house.tools.books)
    for _ in FORMATS:
        house.clock.now += timedelta(seconds=1)
        assert await Outgoing(bot, BOT, "test", house.tools, Counters(), workshop).send_due()


def code_of(phone: Phone) -> str:
    return next(word for line in phone.last.text.splitlines() for word in line.split() if plain_code(word))


async def test_from_a_passed_exam_to_both_files_in_two_taps(house: House) -> None:
    sari = await passed(house)
    await house.do(sari, "Ambil sertifikat")
    assert "Nama di sertifikat" in sari.last.text
    await house.do(sari, "Pakai “P1”")
    assert "Nama: P1" in sari.last.text
    assert "nggak melihat namamu" in sari.last.text
    assert len(plain_code(code_of(sari)) or "") == 28
    await bring(house)
    picture, paper = sari.said[-2:]
    assert "Ini sertifikat Dasar kamu" in picture.text
    assert sari.download(picture.id).startswith(b"\x89PNG")
    assert "dicetak" in paper.text
    assert sari.download(paper.id).startswith(b"%PDF")


async def test_another_name_is_asked_for_and_none_is_possible(house: House) -> None:
    sari = await passed(house)
    await house.do(sari, "Ambil sertifikat", "Nama lain")
    asking = sari.last
    await sari.write("Ni Luh Sari 🌸", reply_to=asking.id)
    await house.settle()
    assert "tanpa emoji" in sari.last.text
    await sari.write("Ni Luh Sari", reply_to=asking.id)
    await house.settle()
    assert "lagi dibuat" in sari.last.text
    await house.do(sari, "Latihan", "Sertifikatku")
    assert "Nama: Ni Luh Sari" in sari.last.text
    code = code_of(sari)
    await house.do(sari, "Ganti nama", "Tanpa nama")
    assert "tanpa nama" in sari.last.text
    assert code_of(sari) == code
    assert "Tampilkan" not in str(sari.buttons)


async def test_anybody_checks_a_code_also_who_has_not_joined(house: House) -> None:
    sari = await passed(house)
    await house.do(sari, "Ambil sertifikat", "Pakai “P1”")
    code = code_of(sari)
    house.telegram.add_person(PlaygroundPerson(700, "Tamu", language_code="id"))
    guest = house.telegram.phone(700)
    await house.do(guest, f"/cek {code.lower().replace('-', ' ')}")
    assert "Asli dan masih berlaku" in guest.last.text
    assert "Dasar" in guest.last.text
    assert "P1" not in guest.last.text
    await house.do(sari, "Tampilkan namaku")
    await house.do(guest, f"/check {code}")
    assert "Nama: P1" in guest.last.text
    await guest.start(f"cek-{code.replace('-', '')}")
    await house.settle()
    assert "Nama: P1" in guest.last.text, "the link of the QR code"
    await house.do(guest, "/cek", "/cek 123")
    assert "nggak dikenal" in guest.last.text
    assert await house.desk.read(lambda connection: _known(connection, 700)) is None


async def test_codes_cannot_be_tried_without_end(house: House) -> None:
    sari = await house.joined(1)
    for _ in range(21):
        await sari.write("/cek 0000")
    await house.settle()
    assert "dalam sejam" in sari.last.text


@pytest.mark.parametrize("data", ["cc:1", "ck:1:own", "cw:1:1", "cx:1", "cq:1", "ck:1:what", "cc:"])
async def test_buttons_of_a_certificate_that_is_not_theirs_do_nothing(house: House, data: str) -> None:
    await passed(house)
    await house.joined(2)
    await house.press(2, data)
    budi = house.telegram.phone(2)
    assert "Nama: P1" not in str([seen.text for seen in budi.said])


def _known(connection: Connection, number: int) -> Person | None:
    return find_person(connection, BOT, number, frozenset())
