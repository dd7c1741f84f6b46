"""Reads a kept update as the library's object: presses, which most updates are, in the shortest way."""

import json
import logging
from typing import Any

import msgspec
from telegram import CallbackQuery, Chat, InaccessibleMessage, Update, User
from telegram.ext import ExtBot

from storage.desk.inbox import Line

# What we once wrote on a message whose button was pressed.
WRITTEN = frozenset({"text", "entities", "caption", "caption_entities", "reply_markup", "link_preview_options"})

log = logging.getLogger(__name__)


class _User(msgspec.Struct):
    id: int
    is_bot: bool
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class _Chat(msgspec.Struct):
    id: int
    type: str


class _Message(msgspec.Struct):
    message_id: int
    chat: _Chat
    reply_to_message: msgspec.Raw | None = None


class _Query(msgspec.Struct):
    id: str
    sender: _User = msgspec.field(name="from")
    message: _Message
    data: str
    chat_instance: str = ""


class _Press(msgspec.Struct):
    update_id: int
    callback_query: _Query


_PRESS = msgspec.json.Decoder(_Press)


def read(line: Line, bot: ExtBot[None]) -> Update | None:
    """The update of this line, None where nothing can be made of it."""
    try:
        return _press(line.body) or Update.de_json(slim(json.loads(line.body.decode("utf-8", "replace"))), bot)
    except Exception:
        log.exception("update %d cannot be read", line.update)
        return None


def slim(raw: dict[str, Any]) -> dict[str, Any]:
    """The same without what stood on the pressed card: the database knows, and objects of it all cost too much."""
    query = raw.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        query["message"] = {name: value for name, value in query["message"].items() if name not in WRITTEN}
    return raw


def _press(body: bytes) -> Update | None:
    """A press on a message that hangs under no other; None for whatever else this is.

    Of the message that was pressed only its number and its chat are told, as Telegram itself does with old ones.
    """
    try:
        read = _PRESS.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    query = read.callback_query
    if query.message.reply_to_message is not None:
        return None
    who, where = query.sender, query.message.chat
    sender = User(who.id, who.first_name, who.is_bot, who.last_name, who.username, who.language_code)
    message = InaccessibleMessage(Chat(where.id, where.type), query.message.message_id)
    pressed = CallbackQuery(query.id, sender, query.chat_instance, message, query.data)
    return Update(read.update_id, callback_query=pressed)
