"""One process fetches a bot's updates, until it is gone; many that ask at once agree on one."""

import asyncio
from datetime import timedelta

from storage.desk import fetching, inbox
from storage.desk.desk import Desk
from tests.storage.desk.making import NOW

BOT, OTHER = 42, 43
LATER = NOW + timedelta(seconds=11)


async def test_it_is_one_process_for_as_long_as_it_lives(desk: Desk) -> None:
    for name in ("one", "two"):
        await desk.write(inbox.beat, name, NOW)
    assert [await desk.write(fetching.take_turn, BOT, name, NOW) for name in ("one", "two", "one")] == [1, 0, 1]
    assert await desk.write(fetching.take_turn, OTHER, "two", NOW)
    await desk.write(inbox.beat, "two", LATER)
    assert await desk.write(fetching.take_turn, BOT, "two", LATER)
    await desk.write(inbox.beat, "one", LATER)
    assert not await desk.write(fetching.take_turn, BOT, "one", LATER)


async def test_whoever_leaves_hands_on_at_once(desk: Desk) -> None:
    await desk.write(inbox.beat, "one", NOW)
    assert await desk.write(fetching.take_turn, BOT, "one", NOW)
    await desk.write(inbox.forget_processes, ["one"])
    assert await desk.write(fetching.take_turn, BOT, "two", NOW)


async def test_of_many_at_once_one_is_told_yes(desk: Desk) -> None:
    names = [f"p{number}" for number in range(12)]
    for name in names:
        await desk.write(inbox.beat, name, NOW)
    asked = await asyncio.gather(*(desk.write(fetching.take_turn, BOT, name, NOW) for name in names))
    assert sum(asked) == 1
