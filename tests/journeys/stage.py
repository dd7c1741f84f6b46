"""The program at work on a fresh database, and outside phones of people who have joined."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from bot.playground.conversation import Person
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from storage.desk.desk import Desk, open_desk
from storage.facts import Content, Visitor, Wishes
from tests.journeys.outside import Outsider
from tests.journeys.program import TOKEN, Program
from tests.storage.desk.making import joined, make_batch

FIRST = 501

Batches = Mapping[Wishes, tuple[Content, ...]]


@dataclass(frozen=True)
class Stage:
    """The Telegram of this journey is only looked at; everything is done through the phones."""

    telegram: Telegram
    program: Program
    phones: tuple[Outsider, ...]


@asynccontextmanager
async def stage(folder: Path, languages: tuple[str, ...], batches: Batches) -> AsyncIterator[Stage]:
    """A speaker of each of these languages and of Indonesian, who may do everything, and these batches, open."""
    database = folder / "journey.db"
    numbers = range(FIRST, FIRST + len(languages))
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    desk = await asyncio.to_thread(open_desk, f"sqlite+aiosqlite:///{database}")
    for number, language in zip(numbers, languages, strict=True):
        await _seat(telegram, desk, number, language)
    for wishes, rows in batches.items():
        await make_batch(desk, 0, wishes, *rows)
    await desk.close()
    telegram.bot.updates.clear()
    async with serve(telegram) as api, httpx.AsyncClient(base_url=api, timeout=30) as client:
        program = Program(api, database, LATIHIN_OWNERS=",".join(map(str, numbers)))
        await program.start()
        yield Stage(telegram, program, tuple(Outsider(client, number) for number in numbers))
        assert await program.stop() == 0
        assert "Traceback" not in program.output


async def _seat(telegram: Telegram, desk: Desk, number: int, language: str) -> None:
    telegram.add_person(Person(number, language.title(), language_code="id"))
    await telegram.phone(number).start()
    bot = int(TOKEN.partition(":")[0])
    await joined(desk, Visitor(bot, number, language.title(), "id"), *dict.fromkeys((language, "id")))
