"""Registers, places, words explained, and colleagues' texts, as they are seen on the phone."""

from pathlib import Path

import pytest

from bot.playground.phone import Phone
from storage.desk.batches import get_batch_named, list_batches
from storage.desk.exports import export_batch
from storage.facts import Candidate, Content, JsonObject, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

GAUL = Wishes(name="obrolan", kinds=("paraphrase",), overlap=2, lang="id", target="id-x-gaul")
TIRED = Content(text="Saya sangat lelah dan malas bergerak.")


async def go(house: House, phone: Phone, *steps: str) -> None:
    """Commands and `+texts` are written, all else is pressed."""
    for step in steps:
        await (phone.write(step.removeprefix("+")) if step[0] in "+/" else phone.press(step))
        await house.settle()


async def values(house: House) -> list[JsonObject]:
    return [value for _, _, value in await house.kept()]


async def test_the_place_is_confirmed_with_one_tap(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, sari, "/tugas", "+Capek banget gue, mager.", "Kirim")
    assert "Ini dipakai di Malang?" in sari.last.text
    assert sari.buttons[:2] == [["Ya, di situ"], ["Nggak usah disebut"]]
    assert await house.kept() == []
    await go(house, sari, "Ya, di situ")
    assert [value["region"] for value in await values(house)] == ["Malang"]
    assert "Tersimpan" in sari.last.text


async def test_another_place_is_written_and_a_tap_later_kept(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, sari, "/tugas", "+Capek banget gue.", "Kirim", "+Kediri", "Kirim")
    assert [value["region"] for value in await values(house)] == ["Kediri"]


async def test_a_word_is_explained_by_writing_or_after_the_button(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, sari, "/tugas", "+Capek gue, mager parah, gabut.", "+mager: malas gerak")
    assert "📖 mager: malas gerak" in sari.last.text
    assert "Capek gue, mager parah, gabut." in sari.last.text
    await go(house, sari, "Jelasin kata")
    assert "Kata mana yang mau dijelasin?" in sari.last.text
    await go(house, sari, "+rebahan: tiduran")
    assert "“rebahan” nggak ada di tulisanmu" in sari.last.text
    await go(house, sari, "+gabut: nggak ada kerjaan", "Hapus: mager", "Kirim", "Nggak usah disebut")
    ((value,),) = ([value["glosses"]] for value in await values(house))
    assert [(gloss["word"], gloss["meaning"]) for gloss in value] == [("gabut", "nggak ada kerjaan")]


async def test_editing_the_message_that_explained_a_word_makes_a_revision(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, sari, "/tugas", "+Mager gue.")
    explained = await sari.write("mager: males")
    await house.settle()
    await sari.edit(explained.id, "mager: malas gerak")
    await house.settle()
    assert "📖 mager: malas gerak" in sari.last.text
    await go(house, sari, "Kirim", "Ya, di situ")
    await sari.edit(explained.id, "mager: males gerak")
    await house.settle()
    assert "revisi ke-2" in sari.last.text
    assert [value["glosses"][0]["meaning"] for value in await values(house)] == ["malas gerak", "males gerak"]


async def test_a_ladder_goes_from_rung_to_rung_and_back(house: House) -> None:
    sari = await house.joined(1, "id", "jv")
    wishes = Wishes(name="tangga", kinds=("paraphrase",), targets=("id-x-baku", "jv-x-krama-alus"), relation="ibu")
    await make_batch(house.desk, 0, wishes, TIRED)
    await go(house, sari, "/tugas")
    assert "1/2 Ngomong ke ibumu pakai bahasa Indonesia baku" in sari.last.text
    await go(house, sari, "+Saya merasa amat letih.", "Kirim")
    assert "2/2 Ngomong ke ibumu pakai Jawa krama alus" in sari.last.text
    assert "Saya merasa amat letih." in sari.last.text
    await go(house, sari, "Kembali", "Tulis ulang")
    assert "1/2" in sari.last.text
    await go(house, sari, "+Saya letih sekali.", "Kirim", "Nggak bisa yang ini")
    (value,) = await values(house)
    assert value["family"] == [{"target": "id-x-baku", "text": "Saya letih sekali."}]
    assert value["region"] is None


async def test_two_candidates_are_improved_one_after_the_other(house: House) -> None:
    sari = await house.joined(1)
    wishes = Wishes(name="dua", kinds=("rewrite",), lang="id", rewrites=2)
    three = tuple(Candidate(id_, f"Jawaban {id_}") for id_ in "xyz")
    await make_batch(house.desk, 0, wishes, Content(prompt="Apa?", candidates=three))
    await go(house, sari, "/tugas", "B", "+Ini lebih enak.", "Kirim")
    assert "Mau perbaiki satu lagi?" in sari.last.text
    assert sari.buttons[:2] == [["A", "C"], ["Cukup segini"]]
    await go(house, sari, "C", "+Ini juga enak.", "Kirim")
    (value,) = await values(house)
    assert [value["text"], *(each["text"] for each in value["further"])] == ["Ini lebih enak.", "Ini juga enak."]


