"""Changing one's mind, with what one had said before in view, and only as long as it may be changed."""

from datetime import timedelta

from msgspec.structs import replace

from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import NOW, make_batch

RATING = Wishes(name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",))
REWRITE = replace(RATING, name="perbaiki", kinds=("rewrite",))
ONE = Content(prompt="Sarapan apa?", candidates=(Candidate("a", "Silakan mengonsumsi roti."),))


async def test_the_answer_given_before_is_shown_whatever_was_asked(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, RATING, ONE)
    await house.do(sari, "/tugas", "4", "/ubah")
    assert "Jawabanmu sebelumnya: 4" in sari.last.text
    await house.do(sari, "5")
    await make_batch(house.desk, 0, replace(RATING, name="banding", kinds=("comparison",)), *two())
    await house.do(sari, "/tugas", "B lebih oke", "/ubah")
    assert "Jawabanmu sebelumnya: B lebih oke" in sari.last.text
    await house.do(sari, "Sama aja")
    await make_batch(house.desk, 0, REWRITE, ONE)
    await house.do(sari, "/tugas", "+Makan roti yuk.", "Kirim", "/ubah")
    assert "Jawabanmu sebelumnya\nMakan roti yuk." in sari.last.text
    await house.do(sari, "+Makan roti dong.")
    assert "Makan roti yuk." in sari.last.text
    await house.do(sari, "Kirim")
    assert [revision for kind, revision, _ in await house.kept() if kind == "rewrite"] == [1, 2]


async def test_after_the_window_nothing_changes_and_a_kind_word_says_so(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await house.do(sari, "/tugas")
    wrote = await sari.write("Makan roti yuk.")
    await house.settle()
    await house.do(sari, "Kirim")
    house.clock.now = NOW + timedelta(hours=47)
    await sari.edit(wrote.id, "Makan roti ya.")
    await house.settle()
    assert "revisi ke-2" in sari.last.text
    await house.do(sari, "/ubah", "+Makan roti aja.")
    house.clock.now = NOW + timedelta(hours=49)
    await house.do(sari, "Kirim")
    assert "cuma bisa diubah dalam 48 jam" in sari.toasts[-1].text
    await house.do(sari, "/ubah")
    assert "cuma bisa diubah dalam 48 jam" in sari.last.text
    await sari.edit(wrote.id, "Terlambat.")
    await house.settle()
    assert "cuma bisa diubah dalam 48 jam" in sari.last.text
    assert [value["text"] for _, _, value in await house.kept()] == ["Makan roti yuk.", "Makan roti ya."]


async def test_a_window_of_nothing_lasts_until_the_batch_is_closed(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(RATING, window=0), ONE)
    await house.do(sari, "/tugas", "4")
    house.clock.now = NOW + timedelta(days=300)
    await house.do(sari, "/ubah", "5")
    assert [revision for _, revision, _ in await house.kept()] == [1, 2]


def two() -> tuple[Content, ...]:
    return (replace(ONE, candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur."))),)
