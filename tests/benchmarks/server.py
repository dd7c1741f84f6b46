"""Storage on PostgreSQL without Telegram, beside the bare driver: `python -m tests.benchmarks.server [seconds]`.

Sixteen callers finish one task after the other as fast as they are served; each finish is a tap with its inbox line,
its annotation, its pay, all counters, and the next task lent. The floor is what asyncpg alone does with one statement
for an answer: two look-ups, an insert and three changes. Both with every commit on disk; rounds alternate.
"""

import asyncio
import signal
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from random import Random

import asyncpg  # type: ignore[import-untyped] # the floor is the bare driver
from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.exchange import inbox
from storage.desk import assignments
from storage.desk.desk import Desk
from storage.facts import Content, Instant, Person, Receipt, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.postgres import command, running_server, server_programs
from tests.storage.desk.making import make_batch, make_person

CALLERS = 16
ROUNDS = 5
TASKS = 20_000
OVERLAP = 3

_FLOOR = """
CREATE TABLE f_people (id int PRIMARY KEY, done int NOT NULL);
CREATE TABLE f_tasks (id int PRIMARY KEY, open int NOT NULL);
CREATE TABLE f_lent (id int PRIMARY KEY, person int NOT NULL, task int NOT NULL, state int NOT NULL);
CREATE TABLE f_answers (id bigserial PRIMARY KEY, lent int NOT NULL, value text NOT NULL);
INSERT INTO f_people SELECT n, 0 FROM generate_series(0, 1999) AS n;
INSERT INTO f_tasks SELECT n, 3 FROM generate_series(0, 49999) AS n;
INSERT INTO f_lent SELECT n, n % 2000, n % 50000, 0 FROM generate_series(0, 119999) AS n;
ANALYZE;
"""
_ANSWER = """
WITH who AS (SELECT id FROM f_people WHERE id = $1),
     lent AS (SELECT id, task FROM f_lent WHERE id = $2),
     said AS (INSERT INTO f_answers (lent, value) SELECT id, $3 FROM lent),
     done AS (UPDATE f_lent SET state = 1 WHERE id = $2),
     task AS (UPDATE f_tasks SET open = open + 0 WHERE id = (SELECT task FROM lent))
UPDATE f_people SET done = done + 1 WHERE id = (SELECT id FROM who)
"""
_SAID = '{"labels":["' + "a" * 150 + '"]}'


def main(seconds: float) -> int:
    """Print both rates, and their ratio as the median of the rounds."""
    programs = server_programs()
    assert programs is not None, "there is no PostgreSQL server here"
    with running_server(programs, fsync="on") as server:
        asyncio.run(command(server, "CREATE DATABASE storage"))
        url = server + "storage"
        migrate(url)
        asyncio.run(_measure(url, seconds))
    return 0


async def _measure(url: str, seconds: float) -> None:
    desk = Desk(open_database(url))
    pool = await asyncpg.create_pool(url.replace("+asyncpg", ""), min_size=CALLERS, max_size=CALLERS)
    await pool.execute(_FLOOR)
    crowd = await _prepare(desk)
    print(f"statements of a tap that finishes: {await _statements(crowd[0])}")  # noqa: T201 - figures are for a terminal
    rounds = [await _round(pool, crowd, seconds) for _ in range(ROUNDS)]
    for name, place in (("floor", 0), ("ours", 1)):
        rate, cpu = (statistics.median(column) for column in zip(*(each[place] for each in rounds), strict=True))
        print(f"{name}: {rate:5.0f} a second, {cpu:4.2f} ms of our processor each")  # noqa: T201
    ratio = statistics.median(ours[0] / floor[0] for floor, ours in rounds)
    print(f"answers a second at {CALLERS} callers, ours over one bare statement: {ratio:.2f}")  # noqa: T201
    await pool.close()
    await desk.close()


async def _round(
    pool: asyncpg.Pool, crowd: list["Caller"], seconds: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    chance = Random(1)

    async def bare() -> None:
        number = chance.randrange(120_000)
        await pool.execute(_ANSWER, number % 2_000, number, _SAID)

    floor = await _timed([bare] * CALLERS, seconds)
    return floor, await _timed([caller.once for caller in crowd], seconds)


async def _timed(calls: list[Callable[[], Awaitable[None]]], seconds: float) -> tuple[float, float]:
    """Calls a second, milliseconds of this process's processor for each."""
    begun, used, done = time.perf_counter(), time.process_time(), 0

    async def again(call: Callable[[], Awaitable[None]]) -> None:
        nonlocal done
        while time.perf_counter() - begun < seconds:
            await call()
            done += 1

    await asyncio.gather(*(again(call) for call in calls))
    return done / (time.perf_counter() - begun), (time.process_time() - used) * 1000 / done


class Caller:
    """One person who finishes what they have and gets the next."""

    def __init__(self, desk: Desk, person: Person, card: Card, first: int) -> None:
        self._desk = desk
        self._person = person
        self._card = card
        self._update = first

    async def once(self) -> None:
        self._update += 1
        tapped = Tapped(self._card.assignment, self._card.version, "n0")
        instant = Instant(datetime.now(UTC), self._update)
        outcome = await self._desk.once(Receipt(1, self._update), assignments.tap, self._person, tapped, instant)
        assert isinstance(outcome, Finished), outcome
        assert isinstance(outcome.after, Card), outcome.after
        self._card = outcome.after


async def _statements(caller: Caller) -> int:
    """How many statements the server is sent for one tap, beside the beginning and the end of its transaction."""
    said: list[str] = []

    def note(connection: Connection, cursor: object, statement: str, *rest: object) -> None:
        del connection, cursor, rest
        said.append(statement)

    await caller.once()
    event.listen(Engine, "before_cursor_execute", note)
    await caller.once()
    event.remove(Engine, "before_cursor_execute", note)
    return len(said)


async def _prepare(desk: Desk) -> list[Caller]:
    wishes = Wishes(name="taps", kinds=("label",), overlap=OVERLAP, pay=500, labels=("ya", "tidak"))
    await make_batch(desk, 0, wishes, *(Content(text=f"Teks nomor {number}") for number in range(TASKS)))
    crowd = []
    for number in range(CALLERS):
        person = await make_person(desk, number + 1)
        card = await desk.write(assignments.next_card, person, Instant(datetime.now(UTC), number))
        assert isinstance(card, Card), card
        first = number * 1_000_000
        await desk.write(_fill_inbox, person.telegram_id, first)
        crowd.append(Caller(desk, person, card, first))
    return crowd


def _fill_inbox(connection: Connection, telegram_id: int, first: int) -> None:
    """The updates that this person will send: another part of the program puts them here, many with one commit."""
    rows = [
        {"bot": 1, "update_id": first + n, "telegram_id": telegram_id, "body": b"", "received": _NOW, "holder": "h"}
        for n in range(1, TASKS // 4)
    ]
    connection.execute(inbox.insert(), rows)


_NOW = datetime.now(UTC)


if __name__ == "__main__":
    # Who is asked to end leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 3))