async def test_the_plan_names_every_register_asked_for(house: House) -> None:
    admin = await house.joined(50, role="admin")
    caption = "/push kinds=paraphrase targets=id-x-baku,id-x-gaul,jv-x-ngoko relation=teman rewrites=2 checks=back"
    await admin.upload("a.jsonl", b'{"text": "Saya lapar."}', caption)
    await house.settle()
    assert "bahasa Indonesia baku · bahasa gaul · Jawa ngoko" in admin.last.text
    assert "Ngomong ke: teman" in admin.last.text
    assert "paling banyak 2 jawaban" in admin.last.text
    assert "Yang dicek: back" in admin.last.text


async def test_an_admin_asks_peers_and_nobody_sees_their_own_or_whose_it_is(house: House) -> None:
    admin, sari, budi = await house.joined(50, role="admin"), await house.joined(1), await house.joined(2)
    await make_batch(house.desk, 0, GAUL, TIRED)
    for phone, text in ((sari, "Capek gue, suer."), (budi, "Lelah amat dah.")):
        await go(house, phone, "/tugas", f"+{text}", "Kirim", "Ya, di situ")
    await go(house, admin, "/paket obrolan", "Minta dicek sesama")
    assert "obrolan-sesama" in admin.last.text
    await go(house, admin, "Buka")
    for phone, other in ((sari, "Lelah amat dah."), (budi, "Capek gue, suer.")):
        await go(house, phone, "/tugas")
        assert other in phone.last.text
        assert str(TIRED.text) in phone.last.text
        assert "P1" not in phone.last.text
        assert "P2" not in phone.last.text
        await go(house, phone, "Sama", "Iya", "Ragu")
        assert "sudah habis" in phone.last.text
    verdicts = [value["verdicts"] for value in (await values(house))[2:]]
    assert verdicts == [{"meaning": "yes", "register": "yes", "native": "unsure"}] * 2


async def test_asking_peers_for_nothing_is_said_and_asking_twice_makes_no_second_batch(house: House) -> None:
    admin, sari = await house.joined(50, role="admin"), await house.joined(1)
    await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, admin, "/paket obrolan")
    assert "Minta dicek sesama" not in [label for row in admin.buttons for label in row]
    await go(house, sari, "/tugas", "+Capek gue.", "Kirim", "Ya, di situ")
    await go(house, admin, "/paket obrolan", "Minta dicek sesama", "/paket obrolan", "Minta dicek sesama")
    assert any("Belum ada tulisan baru" in (toast.text or "") for toast in admin.toasts)
    assert len(await house.desk.read(list_batches)) == 2


async def test_a_trainer_cannot_ask_peers(house: House) -> None:
    sari = await house.joined(1)
    batch = await make_batch(house.desk, 0, GAUL, TIRED)
    await go(house, sari, "/tugas", "+Capek gue.", "Kirim", "Ya, di situ")
    await house.press(1, f"bc:{batch.id}")
    assert len(await house.desk.read(list_batches)) == 1


async def test_a_days_work_becomes_a_lexicon_and_pairs(house: House, tmp_path: Path) -> None:
    await make_batch(house.desk, 0, GAUL, TIRED)
    for number, meaning in ((1, "malas gerak"), (2, "malas gerak")):
        phone = await house.joined(number)
        await go(house, phone, "/tugas", f"+Capek gue. Mager versi {number}!", f"+mager: {meaning}", "Kirim")
        await go(house, phone, "Ya, di situ")
    batch = await house.desk.read(get_batch_named, "obrolan")
    lexicon = await export_batch(house.desk, batch.id, "lexicon", tmp_path / "lexicon.jsonl", b"k")
    pairs = await export_batch(house.desk, batch.id, "parallel", tmp_path / "parallel.jsonl", b"k")
    assert (lexicon.rows, pairs.rows) == (1, 2)
    assert lexicon.path is not None
    said = lexicon.path.read_text("utf-8")
    for part in ('"word":"mager"', '"gloss":"malas gerak"', '"people":2', '"region":"Malang"', '"register":"gaul"'):
        assert part in said
    assert '"example":"Mager versi ' in said


@pytest.mark.parametrize("language", ["id", "en"])
async def test_reading_back_hides_the_source(house: House, language: str) -> None:
    joko = await house.joined(1, "id", "jv", language=language)
    wishes = Wishes(name="balik", kinds=("peercheck",), lang="id", target="jv-x-ngoko")
    task = Content(text="Saya sangat lelah.", candidates=(Candidate("peer", "Aku kesel banget."),))
    await make_batch(house.desk, 0, wishes, task)
    await go(house, joko, "/tugas", "+Aku capek banget.", "Kirim" if language == "id" else "Send")
    assert not [message for message in joko.said if "Saya sangat lelah." in message.text]
    assert "Jawa ngoko" in joko.last.text or "Javanese ngoko" in joko.last.text
