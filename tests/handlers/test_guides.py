"""A guideline that changes: how admins change it, and how people are told before their next task."""

from storage.facts import Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

WISHES = Wishes(
    name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",), guide="Nilai yang jujur."
)


async def test_the_next_task_first_shows_what_changed_once(house: House) -> None:
    sari, rina = await house.joined(1), await house.joined(50, role="admin")
    await make_batch(house.desk, 4, WISHES)
    await house.do(sari, "/tugas")
    await house.do(rina, "/panduan harian\nNilai yang jujur dan teliti.")
    assert "versi ke-2" in rina.last.text
    await house.do(sari, "5", "5")
    assert "Panduan harian berubah" in sari.last.text
    assert "dan teliti." in sari.last.text
    assert {"bold", "strikethrough"} & {entity.type for entity in sari.last.entities}
    assert "seberapa" not in sari.last.text
    await house.do(sari, "/tugas")
    assert "Panduan harian berubah" in sari.last.text
    await house.do(sari, "Oke, lanjut")
    assert "benar" in sari.last.text
    await house.do(sari, "5", "5")
    assert "berubah" not in sari.last.text


async def test_who_comes_after_the_change_is_told_nothing(house: House) -> None:
    sari, rina = await house.joined(1), await house.joined(50, role="admin")
    await make_batch(house.desk, 2, WISHES)
    await house.do(rina, "/panduan harian\nBaru.")
    await house.do(sari, "/tugas")
    assert "berubah" not in sari.last.text


async def test_the_button_asks_for_a_reply_and_only_that_reply_counts(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await make_batch(house.desk, 2, WISHES)
    await house.do(rina, "/paket harian", "Ubah panduan")
    asking = rina.last
    assert "Balas pesan ini" in asking.text
    await rina.write("Pakai hati.", reply_to=asking.id)
    await house.settle()
    assert "versi ke-2" in rina.last.text
    await rina.write("Pakai hati.", reply_to=asking.id)
    await house.settle()
    assert "sudah persis begitu" in rina.last.text


async def test_a_text_sent_before_is_taken_by_replying_to_it(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await make_batch(house.desk, 2, WISHES)
    text = await rina.write("Panduan yang lain.")
    await house.settle()
    await rina.write("/panduan harian", reply_to=text.id)
    await house.settle()
    assert "versi ke-2" in rina.last.text
    await house.do(rina, "/panduan harian")
    assert "di baris bawah nama paket" in rina.last.text


async def test_a_trainer_cannot_change_it(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, WISHES)
    await house.do(sari, "/tugas", "/panduan harian\nSesuka hati.")
    assert "Nilai yang jujur." in sari.last.text
