"""The playground on a socket: clean ends, cut connections, polls that are given up."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from bot.playground.clock import Pulse
from bot.playground.conversation import Person
from bot.playground.faults import Fault
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import TOKEN


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    telegram.add_person(Person(101, "Sari"))
    return telegram


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(telegram) as base:
        yield f"{base}/bot{TOKEN}"


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Awaited(Pulse):
    """Tells that somebody waits for it."""

    by_somebody = False

    def wait(self) -> Coroutine[Any, Any, object]:
        self.by_somebody = True
        return super().wait()


async def until(wanted: Callable[[], bool]) -> None:
    """Let everything go on until this is so."""
    async with asyncio.timeout(5):
        while not wanted():  # noqa: ASYNC110 - what the server does tells no event of ours
            await asyncio.sleep(0)


async def test_a_raw_client_is_answered(url: str, client: aiohttp.ClientSession) -> None:
    async with client.post(f"{url}/getMe") as answer:
        assert (await answer.json())["result"]["id"] == 123456


@pytest.mark.parametrize("action", ["close", "close_after"])
async def test_a_cut_connection_is_really_cut(
    telegram: Telegram, url: str, client: aiohttp.ClientSession, action: str
) -> None:
    await telegram.phone(101).start()
    telegram.faults.set([Fault(action=action, times=1)])  # type: ignore[arg-type] # one of the literal names
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.post(f"{url}/sendMessage", json={"chat_id": 101, "text": "x"})
    assert len(telegram.phone(101).said) == (action == "close_after")
    async with client.post(f"{url}/getMe") as answer:
        assert answer.status == 200


async def test_a_hanging_call_hangs_until_the_client_has_had_enough(
    telegram: Telegram, url: str, client: aiohttp.ClientSession
) -> None:
    telegram.faults.set([Fault(action="hang")])
    with pytest.raises(TimeoutError):
        await client.post(f"{url}/getMe", timeout=aiohttp.ClientTimeout(total=0.05))


async def test_a_poll_given_up_takes_nothing_with_it(
    telegram: Telegram, url: str, client: aiohttp.ClientSession
) -> None:
    for _ in range(2):
        with pytest.raises(TimeoutError):
            await client.post(f"{url}/getUpdates?timeout=30", timeout=aiohttp.ClientTimeout(total=0.05))
    await telegram.phone(101).start()
    async with client.post(f"{url}/getUpdates?timeout=30") as answer:
        assert len((await answer.json())["result"]) == 1
    assert telegram.refusals == []


async def test_leaving_the_block_sends_everybody_home(telegram: Telegram, client: aiohttp.ClientSession) -> None:
    telegram.faults.set([Fault(method="getMe", action="hang")])
    telegram.conversation(101).changed = awaited = Awaited()
    async with serve(telegram) as base:
        poll = asyncio.ensure_future(client.get(f"{base}/bot{TOKEN}/getUpdates?timeout=50"))
        page = asyncio.ensure_future(client.get(f"{base}/chats/101?version=1"))
        hung = asyncio.ensure_future(client.get(f"{base}/bot{TOKEN}/getMe"))
        await until(lambda: awaited.by_somebody and telegram.calls.keys() >= {"getUpdates", "getMe"})
    async with asyncio.timeout(1):
        assert (await (await poll).json())["result"] == []
        assert (await page).status == 200
        with pytest.raises(aiohttp.ClientError):
            await hung


async def test_webhooks_travel_over_real_http(telegram: Telegram, client: aiohttp.ClientSession) -> None:
    other = Telegram(lambda: datetime.now(UTC))
    # Another playground plays the bot's address: it knows no such path, so the update stays.
    async with serve(other) as address, serve(telegram) as base:
        await client.post(f"{base}/bot{TOKEN}/setWebhook", json={"url": f"{address}/hook"})
        await telegram.phone(101).start()
        await until(lambda: telegram.bot.postman.last_error is not None)
        async with client.get(f"{base}/bot{TOKEN}/getWebhookInfo") as answer:
            info = (await answer.json())["result"]
    assert (info["pending_update_count"], info["last_error_message"]) == (1, "Wrong response from the webhook: 404")
