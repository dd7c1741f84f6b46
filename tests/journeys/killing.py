"""A working crowd whose bot is killed again and again, and what must be true afterwards."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bot.playground.conversation import Person as Someone
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from storage.database.engine import open_database
from storage.desk import people
from storage.desk.desk import Desk
from storage.facts import Visitor, Wishes
from tests.books import open_phrasebooks
from tests.journeys.aftermath import Aftermath, look_again, unfinished
from tests.journeys.crowd import Trainer
from tests.journeys.payer import Payer
from tests.journeys.program import TOKEN, Program
from tests.storage.desk.making import content, joined, make_batch

FIRST = 100_001
SETTLING = 30.0
# Two admins who pay, so that they get into each other's way.
PAYERS = 2
# How many of the kills come without a warning; the others leave at most so many seconds after one.
ABRUPT, HASTE = 0.67, 0.5
ANSWERS = ("sendMessage", "editMessageText", "answerCallbackQuery")


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people, how many acts of each, how many kills of one of the processes; patience is in seconds."""

    people: int
    acts: int
    kills: int
    processes: int = 1
    patience: float = 4.0
    overlap: int = 2
    seed: int = 1


async def killed_in_the_middle(url: str, folder: Path, plan: Plan) -> Aftermath:
    """Let the crowd work while programs are killed at random moments; the database as it is afterwards.

    `url` is a database with all its tables; `folder` is for what the programs say.
    """
    desk = Desk(open_database(url))
    await _prepare(desk, plan)
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    for number in range(-PAYERS, plan.people):
        telegram.add_person(Someone(FIRST + number, f"P{number}"))
        await telegram.phone(FIRST + number).start()
    book = open_phrasebooks()["id"]
    crowd = [
        Trainer(telegram.phone(FIRST + n), book, plan.seed * 1000 + n, plan.patience) for n in range(plan.people)
    ]
    payers = [
        Payer(telegram.phone(FIRST - 1 - n), book, plan.seed * 1000 - 1 - n, plan.patience) for n in range(PAYERS)
    ]
    async with serve(telegram) as api:
        programs = [Program(api, url, folder / f"kill{number}.log") for number in range(plan.processes)]
        await asyncio.gather(*(program.start() for program in programs))
        await _called(telegram, ("getUpdates",), 1)
        working = asyncio.gather(*(trainer.work(plan.acts) for trainer in crowd))
        paying = asyncio.gather(*(payer.pay(working) for payer in payers))
        await _kill_now_and_then(programs, plan, telegram, working)
        await working
        await paying
        await _settled(desk)
        await asyncio.gather(*(program.stop() for program in programs))
    told = {FIRST + n: trainer.told for n, trainer in enumerate(crowd)}
    after = await look_again(desk, told, plan.kills)
    await desk.close()
    return after


async def _kill_now_and_then(
    programs: list[Program], plan: Plan, telegram: Telegram, working: asyncio.Future[list[None]]
) -> None:
    """Kill one of them each time after some more answers, whatever it is doing; one in three is asked first."""
    chance = Random(plan.seed)
    for _ in range(plan.kills):
        target = sum(telegram.calls[name] for name in ANSWERS) + chance.randint(
            1, plan.people * plan.acts // plan.kills
        )
        await _called(telegram, ANSWERS, target, working)
        program = chance.choice(programs)
        await (program.kill() if chance.random() < ABRUPT else program.stop_and_kill(chance.random() * HASTE))
        await program.start()


async def _called(
    telegram: Telegram, names: tuple[str, ...], often: int, working: asyncio.Future[list[None]] | None = None
) -> None:
    """Wait until these methods have been called so often, or until the work is done."""
    while sum(telegram.calls[name] for name in names) < often and not (working and working.done()):  # noqa: ASYNC110 - a count
        await asyncio.sleep(0.01)


async def _prepare(desk: Desk, plan: Plan) -> None:
    bot = int(TOKEN.partition(":")[0])
    for number in range(-PAYERS, plan.people):
        person = await joined(desk, Visitor(bot, FIRST + number, f"P{number}", "id"))
        await desk.write(people.join_as, person, "admin" if number < 0 else "trainer")
    wishes = Wishes(name="uji", kinds=("comparison", "paraphrase"), overlap=plan.overlap, lang="id", pay=12_500)
    rows = [content(number) for number in range(plan.people * plan.acts // 4)]
    await make_batch(desk, 0, wishes, *rows)


async def _settled(desk: Desk) -> None:
    """Wait until every update that was kept has been answered."""
    for _ in range(int(SETTLING * 10)):
        if not await desk.read(unfinished):
            return
        await asyncio.sleep(0.1)
