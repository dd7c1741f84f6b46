"""New messages: what arrives, and what is refused."""

import pytest

from bot.playground.clock import HandClock
from bot.playground.conversation import Person
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import START, Api


async def test_a_message_arrives_as_it_was_meant(sari: Phone, api: Api) -> None:
    message = await api("sendMessage", chat_id="101", text="Halo <b>😀 Sari</b>", parse_mode="HTML")
    assert message["text"] == "Halo 😀 Sari"
    assert message["entities"] == [{"type": "bold", "offset": 5, "length": 7}]
    assert message["date"] == int(START.timestamp())
    assert message["chat"] == {"id": 101, "type": "private", "first_name": "Sari", "username": "sari"}
    assert sari.last.text == "Halo 😀 Sari"
    assert sari.last.sender == "bot"


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": "", "text": "x"}, "chat_id is empty"),
        ({"chat_id": 101}, "message text is empty"),
        ({"chat_id": 101, "text": ""}, "message text is empty"),
        ({"chat_id": 101, "text": " \n "}, "text must be non-empty"),
        ({"chat_id": 101, "text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"chat_id": 101, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 101, "text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 999, "text": "x"}, "chat not found"),
        ({"chat_id": "@sari", "text": "x"}, "chat not found"),
        ({"chat_id": -1, "text": "x"}, "chat not found"),
        ({"chat_id": 101, "text": "x", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        (
            {"chat_id": 101, "text": "x", "reply_parameters": {"message_id": 1, "quote": "nope"}},
            "QUOTE_TEXT_INVALID",
        ),
        ({"chat_id": 101, "text": "<x>", "parse_mode": "HTML"}, None),
    ],
)
async def test_what_telegram_refuses(sari: Phone, api: Api, values: dict[str, object], complaint: str | None) -> None:
    expected = complaint or 'can\'t parse entities: Unsupported start tag "x" at byte offset 0'
    assert await api.refusal("sendMessage", **values) == f"Bad Request: {expected}"
    assert not sari.said


@pytest.mark.parametrize("text", ["x" * 4096, "😀" * 2048, "&lt;" * 4096, "<b>" + "x" * 4096 + "</b>"])
async def test_the_limit_counts_what_is_left_after_parsing(sari: Phone, api: Api, text: str) -> None:
    assert await api("sendMessage", chat_id=101, text=text, parse_mode="HTML")


async def test_nobody_is_written_to_who_has_not_started(telegram: Telegram, api: Api) -> None:
    refusal = await api.refusal("sendMessage", chat_id=102, text="x")
    assert refusal == "Forbidden: bot can't initiate conversation with a user"
    await telegram.phone(102).start()
    assert await api("sendMessage", chat_id=102, text="x")


async def test_nobody_is_written_to_who_has_blocked_the_bot(sari: Phone, api: Api) -> None:
    sari.block()
    assert await api.refusal("sendMessage", chat_id=101, text="x") == "Forbidden: bot was blocked by the user"
    assert (
        await api.refusal("sendChatAction", chat_id=101, action="typing") == "Forbidden: bot was blocked by the user"
    )
    sari.unblock()
    assert await api("sendMessage", chat_id=101, text="x")


async def test_a_reply_shows_what_it_answers_and_quotes(sari: Phone, api: Api) -> None:
    asked = await sari.write("satu 😀 dua tiga")
    reply = {"message_id": asked.id, "quote": "dua"}
    message = await api("sendMessage", chat_id=101, text="x", reply_parameters=reply)
    assert message["reply_to_message"]["text"] == "satu 😀 dua tiga"
    assert message["quote"] == {"text": "dua", "position": 8, "is_manual": True}
    assert (sari.last.reply_to, sari.last.quote) == (asked.id, "dua")


async def test_a_lost_reply_may_be_sent_without(sari: Phone, api: Api) -> None:
    reply = {"message_id": 77, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api("sendMessage", chat_id=101, text="x", reply_parameters=reply)


async def test_message_numbers_rise_in_each_chat(sari: Phone, telegram: Telegram, api: Api) -> None:
    telegram.add_person(Person(103, "Tono"))
    await telegram.phone(103).start()
    numbers = [(await api("sendMessage", chat_id=chat, text="x"))["message_id"] for chat in (101, 101, 103)]
    assert numbers == [2, 3, 2]


async def test_typing_shows_for_five_seconds_or_until_a_message(sari: Phone, api: Api, clock: HandClock) -> None:
    await api("sendChatAction", chat_id=101, action="typing")
    assert sari.chat.typing
    await clock.advance(5)
    assert not sari.chat.typing
    await api("sendChatAction", chat_id=101, action="typing")
    await api("sendMessage", chat_id=101, text="x")
    assert not sari.chat.typing
    refusal = await api.refusal("sendChatAction", chat_id=101, action="dancing")
    assert refusal == "Bad Request: wrong parameter action in request"


async def test_forwards_and_copies_carry_the_content(sari: Phone, api: Api) -> None:
    asked = await sari.write("halo")
    again = {"chat_id": 101, "from_chat_id": 101, "message_id": asked.id}
    forwarded = await api("forwardMessage", **again)
    assert forwarded["forward_origin"]["sender_user"]["id"] == 101
    copied = await api("copyMessage", **again)
    assert set(copied) == {"message_id"}
    assert [message.text for message in sari.said] == ["halo", "halo"]
    assert await api.refusal("copyMessage", **{**again, "message_id": 99}) == "Bad Request: message to copy not found"
    kept = await api("sendMessage", chat_id=101, text="x", protect_content=True)
    refusal = await api.refusal("forwardMessage", **{**again, "message_id": kept["message_id"]})
    assert "protected content" in refusal
