"""From the link of an invite to the first paid task, in taps and minutes: `python -m tests.benchmarks.stranger`."""

import asyncio
import tempfile
from pathlib import Path

from storage.database.migrating import migrate
from storage.desk.desk import open_desk
from tests.handlers.house import open_house
from tests.journeys.stranger import FIRST_TASK, Way, walk


async def way_of(folder: Path, kind: str) -> Way:
    """The way with a first task of this kind, in a house of its own."""
    url = f"sqlite+aiosqlite:///{folder / kind}.db"
    await asyncio.to_thread(migrate, url)
    house = await open_house(await asyncio.to_thread(open_desk, url), folder)
    try:
        return await walk(house, kind)
    finally:
        await house.application.shutdown()
        await house.telegram.close()
        await house.desk.close()


def main() -> None:
    """Print a row for each kind."""
    for kind in FIRST_TASK:
        with tempfile.TemporaryDirectory() as name:
            way = asyncio.run(way_of(Path(name), kind))
        print(f"| `{kind}` | {way.taps} | {way.texts} | {way.minutes:.1f} |")  # noqa: T201 - figures are for a terminal


if __name__ == "__main__":
    main()
