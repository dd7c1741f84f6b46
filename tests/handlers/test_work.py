"""Working on tasks, as a trainer sees it on the phone."""

import pytest
from msgspec.structs import replace

from storage.desk import batches
from storage.facts import LETTERS, Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import NOW, make_batch

RATING = Wishes(name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("membantu", "alami"))
REWRITE = Wishes(name="perbaiki", kinds=("rewrite",), overlap=2, lang="id", guide="Yang penting <enak> dibaca.")
ONE = Content(prompt="Sarapan apa?", candidates=(Candidate("a", "Silakan mengonsumsi roti.", "m"),))
NEXT_PAGE = "Lanjut"


async def test_a_task_of_taps_is_one_message_with_two_calls_a_tap(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, RATING)
    await sari.write("/tugas")
    await house.settle()
    first = sari.last
    assert "membantu" in first.text
    house.calls()
    for score in ("5", "4", "3", "Nggak tahu"):
        await sari.press(score)
        await house.settle()
        assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1}
    assert [message.id for message in sari.said] == [first.id]
    assert sari.last.text.startswith("✓ Tersimpan. Tugas ke-1")
    assert [toast.text for toast in sari.toasts if "Tersimpan" in toast.text] == ["Tersimpan ✓"]
    assert len(await house.kept()) == 1


async def test_all_four_kinds_one_after_the_other_with_chips_note_and_variants(house: House) -> None:
    sari = await house.joined(1)
    kinds = ("rating", "comparison", "rewrite", "paraphrase")
    wishes = Wishes(name="w", kinds=kinds, lang="id", target="id-x-gaul", dimensions=("benar",))
    await make_batch(house.desk, 1, wishes)
    for step in (
        "/tugas",
        "5",
        "Nggak tahu",
        "jelas",
        "+Yang B basi.",
        "A lebih oke",
        "B",
        "+Santai aja, kak.",
        "Kirim",
    ):
        await (sari.write(step.lstrip("+")) if step[0] in "+/" else sari.press(step))
        await house.settle()
    assert "bahasa gaul" in sari.last.text
    for step in ("+Gimana tuh?", "Kirim, lalu tulis versi lain", "+Kok bisa?", "Kirim", "Ya, di situ"):
        await (sari.write(step[1:]) if step[0] == "+" else sari.press(step))
        await house.settle()
    kept = {kind: value for kind, _, value in await house.kept()}
    assert list(kept["rating"]["scores"].values()) == [{"benar": 5}, {"benar": None}]
    assert kept["comparison"]["reasons"] == ["clear"]
    assert kept["comparison"]["note"] == "Yang B basi."
    assert kept["rewrite"]["text"] == "Santai aja, kak."
    assert [variant["text"] for variant in kept["paraphrase"]["variants"]] == ["Gimana tuh?", "Kok bisa?"]
    assert kept["paraphrase"]["region"] == "Malang"


