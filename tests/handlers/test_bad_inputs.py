"""What people, phones and forgers can do to a card; see that the one true answer stands and the screen is right."""

from msgspec.structs import replace

from handlers.buttons import pack
from storage.desk import batches
from storage.facts import Candidate, Content
from tests.handlers.house import House
from tests.handlers.test_work import ONE, RATING, REWRITE
from tests.storage.desk.making import NOW, make_batch

HELLO, THANKS = "\u0645\u0631\u062d\u0628\u0627", "\u0634\u0643\u0631\u0627"
SINGLE = replace(RATING, dimensions=("benar",))


async def test_a_double_tap_counts_once_and_says_so(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    await sari.press("5")
    await sari.press("5")
    await house.settle()
    assert sari.toasts[-1].text.startswith("Sudah dipilih")
    assert "Jawaban B" in sari.last.text


async def test_of_two_buttons_pressed_at_once_the_first_counts(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    for score in ("2", "5"):
        await sari.press(score)
    await house.settle()
    await sari.press("3")
    await house.settle()
    ((_, _, value),) = await house.kept()
    assert sorted(score["benar"] for score in value["scores"].values()) == [2, 3]


async def test_a_button_of_a_paused_batch_says_so_and_goes(house: House) -> None:
    sari = await house.joined(1)
    batch = await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    await house.desk.write(batches.move, batch.id, "pause", None, NOW)
    await sari.press("5")
    await house.settle()
    assert "lagi nggak dibuka" in sari.toasts[-1].text
    assert sari.buttons[0] == ["Lanjut kerja"]


async def test_an_old_card_becomes_the_live_one_and_the_other_loses_its_buttons(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    old = sari.last
    stale = pack("t", 1, 0, "5")
    await sari.press("5")
    await house.settle()
    await sari.write("/tugas")
    await house.settle()
    live = sari.last
    message = {"message_id": old.id, "date": 1, "chat": {"id": 1, "type": "private"}}
    await house.press(1, stale, message=message)
    shown = {seen.id: seen for seen in sari.said}
    assert shown[old.id].text == live.text
    assert shown[old.id].buttons
    assert not shown[live.id].buttons


async def test_forged_data_changes_nothing(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    for data in (
        "",
        ":",
        "t",
        "t:",
        "t:zzzzzzzzzzzzzzzzzzz:0:5",
        "t:-1:0:5",
        "t:1:x:y:z",
        "t:\u0661:0:5",
        "zz:1",
        "p:1:0:q",
        "l:xx",
    ):
        await house.press(1, data)
        assert not house.tools.failures, data
    assert not await house.kept()
    await sari.write("/tugas")
    await house.settle()
    assert "Jawaban A" in sari.last.text


async def test_a_forged_number_of_any_size_gets_the_stale_sentence(house: House) -> None:
    rina = await house.joined(1, role="admin")
    for verb in ("bs", "bt", "bx", "bd", "t", "p", "bl"):
        await house.press(1, f"{verb}:zzzzzzzzzzzz:0:0")
        assert not house.tools.failures, verb
    assert "sudah nggak berlaku" in rina.said[-1].text


async def test_somebody_elses_task_is_refused(house: House) -> None:
    sari, budi = await house.joined(1), await house.joined(2)
    await make_batch(house.desk, 1, SINGLE)
    for phone in (sari, budi):
        await phone.write("/tugas")
    await house.settle()
    before = budi.last.text
    await house.press(2, pack("t", 1, 0, "5"))
    assert budi.last.text == before
    assert not await house.kept()


async def test_a_press_on_a_message_that_is_gone_is_answered_with_a_new_one(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, SINGLE)
    await sari.write("/tugas")
    await house.settle()
    old = sari.last
    await house.press(1, pack("t", 1, 0, "5"))
    assert sari.last.id != old.id
    assert "Jawaban B" in sari.last.text
    assert not next(seen for seen in sari.said if seen.id == old.id).buttons


async def test_a_forwarded_message_is_no_answer(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    origin = {"type": "hidden_user", "sender_user_name": "X", "date": 1}
    await house.raw(1, message={"text": "Punya orang lain.", "forward_origin": origin})
    assert "pesan terusan" in sari.last.text
    await sari.write("/tugas")
    await house.settle()
    assert "Punya orang lain." not in sari.last.text


async def test_a_reply_to_another_card_is_asked_about(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/bantuan")
    await sari.write("/tugas")
    await house.settle()
    other, card = sari.said
    await sari.write("Makan roti yuk.", reply_to=other.id)
    await house.settle()
    assert "bukan tugas yang lagi terbuka" in sari.last.text
    await sari.write("Makan roti yuk.", reply_to=card.id, quote="roti")
    await house.settle()
    assert "Tulisanmu" in sari.last.text


async def test_an_album_is_answered_once(house: House) -> None:
    sari = await house.joined(1)
    said = len(sari.said)
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    for _ in range(4):
        await house.raw(1, message={"photo": photo, "media_group_id": "g"})
    assert len(sari.said) == said + 1


async def test_what_is_no_text_gets_one_kind_sentence(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    said = len(sari.said)
    for kind in ("sticker", "location", "contact", "photo", "voice"):
        await sari.show(kind)
        await house.settle()
        assert "cuma bisa baca tulisan" in sari.last.text
    await house.raw(1, message={"dice": {"emoji": "🎲", "value": 3}})
    await sari.upload("a.txt", b"x", "Makan roti yuk.")
    await house.settle()
    assert "nggak kubaca" in sari.last.text
    assert len(sari.said) == said + 7
    await sari.write("/tugas")
    await house.settle()
    assert "Tulisanmu" not in sari.last.text


async def test_markup_in_texts_is_shown_as_it_is(house: House) -> None:
    sari = await house.joined(1)
    nasty = "</blockquote><b>x</b> &amp; <script> *a* _b_ [c](d) {e}"
    await make_batch(house.desk, 0, replace(REWRITE, name="<i>&"), Content(prompt=nasty, candidates=ONE.candidates))
    await sari.write("/tugas")
    await house.settle()
    assert nasty in sari.last.text
    assert "<i>&" in sari.last.text
    await sari.write(nasty)
    await house.settle()
    assert sari.last.text.count(nasty) == 2


async def test_controls_and_halves_of_symbols_stop_at_the_door(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    await house.raw(1, message={"text": "Ma\x00kan\x07 ro\ud83dti\tyuk"})
    await sari.press("Kirim")
    await house.settle()
    assert [value["text"] for _, _, value in await house.kept()] == ["Makan ro\ufffdti\tyuk"]


async def test_a_slash_inside_an_answer_is_part_of_it(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    for text in ("Coba /tugas roti dan/atau nasi", "/roti itu enak"):
        await sari.write(text)
        await house.settle()
        assert text in sari.last.text
    await sari.write("/roti")
    await house.settle()
    assert "Perintah itu belum ada" in sari.last.text


async def test_words_are_needed(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await sari.write("/tugas")
    await house.settle()
    for text in ("...", "👍👍"):
        await sari.write(text)
        await house.settle()
        assert "belum ada katanya" in sari.last.text


async def test_right_to_left_names_do_not_turn_the_line(house: House) -> None:
    sari = await house.joined(1)
    wishes = replace(SINGLE, name=f"{HELLO}\u202e")
    await make_batch(house.desk, 0, wishes, Content(prompt="p", candidates=(Candidate("a", THANKS),)))
    await sari.write("/tugas")
    await house.settle()
    assert sari.last.text.startswith(f"\u2068{HELLO}\u2069 · ")
    assert THANKS in sari.last.text


async def test_groups_channels_and_machines_are_not_answered(house: House) -> None:
    await house.joined(1)
    house.calls()
    await house.raw(1, message={"text": "/tugas", "chat": {"id": -5, "type": "group", "title": "g"}})
    await house.raw(1, message={"text": "/tugas", "from": {"id": 777000, "is_bot": False, "first_name": "Telegram"}})
    await house.raw(1, channel_post={"message_id": 1, "date": 1, "chat": {"id": -6, "type": "channel", "title": "c"}})
    assert not house.calls()
