"""Reviewing, as seen on the phones of a trainer and of two reviewers; each step survives a restart."""

import pytest

from bot.playground.phone import Phone
from storage.desk.settling import SOON
from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.handlers.test_exports import post
from tests.storage.desk.making import make_batch

SARI, RINA, TOMO = 1, 31, 32
WISHES = Wishes(
    name="uji",
    kinds=("rating",),
    dimensions=("benar", "sopan"),
    overlap=2,
    lang="id",
    pay=500,
    review=100,
    verdict=200,
)
ROW = Content(prompt="Gimana cara masak nasi?", candidates=(Candidate("a", "Cuci beras, lalu tanak."),))


@pytest.fixture
async def sari(house: House) -> Phone:
    await make_batch(house.desk, 0, WISHES, ROW, Content(prompt="Kalau bubur?", candidates=ROW.candidates))
    return await house.joined(SARI)


async def test_an_answer_is_sent_back_done_again_rejected_and_appealed(house: House, sari: Phone) -> None:
    rina = await house.joined(RINA, role="reviewer")
    await house.do(sari, "/tugas", "1", "2")
    await house.do(rina, "/tinjau")
    assert "Satu hasil menunggu kamu" in rina.last.text
    await house.do(rina, "Mulai meninjau")
    for words in (
        "Dari pelatih baru",
        "Upah putusan ini: Rp 200.",
        "Gimana cara masak nasi?",
        "Cuci beras",
        "benar 1 · sopan 2",
    ):
        assert words in rina.last.text
    assert "P1" not in rina.last.text, "whose it is nobody learns"
    await house.do(rina, "Minta diperbaiki", "Kirim kembali")
    assert "Pelatihnya perlu tahu kenapa" in rina.toasts[-1].text
    await house.do(rina, "⬜ Kurang teliti", "+Nasinya benar kok, cek lagi ya.", "Kirim kembali")
    assert "Dikembalikan" in rina.last.text
    house.clock.now += 2 * SOON
    assert await post(house) == 1
    assert "1 perlu diperbaiki sedikit" in sari.last.text
    await house.do(sari, "Kerjakan tugas")
    for words in ("minta yang ini diperbaiki", "Kurang teliti", "Nasinya benar kok", "benar 1"):
        assert words in sari.last.text
    await house.do(sari, "Kembali", "5", "4")
    await house.do(rina, "/tinjau", "Mulai meninjau")
    for words in (
        "Sudah diperbaiki pelatihnya",
        "Sebelumnya dikembalikan karena: Kurang teliti",
        "benar 5 · sopan 4",
    ):
        assert words in rina.last.text
    await house.do(rina, "Tolak", "⬜ Nggak nyambung", "Tolak hasil ini")
    house.clock.now += 2 * SOON
    assert await post(house) == 1
    assert "1 belum bisa diterima" in sari.last.text
    await house.do(sari, "Riwayatku")
    for words in ("Alasannya: Nggak nyambung", "“Gimana cara masak nasi?”"):
        assert words in sari.last.text
    await house.do(sari, "Lihat no. 1")
    for words in ("Alasannya: Nggak nyambung", "Cuci beras, lalu tanak.", "benar 5 · sopan 4"):
        assert words in sari.last.text
    await house.do(sari, "Banding")
    await sari.write("Nyambung kok: soalnya soal nasi.", reply_to=sari.last.id)
    await house.settle()
    assert "antrean paling depan" in sari.last.text
    tomo = await house.joined(TOMO, role="admin")
    await house.do(tomo, "/tinjau", "Mulai meninjau")
    for words in ("Banding", "Nyambung kok: soalnya soal nasi."):
        assert words in tomo.last.text
    assert not any("Minta diperbaiki" in row for row in tomo.buttons)
    await house.do(tomo, "✓ Terima")
    assert await post(house) == 1
    assert "Bandingmu dikabulkan" in sari.last.text
    await house.do(sari, "/riwayat")
    assert "✓ diterima" in sari.last.text
    await house.do(rina, "/upah")
    assert "tinjauan uji" in rina.last.text
    await house.do(tomo, "/tinjau", "Mutu peninjau")
    assert "Dibanding: 1, dibatalkan 1." in tomo.last.text


async def test_a_reviewer_fixes_by_taps_and_words_and_old_buttons_break_nothing(house: House) -> None:
    wishes = Wishes(name="tulis", kinds=("rewrite",), overlap=1, lang="id", review=100)
    await make_batch(house.desk, 0, wishes, ROW)
    sari, rina = await house.joined(SARI), await house.joined(RINA, role="reviewer")
    await house.do(sari, "/tugas", "+Cuci berasnya, terus ditanak sampe mateng ya.", "Kirim")
    await house.do(rina, "/tinjau", "Mulai meninjau")
    await house.do(rina, "Betulkan", "+Cuci dulu berasnya, terus ditanak sampe mateng ya.", "Kirim")
    assert "Yang kamu ubah" in rina.last.text
    await house.do(rina, "✓ Terima versiku")
    assert "Satu peninjau lagi akan menilai" in rina.last.text
    for forged in ("zd:1:0:accept", "zd:1:9:fix", "ze:1:0:whatever", "zk:1:0:careless", "zt:1:0:send", "zp:1:0:2"):
        await house.press(RINA, forged)
        await house.press(SARI, forged)
        assert not house.tools.failures
    tomo = await house.joined(TOMO, role="reviewer")
    await house.do(tomo, "/tinjau", "Mulai meninjau", "Biar yang lain")
    assert "Lagi nggak ada hasil" in tomo.last.text
    assert [(kind, revision) for kind, revision, _ in await house.kept()] == [("rewrite", 1)]
    await house.do(tomo, "/tinjau", "Mulai meninjau", "✓ Terima")
    await house.do(sari, "/riwayat")
    assert "dibetulkan sedikit" in sari.last.text
    await house.do(sari, "Lihat no. 1")
    for words in ("Cuci beras, lalu tanak.", "terus ditanak sampe mateng", "Dibetulkan peninjau", "Cuci dulu"):
        assert words in sari.last.text
    for forged in ("zs:1", "zs:99", "zs:1:9", "zs:x"):
        await house.press(RINA, forged)
        assert not house.tools.failures
    assert not any("ditanak" in each.text for each in rina.messages[-1:]), "only one's own"


async def test_what_was_tapped_and_put_right_is_told_in_words(house: House, sari: Phone) -> None:
    rina = await house.joined(RINA, role="reviewer")
    await house.do(sari, "/tugas", "1", "2")
    await house.do(rina, "/tinjau", "Mulai meninjau", "Betulkan", "Kembali", "4", "4", "✓ Terima versiku")
    await house.do(sari, "/riwayat", "Lihat no. 1")
    assert "Jadinya: benar 4 · sopan 4" in sari.last.text
