"""Rings in chat: what an admin reads of one, two answers side by side, the picture, judging it and taking it back."""

import struct
from pathlib import Path

from bot.housekeeping import Housekeeping
from bot.making.letter import Bench, Letter, Order
from bot.making.ring import make_ring
from handlers.buttons import pack
from handlers.screens.rings import CONFIRM, EXAMPLE, REOPEN, RING, RINGS
from storage.desk import flagging, people
from storage.desk.outbox import claim
from tests.handlers.house import BOT, NOBODY, House
from tests.storage.desk.deeds import Deed, lay
from tests.storage.desk.making import make_batch
from tests.storage.desk.test_comparing import TASKS, WISHES, WRITING, in_rings, one_hand, text_of, village


async def number_of(house: House, telegram_id: int) -> int:
    person = await house.desk.read(people.find_person, BOT, telegram_id, NOBODY)
    assert person is not None
    return person.id


async def crowd(house: House) -> list[int]:
    """Four who work by themselves and one hand with two accounts; all have been held beside each other."""
    for number in range(1, 7):
        await house.joined(number)
    *honest, one, other = numbers = [await number_of(house, number) for number in range(1, 7)]
    batch = await make_batch(house.desk, TASKS, WISHES)
    await house.desk.write(lay, batch, [*village(honest), *one_hand((one, other))])
    await look(house)
    return numbers


async def look(house: House) -> None:
    await Housekeeping(house.desk, house.clock, house.tools.folder).compare()


async def test_an_admin_sees_why_and_judges(house: House) -> None:
    rina = await house.joined(50, role="admin")
    *_, one, other = await crowd(house)
    await house.do(rina, "/pelatih", "Perlu dilihat")
    assert "Salahnya sama persis dengan salahnya orang lain" in rina.last.text
    await house.do(rina, "Kelompok P6")
    shown = rina.last.text
    assert "Kelompok #1" in shown
    assert "P5 \u2013 P6" in shown
    assert "1 dari 1.000.000" in shown
    assert "Salahnya persis sama" in shown
    assert "Menjawab di detik yang sama" in shown
    assert "Tugas yang sudah dikerjakan beberapa dari mereka: 40" in shown
    assert "Hampir selalu P6 yang belakangan" in shown
    assert "Upah, akses, dan hasil mereka tetap" in shown
    await house.do(rina, "Lihat contoh (12)")
    assert "Contoh 1 dari 12" in rina.last.text
    assert "Pertanyaan" in rina.last.text
    assert rina.last.text.count("A lebih oke") + rina.last.text.count("B lebih oke") == 2
    await house.do(rina, "Lanjut")
    assert "Contoh 2 dari 12" in rina.last.text
    await house.do(rina, "Kembali ke kelompok", "Memang kerja sama")
    assert "Dicatat di jejak" in rina.last.text
    assert "P50" in rina.last.text
    assert "bisa banding" in rina.last.text
    assert await house.desk.read(flagging.count_open) == 0
    await house.do(rina, "Batalkan putusan", "Cuma kebetulan")
    assert "cuma kebetulan" in rina.last.text
    assert not await in_rings(house.desk)
    await look(house)
    assert not await in_rings(house.desk), "the same evidence does not come back"
    await house.do(rina, "Batalkan putusan")
    assert (await in_rings(house.desk)).keys() == {one, other}
    await house.do(rina, "Lihat P6", "Kelompok P6", "Semua kelompok")
    assert "belum diputuskan" in rina.last.text
    await house.do(rina, "/jejak")
    assert "menyatakan memang kerja sama" in rina.last.text


async def test_two_texts_beside_each_other(house: House) -> None:
    rina = await house.joined(50, role="admin")
    for number in (1, 2):
        await house.joined(number)
    one, other = [await number_of(house, number) for number in (1, 2)]
    batch = await make_batch(house.desk, 12, WRITING)
    words = [text_of(place) for place in range(12)]
    deeds = [
        Deed(person, place, words[place], 9e3 * person, 9e3 * person + 40 + place)
        for place in range(12)
        for person in (one, other)
    ]
    await house.desk.write(lay, batch, deeds)
    await look(house)
    await house.do(rina, "/pelatih P1", "Kelompok P1")
    assert "Teks hampir sama, padahal nggak ada di soal: 12 dari 12" in rina.last.text
    await house.do(rina, "Lihat contoh (6)")
    quoted = next(str(each["text"]) for each in words if str(each["text"]) in rina.last.text)
    assert rina.last.text.count(quoted) == 2
    assert "Tulisan P1" in rina.last.text
    assert "Tulisan P2" in rina.last.text


async def made(house: House, language: str = "id") -> Letter:
    """The picture that was ordered last."""
    *_, parcel = [p for p in await house.desk.write(claim, BOT, "p", house.clock.now, 9) if p.notice.made]
    assert parcel.notice.made is not None
    path = Path(house.tools.folder) / "out-x"
    path.parent.mkdir(parents=True, exist_ok=True)
    order = Order(parcel.notice, parcel.notice.made, parcel.person, house.tools.books[language], path)
    return await make_ring(Bench(house.desk, house.tools.folder), order)


async def test_the_picture_comes_by_the_outbox(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await crowd(house)
    await house.do(rina, "/pelatih P6", "Kelompok P6", "Gambar gelap")
    assert "menyusul" in rina.toasts[-1].text
    letter = await made(house)
    assert letter.is_photo
    assert "bukan bukti" in house.tools.books["id"].say(letter.sentence)
    assert letter.file is not None
    width, height = struct.unpack(">II", letter.file.read_bytes()[16:24])
    assert (width, height < 2 * width) == (1080, True)


async def test_it_is_nobody_elses_business(house: House) -> None:
    lead = await house.joined(51, role="lead")
    sari = await house.joined(9)
    await crowd(house)
    await house.do(lead, "/pelatih", "Perlu dilihat")
    assert "Mungkin kerja sama" not in [label for row in lead.buttons for label in row]
    for number in (51, 9):
        for data in (pack(RING, 1), pack(RINGS, 0), pack(RING, 77)):
            await house.press(number, data)
    assert "Kelompok #1" not in lead.last.text + sari.last.text
    rina = await house.joined(50, role="admin")
    await house.do(rina, "/pelatih")
    for data in (pack(RING, 77), pack(EXAMPLE, 1, 99, 0), pack(EXAMPLE, 1), pack(CONFIRM, 77), pack(REOPEN, 1)):
        await house.press(50, data)
        assert "Kelompok #1" not in rina.last.text
