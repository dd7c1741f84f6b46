"""What an admin is told of a file before it is opened: its columns, what tells of people, what was there before."""

import pytest

from bot.playground.phone import Phone
from tests.handlers.house import House
from tests.handlers.test_batches import found, press, push
from tests.storage.formats.making import workbook

HEADER = ["Pertanyaan", "Candidate A", "Jawaban 2", "Catatan"]
ROWS = [["Nasi basi?", "Ya.", "Nggak.", "x"], ["Telepon Budi di 0812-3456-7890?", "Ya.", "Nggak.", ""]]


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def test_columns_are_told_and_personal_data_is_confirmed(house: House, admin: Phone) -> None:
    await push(house, admin, workbook([HEADER, *ROWS]), name="soal.xlsx")
    plan = admin.last
    assert "Kolom: Pertanyaan → prompt · Candidate A → candidate_a · Jawaban 2 → candidate_b" in plan.text
    assert "Ikut disimpan apa adanya: Catatan" in plan.text
    assert "Ada data pribadi di 1 tempat" in plan.text
    assert "Baris 3, kolom Pertanyaan: nomor telepon" in plan.text
    assert plan.labels[0] == ["Sudah kucek, boleh"]
    await house.press(50, "bm:1:open")
    assert [batch.state for batch in await found(house)] == ["draft"]
    assert admin.last.labels[0] == ["Sudah kucek, boleh"]
    await house.do(admin, "/paket soal", "Sudah kucek, boleh", "Buka")
    assert [batch.state for batch in await found(house)] == ["open"]


async def test_faults_are_told_under_the_names_the_file_has(house: House, admin: Phone) -> None:
    await push(
        house, admin, workbook([HEADER, ["Nasi basi?", "Ya.", "", ""], ["", "Ya.", "Nggak.", ""]]), name="a.xlsx"
    )
    assert "Baris 3, kolom Pertanyaan" in admin.last.text


async def test_a_longer_file_goes_into_the_batch_that_is_there(house: House, admin: Phone) -> None:
    await push(house, admin, workbook([HEADER, ROWS[0]]), name="soal.xlsx")
    await press(house, admin, "Buka")
    longer = workbook([HEADER, ROWS[0], ["Kopi dingin?", "Ya.", "Nggak.", ""]])
    await push(house, admin, longer, name="soal.xlsx")
    assert "soal: 1 tugas yang sama" in admin.last.text
    await press(house, admin, "Tambahkan ke soal")
    assert "✓ 1 tugas ditambahkan. 1 baris sudah ada sebelumnya" in admin.last.text
    assert [(batch.wishes.name, batch.tasks, batch.state) for batch in await found(house)] == [("soal", 2, "open")]
    await push(house, admin, longer, name="soal.xlsx")
    assert "sudah pernah masuk" in admin.last.text
    await push(house, admin, workbook([HEADER, ["Teh panas?", "Ya.", "Nggak.", ""]]), "/push name=lagi", "b.xlsx")
    await house.do(admin, "/paket soal tambah=lagi")
    assert "✓ 1 tugas ditambahkan." in admin.last.text
    assert [batch.tasks for batch in await found(house)] == [3]
