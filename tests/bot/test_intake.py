"""From Telegram to the answer: nothing is lost, nothing is done twice, one person's updates stay in order."""

import asyncio
import sqlite3
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.polling import TokenRefused
from bot.reading import slim
from storage.database.tables.exchange import ANSWERED, ASIDE, inbox
from storage.database.tables.people import people
from storage.desk import inbox as inbox_door
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from tests.bot.foreign import BOT, ForeignApi, message, press
from tests.bot.tiny import ALREADY, Tiny, at_work, tiny_settings, tiny_station


async def states(desk: Desk) -> dict[int, int]:
    rows = await desk.read(lambda connection: connection.execute(select(inbox.c.update_id, inbox.c.state)).all())
    return {row.update_id: row.state for row in rows}


async def reasons(desk: Desk) -> list[str]:
    query = select(inbox.c.reason).where(inbox.c.state == ASIDE)
    return list(await desk.read(lambda connection: list(connection.scalars(query))))


async def settled(desk: Desk, count: int) -> dict[int, int]:
    """The states once so many lines are finished or set aside."""
    async with asyncio.timeout(10):
        while True:
            # Each look is a way to another thread and back, on which the others go on.
            found = await states(desk)
            if sum(state >= ANSWERED for state in found.values()) >= count:
                return found


async def test_updates_are_answered_and_marked(desk: Desk, foreign: ForeignApi, root: str) -> None:
    tiny = Tiny()
    foreign.push(message(1, 100, "satu"), message(2, 200, "dua"), press(3, 100, "x"))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        assert await settled(desk, 3) == {1: ANSWERED, 2: ANSWERED, 3: ANSWERED}
    assert sorted(foreign.texts()) == ["jawab ", "jawab dua", "jawab satu"]


