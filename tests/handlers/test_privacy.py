"""What is kept, consents, one's data, its correction and the way out, as seen on the phone."""

import re
from datetime import timedelta

from sqlalchemy import Connection, func, select, update

from bot.playground.phone import Phone
from handlers.buttons import pack
from storage.database.tables.exchange import inbox
from storage.database.tables.people import people as table
from storage.desk import people, tombstones
from storage.desk.inbox import forget_condemned
from storage.facts import Person
from tests.handlers.house import BOT, House
from tests.handlers.test_join import newcomer, walk
from tests.handlers.test_work import RATING
from tests.storage.desk.making import make_batch


async def opened(house: House, number: int = 1) -> Phone:
    sari = await house.joined(number)
    await sari.write("/privasi")
    await house.settle()
    return sari


async def find(house: House, number: int = 1) -> Person | None:
    return await house.desk.read(people.find_person, BOT, number, house.tools.owners)


def count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


async def test_it_says_what_is_kept_and_what_was_agreed_to_since_when(house: House) -> None:
    sari = await opened(house)
    assert "Apa yang disimpan" in sari.last.text
    assert "✓ memakai jawabanmu untuk melatih model AI (sejak 22 Nov 2026, versi 2026-11)" in sari.last.text
    assert "✗ menerbitkan jawabanmu" in sari.last.text
    assert [len(row) for row in sari.buttons] == [2, 2, 2, 2, 1, 2]


