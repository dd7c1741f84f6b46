"""Trouble by rule, and only as much as was asked for."""

import asyncio

import pytest

from bot.playground.clock import HandClock
from bot.playground.faults import Fault, SilenceError
from bot.playground.phone import Phone
from bot.playground.reading import Given
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import TOKEN, Api, RefusedError


async def test_a_rule_strikes_the_calls_it_names(sari: Phone, api: Api, telegram: Telegram) -> None:
    telegram.faults.set([Fault(method="send*", action="refuse", status=500, skip=1, times=1)])
    await api("sendMessage", chat_id=101, text="1")
    assert await api.refusal("sendMessage", chat_id=101, text="2") == "Internal Server Error"
    await api("sendMessage", chat_id=101, text="3")
    await api("getMe")
    assert [message.text for message in sari.said] == ["1", "3"]


async def test_too_many_requests_say_how_long(api: Api, telegram: Telegram) -> None:
    telegram.faults.set([Fault(action="refuse", status=429, retry_after=7)])
    with pytest.raises(RefusedError, match="Too Many Requests: retry after 7") as caught:
        await api("getMe")
    assert (caught.value.code, caught.value.retry_after) == (429, 7)


async def test_a_gateway_answers_with_a_page(telegram: Telegram) -> None:
    telegram.faults.set([Fault(action="gateway")])
    answer = await telegram.answer(TOKEN, "getMe", Given())
    assert (answer.status, answer.media_type) == (502, "text/html")


async def test_a_delay_is_waited_for(api: Api, telegram: Telegram, clock: HandClock) -> None:
    telegram.faults.set([Fault(action="delay", seconds=3)])
    call = asyncio.ensure_future(api("getMe"))
    await clock.advance(2)
    assert not call.done()
    await clock.advance(1)
    assert (await call)["is_bot"]


async def test_latency_delays_everything(api: Api, telegram: Telegram, clock: HandClock) -> None:
    telegram.latency = 0.05
    call = asyncio.ensure_future(api("getMe"))
    await clock.advance(0)
    assert not call.done()
    await clock.advance(0.05)
    assert await call


@pytest.mark.parametrize(("action", "arrives"), [("close", 0), ("hang", 0), ("close_after", 1), ("hang_after", 1)])
async def test_silence_before_or_after_the_deed(sari: Phone, telegram: Telegram, action: str, arrives: int) -> None:
    telegram.faults.set([Fault(action=action)])  # type: ignore[arg-type] # one of the literal names
    with pytest.raises(SilenceError):
        await telegram.answer(TOKEN, "sendMessage", Given({"chat_id": 101, "text": "x"}))
    assert len(sari.said) == arrives


async def test_new_rules_replace_the_old(api: Api, telegram: Telegram) -> None:
    telegram.faults.set([Fault(action="refuse")])
    telegram.faults.set([])
    assert await api("getMe")
