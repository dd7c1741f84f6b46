"""Why nothing fits is told in a sentence with what can be done, and admins see what is still missing."""

from msgspec.structs import replace

from storage.facts import Candidate, Content, Wishes
from storage.profile import Region
from storage.terms import Quota
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

RATING = Wishes(name="nilai", kinds=("rating",), overlap=9, lang="id", dimensions=("benar",))
ROW = Content(prompt="Soal?", candidates=(Candidate("a", "Jawaban."),))
JATIM = Region("35", "Jawa Timur")
FILE = b'{"text": "Saya sangat lelah hari ini."}\n{"text": "Hujan turun sejak pagi tadi."}\n'


async def test_a_field_is_claimed_with_one_tap_where_its_tasks_wait(house: House) -> None:
    await make_batch(house.desk, 0, replace(RATING, domain="Kesehatan"), ROW)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert "Ada tugas bidang kesehatan" in sari.last.text
    await house.do(sari, "kesehatan: ini bidangku")
    assert "Soal?" in sari.last.text
    assert "Bidang: Kesehatan" in sari.last.text
    await house.do(sari, "Lewati", "Di luar bidangku", "Jangan kasih tugas kesehatan lagi", "/profil")
    assert "Bukan bidangmu: kesehatan" in sari.last.text


async def test_a_paid_field_points_to_the_exam(house: House) -> None:
    await make_batch(house.desk, 0, replace(RATING, domain="hukum", pay=500), ROW)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert "terbuka setelah keahlianmu terbukti: hukum" in sari.last.text
    assert "/latihan" in sari.last.text


async def test_a_place_that_was_never_told_is_asked_for_there(house: House) -> None:
    await make_batch(house.desk, 0, replace(RATING, regions=(JATIM,)), ROW)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert "orang dari daerah lain" in sari.last.text
    await house.do(sari, "/profil", "Daerah asal", "+kota malang", "/tugas")
    assert "Soal?" in sari.last.text


async def test_a_level_and_a_register_lead_to_the_languages(house: House) -> None:
    await make_batch(house.desk, 0, replace(RATING, target="jv-x-krama", level=3), ROW)
    sari = await house.joined(1, "jv")
    await house.do(sari, "/tugas")
    assert "tingkat lebih tinggi" in sari.last.text
    await house.do(sari, "Bahasa", "Basa Jawa", "penutur asli", "⬜ ngoko", "/tugas")
    assert "ragam itu belum dicentang" in sari.last.text
    await house.do(sari, "Bahasa", "Basa Jawa", "⬜ krama", "/tugas")
    assert "Soal?" in sari.last.text


async def test_an_admin_pushes_quotas_sees_them_fill_and_what_is_missing(house: House) -> None:
    rina = await house.joined(50, role="admin")
    caption = "/push name=ngoko quotas=jv-x-ngoko@jawa-timur:1,jv-x-ngoko@jawa-tengah:2 level=lancar"
    await rina.upload("kalimat.jsonl", FILE, caption)
    await house.settle()
    assert "Kuota Jawa ngoko · Jawa Timur: 1" in rina.last.text
    assert "Tingkat: minimal 2" in rina.last.text
    assert "Diminta: Jawa ngoko (kutebak)" in rina.last.text
    await house.do(rina, "Buka")
    for number, place in ((1, "35.73"), (2, "35.72")):
        sari = await house.joined(number, "jv")
        await house.do(sari, "/profil", "Daerah asal")
        await house.press(number, f"j:region:{place}")
        await house.do(sari, "/tugas")
    assert "Kuota buat daerahmu sudah penuh" in house.telegram.phone(2).last.text
    await house.do(rina, "/paket ngoko")
    assert "Jawa ngoko · Jawa Timur: 1/1, kurang 0" in rina.last.text
    assert "Jawa ngoko · Jawa Tengah: 0/2, kurang 2" in rina.last.text
    assert rina.last.text.index("Jawa Tengah") < rina.last.text.index("Jawa Timur")


async def test_quotas_without_a_target_are_refused_with_what_to_do(house: House) -> None:
    rina = await house.joined(50, role="admin")
    caption = "/push quotas=jv-x-ngoko@jawa-timur:1,su@jawa-barat:2"
    await rina.upload("kalimat.jsonl", FILE, caption)
    await house.settle()
    assert "tidak ada target" in rina.last.text or "nggak ada target" in rina.last.text


async def test_many_quotas_are_shown_in_part_and_the_rest_is_counted(house: House) -> None:
    rina = await house.joined(50, role="admin")
    quotas = tuple(Quota("id", Region(f"35.{n:02}", f"Tempat {n}"), n) for n in range(1, 21))
    await make_batch(house.desk, 0, replace(RATING, quotas=quotas), ROW)
    await house.do(rina, "/paket nilai")
    assert "Tempat 20: 0/20, kurang 20" in rina.last.text
    assert "dan 5 kuota lagi" in rina.last.text
