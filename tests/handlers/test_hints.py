"""What is said before a text is sent: one thing at most, never twice in a row in vain, and a mark stays."""

from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import delete

from bot.language import Tongue
from bot.playground.phone import Phone
from storage.database.tables.texts import overruled
from storage.desk.batches import get_batch_named
from storage.desk.exports import export_batch
from storage.facts import Content, Json, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

GAUL = Wishes(name="obrolan", kinds=("paraphrase",), overlap=2, lang="id", target="id-x-gaul")
SOURCE = "gue capek bgt, males ngapa-ngapain, pengen rebahan aja seharian di kosan"
FORMAL = "Saya merasa sangat lelah dan malas melakukan kegiatan, serta ingin beristirahat sepanjang hari."


async def go(house: House, phone: Phone, *steps: str) -> None:
    """Commands and `+texts` are written, all else is pressed."""
    for step in steps:
        await (phone.write(step.removeprefix("+")) if step[0] in "+/" else phone.press(step))
        await house.settle()


async def marks(house: House) -> list[Json]:
    return [variant["marks"] for _, _, value in await house.kept() for variant in value["variants"]]


async def test_a_formal_text_is_asked_about_and_sent_all_the_same(house: House, tmp_path: Path) -> None:
    house.tools.guess = Tongue().guess
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, Content(text=SOURCE), Content(text=SOURCE + " ya"))
    await go(house, sari, "/tugas", f"+{FORMAL}")
    assert "gimana kalau ngobrol sama temen?" in sari.last.text
    assert sari.last.text.count("⚠️") == 1
    assert sari.buttons[0] == ["Kirim saja"]
    assert ["Ubah", "Jelasin kata"] in sari.buttons
    await go(house, sari, "Kirim saja", "Nggak usah disebut")
    assert await marks(house) == [["still-formal"]]
    # The same reason is not brought up twice in a row; the mark is kept all the same.
    await go(house, sari, f"+{FORMAL}")
    assert "⚠️" not in sari.last.text
    assert sari.buttons[0] == ["Kirim"]
    await go(house, sari, "Kirim", "Nggak usah disebut")
    assert await marks(house) == [["still-formal"], ["still-formal"]]
    batch = await house.desk.read(get_batch_named, "obrolan")
    out = tmp_path / "out.csv"
    await export_batch(house.desk, batch.id, "csv", out, b"key")
    heading, *rows = out.read_text().splitlines()
    assert '"guess","marks"' in heading
    assert all('"id","still-formal"' in row for row in rows)


async def test_a_changed_text_leaves_no_mark(house: House) -> None:
    house.tools.guess = Tongue().guess
    sari = await house.joined(1)
    await make_batch(house.desk, 0, GAUL, Content(text=FORMAL))
    await go(house, sari, "/tugas", "+hubungi aku di 0812-3456-7890 ya bro")
    assert "nomor telepon" in sari.last.text
    await go(house, sari, "Ubah", "+gue capek banget nih, mager seharian", "Kirim", "Nggak usah disebut")
    assert await marks(house) == [[]]


async def test_a_text_like_somebody_elses_is_noticed_and_that_of_oneself_is_not(house: House) -> None:
    said = "gue capek banget hari ini abis lembur tiga hari berturut-turut di kantor sampe lupa makan siang"
    sari, budi = await house.joined(1), await house.joined(2)
    await make_batch(house.desk, 0, GAUL, Content(text="Saya lelah."), Content(text="Saya letih."))
    await go(house, sari, "/tugas", f"+{said}", "Kirim", "Nggak usah disebut", f"+{said}.")
    assert "⚠️" not in sari.last.text
    await go(house, budi, "/tugas", f"+{said.upper()}!!")
    assert "hampir sama persis" in budi.last.text
    await go(house, budi, "Kirim saja", "Nggak usah disebut")
    assert (await marks(house))[-1] == ["alike"]


async def test_whoever_overrules_a_hint_and_is_found_right_is_not_shown_it_any_more(house: House) -> None:
    house.tools.guess = Tongue().guess
    sari = await house.joined(1)
    rows = [Content(text=f"{SOURCE} {number}") for number in range(4)]
    await make_batch(house.desk, 0, replace(GAUL, overlap=1, review=100), *rows)
    reviewers = [await house.joined(number, role="reviewer") for number in (31, 32)]
    await go(house, sari, "/tugas")
    for number in range(3):
        await forget_last(house)
        await go(house, sari, f"+{FORMAL} {number}")
        assert "⚠️" in sari.last.text
        await go(house, sari, "Kirim saja", "Nggak usah disebut")
        for rina in reviewers:
            await go(house, rina, "/tinjau", "Mulai meninjau", "✓ Terima")
    await forget_last(house)
    await go(house, sari, f"+{FORMAL} lagi")
    assert "⚠️" not in sari.last.text


async def forget_last(house: House) -> None:
    """As if this hint had not been overruled just now."""
    await house.desk.write(lambda connection: connection.execute(delete(overruled)))
