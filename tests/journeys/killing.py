"""A working crowd whose bot is killed again and again, and what must be true afterwards."""

import asyncio
import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from sqlalchemy import make_url

from bot.playground.conversation import Person as Someone
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from locales.phrasebook import open_phrasebooks
from storage.database.engine import sync_engine
from storage.desk import people
from storage.desk.desk import open_desk
from storage.facts import Visitor, Wishes
from tests.journeys.crowd import Trainer
from tests.journeys.money import Faults, find_faults
from tests.journeys.payer import Payer
from tests.journeys.program import TOKEN, Program
from tests.storage.desk.making import content, joined, make_batch

FIRST = 100_001
SETTLING = 30.0
# Two admins who pay, so that they get into each other's way.
PAYERS = 2
ANSWERS = ("sendMessage", "editMessageText", "answerCallbackQuery")


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people, how many acts of each, how many kills, and the chance that draws the moments."""

    people: int
    acts: int
    kills: int
    overlap: int = 2
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What people were told, and what a second look at the database finds."""

    told: dict[int, int]
    done: dict[int, int]
    annotations: int
    twice: int
    texts_twice: int
    most_per_task: int
    unfinished: int
    aside: int
    payouts: int
    faults: Faults
    kills: int


async def killed_in_the_middle(folder: Path, plan: Plan) -> Aftermath:
    """Let the crowd work while the program is killed at random moments; the database as it is afterwards."""
    database = folder / "kill.db"
    await _prepare(database, plan)
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    for number in range(-PAYERS, plan.people):
        telegram.add_person(Someone(FIRST + number, f"P{number}"))
        await telegram.phone(FIRST + number).start()
    book = open_phrasebooks()["id"]
    crowd = [Trainer(telegram.phone(FIRST + n), book, plan.seed * 1000 + n) for n in range(plan.people)]
    payers = [Payer(telegram.phone(FIRST - 1 - n), book, plan.seed * 1000 - 1 - n) for n in range(PAYERS)]
    async with serve(telegram) as api:
        program = Program(api, database)
        await program.start()
        working = asyncio.gather(*(trainer.work(plan.acts) for trainer in crowd))
        paying = asyncio.gather(*(payer.pay(working) for payer in payers))
        await _kill_now_and_then(program, plan, telegram, working)
        await working
        await paying
        await _settled(database)
        await program.stop()
    told = {FIRST + n: trainer.told for n, trainer in enumerate(crowd)}
    return _aftermath(database, told, plan.kills)


async def _kill_now_and_then(
    program: Program, plan: Plan, telegram: Telegram, working: asyncio.Future[list[None]]
) -> None:
    """Kill it each time after some more answers, at whatever it is doing then."""
    chance = Random(plan.seed)
    for _ in range(plan.kills):
        target = sum(telegram.calls[name] for name in ANSWERS) + chance.randint(
            1, plan.people * plan.acts // plan.kills
        )
        await _answered(telegram, target, working)
        await program.kill()
        await program.start()


async def _answered(telegram: Telegram, target: int, working: asyncio.Future[list[None]]) -> None:
    """Wait until the bot has called so often, or until the work is done."""
    while sum(telegram.calls[name] for name in ANSWERS) < target and not working.done():  # noqa: ASYNC110 - a count
        await asyncio.sleep(0.01)


async def _prepare(database: Path, plan: Plan) -> None:
    desk = await asyncio.to_thread(open_desk, f"sqlite+aiosqlite:///{database}")
    bot = int(TOKEN.partition(":")[0])
    for number in range(-PAYERS, plan.people):
        person = await joined(desk, Visitor(bot, FIRST + number, f"P{number}", "id"))
        await desk.write(people.join_as, person, "admin" if number < 0 else "trainer")
    wishes = Wishes(name="uji", kinds=("comparison", "paraphrase"), overlap=plan.overlap, lang="id", pay=12_500)
    rows = [content(number) for number in range(plan.people * plan.acts // 4)]
    await make_batch(desk, 0, wishes, *rows)
    await desk.close()


async def _settled(database: Path) -> None:
    """Wait until every update that was kept has been answered."""
    for _ in range(int(SETTLING * 10)):
        if not _count(database, "SELECT count(*) FROM inbox WHERE state < 2"):
            return
        await asyncio.sleep(0.1)


def _aftermath(database: Path, told: dict[int, int], kills: int) -> Aftermath:
    texts = Counter(
        value
        for (value,) in _rows(database, "SELECT value FROM annotations WHERE kind = 'paraphrase'")
        if "nomor" in value
    )
    return Aftermath(
        told=told,
        done={
            int(person): int(done)
            for person, done in _rows(
                database,
                "SELECT p.telegram_id, count(a.id) FROM people p LEFT JOIN assignments a"
                " ON a.person_id = p.id AND a.state = 1 GROUP BY p.telegram_id",
            )
        },
        annotations=_count(database, "SELECT count(*) FROM annotations"),
        twice=_count(
            database,
            "SELECT count(*) FROM (SELECT 1 FROM annotations GROUP BY assignment_id, kind HAVING count(*) > 1)",
        ),
        texts_twice=sum(1 for count in texts.values() if count > 1),
        most_per_task=_count(
            database,
            "SELECT coalesce(max(n), 0) FROM"
            " (SELECT count(*) n FROM assignments WHERE state IN (0, 1) GROUP BY task_id)",
        ),
        unfinished=_count(database, "SELECT count(*) FROM inbox WHERE state < 2"),
        aside=_count(database, "SELECT count(*) FROM inbox WHERE state = 3"),
        payouts=_count(database, "SELECT count(*) FROM payouts"),
        faults=_faults(database),
        kills=kills,
    )


def _faults(database: Path) -> Faults:
    engine = sync_engine(make_url(f"sqlite+aiosqlite:///{database}"))
    with engine.connect() as connection:
        found = find_faults(connection)
    engine.dispose()
    return found


def _count(database: Path, query: str) -> int:
    return int(_rows(database, query)[0][0])


def _rows(database: Path, query: str) -> list[tuple[str, ...]]:
    connection = sqlite3.connect(database)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
