"""What people see of their pay, and what becomes of it when they object or leave."""

import csv
import io
from datetime import timedelta

import pytest

from bot.playground.phone import Phone
from storage.facts import Wishes
from tests.handlers.house import House
from tests.handlers.test_exports import post
from tests.storage.desk.making import make_batch

PAID = Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id", pay=12_500)


async def go(house: House, phone: Phone, *steps: str) -> None:
    """Each step a second after the other: a command, or the label of a button."""
    for step in steps:
        house.clock.now += timedelta(seconds=1)
        await (phone.write(step) if step[0] == "/" else phone.press(step))
        await house.settle()


@pytest.fixture
async def sari(house: House) -> Phone:
    """Somebody who has finished two tasks of half a minute each."""
    await make_batch(house.desk, 3, PAID)
    phone = await house.joined(1)
    await go(house, phone, "/tugas", "A jauh lebih oke", "A jauh lebih oke")
    return phone


async def test_the_price_stands_on_the_card_before_the_work_and_what_was_earned_below_it(house: House) -> None:
    await make_batch(house.desk, 2, PAID)
    sari = await house.joined(1)
    await go(house, sari, "/tugas")
    assert "Rp 12.500 per tugas" in sari.last.text
    await go(house, sari, "A jauh lebih oke")
    assert "+Rp 12.500" in sari.last.text
    await go(house, sari, "/ubah")
    assert "Rp" not in sari.last.text, "a change earns nothing"


async def test_an_hour_is_told_with_what_counts_of_it(house: House) -> None:
    await make_batch(house.desk, 1, Wishes(name="ahli", kinds=("comparison",), overlap=1, hourly=40_000, cap=600))
    sari = await house.joined(1)
    await go(house, sari, "/tugas")
    assert "Rp 40.000 per jam kerja, paling lama 10 menit per tugas" in sari.last.text


async def test_who_earned_nothing_is_told_where_prices_stand(house: House) -> None:
    budi = await house.joined(2)
    await go(house, budi, "/upah")
    assert "harganya tertulis di kartu tugas" in budi.last.text
    assert "Kode upahmu: " in budi.last.text


async def test_sums_lines_and_an_honest_hour(house: House, sari: Phone) -> None:
    await go(house, sari, "/upah")
    said = sari.last.text
    for line in (
        "Menunggu disetujui: Rp 25.000",
        "Sudah dibayar: Rp 0",
        "Minggu ini Rp 25.000",
        "belum bisa dihitung, baru 2 tugas",
    ):
        assert line in said
    assert said.count("· Rp 12.500 tugas uji (menunggu)") == 2


async def test_more_lines_than_a_page_are_turned(house: House, sari: Phone) -> None:
    await make_batch(house.desk, 9, Wishes(name="lagi", kinds=("comparison",), overlap=1, lang="id", pay=1))
    await go(house, sari, "/tugas", *["A jauh lebih oke"] * 8, "/upah", "Lanjut")
    assert sari.last.text.count("· Rp 12.500 tugas uji") == 2
    await go(house, sari, "Mundur")
    assert sari.last.text.count("· Rp 1 tugas lagi") == 7


async def test_the_payout_id_is_ones_own_and_stays(house: House, sari: Phone) -> None:
    codes = []
    for phone in (sari, await house.joined(2), sari):
        await go(house, phone, "/upah")
        codes.append(phone.last.text.rpartition("Kode upahmu: ")[2][:14])
    assert codes[0] == codes[2] != codes[1]


async def test_a_month_as_a_table_and_as_a_paper(house: House, sari: Phone) -> None:
    await go(house, sari, "/upah", "Rincian per bulan", "November 2026, CSV")
    assert await post(house) == 1
    rows = list(csv.DictReader(io.StringIO(sari.download(sari.last.id).decode())))
    assert [(row["reason"], row["batch"], row["amount"], row["state"]) for row in rows] == [
        ("earned", "uji", "12500", "pending")
    ] * 2
    await go(house, sari, "/upah", "Rincian per bulan", "November 2026, PDF")
    await post(house)
    assert sari.download(sari.last.id).startswith(b"%PDF-")
    assert sari.last.file is not None
    assert sari.last.file.name == "latihin-upah-2026-11.pdf"


async def test_buttons_that_nobody_drew_change_nothing(house: House, sari: Phone) -> None:
    for data in ("uf:1ka:d:csv", "uf:1ka:b:exe", "uf:0:1:csv", "uf:1ka", "up:zzzzzzzzzz", "uo:1"):
        await house.press(1, data)
    assert await post(house) == 0


async def test_who_wants_to_be_erased_is_told_what_they_are_owed(house: House, sari: Phone) -> None:
    await go(house, sari, "/upah")
    code = sari.last.text.rpartition("Kode upahmu: ")[2][:14]
    await go(house, sari, "/privasi", "Hapus aku")
    assert "yang belum dibayar: Rp 25.000" in sari.last.text
    assert code in sari.last.text
    rina = await house.joined(50, role="admin")
    await sari.press("Ya, hapus aku")
    await go(house, sari, "Ya, hapus aku")
    assert "Nomor bukti: H-" in sari.last.text, "pressed twice"
    assert code in sari.last.text, "nothing else can tell them any more"
    await go(house, rina, f"/bayar {code}")
    assert "Menunggu disetujui: Rp 25.000" in rina.last.text, "what was earned stays owed"
    assert rina.last.text.startswith(code), "to nobody but the payout id"
    budi = await house.joined(2)
    await go(house, budi, "/privasi", "Hapus aku")
    assert "dibayar:" not in budi.last.text
