"""Marking on the phone: numbers, quotes with Telegram's reply, corrections and sources; pages read to the end."""

from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

CHECK = Wishes(name="fakta", kinds=("factcheck",), overlap=2, lang="id")
TEXT = "Monas ada di Jakarta 🇮🇩. Tingginya 500 meter. Tahun 1975 dibuka.  Jakarta ada di Jawa."
ONE = Content(prompt="Ceritain Monas di Jakarta.", candidates=(Candidate("k1", TEXT, "m"),))


async def test_numbers_are_tapped_in_one_message_and_the_wrong_ones_corrected(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, CHECK, ONE)
    await sari.write("/tugas")
    await house.settle()
    assert "[2] Tingginya 500 meter." in sari.last.text
    house.calls()
    for step in ("2", "fakta", "berat", "3", "3 salah"):
        await sari.press(step)
        await house.settle()
        assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1}
    assert ["1", "2 salah", "3 ragu", "4"] in sari.buttons
    await sari.press("Selesai")
    await house.settle()
    assert "Tingginya 500 meter." in sari.last.text
    for text in ("Tingginya 132 meter.", "lihat di wikipedia aja"):
        await sari.write(text)
        await house.settle()
        await sari.press("Kirim")
        await house.settle()
    assert "belum kayak link" in sari.toasts[-1].text
    await sari.write("https://id.wikipedia.org/wiki/Monumen_Nasional")
    await house.settle()
    await sari.press("Kirim")
    await house.settle()
    ((kind, revision, value),) = await house.kept()
    (checked,) = value["checked"]
    assert (kind, revision, checked["candidate"], checked["quotes"]) == ("factcheck", 1, "k1", [])
    assert [spot["verdict"] for spot in checked["sentences"]] == ["right", "wrong", "unsure", "right"]
    wrong = checked["sentences"][1]
    assert TEXT[wrong["start"] : wrong["end"]] == "Tingginya 500 meter."
    assert (wrong["type"], wrong["severity"]) == ("fakta", "berat")
    assert wrong["correction"] == "Tingginya 132 meter."
    assert wrong["source"] == "https://id.wikipedia.org/wiki/Monumen_Nasional"


async def test_a_quote_finds_its_place_behind_emoji_and_its_note_serves_as_correction(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, CHECK, ONE)
    await sari.write("/tugas")
    await house.settle()
    await sari.write("yang bener 132 meter", reply_to=sari.last.id, quote="500 meter")
    await house.settle()
    assert "500 meter” salah" in str(sari.buttons)
    assert "yang bener 132 meter" in sari.last.text
    assert [bool(message.buttons) for message in sari.said] == [False, True]
    for step in ("gaya", "Selesai", "Pakai catatanku", "Nggak tahu"):
        await sari.press(step)
        await house.settle()
    ((_, _, value),) = await house.kept()
    (spot,) = value["checked"][0]["quotes"]
    assert TEXT[spot["start"] : spot["end"]] == "500 meter"
    assert (spot["type"], spot["correction"], spot["source"]) == ("gaya", "yang bener 132 meter", None)
    assert {sentence["verdict"] for sentence in value["checked"][0]["sentences"]} == {"right"}


async def test_the_same_words_twice_are_told_apart_by_where_they_were_quoted(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, CHECK, ONE)
    await sari.write("/tugas")
    await house.settle()
    card = sari.last
    units = len(card.text[: card.text.rindex("Jakarta")].encode("utf-16-le")) // 2
    for position in (units + 3, units - 4):
        await house.raw(
            1,
            message={
                "text": "bukan",
                "reply_to_message": {
                    "message_id": card.id,
                    "date": 1_790_000_000,
                    "chat": {"id": 1, "type": "private"},
                    "from": {"id": 99, "is_bot": True, "first_name": "L"},
                    "text": card.text,
                },
                "quote": {"text": "Jakarta", "position": position},
            },
        )
        # Answered by a new message: the card that was quoted is the live one no more.
        card = sari.last
    for step in ("Selesai", "Nggak tahu", "Nggak tahu"):
        await sari.press(step)
        await house.settle()
    ((_, _, value),) = await house.kept()
    assert [spot["start"] for spot in value["checked"][0]["quotes"]] == [TEXT.rindex("Jakarta")]


async def test_what_marks_nothing_gets_a_hint_and_changes_nothing(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, CHECK, ONE)
    await sari.write("/tugas")
    await house.settle()
    card = sari.last
    await sari.write("nomor dua salah")
    await house.settle()
    assert "Ketuk nomor kalimatnya" in sari.last.text
    await sari.write("ini", reply_to=card.id, quote="Ceritain Monas")
    await house.settle()
    assert "nggak ketemu" in sari.last.text
    await sari.press("2", message=card.id)
    await house.settle()
    assert sari.chat.messages[-1].text != card.text


async def test_a_quote_under_a_question_for_text_is_an_ordinary_text(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, Wishes(name="p", kinds=("rewrite",), lang="id"), ONE)
    await sari.write("/tugas")
    await house.settle()
    await sari.write("Monas itu di Jakarta, tingginya 132 meter.", reply_to=sari.last.id, quote="500 meter")
    await house.settle()
    await sari.press("Kirim")
    await house.settle()
    assert [value["text"] for _, _, value in await house.kept()] == ["Monas itu di Jakarta, tingginya 132 meter."]


async def test_after_a_restart_marking_goes_on_where_it_was(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, CHECK, ONE)
    for step in ("/tugas", "2", "Selesai"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    await house.restart()
    await sari.write("Tingginya 132 meter.")
    await house.settle()
    await sari.press("Kirim")
    await house.settle()
    await house.restart()
    await sari.press("Nggak tahu")
    await house.settle()
    ((_, _, value),) = await house.kept()
    assert value["checked"][0]["sentences"][1]["correction"] == "Tingginya 132 meter."


async def test_that_the_last_page_was_shown_is_kept(house: House) -> None:
    long = " ".join(f"Kalimat nomor {number} ini benar." for number in range(400))
    sari = await house.joined(1)
    wishes = Wishes(name="r", kinds=("rating",), overlap=1, lang="id", dimensions=("benar", "alami"))
    tasks = [Content(prompt=f"{n}?", candidates=(Candidate("a", text),)) for n, text in enumerate((long, long, "ok"))]
    await make_batch(house.desk, 0, wishes, *tasks)
    await sari.write("/tugas")
    await house.settle()
    while any("Lanjut" in label for label in sari.buttons[0]):
        await sari.press("Lanjut")
        await house.settle()
        house.calls()
    shown = sari.last.text
    assert "Kalimat nomor 399" in shown
    assert "'Kembali'" not in str(sari.buttons)
    await house.restart()
    for _ in range(6):
        await sari.press("5")
        await house.settle()
    values = [value.get("read_to_end") for _, _, value in await house.kept()]
    assert values == [True, False, None]
