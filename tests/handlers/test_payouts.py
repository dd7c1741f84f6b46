"""Paying people on the phone: approving, the file, what was transferred, and putting things right."""

import pytest

from bot.playground.phone import Phone
from storage.facts import Wishes
from tests.handlers.house import House
from tests.handlers.test_exports import post
from tests.handlers.test_pay import go
from tests.storage.desk.making import make_batch

PAID = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=7_500)


@pytest.fixture
async def rina(house: House) -> Phone:
    return await house.joined(50, role="admin")


@pytest.fixture
async def sari(house: House) -> Phone:
    await make_batch(house.desk, 3, PAID)
    phone = await house.joined(1)
    await go(house, phone, "/tugas", "A jauh lebih oke", "A jauh lebih oke")
    return phone


async def approve(house: House, rina: Phone) -> None:
    await go(house, rina, "/bayar", "Setujui yang menunggu", "uji: ", "Ya, setujui")


async def reply(house: House, phone: Phone, text: str) -> str:
    """Answer the message shown last; what is said then."""
    await phone.write(text, reply_to=phone.last.id)
    await house.settle()
    return phone.last.text


async def test_from_approval_to_the_transfer(house: House, rina: Phone, sari: Phone) -> None:
    """With a restart after every step."""
    await house.do(rina, "/bayar")
    assert "Menunggu disetujui: Rp 15.000 (2 hasil)" in rina.last.text
    await house.do(rina, "Setujui yang menunggu", "uji: Rp 15.000")
    assert "Setujui 2 hasil dari 1 orang di uji, seluruhnya Rp 15.000?" in rina.last.text
    await house.do(rina, "Ya, setujui", "/bayar", "Bayar semua sampai sekarang")
    assert "Dibayar: Rp 15.000 buat 1 orang" in rina.last.text
    await house.do(rina, "Buat berkas pembayaran")
    assert "Pembayaran #1 · ⏳ belum dikonfirmasi" in rina.last.text
    await post(house)
    await house.do(sari, "/upah")
    code = sari.last.text.rpartition("Kode upahmu: ")[2][:14]
    assert "Lagi ditransfer: Rp 15.000" in sari.last.text
    table = rina.download(rina.last.id).decode().splitlines()
    assert table == ["payout,payee,amount,currency,lines", f"1,{code},15000,IDR,2"]
    await house.do(rina, "Sudah ditransfer", "Sudah ditransfer")
    assert "✅ sudah ditransfer" in rina.said[-2].text
    await post(house)
    assert "Upahmu Rp 15.000 sudah ditransfer" in sari.last.text
    await house.do(sari, "/upah")
    assert "Sudah dibayar: Rp 15.000" in sari.last.text


async def test_the_same_button_again_shows_the_same_payout(house: House, rina: Phone, sari: Phone) -> None:
    await approve(house, rina)
    await go(house, rina, "/bayar", "Bayar semua sampai sekarang")
    (make,) = [data for data in rina.data if data.startswith("ym:")]
    await go(house, rina, "Buat berkas pembayaran")
    await house.press(50, make)
    assert "Pembayaran #1 · ⏳ belum dikonfirmasi" in rina.last.text
    assert await post(house) == 1, "one file"
    await go(house, rina, "/bayar", "Daftar pembayaran")
    assert "#2" not in rina.last.text


