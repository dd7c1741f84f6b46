"""A press is read in the shortest way, and is what the library would have read."""

import json
from typing import Any

from telegram import InaccessibleMessage, Message, Update
from telegram.ext import ExtBot

from bot.reading import read
from bot.request import AiohttpRequest
from storage.desk.inbox import Line
from tests.bot.foreign import message, press

BOT = ExtBot("1:" + "x" * 35, request=AiohttpRequest(), get_updates_request=AiohttpRequest())


def _read(update: dict[str, Any]) -> Update | None:
    return read(Line(update["update_id"], 100, json.dumps(update).encode()), BOT)


def test_a_press_says_who_pressed_what_where() -> None:
    raw = press(1, 100, "t:1:2:a")
    raw["callback_query"]["from"] |= {
        "last_name": "Ayu",
        "username": "ayu",
        "language_code": "jv",
        "is_premium": True,
    }
    found, usual = _read(raw), Update.de_json(raw, BOT)
    assert found is not None
    assert (found.update_id, found.effective_user) == (1, usual.effective_user)
    mine, theirs = found.callback_query, usual.callback_query
    assert mine is not None
    assert theirs is not None
    assert (mine.id, mine.data, mine.chat_instance) == (theirs.id, "t:1:2:a", theirs.chat_instance)
    assert mine.from_user.full_name == theirs.from_user.full_name
    assert mine.from_user.language_code == "jv"
    assert mine.message is not None
    assert theirs.message is not None
    assert mine.message.message_id == theirs.message.message_id
    assert found.effective_chat == usual.effective_chat


def test_what_the_pressed_message_hangs_under_is_there() -> None:
    raw = press(1, 100, "x:1")
    raw["callback_query"]["message"]["reply_to_message"] = message(5, 100, "/push")["message"]
    found = _read(raw)
    assert found is not None
    assert found.callback_query is not None
    assert isinstance(found.callback_query.message, Message)
    assert found.callback_query.message.reply_to_message is not None
    assert found.callback_query.message.reply_to_message.text == "/push"


def test_a_press_in_a_group_is_one_in_a_group_and_an_odd_one_is_read_as_it_is() -> None:
    raw = press(1, 100, "x:1")
    raw["callback_query"]["message"]["chat"] = {"id": -5, "type": "group", "title": "Kita"}
    found = _read(raw)
    assert found is not None
    assert found.effective_chat is not None
    assert found.effective_chat.type == "group"
    del raw["callback_query"]["message"]
    found = _read(raw)
    assert found is not None
    assert found.callback_query is not None
    assert found.callback_query.message is None
    old = press(2, 100, "x:1")
    old["callback_query"]["message"]["date"] = 0
    found = _read(old)
    assert found is not None
    assert found.callback_query is not None
    assert isinstance(found.callback_query.message, InaccessibleMessage)


def test_what_nobody_can_read_is_nothing() -> None:
    assert read(Line(1, 100, b'{"update_id": 1, "callback_query"'), BOT) is None