async def test_a_consent_changes_at_once_and_the_screen_shows_it(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Melatih AI")
    assert "nggak ikut lagi" in sari.toasts[-1].text
    assert "✗ memakai jawabanmu untuk melatih model AI" in sari.last.text
    person = await find(house)
    assert person is not None
    assert person.consents == ("work",)
    await walk(house, sari, "Terbitkan")
    assert "✓ menerbitkan jawabanmu" in sari.last.text


async def test_an_old_button_does_what_it_said_and_turns_nothing_around(house: House) -> None:
    sari = await opened(house)
    for _ in range(2):
        await house.press(1, "vc:training:withdraw")
    person = await find(house)
    assert person is not None
    assert person.consents == ("work",)
    for forged in ("vc:training:steal", "vc:money:give", "vc:training", "vc"):
        await house.press(1, forged)
        assert not house.tools.failures
    assert "nggak berlaku" in sari.last.text


async def test_without_taking_part_there_are_no_tasks_until_it_is_given_again(house: House) -> None:
    await make_batch(house.desk, 1, RATING)
    sari = await house.joined(1)
    await sari.write("/tugas")
    await house.settle()
    card = sari.last.id
    await sari.write("/privasi")
    await house.settle()
    await walk(house, sari, "Ikut tugas")
    assert "sudah dikembalikan" in sari.toasts[-1].text
    await sari.press("5", message=card)
    await house.settle()
    assert "kamu cabut" in sari.toasts[-1].text
    assert "cabut, jadi nggak ada tugas" in next(shown.text for shown in sari.said if shown.id == card)
    for asked in ("/tugas", "/ubah", "halo"):
        await sari.write(asked)
        await house.settle()
        assert "cabut" in sari.last.text or "nggak ada tugas yang terbuka" in sari.last.text
    await sari.write("/privasi")
    await house.settle()
    await walk(house, sari, "Ikut tugas")
    await sari.write("/tugas")
    await house.settle()
    assert "Jawaban A" in sari.last.text


async def test_correcting_leads_to_the_profile_where_everything_told_can_be_changed(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Perbaiki", "Daerah asal")
    await sari.write("garut")
    await house.settle()
    assert "Daerah asal: Kabupaten Garut, Jawa Barat" in sari.last.text
    person = await find(house)
    assert person is not None
    assert (person.step, person.languages, person.region) == (None, ("id",), "Kabupaten Garut, Jawa Barat")
    assert person.consents == ("work", "training")


async def test_whoever_says_later_that_they_are_not_18_is_erased_and_refused(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Perbaiki", "Umurku ternyata belum 18", "salah pencet")
    assert "Daerah asal" in sari.last.text
    await walk(house, sari, "Umurku ternyata belum 18", "Betul, belum 18")
    assert "Makasih sudah jujur" in sari.last.text
    person = await find(house)
    assert person is not None
    assert (person.step, person.name, person.consents, person.languages) == ("underage", "", (), ())
    stones = await house.desk.read(tombstones.list_stones)
    assert sorted(stone.act for stone in stones) == ["erase", "refuse"]
    await sari.start()
    await house.settle()
    assert "Makasih sudah jujur" in sari.last.text


async def test_erasing_asks_first_and_can_be_called_off(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku")
    assert "Yang hilang sekarang juga" in sari.last.text
    assert "nggak bisa ditarik" in sari.last.text
    await walk(house, sari, "Nggak jadi")
    assert "Apa yang disimpan" in sari.last.text
    assert await find(house) is not None


async def test_the_erased_get_a_receipt_and_are_strangers(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku", "Ya, hapus aku")
    assert re.search(r"Nomor bukti: H(-[A-Z2-7]{4}){4}\nTanggal: 22 November 2026", sari.last.text)
    assert sari.buttons == []
    assert await find(house) is None
    receipt = sari.last.text
    await house.redeliver(house.answered[-1])
    assert sari.last.text == receipt
    for act in (sari.write("/tugas"), sari.write("makasih"), sari.show("sticker"), house.press(1, "m:tugas")):
        await act
        await house.settle()
        assert "nggak ada apa-apa tentang kamu" in sari.last.text
    assert await house.desk.read(count) == 1
    await sari.start()
    await house.settle()
    assert "Halo! Ini Latihin." in sari.last.text
    assert await house.desk.read(count) == 2


async def test_a_double_tap_erases_once_and_makes_nobody_new(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku")
    await sari.press("Ya, hapus aku")
    await sari.press("Ya, hapus aku")
    await house.settle()
    assert "Nomor bukti: H-" in sari.last.text
    assert await find(house) is None
    assert await house.desk.read(count) == 1


async def test_an_old_question_is_asked_again(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku")
    house.clock.now += timedelta(minutes=11)
    await walk(house, sari, "Ya, hapus aku")
    assert "Yang hilang sekarang juga" in sari.last.text
    assert await find(house) is not None
    await walk(house, sari, "Ya, hapus aku")
    assert await find(house) is None


async def test_a_question_asked_of_somebody_else_erases_nobody(house: House) -> None:
    await opened(house)
    for forged in (pack("vx", 999, int(house.clock.now.timestamp())), "vx", "vx:1", "vx:::"):
        await house.press(1, forged)
    assert await find(house) is not None


async def test_what_came_from_the_erased_is_gone_from_the_inbox(house: House) -> None:
    sari = await opened(house)
    await sari.write("rahasia")
    await house.settle()
    await walk(house, sari, "Hapus aku", "Ya, hapus aku")

    def bodies(connection: Connection) -> list[bytes]:
        return list(connection.scalars(select(inbox.c.body).order_by(inbox.c.update_id)))

    *before, last = await house.desk.read(bodies)
    assert set(before) == {b""}
    assert b"rahasia" not in last
    await house.desk.write(forget_condemned, house.clock.now, 100)
    assert set(await house.desk.read(bodies)) == {b""}


async def test_the_promise_lies_beside_the_database_when_the_receipt_is_shown(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku", "Ya, hapus aku")
    (stone,) = tombstones.read_beside(house.tools.folder)
    assert stone.act == "erase"
    assert stone.receipt in sari.last.text


async def test_strangers_and_the_refused_leave_nothing_in_the_inbox(house: House) -> None:
    sari = await opened(house)
    await walk(house, sari, "Hapus aku", "Ya, hapus aku")
    dek = newcomer(house, 2)
    await dek.start()
    await house.settle()
    await walk(house, dek, "Belum 18", "Betul")
    for phone in (sari, dek, newcomer(house, 3)):
        await phone.write("namaku Melati")
        await house.settle()
    await house.desk.write(forget_condemned, house.clock.now, 100)

    def lines(connection: Connection) -> set[tuple[int, bytes]]:
        return {(row.telegram_id, row.body) for row in connection.execute(select(inbox))}

    assert await house.desk.read(lines) == {(0, b"")}


async def test_whoever_has_begun_to_join_can_leave_again(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await sari.write("/privasi")
    await house.settle()
    assert sari.buttons == [["Dataku", "Berapa lama disimpan?"], ["Hapus aku", "Kembali"]]
    await walk(house, sari, "Hapus aku", "Ya, hapus aku")
    assert await find(house) is None


async def test_a_refusal_for_age_cannot_be_erased(house: House) -> None:
    dek = newcomer(house, 1)
    await dek.start()
    await house.settle()
    await walk(house, dek, "Belum 18", "Betul")
    person = await find(house)
    assert person is not None
    for data in ("m:privasi", "ve", pack("vx", person.id, int(house.clock.now.timestamp()))):
        await house.press(1, data)
        assert "Makasih sudah jujur" in dek.last.text
    assert await find(house) is not None


async def test_a_new_wording_is_read_and_answered_before_the_next_task(house: House) -> None:
    await make_batch(house.desk, 1, RATING)
    sari = await house.joined(1)

    def grow_old(connection: Connection) -> None:
        connection.execute(update(table).values(agreed="2026-01"))

    await house.desk.write(grow_old)
    await house.do(sari, "/tugas")
    assert "Kata-kata izinnya berubah" in sari.last.text
    await house.do(sari, "Baca dan pilih")
    assert "dulu versi 2026-01, sekarang 2026-11" in sari.last.text
    assert all(row[0].startswith("⬜") for row in sari.buttons[:4])
    await house.do(sari, "Ikut tugas", "Dihubungi", "Melatih AI", "Melatih AI", "Simpan pilihanku")
    assert "✗ memakai jawabanmu untuk melatih model AI" in sari.last.text
    person = await find(house)
    assert person is not None
    assert person.consents == ("work", "contact")
    await house.do(sari, "Lanjut kerja")
    assert "Jawaban A" in sari.last.text


async def test_an_answer_to_an_older_wording_counts_for_nothing(house: House) -> None:
    await house.joined(1)
    for forged in ("vs:f:2026-01", "vs:f", "vs", "va", "va:zzzz", "vs:zzzz:2026-01"):
        await house.press(1, forged)
        assert not house.tools.failures
    person = await find(house)
    assert person is not None
    assert person.consents == ("work", "training")
