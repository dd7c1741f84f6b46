"""`/latihan` on the phone of a trainer: theory, practice with its explanation, the exam, and what came of it."""

import json
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.playground.phone import Phone
from locales.languages import LANGUAGES
from storage.desk import batches, explaining
from storage.facts import Candidate, Content, Wishes
from storage.terms import Course
from tests.handlers.house import House
from tests.storage.desk.making import make_batch
from tests.storage.desk.test_training import COURSE, ROWS, WORK, pair

LONG = Content(
    prompt="Ceritakan.",
    candidates=(Candidate("a", "kata " * 900), Candidate("b", "cerita " * 700)),
    gold={"comparison": "b"},
    explanation="Karena ceritanya " + "panjang " * 300,
    meta={"stage": "practice"},
)


async def answer(house: House, phone: Phone, *, right: bool) -> None:
    """Tap the side whose text is the better one, or the worse."""
    text = phone.last.text
    better = "A" if text.index("Baik") < text.index("Buruk") else "B"
    worse = "B" if better == "A" else "A"
    await house.do(phone, f"{better if right else worse} lebih oke")


async def walk(house: House, phone: Phone) -> None:
    """From /latihan to the end of the way."""
    await house.do(phone, "/latihan", "Mulai belajar", "Paham, lanjut")
    for _ in range(2):
        await answer(house, phone, right=True)
        await house.do(phone, "Langkah berikutnya")
    await house.do(phone, "Sudah bagus", "Langkah berikutnya")


async def test_one_learns_answers_hears_why_and_goes_on_in_one_message(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(COURSE, guide="Belajar menilai."), *ROWS)
    await house.do(sari, "/latihan")
    assert "Dasar" in sari.last.text
    assert "Belajar menilai." in sari.last.text
    assert "ujian 4 soal" in sari.last.text
    message = sari.last.id
    await house.do(sari, "Mulai belajar")
    assert "materi 1/4" in sari.last.text
    assert "Nilai yang ada di layar." in sari.last.text
    await house.do(sari, "Paham, lanjut")
    assert "latihan 2/4" in sari.last.text
    assert "Lewati" not in str(sari.buttons)
    await answer(house, sari, right=False)
    assert "Belum pas" in sari.last.text
    assert "Sebab 1." in sari.last.text
    assert "Yang pas:" in sari.last.text
    assert "Buruk 1" in sari.last.text, "the texts stand there to look at again"
    await house.do(sari, "Langkah berikutnya")
    await answer(house, sari, right=True)
    assert "Pas!" in sari.last.text
    assert "Sebab 2." in sari.last.text
    await house.do(sari, "Berhenti dulu")
    assert "3 dari 4" in sari.last.text
    assert "yang pas: 1 dari 2" in sari.last.text
    await house.do(sari, "Lanjut belajar")
    assert "latihan 4/4" in sari.last.text
    assert sari.last.id == message, "all of it in one message"


async def test_a_written_practice_task_is_answered_by_writing(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS[3:])
    await house.do(sari, "/latihan", "Mulai belajar", "+Hai, mau dibantu apa nih?", "Kirim")
    assert "nggak punya satu jawaban benar" in sari.last.text
    assert "Bebas." in sari.last.text


