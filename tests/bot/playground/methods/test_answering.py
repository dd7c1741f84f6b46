"""Toasts and reactions."""

import pytest

from bot.playground.clock import HandClock
from bot.playground.conversation import Place
from bot.playground.phone import Phone
from tests.bot.playground.calling import Api

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def query(sari: Phone, api: Api) -> str:
    """Something that was pressed and waits for its answer."""
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "data 😀"}]]}
    await api("sendMessage", chat_id=101, text="x", reply_markup=markup)
    await sari.press("a")
    (update,) = await api("getUpdates")
    assert update["callback_query"]["data"] == "data 😀"
    assert update["callback_query"]["message"]["text"] == "x"
    return str(update["callback_query"]["id"])


async def test_an_answer_shows_as_a_toast(sari: Phone, api: Api, query: str) -> None:
    assert await api("answerCallbackQuery", callback_query_id=query)
    assert not sari.toasts
    assert await api("answerCallbackQuery", callback_query_id=query, text="ok", show_alert=True)
    assert [(toast.text, toast.alert) for toast in sari.toasts] == [("ok", True)]


async def test_an_answer_without_words_ends_the_waiting_at_the_button(sari: Phone, api: Api, query: str) -> None:
    waiting = sari.chat
    assert waiting.pressed == [Place(2, 0, 0)]
    await api("answerCallbackQuery", callback_query_id=query)
    answered = sari.chat
    assert (answered.pressed, answered.version > waiting.version) == ([], True)
    await api("answerCallbackQuery", callback_query_id=query)
    assert sari.chat.version == answered.version


async def test_a_press_nobody_answers_waits_while_its_button_stands(sari: Phone, api: Api, clock: HandClock) -> None:
    def labelled(text: str, data: str) -> dict[str, object]:
        return {"chat_id": 101, "reply_markup": {"inline_keyboard": [[{"text": text, "callback_data": data}]]}}

    await api("sendMessage", text="x", **labelled("a", "A"))
    await sari.press("a")
    await api("editMessageReplyMarkup", message_id=2, **labelled("✓ a", "A"))
    assert sari.chat.pressed == [Place(2, 0, 0)]
    await api("editMessageReplyMarkup", message_id=2, **labelled("b", "B"))
    assert sari.chat.pressed == []
    await sari.press("b")
    await clock.advance(150)
    assert sari.chat.pressed == []


async def test_unknown_old_and_long_answers_are_refused(api: Api, query: str, clock: HandClock) -> None:
    assert await api.refusal("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    refusal = await api.refusal("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert refusal == "Bad Request: MESSAGE_TOO_LONG"
    assert await api("answerCallbackQuery", callback_query_id=query, text="x" * 200)
    await clock.advance(150)
    assert await api.refusal("answerCallbackQuery", callback_query_id=query) == TOO_OLD


async def test_reactions_are_one_known_emoji(sari: Phone, api: Api) -> None:
    where = {"chat_id": 101, "message_id": 1}
    assert await api("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "👍"}])
    assert sari.messages[0].reaction == "👍"
    assert await api("setMessageReaction", **where)
    assert sari.messages[0].reaction is None
    for wrong in ([{"type": "emoji", "emoji": "🧇"}], [{"type": "custom_emoji", "custom_emoji_id": "1"}]):
        assert await api.refusal("setMessageReaction", **where, reaction=wrong) == "Bad Request: REACTION_INVALID"
    refusal = await api.refusal("setMessageReaction", chat_id=101, message_id=9, reaction=[])
    assert refusal == "Bad Request: message to react not found"
