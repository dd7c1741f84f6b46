"""How long what is kept, and the record of processing, as seen on the phone."""

from storage.desk import chores
from storage.facts import Operator
from storage.rules.retention import CLASSES
from tests.handlers.house import House


async def test_everybody_sees_how_long_what_is_kept_and_the_way_back(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/privasi", "Berapa lama disimpan?")
    assert "Salinan pesanmu ke bot: 30 hari setelah diterima" in sari.last.text
    assert "Bukti izin: apa, kapan, versi mana: 5 tahun setelah kamu dihapus" in sari.last.text
    assert "Undangan" not in sari.last.text
    assert sari.buttons == [["Kembali"]]
    await house.do(sari, "Kembali")
    assert "Apa yang disimpan" in sari.last.text


async def test_an_admin_sees_how_the_daily_clearing_went_and_gets_the_record(house: House) -> None:
    house.tools.operator = Operator("Yayasan Bahasa", "data@bahasa.id", "Jakarta")
    rina = await house.joined(1, role="admin")
    await house.do(rina, "/retensi")
    assert "belum pernah jalan" in rina.last.text
    await house.desk.write(chores.claim, "forget", house.clock.now)
    await house.desk.write(chores.report, "forget", {"updates": 12, "drafts": 3})
    await house.do(rina, "/retention")
    assert "15 baris dihapus" in rina.last.text
    await house.do(rina, "Catatan pemrosesan")
    file = next(shown for shown in reversed(rina.said) if shown.file is not None)
    record = rina.download(file.id).decode()
    for said in ("Pasal 31", "Yayasan Bahasa", "data@bahasa.id", "Jakarta", "| 30 hari setelah diterima | inbox |"):
        assert said in record
    assert record.count("\n| ") == len(CLASSES) + 2


async def test_a_trainer_gets_no_record(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/catatan_pemrosesan")
    assert all(shown.file is None for shown in sari.said)


async def test_privacy_says_who_answers_for_it(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/privasi")
    assert "tanyakan ke yang mengundangmu" in sari.last.text
    house.tools.operator = Operator("Yayasan Bahasa", "data@bahasa.id")
    await house.do(sari, "/privasi")
    assert "Yang bertanggung jawab: Yayasan Bahasa" in sari.last.text
    assert "Kontak: data@bahasa.id" in sari.last.text
