"""A local Telegram with a clock that stands still, two people, and a bot that calls by name."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.playground.application import application
from bot.playground.clock import HandClock
from bot.playground.conversation import Person
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import START, TOKEN, Api


@pytest.fixture
def clock() -> HandClock:
    return HandClock(START)


@pytest.fixture
def telegram(clock: HandClock) -> Telegram:
    telegram = Telegram(clock.now, clock.sleep)
    telegram.add_bot(TOKEN)
    telegram.add_person(Person(101, "Sari", "sari", "id", "trainer"))
    telegram.add_person(Person(102, "Budi", None, "en", "lead"))
    return telegram


@pytest.fixture
def api(telegram: Telegram) -> Api:
    return Api(telegram)


@pytest.fixture
async def sari(telegram: Telegram, api: Api) -> Phone:
    """The phone of somebody who has pressed start, with nothing left to fetch."""
    phone = telegram.phone(101)
    await phone.start()
    telegram.bot.updates.clear()
    return phone


@pytest.fixture
async def web(telegram: Telegram) -> AsyncIterator[httpx.AsyncClient]:
    """A browser or a bot in the same process, without a socket."""
    transport = httpx.ASGITransport(application(telegram))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client
