"""Offsets, redelivery, expiry and quarrels over the one queue of a bot."""

import asyncio

from bot.playground.clock import HandClock
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api


async def ids(api: Api, **values: object) -> list[int]:
    return [update["update_id"] for update in await api("getUpdates", **values)]


async def write(phone: Phone, count: int) -> None:
    for number in range(count):
        await phone.write(f"nomor {number}")


async def test_updates_stay_until_a_higher_offset_confirms_them(sari: Phone, api: Api) -> None:
    await write(sari, 3)
    first = await ids(api)
    assert first == [first[0], first[0] + 1, first[0] + 2]
    assert await ids(api) == first
    assert await ids(api, offset=first[1]) == first[1:]
    assert await ids(api, offset=0) == first[1:]
    assert await ids(api, offset=first[2] + 1) == []
    assert await ids(api) == []


async def test_a_limit_cuts_the_batch_and_not_the_queue(sari: Phone, api: Api) -> None:
    await write(sari, 130)
    assert len(await ids(api, limit=7)) == 7
    assert len(await ids(api)) == 100
    assert len(await ids(api, limit=1000)) == 100


async def test_a_negative_offset_keeps_only_the_last(sari: Phone, api: Api) -> None:
    await write(sari, 5)
    everything = await ids(api)
    assert await ids(api, offset=-2) == everything[-2:]
    assert await ids(api) == everything[-2:]
    assert await ids(api, offset=-9) == everything[-2:]


async def test_a_long_poll_waits_for_the_first_update(sari: Phone, api: Api) -> None:
    poll = asyncio.ensure_future(ids(api, timeout=50))
    await asyncio.sleep(0)
    assert not poll.done()
    await sari.write("halo")
    assert len(await poll) == 1


async def test_a_long_poll_comes_back_empty_in_the_end(sari: Phone, api: Api, clock: HandClock) -> None:
    poll = asyncio.ensure_future(ids(api, timeout=500))
    await clock.advance(0)
    await clock.advance(49)
    assert not poll.done()
    await clock.advance(1)
    assert await poll == []


async def test_the_newer_of_two_polls_wins(sari: Phone, api: Api) -> None:
    older = asyncio.ensure_future(api.refusal("getUpdates", timeout=50))
    await asyncio.sleep(0)
    newer = asyncio.ensure_future(ids(api, timeout=50))
    assert "terminated by other getUpdates request" in await older
    await sari.write("halo")
    assert len(await newer) == 1


async def test_messages_are_forgotten_after_a_day_and_presses_after_150_seconds(
    sari: Phone, api: Api, clock: HandClock
) -> None:
    await api(
        "sendMessage",
        chat_id=101,
        text="x",
        reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]},
    )
    await sari.write("halo")
    await sari.press("a")
    assert len(await ids(api)) == 2
    await clock.advance(149)
    assert len(await ids(api)) == 2
    await clock.advance(1)
    assert [set(update) for update in await api("getUpdates")] == [{"update_id", "message"}]
    await clock.advance(24 * 3600)
    assert await ids(api) == []


async def test_wanted_kinds_are_remembered_and_filtered_at_birth(sari: Phone, api: Api) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])
    await sari.write("nobody hears this")
    await api("getUpdates", allowed_updates=["message"])
    assert await ids(api) == []
    await sari.write("this is heard")
    sari.block()
    assert [set(update) for update in await api("getUpdates")] == [{"update_id", "message"}]
    await api("getUpdates", allowed_updates=[])
    sari.unblock()
    assert "my_chat_member" in (await api("getUpdates"))[-1]


async def test_closing_sends_a_poll_home(sari: Phone, api: Api, telegram: Telegram) -> None:
    poll = asyncio.ensure_future(ids(api, timeout=50))
    await asyncio.sleep(0)
    await telegram.close()
    assert await poll == []
