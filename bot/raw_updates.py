"""Raw updates as Telegram sends them: whose they are, without making objects of them."""

import json
import logging
from contextlib import suppress
from typing import Any

import msgspec

from storage.desk.inbox import Line

NOBODY = 0
BIGGEST = (1 << 63) - 1
# What the bot listens to; nothing else is asked for.
LISTENED = ("message", "edited_message", "callback_query", "my_chat_member")

# What nobody asks for here and people send by mistake.
NEVER_KEPT = (b'"contact"', b'"location"', b'"venue"')

log = logging.getLogger(__name__)


class NotUpdatesError(ValueError):
    """This is no list of updates."""


class _From(msgspec.Struct):
    id: int


class _Inner(msgspec.Struct):
    sender: _From | None = msgspec.field(default=None, name="from")


class _Update(msgspec.Struct):
    update_id: int
    message: _Inner | None = None
    edited_message: _Inner | None = None
    callback_query: _Inner | None = None
    my_chat_member: _Inner | None = None


class _Answer(msgspec.Struct):
    ok: bool
    result: list[msgspec.Raw]


_UPDATE = msgspec.json.Decoder(_Update)
_ANSWER = msgspec.json.Decoder(_Answer)


def read_updates(payload: bytes) -> list[Line]:
    """The updates of a getUpdates answer, bodies as they are kept. Raises NotUpdatesError for anything else."""
    try:
        answer = _ANSWER.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _lines([json.dumps(item).encode() for item in _patiently(payload)])
    if not answer.ok:
        raise NotUpdatesError
    return _lines([bytes(raw) for raw in answer.result])


def line_of(body: bytes) -> Line:
    """This update as a line of the inbox. Raises NotUpdatesError where it has no number to be known by."""
    try:
        update = _UPDATE.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _odd_line(body)
    inner = update.message or update.callback_query or update.edited_message or update.my_chat_member
    sender = inner.sender if inner else None
    return _line(update.update_id, sender.id if sender else NOBODY, body)


def _lines(bodies: list[bytes]) -> list[Line]:
    """All that can be known by a number; one that cannot must not hold up the others."""
    found = []
    for body in bodies:
        with suppress(NotUpdatesError):
            found.append(line_of(body))
    if bodies and not found:
        raise NotUpdatesError
    return found


def _odd_line(body: bytes) -> Line:
    """A line of an update that has another shape than we know; one day it may be understood."""
    update = _loads(body)
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        raise NotUpdatesError
    for name in LISTENED:
        inner = update.get(name)
        sender = inner.get("from") if isinstance(inner, dict) else None
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return _line(update["update_id"], sender["id"], body)
    return _line(update["update_id"], NOBODY, body)


def _line(number: int, sender: int, body: bytes) -> Line:
    """Numbers that Telegram never gives and no database takes: such an update is dropped, such a person is nobody."""
    if abs(number) > BIGGEST:
        log.warning("an update is dropped: its number has more than 64 bits")
        raise NotUpdatesError
    return Line(number, sender if abs(sender) <= BIGGEST else NOBODY, _kept(body))


def _kept(body: bytes) -> bytes:
    """The body to the letter, but without whose number was sent in it and where somebody is."""
    if not any(name in body for name in NEVER_KEPT):
        return body
    update = _loads(body)
    return json.dumps(_without(update)).encode()


def _without(value: Any) -> Any:  # noqa: ANN401 - whatever the other side sent
    if isinstance(value, dict):
        return {name: _without(each) for name, each in value.items() if f'"{name}"'.encode() not in NEVER_KEPT}
    return [_without(each) for each in value] if isinstance(value, list) else value


def _patiently(payload: bytes) -> list[Any]:
    """The updates of an answer that strict JSON refuses, such as half of an emoji."""
    answer = _loads(payload)
    if not isinstance(answer, dict) or not answer.get("ok") or not isinstance(answer.get("result"), list):
        raise NotUpdatesError
    return list(answer["result"])


def _loads(payload: bytes) -> Any:  # noqa: ANN401 - whatever the other side sent
    try:
        return json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise NotUpdatesError from None
