"""Sending limits: short bursts pass, floods do not."""

import pytest

from bot.playground.clock import HandClock
from bot.playground.phone import Phone
from bot.playground.rates import Rates
from bot.playground.refusals import TooManyRequests
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api


async def test_nothing_is_limited_unless_asked_for(sari: Phone, api: Api) -> None:
    for number in range(50):
        await api("sendMessage", chat_id=101, text=str(number))
    assert len(sari.said) == 50


async def test_one_chat_takes_a_burst_and_then_one_a_second(
    sari: Phone, api: Api, telegram: Telegram, clock: HandClock
) -> None:
    telegram.rates = Rates(clock.now)
    for number in range(3):
        await api("sendMessage", chat_id=101, text=str(number))
    assert await api.refusal("sendMessage", chat_id=101, text="x") == "Too Many Requests: retry after 1"
    assert await api("getMe")
    await api("sendChatAction", chat_id=101, action="typing")
    await clock.advance(1)
    await api("sendMessage", chat_id=101, text="4")
    assert await api.refusal("sendMessage", chat_id=101, text="x") == "Too Many Requests: retry after 1"
    assert len(sari.said) == 4


def test_all_chats_together_take_thirty_a_second(clock: HandClock) -> None:
    rates = Rates(clock.now)
    for chat in range(30):
        rates.check("sendMessage", chat)
    with pytest.raises(TooManyRequests):
        rates.check("sendMessage", 31)
