"""Looks at the house every ten minutes, and once a day at how far people agree, and calls whoever runs it."""

import asyncio
import logging
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.settings import Settings
from storage.desk import agreeing, alarming, chores, intervening
from storage.desk.batches import get_batch
from storage.desk.desk import Desk
from storage.rules import alarms
from storage.rules.alarms import Alarm, HouseSigns
from storage.rules.day import midnight

CHORE = "agreement"
LOOK_EVERY = 600.0
# So far back a day with answers may lie that the last one is compared with.
LATELY = timedelta(days=9)
OFTEN = (
    *(alarms.NEARLY, alarms.STUCK, alarms.BROKEN, alarms.GOLD, alarms.ASKED),
    *(alarms.OUTBOX, alarms.INBOX, alarms.DISK),
)
DAILY = (alarms.FALLING,)

log = logging.getLogger(__name__)


class Watchman:
    """Every process looks; of what several see at once people are told once."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], settings: Settings) -> None:
        self._desk = desk
        self._clock = clock
        self._settings = settings

    async def run(self) -> None:
        while True:
            try:
                await self.look()
                await self.look_daily()
            except Exception:
                log.exception("nobody watched; it is tried again in %d s", LOOK_EVERY)
            await asyncio.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """Look at the open batches, the queues and the disk."""
        now = self._clock()
        free = await asyncio.to_thread(self._free)
        found = await self._desk.stream(_look, free, now)
        await self._desk.write(alarming.tell, found, OFTEN, self._settings.owners, now)

    async def look_daily(self) -> None:
        """Look whether people agree less than the day before, if nobody has today."""
        now = self._clock()
        if await self._desk.write(chores.claim, CHORE, now):
            found = await self._desk.stream(lambda connection: list(_fallen(connection, now)))
            await self._desk.write(alarming.tell, found, DAILY, self._settings.owners, now)

    def _free(self) -> int:
        """Bytes free where the files are."""
        folder = self._settings.folder.absolute()
        return shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.is_dir())).free


def _look(connection: Connection, free: int, now: datetime) -> list[Alarm]:
    queues = alarming.queues(connection, now)
    house = HouseSigns(queues.overdue, queues.waiting, free)
    return [
        *alarms.of_batches(alarming.signs_of(connection, now), now),
        *alarms.of_golds(alarming.missed_golds(connection)),
        *alarms.of_asked(intervening.waiting(connection)),
        *alarms.of_house(house, now),
    ]


def _fallen(connection: Connection, now: datetime) -> Iterator[Alarm]:
    today = midnight(now)
    for signs in alarming.signs_of(connection, now):
        days = agreeing.accord_of(connection, get_batch(connection, signs.id), today - LATELY).days
        alarm = alarms.of_days(signs, days, today.date())
        if alarm is not None:
            yield alarm
