"""Care: heavy material behind a warning and a veil, never too much of it in a day, and a pause in time."""

from datetime import timedelta

from msgspec.structs import replace

from storage.facts import Candidate, Content, Wishes
from storage.rules.care import MOST_SENSITIVE_A_DAY, PAUSE_AFTER_TASKS
from tests.handlers.house import House
from tests.storage.desk.making import NOW, make_batch

HEAVY = Wishes(name="berat", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",), sensitive=True)
ONE = Content(prompt="Cerita seram?", candidates=(Candidate("a", "Jangan baca ini."),))


async def test_a_warning_comes_first_and_then_a_veil(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, HEAVY, ONE)
    await house.do(sari, "/tugas")
    assert "bisa berat dibaca" in sari.last.text
    assert "SEJIWA: telepon 119 ext 8" in sari.last.text
    assert "Jangan baca ini." not in sari.last.text
    await house.do(sari, "/tugas", "Lihat")
    veiled = [entity for entity in sari.last.entities if entity.type == "spoiler"]
    text = sari.last.text.encode("utf-16-le")
    hidden = [text[each.offset * 2 : (each.offset + each.length) * 2].decode("utf-16-le") for each in veiled]
    assert hidden == ["Cerita seram?", "Jangan baca ini."]
    await house.do(sari, "5")
    assert len(await house.kept()) == 1


async def test_a_row_can_say_so_itself_and_skipping_needs_no_look(house: House) -> None:
    sari = await house.joined(1)
    rows = (replace(ONE, meta={"sensitive": "ya"}), replace(ONE, prompt="Biasa?"))
    await make_batch(house.desk, 0, replace(HEAVY, sensitive=False), *rows)
    await house.do(sari, "/tugas", "Lewati", "Nggak nyaman")
    assert "Biasa?" in sari.last.text
    assert not [entity for entity in sari.last.entities if entity.type == "spoiler"]
    assert "SEJIWA" in sari.last.text


async def test_all_heavy_material_can_be_declined(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 3, HEAVY)
    await house.do(sari, "/tugas", "Lewati", "Nggak nyaman", "Jangan kasih materi berat lagi")
    assert "sudah habis" in sari.last.text
    await house.do(sari, "/profil", "Boleh lagi: materi berat", "/tugas")
    assert "bisa berat dibaca" in sari.last.text


async def test_enough_of_it_is_enough_for_a_day(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, MOST_SENSITIVE_A_DAY + 2, replace(HEAVY, kinds=("comparison",)))
    await sari.write("/tugas")
    await house.settle()
    for _ in range(MOST_SENSITIVE_A_DAY):
        for label in ("Lihat", "Sama aja"):
            await sari.press(label)
            await house.settle()
    assert "hari ini sudah cukup" in sari.last.text
    await make_batch(house.desk, 1, replace(HEAVY, name="ringan", sensitive=False))
    await house.do(sari, "/tugas")
    assert "ringan" in sari.last.text
    await house.do(sari, "5", "5")
    house.clock.now = NOW + timedelta(days=1)
    await house.do(sari, "/tugas")
    assert "bisa berat dibaca" in sari.last.text


async def test_a_pause_is_suggested_once_a_day(house: House) -> None:
    sari = await house.joined(1)
    wishes = replace(HEAVY, kinds=("comparison",), sensitive=False)
    await make_batch(house.desk, PAUSE_AFTER_TASKS + 2, wishes)
    await sari.write("/tugas")
    await house.settle()
    said = []
    for _ in range(PAUSE_AFTER_TASKS + 1):
        await sari.press("Sama aja")
        await house.settle()
        said.append("Istirahat dulu yuk" in sari.last.text)
    assert said == [*[False] * (PAUSE_AFTER_TASKS - 1), True, False]


async def test_a_pause_is_suggested_after_long_hours_too(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 12, replace(HEAVY, kinds=("comparison",), sensitive=False))
    await sari.write("/tugas")
    await house.settle()
    said = []
    for _ in range(10):
        house.clock.now += timedelta(minutes=9, seconds=59)
        await sari.press("Sama aja")
        await house.settle()
        said.append("Istirahat dulu yuk" in sari.last.text)
    assert said.index(True) == 9
    assert said.count(True) == 1
