"""What a process leaves behind when it ends is cleared away, and nothing that is in use."""

import asyncio
import os
from datetime import timedelta
from pathlib import Path

from bot.app import now
from bot.housekeeping import Housekeeping
from storage.desk import comparing
from storage.desk.desk import Desk
from storage.facts import Wishes
from tests.handlers.house import Clock
from tests.storage.desk.deeds import lay
from tests.storage.desk.making import NOW, make_batch, make_person
from tests.storage.desk.test_comparing import in_rings, one_hand, village
from tests.storage.desk.test_payouts import look, wishes, work


async def test_files_that_were_left_behind_a_day_ago_are_deleted(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    await Housekeeping(desk, now, folder).sweep()
    folder.mkdir()
    yesterday = (now() - timedelta(hours=25)).timestamp()
    for name in ("out-1", "in-7-8", "in-7-9.part", "mine.txt"):
        (folder / name).write_text("x")
        os.utime(folder / name, (yesterday, yesterday))
    (folder / "out-2").write_text("being sent")
    await Housekeeping(desk, now, folder).sweep()
    assert sorted(file.name for file in folder.iterdir()) == ["mine.txt", "out-2"]


async def test_what_nobody_looks_at_is_approved_once_a_day_by_one_process(desk: Desk, tmp_path: Path) -> None:
    await make_batch(desk, 2, wishes())
    sari = await make_person(desk, 1)
    await work(desk, sari, 2)
    clock = Clock(NOW + timedelta(days=6, hours=1))
    processes = [Housekeeping(desk, clock, tmp_path) for _ in range(2)]
    pending = []
    for _ in range(3):
        await asyncio.gather(*(process.approve() for process in processes))
        pending.append((await look(desk, sari)).pending)
        clock.now += timedelta(days=1)
    assert pending == [1000, 0, 0]


async def test_whoever_did_enough_is_held_beside_others(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 40, Wishes(name="desa", kinds=("comparison",), overlap=9))
    *honest, one, other = [(await make_person(desk, number)).id for number in range(1, 7)]
    await desk.write(lay, batch, [*village(honest), *one_hand((one, other))])
    house = Housekeeping(desk, Clock(), tmp_path)
    await house.compare()
    await house.compare()
    assert (await in_rings(desk)).keys() == {one, other}
    assert not await desk.read(comparing.due)
