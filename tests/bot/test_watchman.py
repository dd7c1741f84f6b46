"""The watchman sees what is wrong and calls; two of them call once, and nothing where nothing is."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.settings import Settings
from bot.watchman import Watchman
from storage.desk.desk import Desk
from storage.desk.outbox import claim, sent
from tests.handlers.house import Clock
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_watching import COMPARED, work


async def test_a_day_without_a_result_is_told_once_whoever_looks(desk: Desk, tmp_path: Path) -> None:
    owner = await make_person(desk, 77)
    await make_batch(desk, 4, COMPARED)
    await work(desk, await make_person(desk, 1), "a")
    clock = Clock(NOW + timedelta(hours=1))
    settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path}/x.db", owners=frozenset({77}))
    watchmen = [Watchman(desk, clock, settings) for _ in range(2)]

    async def look() -> list[tuple[int, str]]:
        await asyncio.gather(*(each.look() for each in watchmen), *(each.look_daily() for each in watchmen))
        parcels = await desk.write(claim, 1, "p", clock.now, 9)
        for parcel in parcels:
            await desk.write(sent, parcel.id)
        return [(parcel.person, parcel.notice.phrase) for parcel in parcels]

    assert await look() == []
    clock.now += timedelta(days=1)
    assert await look() == [(owner.id, "alarm-stuck")]
    clock.now += timedelta(hours=1)
    assert await look() == []
