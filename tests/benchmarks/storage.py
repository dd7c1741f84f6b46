"""Answers a second through the desk, beside bare SQLite: `python -m tests.benchmarks.storage [seconds a round]`.

One, sixteen and sixty-four callers answer one task after the other as fast as they are served. The floor is Python's
own `sqlite3` in one thread: six statements an answer (a person and an assignment read, an answer kept, the assignment
and two counters changed) and a commit. Ours says who that is and does all that comes of a tap: it checks the version,
keeps the annotation, counts it for person, day, batch and both, and lends the next task, seventeen statements in all.
Both with every commit on disk (WAL, synchronous FULL); rounds alternate.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from sqlalchemy import Connection

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk import assignments, people
from storage.desk.desk import Desk
from storage.facts import Candidate, Content, Instant, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import NOBODY, make_batch, make_person

CALLERS = (1, 16, 64)
ROUNDS = 5
TASKS = 20_000
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3

FLOOR = """
CREATE TABLE people (id INTEGER PRIMARY KEY, telegram_id INTEGER NOT NULL UNIQUE, done INTEGER NOT NULL);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, open INTEGER NOT NULL, payload TEXT NOT NULL);
CREATE TABLE lent (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, task INTEGER NOT NULL, state INTEGER NOT NULL);
CREATE TABLE answers (id INTEGER PRIMARY KEY, lent INTEGER NOT NULL, value TEXT NOT NULL);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 119999)
INSERT INTO lent SELECT i, i % 2000, i % 50000, 0 FROM n;
INSERT INTO people SELECT id, 1000 + id, 0 FROM lent WHERE id < 2000;
INSERT INTO tasks SELECT id, 3, printf('%.*c', 700, 'x') FROM lent WHERE id < 50000;
"""
SAID = '{"verdict":"' + "a" * 158 + '"}'


def main(given: argparse.Namespace) -> None:
    """Print answers a second and processor time of both, and their ratio as the median of the rounds."""
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{name}/latihin.db"
        migrate(url)
        asyncio.run(_measure(url, Path(name), given.seconds))


async def _measure(url: str, folder: Path, seconds: float) -> None:
    desk = Desk(open_database(url))
    callers = await _prepare(desk)
    with closing(_bare(folder / "floor.db")) as bare:
        _floor(bare, 0.2)
        for number in CALLERS:
            await _round(desk, callers[:number], 0.2)
            pairs = [(_floor(bare, seconds), await _round(desk, callers[:number], seconds)) for _ in range(ROUNDS)]
            _tell(number, pairs)
    await desk.close()


def _tell(callers: int, pairs: list[tuple[tuple[float, float], tuple[float, float]]]) -> None:
    rates = [statistics.median(pair[side][0] for pair in pairs) for side in (0, 1)]
    costs = [statistics.median(pair[side][1] for pair in pairs) for side in (0, 1)]
    ratio = statistics.median(mine[0] / floor[0] for floor, mine in pairs)
    print(  # noqa: T201 - figures are for a terminal
        f"{callers:2} callers: {rates[1]:.0f} answers a second, {costs[1]:.0f} µs of processor each;"
        f" bare {rates[0]:.0f}, {costs[0]:.0f} µs; ratio {ratio:.2f}",
        flush=True,
    )


def _floor(bare: sqlite3.Connection, seconds: float) -> tuple[float, float]:
    """Answers a second, microseconds of processor each."""
    chance, done = Random(1), 0
    begun, cpu = time.perf_counter(), time.process_time()
    while time.perf_counter() - begun < seconds:
        person = chance.randrange(2000)
        lent = person + 2000 * chance.randrange(60)
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("SELECT id, done FROM people WHERE telegram_id = ?", (1000 + person,)).fetchone()
        task = bare.execute("SELECT task, state FROM lent WHERE id = ?", (lent,)).fetchone()[0]
        bare.execute("INSERT INTO answers (lent, value) VALUES (?, ?)", (lent, SAID))
        bare.execute("UPDATE lent SET state = 1 WHERE id = ?", (lent,))
        bare.execute("UPDATE tasks SET open = open - 1 WHERE id = ?", (task,))
        bare.execute("UPDATE people SET done = done + 1 WHERE id = ?", (person,))
        bare.execute("COMMIT")
        done += 1
    return done / (time.perf_counter() - begun), (time.process_time() - cpu) / done * 1e6


async def _round(desk: Desk, callers: list["Caller"], seconds: float) -> tuple[float, float]:
    """The same through the desk."""
    begun, cpu = time.perf_counter(), time.process_time()
    until = begun + seconds
    done = sum(await asyncio.gather(*(caller.work(desk, until) for caller in callers)))
    return done / (time.perf_counter() - begun), (time.process_time() - cpu) / done * 1e6


class Caller:
    """Somebody with a task before them."""

    def __init__(self, telegram_id: int, card: Card) -> None:
        self.telegram_id = telegram_id
        self.card = card

    async def work(self, desk: Desk, until: float) -> int:
        """How many answers were given until then."""
        done = 0
        while time.perf_counter() < until:
            tapped = Tapped(self.card.assignment, self.card.version, "a-much")
            outcome = await desk.write(_answer, self.telegram_id, tapped, Instant(datetime.now(UTC), done))
            assert isinstance(outcome, Finished), outcome
            assert isinstance(outcome.after, Card), outcome
            self.card = outcome.after
            done += 1
        return done


def _answer(connection: Connection, telegram_id: int, tapped: Tapped, instant: Instant) -> object:
    person = people.find_person(connection, 1, telegram_id, NOBODY)
    assert person is not None
    return assignments.tap(connection, person, tapped, instant)


async def _prepare(desk: Desk) -> list[Caller]:
    rows = [
        Content(prompt=f"Pertanyaan {n}?", candidates=tuple(Candidate(id_, f"{id_} {n}: {TEXT}") for id_ in "ab"))
        for n in range(TASKS)
    ]
    await make_batch(desk, 0, Wishes(name="storage", kinds=("comparison",), overlap=1), *rows)
    callers = []
    for number in range(1, max(CALLERS) + 1):
        person = await make_person(desk, number)
        card = await desk.write(assignments.next_card, person, Instant(datetime.now(UTC), number))
        assert isinstance(card, Card), card
        callers.append(Caller(number, card))
    return callers


def _bare(path: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-16000", "temp_store=MEMORY"):
        bare.execute(f"PRAGMA {pragma}")
    bare.executescript(FLOOR)
    return bare


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("seconds", type=float, nargs="?", default=1.0)
    main(parser.parse_args())
