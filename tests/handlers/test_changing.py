"""Changing one's mind, with what one had said before in view, and only as long as it may be changed."""

from datetime import timedelta

from msgspec.structs import replace

from bot.playground.phone import Phone
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
    assert sari.last.text.count("Makan roti yuk.") == 1
    await house.do(sari, "+Makan roti dong.")
    assert "Jawabanmu sebelumnya\nMakan roti yuk." in sari.last.text
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


async def edited(house: House, phone: Phone, message: int, text: str) -> None:
    await phone.edit(message, text)
    await house.settle()
    await house.restart()


async def test_an_edited_note_is_a_new_revision_whatever_it_was_written_beside(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(RATING, name="banding", kinds=("comparison",)), *two())
    await house.do(sari, "/tugas")
    note = (await sari.write("Yang B basi.")).id
    await house.settle()
    await house.do(sari, "A lebih oke")
    await edited(house, sari, note, "Yang B kaku.")
    assert "revisi ke-2" in sari.last.text
    assert [value["note"] for _, _, value in await house.kept()] == ["Yang B basi.", "Yang B kaku."]
    await edited(house, sari, note, "Yang B kaku.")
    assert len(await house.kept()) == 2


async def test_an_edited_note_of_issues_and_of_labels_too(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(RATING, name="kritik", kinds=("critique",)), ONE)
    await house.do(sari, "/tugas", "kaku")
    note = (await sari.write("Kayak surat.")).id
    await house.settle()
    await edited(house, sari, note, "Kayak surat dinas.")
    assert "Kayak surat dinas." in sari.last.text
    await house.do(sari, "Selesai", "Tanpa saran")
    await edited(house, sari, note, "Kayak surat resmi.")
    assert [value["note"] for _, _, value in await house.kept()] == ["Kayak surat dinas.", "Kayak surat resmi."]


async def test_an_edited_quote_changes_its_note_and_the_correction_taken_from_it(house: House) -> None:
    sari = await house.joined(1)
    monas = Content(prompt="Monas?", candidates=(Candidate("a", "Tingginya 500 meter. Di Jakarta."),))
    await make_batch(house.desk, 0, replace(RATING, name="fakta", kinds=("factcheck",)), monas)
    await house.do(sari, "/tugas")
    note = (await sari.write("132 meter", reply_to=sari.last.id, quote="500 meter")).id
    await house.settle()
    await edited(house, sari, note, "sekitar 132 meter")
    assert "sekitar 132 meter" in sari.last.text
    await house.do(sari, "Selesai", "Pakai catatanku tadi", "Nggak tahu")
    await edited(house, sari, note, "132 m")
    told = [value["checked"][0]["quotes"][0] for _, _, value in await house.kept()]
    assert [quote["note"] for quote in told] == ["sekitar 132 meter", "132 m"]
    assert [quote["correction"] for quote in told] == ["sekitar 132 meter", "132 m"]
    assert [(quote["start"], quote["end"]) for quote in told] == [(10, 19)] * 2
    assert not any("origin" in key for quote in told for key in quote)


async def test_what_was_ticked_stands_there_again_when_it_is_changed(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(RATING, name="banding", kinds=("comparison",)), *two())
    await house.do(sari, "/tugas", "+Yang B basi.", "alami", "A lebih oke", "/ubah")
    assert sari.last.text.count("Yang B basi.") == 1
    assert "Jawabanmu sebelumnya: A lebih oke" in sari.last.text
    await house.do(sari, "Sama aja")
    kept = [(value["reasons"], value["note"], value["verdict"]) for _, _, value in await house.kept()]
    assert kept == [(["natural"], "Yang B basi.", "a"), (["natural"], "Yang B basi.", "same")]


async def test_a_recording_is_there_to_be_heard_again_when_it_is_changed(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(RATING, name="suara", kinds=("voice",)), Content(text="Punten."))
    await house.do(sari, "/tugas")
    await sari.upload("a.ogg", b"OggS-satu", kind="voice")
    await house.settle()
    await house.do(sari, "Kirim", "/ubah", "Dengarkan")
    assert sari.download(sari.last.id) == b"OggS-satu"
    await sari.upload("b.ogg", b"OggS-dua", kind="voice")
    await house.settle()
    await house.do(sari, "Kirim")
    paths = [house.tools.folder / value["path"] for _, _, value in await house.kept()]
    assert [path.read_bytes() for path in paths] == [b"OggS-satu", b"OggS-dua"]


def two() -> tuple[Content, ...]:
    return (replace(ONE, candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur."))),)
