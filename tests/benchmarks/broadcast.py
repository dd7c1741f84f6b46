"""A broadcast through a Telegram that enforces its limits: `python -m tests.benchmarks.broadcast [people]`.

Telegram here takes 30 messages a second over all and 1 a second in one chat, and answers 429 to whatever is more. One
person in a hundred has blocked the bot. In the middle the program is killed (SIGKILL) and started again. Nothing is
compressed: 16,300 people, without a number, take ten minutes.
"""

import asyncio
import sqlite3
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from bot.playground.conversation import Person
from bot.playground.rates import Rates
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from bot.playground.transcript import Line
from storage.database.tables.people import people
from storage.desk.desk import open_desk
from tests.journeys.program import TOKEN, Program

PEOPLE = 16_300
FIRST = 100_000
BLOCKED_EACH = 100
ALLOWED = 30
TEXT = "Besok paket baru dibuka jam tujuh, ya."
LEFT = "SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state < 2"
MARKED = "SELECT telegram_id FROM people WHERE unreachable_since IS NOT NULL"
# What was being sent when the program was killed may have arrived: nobody is sent it again.
UNSURE = (
    "SELECT p.telegram_id FROM outbox o JOIN people p ON p.id = o.person_id"
    " WHERE o.broadcast_id IS NOT NULL AND o.state = 3 AND o.reason = 'it was being sent'"
)


@dataclass(frozen=True, slots=True)
class Run:
    """What the people of this Telegram and a second look at the database know afterwards; times in seconds."""

    got: Counter[int]
    refused: int
    blocked: set[int]
    marked: set[int]
    unsure: set[int]
    seconds: float
    outage: float

    @property
    def rate(self) -> float:
        """Messages a second while the program was there, those that met a block among them."""
        return (sum(self.got.values()) + len(self.blocked)) / (self.seconds - self.outage)


def main(number: int) -> int:
    """Print the figures; 0 if nobody was told twice, nothing was refused, and it went at 95 % of what is allowed."""
    with tempfile.TemporaryDirectory() as folder:
        run = asyncio.run(_broadcast(Path(folder), number))
    everybody = set(range(FIRST + 1, FIRST + number + 1))
    silent = everybody - set(run.got) - run.blocked
    twice = sum(1 for count in run.got.values() if count > 1)
    told = [
        f"{number} people: {len(run.got)} told in {run.seconds:.0f} s, {run.outage:.1f} s of it without the program",
        f"{run.rate:.2f} a second, {run.rate / ALLOWED:.1%} of {ALLOWED}; 429: {run.refused}; told twice: {twice}",
        f"cut off by the kill and not repeated: {len(silent & run.unsure)}; lost: {len(silent - run.unsure)}",
        f"blocked: {len(run.blocked)}, marked so: {len(run.marked)}",
    ]
    print("\n".join(told))  # noqa: T201 - figures are for a terminal
    unmarked = run.blocked - run.marked - run.unsure
    wrong = twice or run.refused or silent - run.unsure or unmarked or run.marked - run.blocked
    return int(bool(wrong) or run.rate < 0.95 * ALLOWED)


async def _broadcast(folder: Path, number: int) -> Run:
    database, telegram = folder / "broadcast.db", Telegram(lambda: datetime.now(UTC))
    told: list[Line] = []
    telegram.transcript.listen(lambda line: told.append(line) if line.person != FIRST else None)
    telegram.add_bot(TOKEN)
    await _seat(telegram, database, number)
    telegram.rates = Rates(lambda: datetime.now(UTC), chat=(1, 3), overall=(ALLOWED, ALLOWED))
    async with serve(telegram) as api:
        program = Program(api, database)
        await program.start()
        admin = telegram.phone(FIRST)
        await admin.write(f"/siaran role=trainer\n{TEXT}")
        await admin.hear(30.0, until=lambda phone: phone.buttons != [])
        await admin.press("Kirim ke")
        await _until_told(telegram, number // 2)
        killed = _now()
        await program.kill()
        await program.start()
        await _until_over(database)
        await program.stop()
    outage = next(line.at.timestamp() for line in told if line.at.timestamp() > killed) - killed
    return Run(
        got=Counter(line.person for line in told),
        refused=sum("Too Many" in why for _, why in telegram.refusals),
        blocked={person for person in telegram.people if telegram.conversation(person).blocked},
        marked=set(_numbers(database, MARKED)),
        unsure=set(_numbers(database, UNSURE)),
        seconds=(told[-1].at - told[0].at).total_seconds(),
        outage=outage,
    )


async def _seat(telegram: Telegram, database: Path, number: int) -> None:
    """An admin, and so many trainers who may be written to; some have blocked the bot, which it does not know."""
    bot = int(TOKEN.partition(":")[0])
    for person in range(FIRST, FIRST + number + 1):
        telegram.add_person(Person(person, f"P{person}", language_code="id"))
        chat = telegram.conversation(person)
        chat.started, chat.blocked = True, person % BLOCKED_EACH == 1
    desk = await asyncio.to_thread(open_desk, f"sqlite+aiosqlite:///{database}")
    await desk.write(_add_people, bot, number)
    await desk.close()


def _add_people(connection: Connection, bot: int, number: int) -> None:
    now = datetime.now(UTC)
    common = {"bot": bot, "language": "id", "languages": ("id",), "consents": ("work", "contact")}
    rows = [
        {
            **common,
            "telegram_id": person,
            "mark": f"{person:032}",
            "name": f"P{person}",
            "role": "admin" if person == FIRST else "trainer",
            "created": now,
            "joined": now,
        }
        for person in range(FIRST, FIRST + number + 1)
    ]
    connection.execute(insert(people), rows)


async def _until_told(telegram: Telegram, number: int) -> None:
    while telegram.calls["sendMessage"] < number:  # noqa: ASYNC110 - a count
        await asyncio.sleep(0.01)


async def _until_over(database: Path) -> None:
    while (await asyncio.to_thread(_numbers, database, LEFT))[0]:  # noqa: ASYNC110 - a count in a file
        await asyncio.sleep(1)


def _numbers(database: Path, query: str) -> list[int]:
    connection = sqlite3.connect(database)
    try:
        return [int(number) for (number,) in connection.execute(query)]
    finally:
        connection.close()


def _now() -> float:
    return datetime.now(UTC).timestamp()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE))
