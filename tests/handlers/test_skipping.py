"""Skipping teaches: what is offered after it, what does not come any more, and what an admin sees of it."""

from msgspec.structs import replace

from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

RATING = Wishes(name="harian", kinds=("rating",), overlap=9, lang="id", dimensions=("benar",))


def about(number: int, domain: str | None = None, topic: str | None = None) -> Content:
    answer = (Candidate("a", f"Jawaban {number}."),)
    return Content(prompt=f"Soal {number}?", candidates=answer, domain=domain, topic=topic)


async def test_not_my_field_offers_to_stop_and_the_profile_takes_it_back(house: House) -> None:
    sari = await house.joined(1)
    rows = (about(1, "Kopi"), about(2, "kopi"), about(3, "gizi"), about(4, "KOPI"))
    await make_batch(house.desk, 0, RATING, *rows)
    await house.do(sari, "/tugas", "Lewati", "Di luar bidangku")
    assert "Nggak ada ruginya" in sari.last.text
    assert "Soal 2?" in sari.last.text
    await house.do(sari, "Jangan kasih tugas kopi lagi")
    assert "Soal 3?" in sari.last.text
    await house.do(sari, "5")
    assert "sudah habis" in sari.last.text
    await house.do(sari, "/profil")
    assert "Bukan bidangmu: kopi" in sari.last.text
    await house.do(sari, "Bidang", "🚫 kopi", "/tugas")
    assert "Soal 4?" in sari.last.text


async def test_the_language_reason_leads_to_the_languages(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, RATING)
    await house.do(sari, "/tugas", "Lewati", "Kurang paham bahasanya", "Betulkan bahasaku")
    assert "Bahasamu apa saja?" in sari.last.text


async def test_uncomfortable_offers_to_opt_out_of_the_topic_and_names_the_help_line(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, RATING, about(1, topic="Kekerasan"), about(2), about(3, topic="kekerasan "))
    await house.do(sari, "/tugas", "Lewati", "Nggak nyaman")
    assert "SEJIWA: telepon 119 ext 8" in sari.last.text
    await house.do(sari, "Jangan kasih topik kekerasan lagi")
    assert "Soal 2?" in sari.last.text
    await house.do(sari, "5")
    assert "sudah habis" in sari.last.text
    await house.do(sari, "/profil", "Boleh lagi: kekerasan", "/tugas")
    assert "Soal 3?" in sari.last.text


async def test_without_a_topic_or_a_field_there_is_nothing_to_offer(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, RATING, about(1), about(2), about(3))
    await house.do(sari, "/tugas", "Lewati", "Di luar bidangku", "Lewati", "Nggak nyaman")
    assert not any("Jangan kasih" in label for row in sari.buttons for label in row)


async def test_two_people_set_a_broken_task_aside_and_its_admin_brings_it_back(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await make_batch(house.desk, 0, RATING, about(1), about(2))
    for number in (1, 2):
        await house.do(await house.joined(number), "/tugas", "Lewati", "Tugasnya rusak")
    third = await house.joined(3)
    await house.do(third, "/tugas")
    assert "Soal 2?" in third.last.text
    await house.do(rina, "/paket harian")
    assert "Disisihkan karena dianggap rusak: 1" in rina.last.text
    await house.do(rina, "Tugas bermasalah")
    assert "k1: disisihkan, 2 orang bilang rusak, 2 melewati" in rina.last.text
    assert "Soal 1?" in rina.last.text
    await house.do(rina, "Kembalikan k1")
    assert "nggak ada tugas yang bermasalah" in rina.last.text
    await house.do(third, "5")
    assert "Soal 1?" in third.last.text
    first = house.telegram.phone(1)
    await house.do(first, "5")
    assert "sudah habis" in first.last.text


async def test_what_many_skip_is_shown_to_the_admin_and_still_given(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await make_batch(house.desk, 0, replace(RATING, overlap=9), about(1))
    for number in range(1, 6):
        await house.do(await house.joined(number), "/tugas", "Lewati", "Alasan lain")
    await house.do(rina, "/paket harian", "Tugas bermasalah")
    assert "k1: dilewati 5 orang" in rina.last.text
    assert not any("Kembalikan" in label for row in rina.buttons for label in row)
    sixth = await house.joined(6)
    await house.do(sixth, "/tugas")
    assert "Soal 1?" in sixth.last.text
