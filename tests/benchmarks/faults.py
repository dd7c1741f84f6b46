"""Each single call fails once: `python -m tests.benchmarks.faults [statements] [sends]`.

The first 80 statements of what somebody does, one after the other, on either database; then each of the first 12
calls to Telegram, in each way in which a call can fail. After all of it the database is counted anew.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from typing import get_args

from bot.playground.faults import Action, Fault
from storage.database.migrating import migrate
from tests.faults.test_every_call import SENDING
from tests.faults.town import Town, assert_whole, served_here, wired
from tests.postgres import command, running_server, server_programs

# What hangs for ever is waited for as long as the network's patience lasts: minutes.
ENDING = tuple(action for action in get_args(Action) if not action.startswith("hang"))


def main(statements: int, sends: int) -> int:
    """Print what was found; 0 if nothing was lost or doubled."""
    with tempfile.TemporaryDirectory() as folder:
        file = f"sqlite+aiosqlite:///{folder}/faults.db"
        migrate(file)
        asyncio.run(_statements(file, statements))
        migrate(calls := f"sqlite+aiosqlite:///{Path(folder)}/calls.db")
        asyncio.run(_calls(calls, sends))
    programs = server_programs()
    assert programs is not None, "there is no PostgreSQL server here"
    with running_server(programs) as server:
        asyncio.run(command(server, "CREATE DATABASE faults"))
        migrate(server + "faults")
        asyncio.run(_statements(server + "faults", statements))
    return 0


async def _statements(url: str, number: int) -> None:
    with wired() as wire:
        async with served_here(url) as place:
            await place.work(2)
            for at in range(1, number + 1):
                wire.arm(at)
                await place.work(2)
            wire.at = 0
            await _tell(f"{url.partition('+')[0]}: {wire.tripped} of {number} statements failed", place)


async def _calls(url: str, number: int) -> None:
    async with served_here(url) as place:
        await place.work(2)
        for action in ENDING:
            for skip in range(number):
                fault = Fault(method=SENDING, action=action, skip=skip, times=1, seconds=0.2)
                place.telegram.faults.set([fault])
                await place.work(2)
        place.telegram.faults.set([])
        await place.work(2)
        await _tell(f"{number} calls failed in each of these ways: {', '.join(ENDING)}", place)


async def _tell(what: str, place: Town) -> None:
    after = await place.look()
    assert_whole(after)
    print(f"{what}; {sum(after.told.values())} tasks told as kept, nothing lost or twice", flush=True)  # noqa: T201 - figures are for a terminal


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("statements", type=int, nargs="?", default=80)
    parser.add_argument("sends", type=int, nargs="?", default=12)
    given = parser.parse_args()
    sys.exit(main(given.statements, given.sends))
