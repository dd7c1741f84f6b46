"""A few trainers at work with the whole service in this process, and a wire that can be tripped at any statement."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, event

from bot.app import register_house
from bot.playground.conversation import Person
from bot.playground.serving import serve as serve_telegram
from bot.playground.telegram import Telegram
from bot.serving import serve
from bot.settings import Settings
from storage.database.engine import open_database
from storage.desk.desk import Desk
from storage.facts import Visitor, Wishes
from tests.books import open_phrasebooks
from tests.journeys.aftermath import Aftermath, look_again, unfinished
from tests.journeys.crowd import Trainer
from tests.journeys.program import TOKEN
from tests.storage.desk.making import content, joined, make_batch

BOT = int(TOKEN.partition(":")[0])
FIRST = 200_001
WISHES = Wishes(name="uji", kinds=("comparison", "paraphrase"), overlap=2, lang="id", pay=12_500)
PATIENCE = 3.0
SETTLING = 20.0


@dataclass
class Wire:
    """Counts statements; the one at `at` fails once, as where a disk or a connection fails under it."""

    at: int = 0
    counted: int = 0
    tripped: int = 0

    def arm(self, at: int) -> None:
        """The statement after so many others fails."""
        self.at, self.counted = at, 0

    def step(self, *_: object) -> None:
        self.counted += 1
        if self.at and self.counted == self.at:
            self.at = 0
            self.tripped += 1
            raise sqlite3.OperationalError("disk I/O error")


@contextmanager
def wired() -> Iterator[Wire]:
    """A wire in every engine that is opened meanwhile."""
    wire = Wire()
    event.listen(Engine, "before_cursor_execute", wire.step)
    try:
        yield wire
    finally:
        event.remove(Engine, "before_cursor_execute", wire.step)


@dataclass(frozen=True)
class Town:
    """The Telegram, the database as others see it, and the people; nobody serves them yet."""

    telegram: Telegram
    desk: Desk
    trainers: list[Trainer]

    async def work(self, acts: int = 1) -> None:
        """Everybody does so many things that change the screen."""
        await asyncio.gather(*(trainer.work(acts) for trainer in self.trainers))

    async def look(self) -> Aftermath:
        """What is in the database once every update has been answered."""
        async with asyncio.timeout(SETTLING):
            while await self.desk.read(unfinished):  # noqa: ASYNC110 - another connection is asked
                await asyncio.sleep(0.05)
        told = {FIRST + number: trainer.told for number, trainer in enumerate(self.trainers)}
        return await look_again(self.desk, told, 0)


@asynccontextmanager
async def town(url: str, people: int = 1, tasks: int = 400) -> AsyncIterator[Town]:
    """People who have joined and a batch of two kinds, in this database, which has all its tables and no rows."""
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    desk = Desk(open_database(url))
    book = open_phrasebooks()["id"]
    for number in range(FIRST, FIRST + people):
        telegram.add_person(Person(number, f"P{number}"))
        await telegram.phone(number).start()
        await joined(desk, Visitor(BOT, number, f"P{number}", "id"))
    await make_batch(desk, 0, WISHES, *(content(number) for number in range(tasks)))
    telegram.bot.updates.clear()
    yield Town(telegram, desk, [Trainer(telegram.phone(FIRST + n), book, n, PATIENCE) for n in range(people)])
    await desk.close()


@asynccontextmanager
async def served_here(url: str, people: int = 1) -> AsyncIterator[Town]:
    """So many trainers, and the whole service in this process until the block ends."""
    async with town(url, people) as place, serve_telegram(place.telegram) as api:
        settings, stop, desk = (
            Settings(database_url=url, tokens=(TOKEN,), api_url=api),
            asyncio.Event(),
            Desk(open_database(url)),
        )
        service = asyncio.create_task(serve(settings, desk, open_phrasebooks(), stop, register_house))
        try:
            yield place
        finally:
            stop.set()
            await service
            await desk.close()


def assert_whole(after: Aftermath) -> None:
    """Nothing that people were told is kept is missing, nothing is twice, money is right, nothing is left lying."""
    assert sum(after.told.values()), "people got work done"
    assert after.lost == 0
    assert (after.twice, after.texts_twice) == (0, 0)
    assert after.most_per_task <= WISHES.overlap
    assert (after.unfinished, after.aside) == (0, 0)
    assert after.faults.number == 0, after.faults