async def test_the_next_offset_is_asked_for_after_the_commit_only(
    desk: Desk, foreign: ForeignApi, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database fails three times: the same batch is asked for again, and not one update is passed over."""
    failures = [sqlite3.OperationalError("disk full")] * 3
    keep = inbox_door.keep

    def fragile(connection: Connection, bot: int, lines: list[Line], holder: str, now: datetime) -> set[int]:
        kept = keep(connection, bot, lines, holder, now)
        if failures:
            raise failures.pop()
        return kept

    monkeypatch.setattr(inbox_door, "keep", fragile)
    monkeypatch.setattr("bot.pausing.FIRST", 0.01)
    tiny = Tiny()
    foreign.push(message(1, 100), message(2, 200))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        await settled(desk, 2)
        await foreign.until(lambda: 3 in foreign.offsets)
    assert foreign.offsets[:4] == [0, 0, 0, 0]
    assert set(foreign.offsets[4:]) == {3}


async def test_what_was_kept_and_not_confirmed_is_not_done_twice(desk: Desk, foreign: ForeignApi, root: str) -> None:
    """Telegram brings again what an earlier life had kept, and an update comes twice in one batch."""
    tiny = Tiny()
    foreign.push(message(1, 100), message(1, 100), message(2, 100))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        await settled(desk, 2)
    foreign.updates = [message(1, 100), message(2, 100), message(3, 100)]
    async with at_work(tiny_station(tiny, desk, tiny_settings(root), "later"), desk, "later"):
        await settled(desk, 3)
    assert tiny.begun == [1, 2, 3]


async def test_one_persons_updates_stay_in_order_and_people_run_side_by_side(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    tiny = Tiny()
    foreign.push(*(message(number, number % 10, "wait") for number in range(100, 200)))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        await tiny.until_running(10)
        tiny.gate.set()
        await settled(desk, 100)
    assert tiny.most == 10
    for person in range(10):
        mine = [number for number in tiny.ended if number % 10 == person]
        assert mine == sorted(mine)


async def test_a_flood_of_one_person_holds_up_nobody_and_loses_nothing(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    """More than fits into memory for one person; the rest is read from the table, in order."""
    tiny = Tiny()
    foreign.push(*(message(number, 7, "flood") for number in range(1, 91)), message(91, 8, "me too"))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        await settled(desk, 91)
    assert tiny.begun.index(91) < 10
    assert [number for number in tiny.begun if number != 91] == list(range(1, 91))


async def test_a_poison_update_is_set_aside_after_three_tries_and_the_queue_goes_on(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    tiny = Tiny()
    foreign.push(message(1, 100, "boom"), message(2, 100, "lalu"))
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        assert await settled(desk, 2) == {1: ASIDE, 2: ANSWERED}
    assert tiny.tries == {1: 3, 2: 1}
    assert foreign.texts() == ["maaf", "jawab lalu"]
    assert "ZeroDivisionError" in (await reasons(desk))[0]


async def test_an_update_nothing_can_be_made_of_is_set_aside_alone(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    broken = message(1, 100)
    broken["message"]["date"] = "never"
    foreign.push(broken, message(2, 100), {"update_id": 3, "something_new": {"from": {"id": 100}}})
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        assert (await settled(desk, 2))[1] == ASIDE
        await foreign.until(lambda: "jawab halo" in foreign.texts())
    assert foreign.texts()[0] == "maaf"


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_an_answer_that_does_not_get_out_is_tried_again_without_a_second_effect(
    desk: Desk, foreign: ForeignApi, root: str, status: int
) -> None:
    foreign.trouble("sendMessage", (status, b"<html>"), (status, b"<html>"))
    foreign.push(message(1, 100))
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        await foreign.until(lambda: ALREADY in foreign.texts())
        assert await settled(desk, 1) == {1: ANSWERED}
    rows = await desk.read(lambda connection: connection.execute(select(people.c.id)).all())
    assert len(rows) == 1


async def test_whoever_blocked_the_bot_is_marked_and_not_tried_again(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    blocked: tuple[int, dict[str, Any]] = (
        403,
        {"ok": False, "description": "Forbidden: bot was blocked by the user"},
    )
    foreign.push(message(1, 100), message(2, 100))
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        await settled(desk, 2)
        foreign.trouble("sendMessage", blocked)
        foreign.push(message(3, 100))
        assert (await settled(desk, 3))[3] == ANSWERED
    gone = await desk.read(lambda connection: connection.execute(select(people.c.unreachable_since)).scalar())
    assert gone is not None


@pytest.mark.parametrize(
    "trouble",
    [
        (409, {"ok": False, "description": "Conflict: terminated by other getUpdates request"}),
        (429, {"ok": False, "description": "Too Many Requests", "parameters": {"retry_after": 0.01}}),
        (500, b"<html>Internal Server Error</html>"),
        (502, b""),
        (200, b"{"),
        (200, b'{"ok": true, "result": {}}'),
        (200, b'{"ok": true, "result": [{"no": "number"}]}'),
        (200, {"ok": False}),
        (302, b""),
    ],
)
async def test_polling_goes_on_after_trouble(
    desk: Desk, foreign: ForeignApi, root: str, monkeypatch: pytest.MonkeyPatch, trouble: tuple[int, Any]
) -> None:
    monkeypatch.setattr("bot.pausing.FIRST", 0.01)
    foreign.trouble("getUpdates", trouble, trouble)
    foreign.push(message(1, 100))
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        assert await settled(desk, 1) == {1: ANSWERED}


@pytest.mark.parametrize("status", [401, 404])
@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_a_refused_token_ends_the_service(
    desk: Desk, foreign: ForeignApi, root: str, method: str, status: int
) -> None:
    foreign.trouble(method, (status, {"ok": False, "error_code": status, "description": "Unauthorized"}))
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk) as work:
        async with asyncio.timeout(5):
            with pytest.raises((ExceptionGroup, TokenRefused)) as caught:
                await work
    refused = caught.value.exceptions[0] if isinstance(caught.value, ExceptionGroup) else caught.value
    assert isinstance(refused, TokenRefused)
    assert refused.phrase.values == {"bot": str(BOT)}


async def test_half_an_emoji_does_not_stop_anybody(desk: Desk, foreign: ForeignApi, root: str) -> None:
    raw = b'{"ok":true,"result":[{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},'
    raw += b'"from":{"id":5,"is_bot":false,"first_name":"\\ud83d"},"text":"hai \\ud83d"}}]}'
    foreign.trouble("getUpdates", (200, raw))
    foreign.push(message(2, 5))
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        found = await settled(desk, 2)
    assert set(found) == {1, 2}


async def test_stopping_finishes_what_runs_and_leaves_the_rest(desk: Desk, foreign: ForeignApi, root: str) -> None:
    tiny = Tiny()
    foreign.push(message(1, 100, "wait"), message(2, 100))
    station = tiny_station(tiny, desk, tiny_settings(root))
    async with at_work(station, desk):
        await tiny.until_running(1)
        asyncio.get_running_loop().call_later(0.1, tiny.gate.set)
    assert tiny.ended == [1]
    assert await states(desk) == {1: ANSWERED, 2: 0}


async def test_of_a_pressed_message_it_is_known_which_it_was_and_what_it_answered() -> None:
    """What stood on it is left out; the rest is there for the handlers."""
    pressed = press(1, 100, "x:1")
    card = pressed["callback_query"]["message"]
    card["reply_markup"] = {"inline_keyboard": [[{"text": "A", "callback_data": "x:1"}]]}
    card["reply_to_message"] = message(5, 100, "/push")["message"]
    read = slim(pressed)["callback_query"]
    assert set(read["message"]) == {"message_id", "date", "chat", "from", "reply_to_message"}
    assert read["data"] == "x:1"
    written = message(2, 100, "tetap")
    assert slim(written) == written