async def test_a_text_shows_what_changed_and_leaves_one_keyboard(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    house.calls()
    await sari.write("Silakan mengonsumsi roti bakar.")
    await house.settle()
    assert house.calls() == {"sendMessage": 1, "editMessageReplyMarkup": 1}
    assert [bool(message.buttons) for message in sari.said] == [False, True]
    changed = {entity.type for entity in sari.last.entities}
    assert {"bold", "strikethrough"} <= changed
    assert "Yang berubah" in sari.last.text


async def test_a_hint_speaks_up_and_refuses_nothing(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    for text in ("/tugas", "silakan mengonsumsi roti"):
        await sari.write(text)
        await house.settle()
    assert "masih sama dengan teks asalnya" in sari.last.text
    await sari.press("Kirim")
    await house.settle()
    assert [value["text"] for _, _, value in await house.kept()] == ["silakan mengonsumsi roti"]


async def test_editing_the_message_changes_the_draft_and_afterwards_makes_a_revision(house: House) -> None:
    sari = await house.joined(1)
    batch = await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    written = await sari.write("Makan roti ya.")
    await house.settle()
    await sari.edit(written.id, "Makan roti yuk.")
    await house.settle()
    assert "Makan roti yuk." in sari.last.text
    await sari.press("Kirim")
    await house.settle()
    await sari.edit(written.id, "Makan roti dong.")
    await house.settle()
    assert "revisi ke-2" in sari.last.text
    assert [(revision, value["text"]) for _, revision, value in await house.kept()] == [
        (1, "Makan roti yuk."),
        (2, "Makan roti dong."),
    ]
    await house.desk.write(batches.move, batch.id, "close", None, NOW)
    await sari.edit(written.id, "Makan apa aja.")
    await house.settle()
    assert "sudah ditutup" in sari.last.text
    assert len(await house.kept()) == 2


async def test_changing_the_last_answer_makes_a_revision_and_says_so(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, replace(RATING, dimensions=("benar",)))
    for step in ("/tugas", "5", "5", "/ubah"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    assert "mengubah jawaban" in sari.last.text
    assert "Lewati" not in sari.buttons[-1]
    await sari.press("1")
    await house.settle()
    assert [revision for _, revision, _ in await house.kept()] == [1, 2]


async def test_skipping_asks_why_in_the_same_message_and_can_be_called_off(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, RATING)
    await sari.write("/tugas")
    await house.settle()
    card = sari.last
    await sari.press("Lewati")
    await house.settle()
    assert sari.buttons[0] == ["Di luar bidangku"]
    await sari.press("Nggak jadi")
    await house.settle()
    assert sari.last.text == card.text
    await sari.write("/lewati")
    await house.settle()
    await sari.press("Tugasnya rusak")
    await house.settle()
    assert sari.last.text != card.text
    assert "harian" in sari.last.text


async def test_going_back_takes_one_answer_back(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    await sari.write("/tugas")
    await house.settle()
    before = sari.last.text
    for button in ("5", "Kembali"):
        await sari.press(button)
        await house.settle()
    assert sari.last.text == before


async def test_the_guide_opens_in_place_and_leads_back(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    card = sari.last
    await sari.press("Panduan")
    await house.settle()
    assert "Yang penting <enak> dibaca." in sari.last.text
    await sari.press("Kembali ke tugas")
    await house.settle()
    assert sari.last.text == card.text
    assert sari.last.id == card.id


async def test_long_answers_are_paged_to_the_letter(house: House) -> None:
    sari = await house.joined(1)
    long = " ".join(f"kata{number} 👩‍👩‍👧‍👦" for number in range(900))
    await make_batch(house.desk, 0, RATING, replace(ONE, candidates=(Candidate("a", long),)))
    await sari.write("/tugas")
    await house.settle()
    seen = [sari.last.text]
    while any(NEXT_PAGE in label for label in sari.buttons[0]):
        await sari.press(NEXT_PAGE)
        await house.settle()
        seen.append(sari.last.text)
    assert len(seen) > 2
    assert all("seberapa membantu?" in text for text in seen)
    assert all(f"kata{number} " in "".join(seen) for number in range(900))
    await sari.press("5")
    await house.settle()
    assert "seberapa alami?" in sari.last.text


async def test_a_long_text_split_by_the_phone_is_one_answer(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    long = " ".join(f"kata{number}" for number in range(800))
    await sari.write(long)
    await house.settle()
    await sari.press("Kirim")
    await house.settle()
    ((_, _, value),) = await house.kept()
    assert value["text"].split() == long.split()


async def test_nothing_to_do_has_a_reason_and_a_way_on(house: House) -> None:
    sari = await house.joined(1, "jv")
    await sari.write("/tugas")
    await house.settle()
    assert "Belum ada paket" in sari.last.text
    await make_batch(house.desk, 1, RATING)
    await sari.press("Cek lagi")
    await house.settle()
    assert "itu belum ada di profilmu" in sari.last.text


@pytest.mark.parametrize("answers", [2, 9, 26])
async def test_however_many_answers_there_are_their_letters_fit_beside_each_other(house: House, answers: int) -> None:
    sari = await house.joined(1)
    many = tuple(Candidate(f"c{number}", f"Makan {number} kali.") for number in range(answers))
    await make_batch(house.desk, 0, REWRITE, Content(prompt="Sarapan apa?", candidates=many))
    await sari.write("/tugas")
    await house.settle()
    letters = [label for row in sari.buttons for label in row if len(label) == 1]
    assert letters == list(LETTERS[:answers])
    assert all(len(row) <= 8 for row in sari.buttons)
    assert not any({label for label in row if len(label) > 1} for row in sari.buttons if set(row) & set(letters))


async def test_a_rating_card_shows_what_was_given_in_words_and_which_answer_of_how_many_it_is(house: House) -> None:
    sari = await house.joined(1)
    pair = Content(prompt="Sarapan?", candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur.")))
    wishes = Wishes(name="nilai", kinds=("rating",), lang="id", dimensions=("membantu", "benar", "alami"))
    await make_batch(house.desk, 0, wishes, pair)
    await house.do(sari, "/tugas")
    assert "Jawaban A (1 dari 2)" in sari.last.text
    assert "Nilaimu" not in sari.last.text
    await house.do(sari, "4", "Nggak tahu")
    assert "Nilaimu: membantu 4 \u00b7 benar Nggak tahu \u00b7 alami \u2013" in sari.last.text
    await house.do(sari, "5")
    assert "Jawaban B (2 dari 2)" in sari.last.text
