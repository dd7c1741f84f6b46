"""Updates carried to an address: secret, order, patience and its end."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from bot.playground.clock import HandClock
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from bot.playground.webhooks import SECRET, HttpPost, Receipt
from tests.bot.playground.calling import TOKEN, Api

URL = "https://bot.example/hook"
KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


@dataclass
class Address:
    """A bot's address without a socket: what came, and what it will answer."""

    answers: list[Receipt] = field(default_factory=list)
    came: list[dict[str, Any]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    gate: asyncio.Event | None = None

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes, /) -> Receipt:
        assert url == URL
        self.came.append(msgspec.json.decode(body))
        self.headers.append(headers)
        if self.gate is not None:
            await self.gate.wait()
        return self.answers.pop(0) if self.answers else Receipt(200)

    async def close(self) -> None:
        """Holds nothing."""

    @property
    def texts(self) -> list[str]:
        return [each["message"]["text"] if "message" in each else "press" for each in self.came]


@pytest.fixture
def address() -> Address:
    return Address()


@pytest.fixture
def telegram(telegram: Telegram, clock: HandClock, address: Address) -> Telegram:
    fresh = Telegram(clock.now, clock.sleep, address)
    fresh.add_bot(TOKEN)
    for person in telegram.people.values():
        fresh.add_person(person)
    return fresh


async def test_an_update_is_carried_once_with_the_secret(
    sari: Phone, api: Api, address: Address, clock: HandClock, telegram: Telegram
) -> None:
    await sari.write("before")
    await api("setWebhook", url=URL, secret_token="rahasia_1")
    await sari.write("after")
    await clock.advance(0)
    assert address.texts == ["before", "after"]
    assert address.headers[0][SECRET] == "rahasia_1"
    assert (await api("getWebhookInfo"))["pending_update_count"] == 0
    await telegram.close()


async def test_with_a_webhook_nobody_polls(sari: Phone, api: Api, telegram: Telegram) -> None:
    poll = asyncio.ensure_future(api.refusal("getUpdates", timeout=50))
    await asyncio.sleep(0)
    await api("setWebhook", url=URL)
    assert await poll == "Conflict: terminated by setWebhook request"
    assert "can't use getUpdates method while webhook is active" in await api.refusal("getUpdates")
    await api("deleteWebhook")
    assert await api("getUpdates") == []
    await telegram.close()


async def test_failures_are_tried_again_later_and_later(
    sari: Phone, api: Api, address: Address, clock: HandClock, telegram: Telegram
) -> None:
    address.answers = [Receipt(500), Receipt(0), Receipt(302), Receipt(200)]
    await api("setWebhook", url=URL)
    await sari.write("halo")
    await sari.write("kedua")
    await clock.advance(0)
    assert address.texts == ["halo"] * 2
    await clock.advance(2)
    assert address.texts == ["halo"] * 3
    info = await api("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (2, "Wrong response from the webhook: 302")
    await clock.advance(3)
    assert len(address.came) == 3
    await clock.advance(1)
    assert address.texts == ["halo"] * 4 + ["kedua"]
    await telegram.close()


async def test_the_address_may_say_when_to_come_back(
    sari: Phone, api: Api, address: Address, clock: HandClock, telegram: Telegram
) -> None:
    address.answers = [Receipt(503, retry_after="30")]
    await api("setWebhook", url=URL)
    await sari.write("halo")
    await clock.advance(29)
    assert len(address.came) == 1
    await clock.advance(1)
    assert len(address.came) == 2
    await telegram.close()


async def test_gone_ends_the_webhook_and_keeps_the_update(
    sari: Phone, api: Api, address: Address, clock: HandClock
) -> None:
    address.answers = [Receipt(410)]
    await api("setWebhook", url=URL)
    await sari.write("halo")
    await clock.advance(0)
    assert (await api("getWebhookInfo"))["url"] == ""
    assert len(await api("getUpdates")) == 1


async def test_one_persons_messages_wait_for_each_other_and_for_nobody_else(
    sari: Phone, telegram: Telegram, api: Api, address: Address, clock: HandClock
) -> None:
    await api("sendMessage", chat_id=101, text="x", reply_markup=KEYBOARD)
    address.gate = asyncio.Event()
    await api("setWebhook", url=URL)
    await sari.write("satu")
    await clock.advance(0)
    await sari.write("dua")
    await sari.press("a")
    await telegram.phone(102).write("lain")
    await clock.advance(0)
    assert sorted(address.texts) == ["lain", "press", "satu"]
    address.gate.set()
    await clock.advance(0)
    assert address.texts[3:] == ["dua"]
    await telegram.close()


async def test_only_so_many_are_carried_at_once(
    sari: Phone, telegram: Telegram, api: Api, address: Address, clock: HandClock
) -> None:
    address.gate = asyncio.Event()
    await api("setWebhook", url=URL, max_connections=1)
    await sari.write("satu")
    await telegram.phone(102).write("lain")
    await clock.advance(0)
    assert len(address.came) == 1
    await telegram.close()


async def test_the_answer_may_carry_one_call(
    sari: Phone, api: Api, address: Address, clock: HandClock, telegram: Telegram
) -> None:
    call = {"method": "sendMessage", "chat_id": 101, "text": "langsung"}
    address.answers = [Receipt(200, msgspec.json.encode(call)), Receipt(200, b"not json")]
    await api("setWebhook", url=URL)
    await sari.write("satu")
    await sari.write("dua")
    await clock.advance(0)
    assert [message.text for message in sari.said] == ["langsung"]
    await telegram.close()


async def test_an_update_too_old_is_given_up(
    sari: Phone, api: Api, address: Address, clock: HandClock, telegram: Telegram
) -> None:
    await api("sendMessage", chat_id=101, text="x", reply_markup=KEYBOARD)
    address.answers = [Receipt(500)] * 99
    await api("setWebhook", url=URL)
    await sari.press("a")
    for _ in range(20):
        await clock.advance(10)
    tries = len(address.came)
    await clock.advance(300)
    assert len(address.came) == tries
    await telegram.close()


@pytest.mark.parametrize(
    "values",
    [
        {"url": "ftp://x"},
        {"url": URL, "secret_token": "no spaces"},
        {"url": URL, "secret_token": "x" * 257},
        {"url": URL, "max_connections": 101},
    ],
)
async def test_webhooks_that_are_not_well_made_are_refused(api: Api, values: dict[str, object]) -> None:
    assert (await api.refusal("setWebhook", **values)).startswith("Bad Request: ")


async def test_pending_updates_may_be_dropped(sari: Phone, api: Api) -> None:
    await sari.write("halo")
    await api("deleteWebhook", drop_pending_updates=True)
    assert await api("getUpdates") == []


async def test_an_address_where_nobody_lives_gives_no_receipt() -> None:
    post = HttpPost()
    receipt = await post("http://127.0.0.1:9/hook", {}, b"{}")
    assert (receipt.status, receipt.taken) == (0, False)
    await post.close()
