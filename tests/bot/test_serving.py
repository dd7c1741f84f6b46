"""The whole service of one process: several bots over one desk, and an orderly end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from bot.polling import TokenRefused
from bot.serving import serve
from bot.settings import Settings
from storage.database.tables.exchange import ANSWERED, inbox, processes
from storage.database.tables.people import people
from storage.desk.desk import Desk
from tests.books import open_phrasebooks
from tests.bot.foreign import BOT, TOKEN, ForeignApi, message
from tests.bot.test_intake import settled
from tests.bot.tiny import Tiny

# What people agree to is kept in its own words at the start, so these are the real ones.
SPOKEN = open_phrasebooks()
SECOND = "4343:" + "B-b_9" * 7


@asynccontextmanager
async def serving(desk: Desk, tiny: Tiny, root: str, *tokens: str) -> AsyncIterator[asyncio.Task[None]]:
    """The service while the block is open; its end is waited for."""
    stop = asyncio.Event()
    settings = Settings(tokens=tokens, api_url=root)
    work = asyncio.create_task(serve(settings, desk, SPOKEN, stop, tiny.register))
    try:
        yield work
    finally:
        stop.set()
        await asyncio.wait({work}, timeout=10)


async def test_several_bots_serve_over_one_desk_and_their_people_stay_apart(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    """The same person writes to both; both count their updates from the same number."""
    foreign.tokens.add(SECOND)
    foreign.push(message(1, 100))
    async with serving(desk, Tiny(), root, TOKEN, SECOND) as work:
        await foreign.until(lambda: len(foreign.texts()) == 2)
    assert work.done()
    assert work.exception() is None
    bots = select(people.c.bot).where(people.c.telegram_id == 100)
    assert set(await desk.read(lambda connection: list(connection.scalars(bots)))) == {BOT, 4343}
    states = select(inbox.c.state)
    assert list(await desk.read(lambda connection: list(connection.scalars(states)))) == [ANSWERED, ANSWERED]


async def test_an_orderly_end_leaves_no_trace_of_the_process(desk: Desk, foreign: ForeignApi, root: str) -> None:
    foreign.push(message(1, 100))
    async with serving(desk, Tiny(), root, TOKEN):
        await settled(desk, 1)
    left = select(func.count()).select_from(processes)
    assert await desk.read(lambda connection: connection.execute(left).scalar()) == 0


async def test_one_refused_token_ends_the_service_with_its_sentence(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    async with serving(desk, Tiny(), root, TOKEN, SECOND) as work:
        async with asyncio.timeout(5):
            with pytest.raises(TokenRefused) as refused:
                await work
    assert refused.value.phrase.values == {"bot": "4343"}


async def test_an_outage_at_the_start_is_waited_out(
    desk: Desk, foreign: ForeignApi, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.pausing.FIRST", 0.01)
    foreign.trouble("getMe", (502, b""), (500, b"<html>"), (200, b"nonsense"))
    foreign.push(message(1, 100))
    async with serving(desk, Tiny(), root, TOKEN):
        await foreign.until(lambda: bool(foreign.texts()))
