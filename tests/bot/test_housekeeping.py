"""What a process leaves behind when it ends is cleared away, and nothing that is in use."""

import os
from datetime import timedelta
from pathlib import Path

from bot.app import now
from bot.housekeeping import Housekeeping
from storage.desk.desk import Desk


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
