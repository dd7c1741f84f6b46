"""The phone in Python: acts, and waiting for what the bot says."""

import asyncio

import pytest

from bot.playground.acting import ButtonGoneError, CannotDoError, NotThereError, split
from bot.playground.entities import units
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api

KEYBOARD = {
    "inline_keyboard": [[{"text": "✅ Kirim", "callback_data": "1"}, {"text": "Lewati", "callback_data": "2"}]]
}


async def test_a_phone_that_heard_nothing_says_so(sari: Phone) -> None:
    with pytest.raises(LookupError):
        _ = sari.last
    with pytest.raises(TimeoutError, match="person: /start"):
        await sari.hear(0.01)


async def test_hearing_waits_for_news_after_the_last_act(sari: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=101, text="old")
    await sari.write("halo")
    hearing = asyncio.ensure_future(sari.hear())
    await asyncio.sleep(0)
    assert not hearing.done()
    await api("sendMessage", chat_id=101, text="new")
    assert (await hearing).text == "new"
    with pytest.raises(TimeoutError):
        await sari.hear(0.01)


async def test_hearing_may_wait_for_something_certain(sari: Phone, api: Api) -> None:
    hearing = asyncio.ensure_future(sari.hear(until=lambda phone: len(phone.said) == 2))
    await api("sendMessage", chat_id=101, text="1")
    await asyncio.sleep(0)
    assert not hearing.done()
    await api("sendMessage", chat_id=101, text="2")
    assert (await hearing).text == "2"


async def test_presses_find_the_newest_button(sari: Phone, api: Api) -> None:
    first = await api("sendMessage", chat_id=101, text="1", reply_markup=KEYBOARD)
    second = await api("sendMessage", chat_id=101, text="2", reply_markup=KEYBOARD)
    assert sari.buttons == [["✅ Kirim", "Lewati"]]
    await sari.press("Kirim")
    await sari.press(-1, message=first["message_id"])
    presses = [update["callback_query"] for update in await api("getUpdates")]
    assert [(each["message"]["message_id"], each["data"]) for each in presses] == [
        (second["message_id"], "1"),
        (first["message_id"], "2"),
    ]
    for nowhere in ("Hapus", 2):
        with pytest.raises(ButtonGoneError):
            await sari.press(nowhere)
    sari.block()
    with pytest.raises(CannotDoError, match="blocked"):
        await sari.press("Kirim")


async def test_only_own_messages_are_edited_and_only_files_downloaded(sari: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=101, text="1")
    with pytest.raises(CannotDoError, match="Only your own"):
        await sari.edit(sari.last.id, "x")
    with pytest.raises(NotThereError):
        sari.download(sari.last.id)
    sent = await sari.upload("a.txt", b"a", "lama", reply_to=1)
    assert (await sari.edit(sent.id, "baru")).text == "baru"
    assert not (await sari.edit(1, "/start")).edited
    with pytest.raises(CannotDoError, match="caption"):
        await sari.upload("a.txt", b"a", "x" * 1025)
    with pytest.raises(CannotDoError, match="cannot be sent"):
        await sari.upload("a.txt", b"")


async def test_a_long_text_becomes_several_messages(sari: Phone, api: Api) -> None:
    text = "kata " * 1700
    await sari.write(text)
    pieces = [update["message"]["text"] for update in await api("getUpdates")]
    assert len(pieces) == 3
    assert " ".join(pieces) == text.strip()


def test_a_long_text_is_cut_at_lines_words_or_symbols() -> None:
    for text in ("x" * 5000 + "\n" + "y" * 10, "a" * 4000 + "\n" + "b" * 200, "a" + "😀" * 3000, ""):
        pieces = split(text)
        assert "".join(pieces) == text
        assert all(units(piece) <= 4096 for piece in pieces)
    assert split("a" * 4000 + "\n" + "b c" * 99)[0] == "a" * 4000


async def test_two_phones_show_two_chats(sari: Phone, telegram: Telegram, api: Api) -> None:
    budi = telegram.phone(102)
    await budi.start()
    await api("sendMessage", chat_id=102, text="untuk Budi")
    assert budi.last.text == "untuk Budi"
    assert not sari.said
    with pytest.raises(NotThereError):
        telegram.phone(999)


async def test_everything_is_written_down_and_told(sari: Phone, telegram: Telegram, api: Api) -> None:
    heard: list[str] = []
    telegram.transcript.listen(lambda line: heard.append(f"{line.name} {line.who} {line.what} {line.text}"))
    await api("sendMessage", chat_id=101, text="pilih", reply_markup=KEYBOARD)
    await sari.press("Lewati")
    await sari.show("sticker")
    await sari.upload("a.txt", b"a", "ini")
    assert heard == [
        "Sari bot message pilih",
        "Sari person press Lewati",
        "Sari person message [sticker]",
        "Sari person message [a.txt] ini",
    ]
    assert telegram.transcript.lines[-4].buttons == (("✅ Kirim", "Lewati"),)
