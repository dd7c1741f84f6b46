"""Messages that are changed or taken back."""

import pytest

from bot.playground.clock import HandClock
from bot.playground.files import Upload
from bot.playground.phone import Phone
from tests.bot.playground.calling import Api

KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
SAME = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"


async def send(api: Api, **values: object) -> int:
    message: dict[str, int] = await api("sendMessage", chat_id=101, text="<b>x</b>", parse_mode="HTML", **values)
    return message["message_id"]


async def test_an_edit_changes_text_and_keyboard(sari: Phone, api: Api, clock: HandClock) -> None:
    number = await send(api, reply_markup=KEYBOARD)
    await clock.advance(60)
    edited = await api("editMessageText", chat_id=101, message_id=number, text="y")
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("y", 60)
    assert "reply_markup" not in edited
    assert (sari.last.edited, sari.last.labels, sari.last.entities) == (True, [], [])
    await api("editMessageReplyMarkup", chat_id=101, message_id=number, reply_markup=KEYBOARD)
    assert sari.buttons == [["a"]]


async def test_the_same_again_is_refused(sari: Phone, api: Api) -> None:
    number = await send(api, reply_markup=KEYBOARD)
    same = {"chat_id": 101, "message_id": number, "text": "<b>x</b>", "parse_mode": "HTML", "reply_markup": KEYBOARD}
    assert (await api.refusal("editMessageText", **same)).startswith(SAME)
    assert await api("editMessageText", **{**same, "text": "x"})
    assert await api("editMessageText", **same)
    assert (await api.refusal("editMessageText", **same)).startswith(SAME)
    assert await api("editMessageReplyMarkup", chat_id=101, message_id=number)
    assert (await api.refusal("editMessageReplyMarkup", chat_id=101, message_id=number)).startswith(SAME)


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"message_id": 2}, "chat_id is empty"),
        ({"chat_id": 101}, "message identifier is not specified"),
        ({"chat_id": 101, "message_id": 99}, "message to edit not found"),
        ({"chat_id": 101, "message_id": 1}, "message can't be edited"),
        ({"chat_id": 101, "message_id": 2, "reply_markup": {"force_reply": True}}, "inline keyboard expected"),
    ],
)
async def test_what_cannot_be_edited(sari: Phone, api: Api, values: dict[str, object], complaint: str) -> None:
    await send(api)
    assert await api.refusal("editMessageText", text="y", **values) == f"Bad Request: {complaint}"


async def test_a_message_that_asked_for_a_reply_cannot_be_edited(sari: Phone, api: Api) -> None:
    number = await send(api, reply_markup={"force_reply": True})
    refusal = await api.refusal("editMessageText", chat_id=101, message_id=number, text="y")
    assert refusal == "Bad Request: message can't be edited"


async def test_texts_and_captions_are_different_things(sari: Phone, api: Api) -> None:
    file = await api("sendDocument", chat_id=101, document=Upload("a.txt", b"a"), caption="old")
    where = {"chat_id": 101, "message_id": file["message_id"]}
    assert await api.refusal("editMessageText", **where, text="y") == (
        "Bad Request: there is no text in the message to edit"
    )
    await api("editMessageCaption", **where, caption="new")
    assert (sari.last.text, sari.last.edited) == ("new", True)
    assert await api.refusal("editMessageCaption", **where, caption="x" * 1025) == (
        "Bad Request: message caption is too long"
    )
    number = await send(api)
    assert await api.refusal("editMessageCaption", chat_id=101, message_id=number, caption="y") == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_messages_go_within_two_days(sari: Phone, api: Api, clock: HandClock) -> None:
    number, old = await send(api), await send(api)
    assert await api("deleteMessage", chat_id=101, message_id=number)
    assert [message.id for message in sari.said] == [old]
    refusal = await api.refusal("deleteMessage", chat_id=101, message_id=number)
    assert refusal == "Bad Request: message to delete not found"
    await clock.advance(48 * 3600 + 1)
    refusal = await api.refusal("deleteMessage", chat_id=101, message_id=old)
    assert refusal == "Bad Request: message can't be deleted for everyone"
    assert await api("editMessageText", chat_id=101, message_id=old, text="still editable")


async def test_several_messages_go_at_once_and_gone_ones_are_skipped(sari: Phone, api: Api) -> None:
    numbers = [await send(api), await send(api)]
    assert await api("deleteMessages", chat_id=101, message_ids=[*numbers, 99])
    assert not sari.said
