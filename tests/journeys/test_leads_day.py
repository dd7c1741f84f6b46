"""A lead's day from the phone: a workbook comes in, people work and ask, everybody is told, and a workbook goes out.

`obrolan.xlsx` was written by LibreOffice Calc 7.4 (`soffice --convert-to xlsx`) from rows of our own. After each step
of anybody's the program goes down and comes up again.
"""

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Connection, update

from bot.playground.phone import Phone
from storage.database.tables.people import people
from storage.facts import Json
from tests.handlers.house import House
from tests.handlers.test_exports import post

WORKBOOK = Path(__file__).with_name("obrolan.xlsx")
RINA, SARI, BUDI = 50, 1, 2


def agree(connection: Connection) -> None:
    """Everybody may be written to as well."""
    connection.execute(update(people).values(consents=("work", "training", "contact")))


def table(content: bytes) -> Iterator[dict[str, Json]]:
    """The rows of the first sheet by their heading, as a spreadsheet program reads them."""
    head, *rows = load_workbook(io.BytesIO(content), read_only=True).worksheets[0].iter_rows(values_only=True)
    return (dict(zip(map(str, head), row, strict=True)) for row in rows)


async def answer_below(house: House, phone: Phone, words: str) -> None:
    """A reply to what the phone shows last."""
    await phone.write(words, reply_to=phone.last.id)
    await house.settle()
    await house.restart()


async def put_in(house: House, rina: Phone) -> None:
    """The file without a word, what was understood of it, and on it goes."""
    await rina.upload(WORKBOOK.name, WORKBOOK.read_bytes())
    await house.settle()
    await house.do(rina, "Ya, jadikan paket")
    assert "3 tugas" in rina.last.text
    assert "Candidate A → candidate_a" in rina.last.text
    assert "Cara bikin sambal terasi" in rina.said[-2].text
    await house.do(rina, "Buka")
    assert "Jeda" in str(rina.buttons)


async def ask(house: House, rina: Phone, sari: Phone) -> None:
    """Sari asks about her task; Rina answers, and the answer becomes part of the guideline."""
    await house.do(sari, "/tugas", "Tanya")
    await answer_below(house, sari, "Kalau dua-duanya kurang lengkap?")
    await house.do(sari, "Kembali ke tugas", "A jauh")
    assert await post(house) == 1
    assert "Kalau dua-duanya kurang lengkap?" in rina.last.text
    await house.do(rina, "Lihat dan jawab", "Jawab")
    await answer_below(house, rina, "Pilih yang lebih aman.")
    await house.do(rina, "Tambahkan ke panduan")
    assert await post(house) == 1
    assert "Pilih yang lebih aman." in sari.last.text


async def announce(house: House, rina: Phone, *people: Phone) -> None:
    """A text to those of the batch, with the half minute in which it could be taken back."""
    await house.do(rina, "/siaran batch=obrolan\nPanduannya baru, ya.")
    assert "Panduannya baru, ya." in rina.last.text
    await house.do(rina, "Kirim ke 2 orang")
    assert await post(house) == 0
    house.clock.now += timedelta(seconds=30)
    assert await post(house) == 2
    assert all("Panduannya baru, ya." in phone.last.text for phone in people)
    await house.do(rina, "Lihat lagi")
    assert "Terkirim ke 2 dari 2 orang" in rina.last.text


async def fetch(house: House, rina: Phone) -> list[dict[str, Json]]:
    """Some of the results, as a workbook."""
    await house.do(rina, "/ekspor", "obrolan", "Saring dulu", "Bahasa", "bahasa Indonesia", "Kembali")
    await house.do(rina, "Lanjut: pilih format", "Excel")
    assert await post(house) == 1
    assert rina.last.file is not None
    assert rina.last.file.name == "obrolan.xlsx"
    return list(table(rina.download(rina.last.id)))


@pytest.mark.timeout(60)
async def test_a_leads_day_from_a_workbook_to_a_workbook(house: House) -> None:
    rina = await house.joined(RINA, role="admin")
    sari, budi = await house.joined(SARI), await house.joined(BUDI)
    await house.desk.write(agree)
    await put_in(house, rina)
    await house.do(budi, "/tugas", "B lebih oke")
    await ask(house, rina, sari)
    await house.do(budi, "A lebih oke")
    assert "Pilih yang lebih aman." in budi.last.text
    await announce(house, rina, sari, budi)
    await house.do(rina, "/paket obrolan")
    assert "Hasil: 3 dari 9" in rina.last.text
    rows = await fetch(house, rina)
    assert sorted(row["task"] for row in rows) == ["s1", "s1", "s2"]
    assert sorted(json.loads(row["value"])["verdict"] for row in rows) == ["a", "a-much", "b"]
    assert all(json.loads(row["meta"])["catatan"] for row in rows)
    assert not {"P1", "P2"} & {str(value) for row in rows for value in row.values()}
    await house.do(rina, "/jejak")
    for act in ("mengekspor", "mengirim siaran", "mengganti panduan", "menjawab pertanyaan", "membuka paket"):
        assert act in rina.last.text
