"""What is kept of oneself, read in chat and fetched as a file; and the rights by their own commands."""

import io
import json
import zipfile

from storage.facts import Content
from tests.handlers.house import House
from tests.handlers.test_privacy import find
from tests.handlers.test_voice import READ, SOUND, VOICE
from tests.handlers.test_words import GAUL, go
from tests.storage.desk.making import make_batch


async def test_an_overview_first_then_page_by_page_what_one_wrote(house: House) -> None:
    rows = [Content(text=f"Saya lelah {number}.", lang="id") for number in range(6)]
    await make_batch(house.desk, 0, GAUL, *rows)
    sari = await house.joined(1)
    await go(house, sari, "/tugas")
    for number in range(6):
        await go(house, sari, f"+Capek gue {number}.", "Kirim", "Ya, di situ")
    await house.do(sari, "/privasi", "Dataku")
    assert "Nama: P1 (akun Telegram 1)" in sari.last.text
    assert "Jawaban terkirim: 6" in sari.last.text
    await house.do(sari, "Jawabanku")
    assert "Capek gue 5." in sari.last.text
    assert "Capek gue 0." not in sari.last.text
    await house.do(sari, "Lebih lama")
    assert "Capek gue 0." in sari.last.text
    assert sari.buttons == [["Paling baru"], ["Ringkasan", "Kembali"]]
    await house.do(sari, "Paling baru", "Ringkasan", "Kembali")
    assert "Apa yang disimpan" in sari.last.text


async def test_all_of_it_comes_as_a_file_to_me_alone(house: House) -> None:
    await house.joined(2)
    sari = await house.joined(1)
    await house.do(sari, "/data_saya", "Unduh semuanya (JSON)")
    shown = next(each for each in reversed(sari.said) if each.file is not None)
    assert shown.file is not None
    assert shown.file.name == "latihin-dataku.json"
    document = json.loads(sari.download(shown.id))
    assert document["profile"]["name"] == "P1"
    assert document["updates"]
    assert "P2" not in json.dumps(document)


async def test_ones_voice_comes_along(house: House) -> None:
    sari = await house.joined(1, "su")
    await make_batch(house.desk, 0, VOICE, READ)
    await house.do(sari, "/tugas")
    await sari.upload("a.ogg", SOUND, kind="voice")
    await house.settle()
    await house.do(sari, "/my_data", "Unduh semuanya (JSON)")
    shown = next(each for each in reversed(sari.said) if each.file is not None and each.file.name.endswith(".zip"))
    archive = zipfile.ZipFile(io.BytesIO(sari.download(shown.id)))
    voice, data = sorted(archive.namelist(), reverse=True)
    assert archive.read(voice) == SOUND
    assert json.loads(archive.read(data))["profile"]["name"] == "P1"


async def test_a_consent_by_a_word_at_once_and_without_one_all_of_them(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/tarik_setuju melatih AI")
    assert "nggak ikut lagi di berkas hasil" in sari.last.text
    assert "✗ memakai jawabanmu untuk melatih model AI" in sari.last.text
    await house.do(sari, "/setuju Terbitkan")
    person = await find(house)
    assert person is not None
    assert person.consents == ("work", "publishing")
    for asked in ("/setuju", "/tarik_setuju apa saja", "/consent"):
        await house.do(sari, asked)
        assert "Apa yang disimpan" in sari.last.text
    person = await find(house)
    assert person is not None
    assert person.consents == ("work", "publishing")


async def test_the_other_rights_by_their_commands(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/perbaiki")
    assert "Profil" in sari.last.text
    await house.do(sari, "/hapus_saya")
    assert "Yang hilang sekarang juga" in sari.last.text
    await house.do(sari, "Ya, hapus aku")
    assert await find(house) is None


async def test_old_and_forged_buttons_of_it_break_nothing(house: House) -> None:
    await house.joined(1)
    for forged in ("vt", "vt:zzzzz", "vt:!!", "vd", "vj:1"):
        await house.press(1, forged)
        assert not house.tools.failures
