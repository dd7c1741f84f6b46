"""Who somebody is: questions of one moment are asked of the database together."""

import asyncio
from typing import TypeAlias

from sqlalchemy import Connection

from storage.desk import people
from storage.desk.desk import Desk
from storage.facts import Person

Asked: TypeAlias = list[tuple[int, asyncio.Future[Person | None]]]


class Lookup:
    """Finds the people of one bot, in one hop to the database for all who ask in the same moment."""

    def __init__(self, desk: Desk, bot: int, owners: frozenset[int]) -> None:
        self._desk = desk
        self._bot = bot
        self._owners = owners
        self._asked: Asked = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def find(self, telegram_id: int) -> Person | None:
        """This person as they are now, None for someone never seen. Raises what the database raises."""
        loop = asyncio.get_running_loop()
        if not self._asked:
            loop.call_soon(self._begin)
        future: asyncio.Future[Person | None] = loop.create_future()
        self._asked.append((telegram_id, future))
        return await future

    def _begin(self) -> None:
        asked, self._asked = self._asked, []
        task = asyncio.get_running_loop().create_task(self._answer(asked))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, asked: Asked) -> None:
        numbers = [number for number, _ in asked]
        error: Exception | None = None
        try:
            found = await self._desk.glance(_find, self._bot, numbers, self._owners)
        except Exception as failure:  # noqa: BLE001 - it belongs to those who asked
            found, error = [], failure
        for place, (_, future) in enumerate(asked):
            if future.cancelled():
                continue
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(found[place])


def _find(connection: Connection, bot: int, telegram_ids: list[int], owners: frozenset[int]) -> list[Person | None]:
    return [people.find_person(connection, bot, number, owners) for number in telegram_ids]