async def test_little_waits_unless_the_admin_says_otherwise(house: House, rina: Phone) -> None:
    await make_batch(house.desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id", pay=500))
    sari = await house.joined(1)
    await go(house, sari, "/tugas", "A jauh lebih oke")
    await approve(house, rina)
    await go(house, rina, "/bayar", "Bayar semua sampai sekarang")
    assert "Dibayar: Rp 0 buat 0 orang" in rina.last.text
    assert "Yang di bawah itu menunggu: Rp 500, 1 orang" in rina.last.text
    assert "Buat berkas pembayaran" not in str(rina.last.labels)
    await go(house, rina, "Rp 0", "Buat berkas pembayaran")
    assert "Rp 500 buat 1 orang" in rina.last.text


async def test_a_cancelled_payout_is_paid_in_another(house: House, rina: Phone, sari: Phone) -> None:
    await approve(house, rina)
    await go(house, rina, "/bayar", "Bayar semua sampai sekarang", "Buat berkas pembayaran", "Batalkan")
    assert "Pastikan belum ada yang ditransfer" in rina.last.text
    await go(house, rina, "Batalkan")
    assert "✖ dibatalkan" in rina.last.text
    await go(house, rina, "/bayar uji", "Buat berkas pembayaran")
    assert "Pembayaran #2" in rina.last.text
    assert "paket uji · Rp 15.000 buat 1 orang" in rina.last.text


async def test_a_bonus_is_told_with_its_reason(house: House, rina: Phone, sari: Phone) -> None:
    await go(house, rina, "/bayar", "Orang dan koreksi", "P1: Rp 15.000", "Beri bonus")
    ask = rina.last.id
    assert "nggak menemukan jumlahnya" in await reply(house, rina, "makasih ya")
    await rina.write("-5.000 makasih ya", reply_to=ask)
    await house.settle()
    assert "Bonus harus lebih dari nol" in rina.last.text
    await rina.write("Rp 25.000 makasih <ya>", reply_to=ask)
    await house.settle()
    assert "Bonus Rp 25.000 dicatat. Alasannya: “makasih <ya>”" in rina.last.text
    await rina.write("Rp 25.000 makasih <ya>", reply_to=ask)
    await house.settle()
    assert "sudah kamu balas" in rina.last.text, "one question, one bonus"
    assert await post(house) == 1
    assert "Kamu dapat bonus Rp 25.000." in sari.last.text
    assert "Keberatan" not in sari.last.text


async def test_what_is_taken_back_can_be_objected_to_and_is_answered_by_a_person(
    house: House, rina: Phone, sari: Phone
) -> None:
    await go(house, rina, "/bayar", "Orang dan koreksi", "P1: ", "Tarik kembali", "#2")
    assert "Rp 7.500 ditarik kembali" in await reply(house, rina, "asal klik")
    await post(house)
    assert "Upah Rp 7.500 ditarik kembali.\nAlasannya: “asal klik”\n\nNggak setuju?" in sari.last.text
    await go(house, sari, "Upahku", "Keberatan")
    assert "sudah sampai ke admin" in await reply(house, sari, "Aku baca semuanya")
    await go(house, sari, "/upah")
    assert "Keberatan" not in str(sari.last.labels)
    await post(house)
    assert "Ada yang keberatan" in rina.last.text
    await go(house, rina, "/bayar", "Keberatan (1)")
    assert "Rp 7.500: “asal klik”\nKatanya: “Aku baca semuanya”" in rina.last.text
    await go(house, rina, "Jawab nomor 1")
    assert "sudah kukirim" in await reply(house, rina, "Kamu benar, kami betulkan.")
    await go(house, rina, "/bayar", "Orang dan koreksi", "P1: ", "Koreksi")
    assert "tambah Rp 7.500" in await reply(house, rina, "7.500 ternyata kamu benar")
    await post(house)
    assert {"Jawaban atas keberatanmu", "Upahmu dikoreksi: tambah Rp 7.500."} <= {
        message.text.partition("\n")[0] for message in sari.said[-2:]
    }
    await go(house, sari, "/upah")
    assert "Disetujui, belum dibayar: Rp 7.500" in sari.last.text
    assert "Menunggu disetujui: Rp 7.500" in sari.last.text


async def test_an_account_is_found_by_its_payout_id_as_people_type_it(house: House, rina: Phone, sari: Phone) -> None:
    await go(house, sari, "/upah")
    code = sari.last.text.rpartition("Kode upahmu: ")[2][:14]
    await go(house, rina, f"/bayar {code.replace('-', ' ').lower()}")
    assert f"P1 · {code}" in rina.last.text
    await go(house, rina, "/bayar AAAA-BBBB-CCCC")
    assert "bukan punya siapa-siapa" in rina.last.text


async def test_buttons_that_nobody_drew_change_nothing(house: House, rina: Phone, sari: Phone) -> None:
    for data in ("yp:zzzz:1:1:0", "ys:9", "ye:1:stolen", "yk:rob:1", "yc:0:zz", "ym", "yn:zz:1"):
        await house.press(50, data)
    assert await post(house) == 0


async def test_whoever_may_not_pay_pays_nothing(house: House, rina: Phone, sari: Phone) -> None:
    await approve(house, rina)
    await go(house, rina, "/bayar", "Bayar semua sampai sekarang")
    (make,) = [data for data in rina.data if data.startswith("ym:")]
    await house.press(1, make)
    await go(house, sari, "/bayar")
    assert await post(house) == 0
    await go(house, rina, "/bayar", "Daftar pembayaran")
    assert "Belum ada pembayaran" in rina.last.text
