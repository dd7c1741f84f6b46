"""Raw updates become lines; what no database could keep holds up nobody."""

import json

import pytest

from bot.raw_updates import NOBODY, NotUpdatesError, line_of, read_updates
from tests.bot.foreign import message

HUGE = 1 << 63


def answer(*updates: object) -> bytes:
    return json.dumps({"ok": True, "result": updates}).encode()


@pytest.mark.parametrize("number", [HUGE, HUGE << 1, -HUGE << 70])
def test_a_number_beyond_all_bounds_is_dropped_and_the_rest_is_kept(
    number: int, caplog: pytest.LogCaptureFixture
) -> None:
    lines = read_updates(answer(message(1, 100), message(number, 100), message(3, 100)))
    assert [line.update for line in lines] == [1, 3]
    assert "dropped" in caplog.text
    with pytest.raises(NotUpdatesError):
        line_of(json.dumps(message(number, 100)).encode())


@pytest.mark.parametrize("person", [HUGE, HUGE << 1, -HUGE << 70])
def test_a_person_beyond_all_bounds_is_nobody_and_the_offset_moves_on(person: int) -> None:
    (line,) = read_updates(answer(message(7, person)))
    assert (line.update, line.telegram_id) == (7, NOBODY)


@pytest.mark.parametrize(
    "sent",
    [
        {"contact": {"phone_number": "+62811", "first_name": "Ibu"}},
        {"location": {"latitude": -7.98, "longitude": 112.63}},
        {"venue": {"title": "Rumah", "location": {"latitude": -7.98, "longitude": 112.63}}},
        {"reply_to_message": {"message_id": 3, "contact": {"phone_number": "+62811"}}, "text": "itu nomornya"},
    ],
)
def test_somebodys_number_and_where_they_are_never_reach_the_disk(sent: dict[str, object]) -> None:
    update = message(7, 100)
    update["message"].update(sent)
    (line,) = read_updates(answer(update))
    kept = json.loads(line.body)
    assert not [secret for secret in (b"62811", b"112.63") if secret in line.body]
    assert (kept["update_id"], line.telegram_id, kept["message"]["text"]) == (7, 100, update["message"]["text"])


def test_all_else_is_kept_to_the_letter() -> None:
    body = b'{"update_id": 7,  "message": {"text": "my contact, \\u00e9"}}'
    assert line_of(body).body == body
