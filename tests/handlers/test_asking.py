"""Asking about a task, on the phones of whoever asks and whoever leads; everybody restarts after each step."""

import pytest

from bot.playground.phone import Phone
from storage.desk import asking, erasing, owndata, people
from storage.desk.asking import Ask
from storage.facts import Person, Wishes
from tests.handlers.house import BOT, NOBODY, House
from tests.handlers.test_exports import post
from tests.storage.desk.making import NOW, make_batch

RINA, SARI, DEWI, TOMO = 31, 1, 40, 41
NGOKO = Wishes(
    name="ngobrol", kinds=("rating",), overlap=3, lang="jv", dimensions=("benar",), guide="Nilai seperlunya."
)


@pytest.fixture
async def rina(house: House) -> Phone:
    """The admin, and a batch whose tasks Sari and Tomo get."""
    await make_batch(house.desk, 3, NGOKO)
    return await house.joined(RINA, role="admin")


async def known(house: House, number: int) -> Person:
    person = await house.desk.read(people.find_person, BOT, number, NOBODY)
    assert person is not None
    return person


async def lead(house: House, number: int, *languages: str) -> Phone:
    phone = await house.joined(number, *languages, role="lead")
    await house.desk.write(lambda c, p: people.keep(c, p, leads=languages), await known(house, number))
    return phone


async def say(house: House, phone: Phone, words: str) -> None:
    """A reply to what the phone shows last."""
    await phone.write(words, reply_to=phone.last.id)
    await house.settle()


async def ask(house: House, phone: Phone, words: str) -> None:
    await house.do(phone, "/tugas", "Tanya")
    assert "Apa yang bikin kamu bingung?" in phone.last.text
    await say(house, phone, words)


async def test_a_question_goes_to_the_lead_and_its_answer_back_and_into_the_guideline(
    house: House, rina: Phone
) -> None:
    sari, dewi = await house.joined(SARI, "jv"), await lead(house, DEWI, "jv")
    tomo = await house.joined(TOMO, "jv")
    await house.do(tomo, "/tugas", "3")
    await ask(house, sari, "Basa <campur> oleh ora?")
    assert "Pertanyaanmu sudah kusampaikan" in sari.last.text
    heard = len(rina.said)
    assert await post(house) == 1
    assert "P1 bertanya soal tugas di ngobrol" in dewi.last.text
    assert "Basa <campur> oleh ora?" in dewi.last.text
    assert len(rina.said) == heard
    await house.do(dewi, "Lihat dan jawab")
    assert "Jawaban satu" in dewi.last.text
    await house.do(dewi, "Jawab")
    await say(house, dewi, "Oleh, sing penting lumrah.")
    assert "Oleh, sing penting lumrah." in dewi.last.text
    assert await post(house) == 1
    assert "Pertanyaanmu soal ngobrol sudah dijawab" in sari.last.text
    assert "Oleh, sing penting lumrah." in sari.last.text
    await house.do(dewi, "Tambahkan ke panduan")
    assert "sekarang versi ke-2" in dewi.last.text
    await house.do(sari, "/panduan")
    assert "Nilai seperlunya." in sari.last.text
    assert "❓ Basa <campur> oleh ora?\n→ Oleh, sing penting lumrah." in sari.last.text
    await house.do(tomo, "4")
    assert "Oleh, sing penting lumrah." in tomo.last.text
    await house.do(rina, "/jejak ngobrol")
    assert "menjawab pertanyaan soal tugas" in rina.last.text


async def test_what_is_simply_typed_is_the_question_until_something_else_is_done(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI, "jv")
    await house.do(sari, "/tugas", "Tanya", "+Iki maksude apa?")
    assert "Pertanyaanmu sudah kusampaikan" in sari.last.text
    assert await post(house) == 1
    assert "Iki maksude apa?" in rina.last.text
    asked = len(rina.said)
    for elsewhere in (("Kembali ke tugas",), ("Tanya", "Nggak jadi"), ("Tanya", "/tugas")):
        await house.do(sari, *elsewhere, "+Dudu pitakon.")
        assert "kusampaikan" not in sari.last.text
    await house.do(sari, "Tanya")
    await sari.press("3", message=next(each.id for each in reversed(sari.said) if "Jawaban satu" in each.text))
    await house.settle()
    await house.do(sari, "+Dudu pitakon.")
    assert "kusampaikan" not in sari.last.text
    assert await post(house) == 0
    assert len(rina.said) == asked


async def test_where_nobody_leads_the_admins_are_asked_and_one_answers(house: House, rina: Phone) -> None:
    tomo, sari = await house.joined(TOMO, role="admin"), await house.joined(SARI, "jv")
    await lead(house, DEWI, "su")
    await ask(house, sari, "Iki piye?")
    assert await post(house) == 2
    for phone in (rina, tomo):
        await house.do(phone, "Lihat dan jawab", "Jawab")
    await say(house, rina, "Ngene.")
    await say(house, tomo, "Ngono.")
    assert "sudah dijawab orang lain" in tomo.last.text
    assert await post(house) == 1
    assert "Ngene." in sari.last.text
    await house.do(rina, "/paket", "Pertanyaan")
    assert "Nggak ada pertanyaan" in rina.last.text


async def test_only_whom_it_concerns_sees_it_and_old_buttons_break_nothing(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI, "jv")
    other = await lead(house, DEWI, "su")
    await ask(house, sari, "rahasia dapur")
    for number in (DEWI, SARI):
        for forged in ("fs:1", "fr:1", "fg:1", "fq"):
            await house.press(number, forged)
    assert "rahasia" not in other.last.text
    assert "bertanya soal" not in sari.last.text
    for forged in ("fs:zz", "fs", "fr:9", "fg:1", "fa:1", "fw"):
        await house.press(RINA, forged)
        assert not house.tools.failures
    again = Ask(1, "lagi", NOW, (1,))
    for _ in range(4):
        await house.desk.write(asking.ask, await known(house, SARI), again)
    await ask(house, sari, "keenam")
    assert "Masih ada 5 pertanyaanmu" in sari.last.text
    await house.do(rina, "/pelatih", "Pertanyaan", "P1: rahasia dapur")
    assert "rahasia dapur" in rina.last.text


async def test_it_is_in_ones_data_and_goes_with_whoever_is_erased(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI, "jv")
    await ask(house, sari, "kata-kataku sendiri")
    person = await known(house, SARI)
    assert b"kata-kataku sendiri" in (await house.desk.stream(owndata.collect, person, NOW)).content
    await house.desk.write(erasing.erase, person, "H-1", NOW)
    assert await house.desk.read(asking.count_waiting, await known(house, RINA)) == 0
    assert await post(house) == 0
    await house.press(RINA, "fs:1")
    assert "sudah nggak ada" in rina.last.text
