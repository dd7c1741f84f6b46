"""A disk without room: what was confirmed stays, people hear of it, and it goes on by itself once there is room."""

import asyncio
import resource
from pathlib import Path

import pytest

from bot.playground.phone import Phone
from bot.playground.serving import serve as serve_telegram
from locales.phrase import phrase
from tests.books import open_phrasebooks
from tests.faults.town import FIRST, assert_whole, town
from tests.journeys.program import Program

FULL, ROOM = (4096, resource.RLIM_INFINITY), (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@pytest.mark.timeout(120)
async def test_a_full_disk_loses_nothing_is_told_and_passes(database: str, tmp_path: Path) -> None:
    """No file of the program may grow beyond a page for a while, as on a disk without room."""
    outage = open_phrasebooks()["id"].say(phrase("outage"))
    async with town(database, people=2) as place, serve_telegram(place.telegram) as api:
        owner = place.telegram.phone(FIRST + 1)
        program = Program(api, tmp_path / "latihin.db", tmp_path / "said.log", LATIHIN_OWNERS=str(FIRST + 1))
        await program.start()
        await place.work(6)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, FULL)
        await place.telegram.phone(FIRST).write("/progres")
        await _until_said(place.telegram.phone(FIRST), outage)
        await _until_said(owner, "⚠️")
        working = asyncio.create_task(place.work(4))
        await asyncio.sleep(1)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, ROOM)
        await working
        await place.work(6)
        after = await place.look()
        assert await program.stop() == 0
        told = [message for message in place.telegram.phone(FIRST).said if message.text == outage]
    assert_whole(after)
    assert len(told) == 1, "once in an outage"


async def _until_said(phone: Phone, words: str) -> None:
    async with asyncio.timeout(20):
        while not any(words in message.text for message in phone.said):  # noqa: ASYNC110 - a screen is looked at
            await asyncio.sleep(0.05)
