"""Only this machine is welcome."""

import httpx
import pytest

from bot.playground.application import application
from bot.playground.telegram import Telegram


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8081"}, 200),
        ({"Host": "[::1]:8081"}, 200),
        ({"Host": "127.0.0.1", "Origin": "http://127.0.0.1:8081"}, 200),
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example"}, 403),
        ({"Host": ""}, 403),
        ({"Host": "["}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_other_hosts_and_origins_are_turned_away(
    web: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    assert (await web.get("/people", headers=headers)).status_code == status


async def test_more_hosts_may_be_named(telegram: Telegram) -> None:
    transport = httpx.ASGITransport(application(telegram, ("telegram",)))
    async with httpx.AsyncClient(transport=transport, base_url="http://telegram:8081") as client:
        assert (await client.get("/people")).status_code == 200
