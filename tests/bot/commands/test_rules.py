"""`latihin rules`, as a process of its own."""

import asyncio
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk import enforcing
from storage.desk.desk import Desk
from storage.facts import Wishes
from tests.bot.commands.test_files import latihin
from tests.storage.desk.making import NOBODY, NOW, make_batch, make_person
from tests.storage.desk.test_trying import happen


async def worked(folder: Path) -> None:
    """One who missed twelve keys, and the rules were looked at."""
    desk = Desk(open_database(f"sqlite+aiosqlite:///{folder}/latihin.db"))
    batch = await make_batch(desk, 20, Wishes(name="coba", kinds=("comparison",)))
    sari = await make_person(desk, 1)

    def miss(connection: Connection) -> None:
        for place in range(12):
            happen(connection, "wrong", batch, sari, (batch.id << 24) + place, NOW + timedelta(minutes=place))

    await desk.write(miss)
    await desk.write(enforcing.enforce, NOBODY, NOW + timedelta(hours=1))
    await desk.close()


def test_rules_are_listed_with_what_they_did_and_others_are_tried(tmp_path: Path) -> None:
    migrate(f"sqlite+aiosqlite:///{tmp_path}/latihin.db")
    asyncio.run(worked(tmp_path))
    listed = latihin(tmp_path, "rules", "coba")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "gold<60*10:pause: 1 kali, 1 orang, dibatalkan orang 0 kali" in listed.stdout
    assert "signs:ask: 0 kali" in listed.stdout
    tried = latihin(tmp_path, "rules", "coba", "--try", "gold<60*11:pause,fast:ask")
    assert "gold<60*11:pause: kena 1 dari 1 orang, 1 kali" in tried.stdout
    assert "2026-11-22 16:10 WIB  #1  gold 11/11" in tried.stdout
    assert "fast:ask: kena 0 dari" in tried.stdout
