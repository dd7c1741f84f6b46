"""A chore of the day is one process's alone, and tomorrow's is another."""

import asyncio
from datetime import timedelta

from storage.desk import chores
from storage.desk.desk import Desk
from tests.storage.desk.making import NOW


async def test_one_of_many_gets_the_chore_and_nobody_again_before_midnight_in_jakarta(desk: Desk) -> None:
    claims = await asyncio.gather(*(desk.write(chores.claim, "forget", NOW) for _ in range(5)))
    assert sorted(claims) == [False, False, False, False, True]
    assert await desk.write(chores.claim, "another", NOW)
    # NOW is 16.00 in Jakarta.
    assert not await desk.write(chores.claim, "forget", NOW + timedelta(hours=7, minutes=59))
    assert await desk.write(chores.claim, "forget", NOW + timedelta(hours=8))
