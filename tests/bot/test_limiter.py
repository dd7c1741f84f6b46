"""The limiter in virtual time: answers first, bulk at its pace, and pauses as long as Telegram asks for."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.limiter import LONGEST_WAIT, Bulk, Limits, NotWantedError, Pace, TwoLanes
from bot.request import SlowDown


async def wanted() -> bool:
    return True


BULK = Bulk(wanted)


class HandTime:
    """A clock that moves only when everybody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        future = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now + seconds, future))
        await future

    async def run(self, *calls: Coroutine[Any, Any, Any]) -> list[Any]:
        """Run these together, moving the clock on whenever nothing else can happen."""
        together = asyncio.gather(*calls, return_exceptions=True)
        while not together.done():
            for _ in range(10):
                await asyncio.sleep(0)
            if self._sleepers and not together.done():
                self._sleepers.sort(key=lambda sleeper: sleeper[0])
                self.now, future = self._sleepers.pop(0)
                future.set_result(None)
        return list(await together)


class Sent:
    """What went out, when, in which order; `refusals` are raised instead, one by one."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.time = HandTime()
        self.limiter = TwoLanes(limits or Limits(Pace(1, 3), Pace(30, 5)), self.time.clock, self.time.sleep)
        self.out: list[tuple[float, int, str]] = []
        self.refusals: dict[int, list[RetryAfter]] = {}

    async def call(self, chat: int | None, endpoint: str = "sendMessage", lane: Bulk | None = None) -> Any:  # noqa: ANN401
        data = {} if chat is None else {"chat_id": chat}
        return await self.limiter.process_request(self._send, (chat, lane), {}, endpoint, data, lane)

    async def _send(self, chat: int | None, lane: Bulk | None) -> bool:
        self.out.append((round(self.time.now, 3), chat or 0, "bulk" if lane else ""))
        if refusals := self.refusals.get(chat or 0):
            raise refusals.pop()
        return True


async def test_a_chat_gets_a_short_burst_and_then_one_message_a_second() -> None:
    sent = Sent()
    await sent.time.run(*(sent.call(1) for _ in range(6)))
    assert [at for at, *_ in sent.out] == [0, 0, 0, 1, 2, 3]


async def test_edits_and_answers_to_presses_never_wait() -> None:
    sent = Sent()
    await sent.time.run(*(sent.call(1, "editMessageText") for _ in range(50)), *(sent.call(None) for _ in range(50)))
    assert {at for at, *_ in sent.out} == {0}


async def test_answers_to_many_people_are_not_held_to_thirty_a_second() -> None:
    sent = Sent()
    await sent.time.run(*(sent.call(chat) for chat in range(200)))
    assert {at for at, *_ in sent.out} == {0}


async def test_bulk_keeps_its_pace() -> None:
    sent = Sent()
    await sent.time.run(*(sent.call(chat, lane=BULK) for chat in range(305)))
    assert len(sent.out) == 305
    assert sent.time.now == pytest.approx(10, abs=0.1)


async def test_processes_that_share_a_bot_share_its_pace() -> None:
    sharers = 2
    sent = Sent(Limits(Pace(1, 3), Pace(30, 5), lambda: sharers))
    await sent.time.run(*(sent.call(chat, lane=BULK) for chat in range(152)))
    assert sent.time.now == pytest.approx(10, abs=0.1)
    sharers = 1
    await sent.time.run(*(sent.call(chat, lane=BULK) for chat in range(305)))
    assert sent.time.now == pytest.approx(20, abs=0.2)


async def test_answers_overtake_bulk() -> None:
    sent = Sent()
    await sent.time.run(
        *(sent.call(chat, lane=BULK) for chat in range(60)), *(sent.call(chat) for chat in (900, 901))
    )
    assert max(at for at, chat, _ in sent.out if chat >= 900) == 0
    assert sent.time.now > 1


async def test_a_pause_holds_its_chat_and_nobody_else() -> None:
    sent = Sent()
    sent.refusals[1] = [SlowDown(4)]
    await sent.time.run(sent.call(1), sent.call(2), sent.call(1, "editMessageText"))
    assert (0, 2, "") in sent.out
    assert [at for at, chat, _ in sent.out if chat == 1] == [0, 4, 4]


async def test_pauses_in_several_chats_hold_all_bulk() -> None:
    sent = Sent()
    sent.refusals = {chat: [SlowDown(5)] for chat in (1, 2, 3)}
    await sent.time.run(*(sent.call(chat) for chat in (1, 2, 3)), sent.call(50, lane=BULK))
    assert [at for at, chat, _ in sent.out if chat == 50] == [5]


async def test_a_long_pause_is_handed_back() -> None:
    sent = Sent()
    sent.refusals[1] = [SlowDown(LONGEST_WAIT + 1)]
    (refused,) = await sent.time.run(sent.call(1))
    assert isinstance(refused, RetryAfter)
    assert len(sent.out) == 1


async def test_a_chat_that_refuses_for_ever_is_not_asked_for_ever() -> None:
    sent = Sent()
    sent.refusals[1] = [SlowDown(1)] * 100
    (refused,) = await sent.time.run(sent.call(1))
    assert isinstance(refused, RetryAfter)
    assert len(sent.out) == 6


async def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.limiter.MOST_CHATS", 10)
    sent = Sent()
    await sent.time.run(*(sent.call(chat) for chat in range(100)))
    assert len(sent.limiter._lanes) == 10  # noqa: SLF001 - memory shows nowhere else


async def test_bulk_is_asked_whether_it_still_goes_out_when_its_turn_has_come() -> None:
    sent = Sent()
    asked: list[float] = []

    async def too_late() -> bool:
        asked.append(round(sent.time.now, 3))
        return False

    calls = [sent.call(chat, lane=Bulk(too_late)) for chat in range(20)]
    ends = await sent.time.run(*calls)
    assert not sent.out
    assert all(isinstance(end, NotWantedError) for end in ends)
    assert asked[-1] >= 0.5