async def test_an_exam_from_its_terms_to_its_result(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await walk(house, sari)
    assert "siap ujian" in sari.last.text
    await house.do(sari, "Ikut ujian")
    assert "4 soal baru" in sari.last.text
    await house.do(sari, "Mulai ujian")
    for number in range(1, 5):
        assert f"ujian {number}/4" in sari.last.text
        assert "Sebab" not in sari.last.text
        await answer(house, sari, right=number != 2)
    assert "Lulus!" in sari.last.text
    assert "75" in sari.last.text
    assert "Topik 0" in sari.last.text
    await house.do(sari, "/latihan")
    assert "Kamu lulus. Berlaku sampai 22 November 2027" in sari.last.text
    await house.do(sari, "Hasil ujianku")
    assert "Lulus!" in sari.last.text


async def test_a_failed_exam_says_when_and_how_to_try_again(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await walk(house, sari)
    await house.do(sari, "Ikut ujian", "Mulai ujian")
    for _ in range(4):
        await answer(house, sari, right=False)
    assert "Belum lulus" in sari.last.text
    assert "Sisa kesempatan: 1" in sari.last.text
    assert "WIB" in sari.last.text
    await house.do(sari, "Baca materi lagi", "Jujur")
    assert "Nilai yang ada di layar." in sari.last.text
    await house.do(sari, "Berhenti dulu")
    assert "Ikut ujian" not in str(sari.buttons)
    house.clock.now += timedelta(days=1)
    await house.do(sari, "/latihan", "Ikut ujian", "Mulai ujian")
    assert "ujian 1/4" in sari.last.text
    await house.do(sari, "/latihan")
    assert "belum selesai: 0 dari 4" in sari.last.text
    await house.do(sari, "Lanjut ujian")
    for _ in range(4):
        await answer(house, sari, right=False)
    assert "habis" in sari.last.text


async def test_buttons_of_before_show_where_one_stands_now(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await house.do(sari, "/latihan", "Mulai belajar")
    read = sari.data[0]
    await house.do(sari, "Paham, lanjut")
    tapped = sari.data[0]
    await house.press(1, read)
    assert "latihan 2/4" in sari.last.text
    await answer(house, sari, right=True)
    told = sari.last.text
    await house.press(1, tapped)
    assert "Sebab 1." in sari.last.text
    await house.redeliver(house.answered[-2])
    assert sari.last.text == told
    for data in ("cg:zz", "ct:1", "co:", "cb:1", "cs:1", "cv:1:zzz", "cf:1:1", "cn:9", "ce:0"):
        await house.press(1, data)
    assert len(await house.kept()) == 1


async def test_skip_undo_and_edit_do_not_touch_a_course(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS[3:])
    await house.do(sari, "/latihan", "Mulai belajar", "/lewati")
    assert "latihan 1/1" in sari.last.text
    written = await sari.write("Hai, mau dibantu apa nih?")
    await house.settle()
    await house.do(sari, "Kirim")
    await house.do(sari, "/ubah")
    assert "Jawaban latihan" not in sari.last.text
    await sari.edit(written.id, "Halo, mau dibantu apa nih?")
    await house.settle()
    assert "nggak bisa diubah lagi" in sari.last.text
    assert len(await house.kept()) == 1


async def test_several_courses_are_a_list_and_none_is_said(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/latihan")
    assert "Belum ada latihan" in sari.last.text
    for name in ("Dasar", "Kesehatan"):
        await make_batch(house.desk, 0, replace(COURSE, name=name), *ROWS)
    await house.do(sari, "/latihan")
    assert "belum mulai" in sari.last.text
    await house.do(sari, "Kesehatan")
    assert "Kesehatan" in sari.last.text
    await house.do(sari, "Mulai belajar", "Berhenti dulu", "Semua latihan")
    assert "lagi jalan" in sari.last.text


async def test_an_explanation_longer_than_a_message_is_turned_page_by_page(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, LONG, *(pair(n, "exam") for n in range(4)))
    await house.do(sari, "/latihan", "Mulai belajar", "A lebih oke")
    await sari.press(1)
    await house.settle()
    assert "2/3" in str(sari.buttons)
    assert "Langkah berikutnya" in str(sari.buttons)


async def test_going_over_it_again_asks_first(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await walk(house, sari)
    await house.do(sari, "Ulang dari awal")
    assert "langkah pertama?" in sari.last.text
    await house.do(sari, "Ya, ulang")
    assert "materi 1/4" in sari.last.text


async def test_an_admin_pushes_a_course_like_any_batch(house: House) -> None:
    rina, sari = await house.joined(50, role="admin"), await house.joined(1)
    header = {"batch": {"name": "Kelas", "course": True, "pass": 60, "draw": 2, "proves": "hukum:2", "lang": "id"}}
    rows = [{"stage": "theory", "topic": "T", "text": "Satu ide."}]
    for n in range(4):
        row = {"prompt": f"p{n}", "candidates": ["Buruk", "Baik"], "gold": {"comparison": "b"}}
        rows.append({**row, "explanation": "Karena.", "stage": "exam" if n > 1 else "practice"})  # type: ignore[dict-item]
    await rina.upload("kelas.jsonl", "\n".join(map(json.dumps, [header, *rows])).encode(), "/push")
    await house.settle()
    assert "Latihan, 5 baris" in rina.last.text
    assert "ujian 2 soal, lulus 60" in rina.last.text
    assert "hukum (tingkat 2)" in rina.last.text
    await house.do(rina, "Buka")
    await house.do(sari, "/latihan", "Mulai belajar", "Paham, lanjut")
    await answer(house, sari, right=True)
    await house.do(rina, "/paket Kelas")
    assert "1 orang belajar" in rina.last.text
    await house.do(rina, "/paket")
    assert "1 orang belajar" in rina.last.text


async def test_the_terms_of_a_course_can_change_and_nothing_that_only_work_has(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await make_batch(house.desk, 0, COURSE, *ROWS)
    await house.do(rina, "/paket Dasar pass=60 tries=5 pause=2h expires=30d proves=hukum:3")
    assert "lulus 60, 5 kesempatan" in rina.last.text
    assert "2 jam · berlaku 30 hari" in rina.last.text
    assert "hukum (tingkat 3)" in rina.last.text
    await house.do(rina, "/paket Dasar overlap=9")
    assert "overlap" in rina.last.text
    assert "pass, tries" in rina.last.text
    (course,) = await house.desk.read(batches.list_batches)
    assert (course.slots, course.wishes.overlap) == (0, 3)


async def test_an_admin_gives_one_more_try_to_who_has_none_left(house: House) -> None:
    sari, rina = await house.joined(1), await house.joined(50, role="admin")
    terms = Course(mark=75, tries=1, draw=1)
    await make_batch(house.desk, 0, replace(COURSE, course=terms), *ROWS)
    await walk(house, sari)
    await house.do(sari, "Ikut ujian", "Mulai ujian")
    await answer(house, sari, right=False)
    assert "Kesempatan ujianmu habis" in sari.last.text
    await house.do(rina, "/paket Dasar", "Yang habis kesempatan")
    assert "Ekspor" not in str(rina.buttons)
    await house.do(rina, "P1 (")
    assert "Nggak ada" in rina.last.text
    house.clock.now += timedelta(days=1)
    await house.do(sari, "/latihan", "Ikut ujian")
    assert "Sisa kesempatan: 1" in sari.last.text


async def test_what_was_missed_in_ordinary_work_is_explained_when_it_is_no_secret_any_more(house: House) -> None:
    sari = await house.joined(1)
    batch = await make_batch(house.desk, 0, WORK, replace(pair(1, ""), meta={}))
    await house.do(sari, "/tugas")
    await answer(house, sari, right=False)
    assignment = 1
    await house.press(1, f"cy:{assignment}")
    assert "Sebab" not in sari.last.text
    await house.desk.write(explaining.teach, batch.id << 24, house.clock.now)
    await house.press(1, f"cy:{assignment}")
    assert "Pembahasan dari kerja" in sari.last.text
    assert "Sebab 1." in sari.last.text
    assert "Yang pas:" in sari.last.text


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"stage": "quiz", "text": "x"}, "stage"),
        ({"stage": "theory", "prompt": "x"}, "text"),
        ({"stage": "practice", "prompt": "x", "candidates": ["a", "b"], "gold": {"comparison": "a"}}, "explanation"),
        ({"stage": "exam", "prompt": "x", "candidates": ["a", "b"]}, "gold"),
        ({"stage": "practice", "prompt": "x", "candidates": ["a"], "kinds": "rewrite", "explanation": "y"}, "kinds"),
    ],
)
async def test_a_course_with_a_fault_is_refused_with_its_place(house: House, row: object, said: str) -> None:
    rina = await house.joined(50, role="admin")
    await rina.upload("kelas.jsonl", json.dumps(row).encode(), "/push course=yes kinds=comparison")
    await house.settle()
    assert f"baris 1, kolom {said}" in rina.last.text.casefold()


async def test_wishes_of_a_course_need_one(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await rina.upload("a.jsonl", json.dumps({"text": "x"}).encode(), "/push kinds=paraphrase tries=3")
    await house.settle()
    assert "course=yes" in rina.last.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_of_a_course_can_be_said(house: House, language: str) -> None:
    sari = await house.joined(1, language=language)
    wishes = Wishes(name="D", kinds=("comparison",), lang="id", course=Course(draw=1, tries=2))
    await make_batch(house.desk, 0, wishes, *ROWS[:2], ROWS[4])
    await house.do(sari, "/latihan")
    for place in (0, 0, 0, 0, 0, 0, 0):
        await sari.press(place)
        await house.settle()
    assert sari.last.text
