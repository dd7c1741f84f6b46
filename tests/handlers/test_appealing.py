"""Objecting and being heard, as seen on both phones; whoever decided first does not decide again."""

import pytest

from bot.playground.phone import Phone
from storage.desk import appealing, erasing, outbox, owndata, people
from tests.handlers.house import BOT, NOBODY, House
from tests.handlers.test_exports import post
from tests.storage.desk.making import NOW

RINA, TOMO, SARI = 31, 32, 1


@pytest.fixture
async def rina(house: House) -> Phone:
    return await house.joined(RINA, role="admin")


async def answer(house: House, phone: Phone, words: str) -> None:
    """A reply to what the phone shows last."""
    await phone.write(words, reply_to=phone.last.id)
    await house.settle()


async def test_anything_can_be_appealed_and_the_answer_comes_back(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI)
    await house.do(sari, "/privasi", "Banding")
    assert "berhak minta dilihat lagi" in sari.last.text
    await house.do(sari, "Ajukan banding")
    await answer(house, sari, "Jawabanku di paket kopi ditolak tanpa alasan.")
    assert "Bandingmu sudah kusampaikan" in sari.last.text
    await house.do(sari, "/banding sekali lagi")
    assert "masih menunggu jawaban" in sari.last.text
    assert await post(house) == 1
    assert "P1 minta sesuatu dilihat lagi" in rina.last.text
    await house.do(rina, "Lihat bandingnya")
    assert "Jawabanku di paket kopi" in rina.last.text
    await house.do(rina, "Kabulkan")
    await answer(house, rina, "Kamu benar, sudah dibetulkan.")
    assert "Keputusannya sudah dicatat" in rina.last.text
    assert await post(house) == 1
    assert "Bandingmu dikabulkan" in sari.last.text
    assert "Kamu benar, sudah dibetulkan." in sari.last.text
    await house.do(sari, "/banding")
    assert "permintaan dilihat lagi, dikabulkan" in sari.last.text
    await house.do(sari, "/appeal yang lain juga")
    assert "Bandingmu sudah kusampaikan" in sari.last.text


async def test_against_a_pause_another_admin_decides_and_granting_ends_it(house: House, rina: Phone) -> None:
    tomo, sari = await house.joined(TOMO, role="admin"), await house.joined(SARI)
    await house.do(rina, "/pelatih P1", "Jeda", "7 hari", "belum sesuai panduan")
    await post(house)
    await house.do(sari, "/banding Aku cuma salah paham.")
    assert await post(house) >= 2
    for phone, may in ((rina, False), (tomo, True)):
        await house.do(phone, "Lihat bandingnya")
        assert "Aku cuma salah paham." in phone.last.text
        assert "Alasan waktu diputuskan: belum sesuai panduan\n" in phone.last.text
        assert any("Kabulkan" in row for row in phone.buttons) is may
    assert "bukan giliranmu" in rina.last.text
    await house.do(tomo, "Kabulkan")
    await answer(house, tomo, "Oke, kami keliru.")
    person = await house.desk.read(people.find_person, BOT, SARI, NOBODY)
    assert person is not None
    assert person.paused == ()


async def test_only_those_who_decide_see_the_queue_and_old_buttons_break_nothing(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI)
    await house.do(sari, "/banding tolong dilihat")
    for forged in ("qq", "qa:1", "qd:1:granted"):
        await house.press(SARI, forged)
        assert "tolong dilihat" not in sari.last.text
    for forged in ("qa:zz", "qd:1:whatever", "qd", "qa"):
        await house.press(RINA, forged)
        assert not house.tools.failures
    await house.do(rina, "/banding", "Antrean banding (1)", "Banding P1", "Tetap")
    await answer(house, rina, "Sudah benar begitu.")
    assert (await house.desk.read(appealing.get, 1)).state == "kept"
    await house.do(rina, "Antrean banding")
    assert "Nggak ada banding" in rina.last.text


async def test_it_is_in_ones_data_and_goes_with_whoever_is_erased(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI)
    await house.do(sari, "/banding kata-kataku sendiri")
    person = await house.desk.read(people.find_person, BOT, SARI, NOBODY)
    assert person is not None
    assert b"kata-kataku sendiri" in (await house.desk.stream(owndata.collect, person, NOW)).content
    await house.desk.write(erasing.erase, person, "H-1", NOW)
    assert await house.desk.read(appealing.count_waiting) == 0
    await house.press(RINA, "qa:1")
    assert "sudah nggak ada" in rina.last.text
    assert await house.desk.read(outbox.unsent) == 0
