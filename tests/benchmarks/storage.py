"""Answers a second through the desk, beside bare SQLite: `python -m tests.benchmarks.storage [seconds a round]`.

One, sixteen and sixty-four callers answer one task after the other as fast as they are served. The floor is Python's
own `sqlite3` in one thread: six statements an answer (a person and an assignment read, an answer kept, the assignment
and two counters changed) and a commit. Ours says who that is and does all that comes of a tap: it checks the version,
keeps the annotation, counts it for person, day, batch and both, and lends the next task, fifteen statements in all.
So the very same statements, with their values, are given to `sqlite3` too, an answer a commit. All with every commit
on disk (WAL, synchronous FULL); rounds alternate.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, make_url

from storage.database.engine import open_database, sync_engine
from storage.database.migrating import migrate
from storage.database.quick import Parameters, Plan, QuickConnection, Rows
from storage.desk import assignments, people
from storage.desk.desk import Desk
from storage.facts import Candidate, Content, Instant, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import NOBODY, make_batch, make_person

CALLERS = (1, 16, 64)
ROUNDS = 5
TASKS = 30_000
REPLAYED = 100
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3

Statements: TypeAlias = list[tuple[str, list[Any]]]

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
    same = _noted(folder, callers)
    with closing(_bare(folder / "floor.db", FLOOR)) as bare, closing(_bare(folder / "same.db", "")) as again:
        _floor(bare, 0.2)
        for number in CALLERS:
            await _round(desk, callers[:number], 0.2)
            rounds = [
                (_floor(bare, seconds), _replayed(again, same), await _round(desk, callers[:number], seconds))
                for _ in range(ROUNDS)
            ]
            _tell(number, rounds)
    await desk.close()


def _tell(callers: int, rounds: Sequence[tuple[tuple[float, float], ...]]) -> None:
    (bare, least), (_, same), (rate, cost) = (
        [statistics.median(each[side][figure] for each in rounds) for figure in (0, 1)] for side in range(3)
    )
    ratios = [statistics.median(each[2][0] / each[side][0] for each in rounds) for side in (0, 1)]
    print(  # noqa: T201 - figures are for a terminal
        f"{callers:2} callers: {rate:.0f} answers a second, {cost:.0f} µs of processor each; bare {bare:.0f},"
        f" {least:.0f} µs, ratio {ratios[0]:.2f}; the same statements bare, {same:.0f} µs, ratio {ratios[1]:.2f}",
        flush=True,
    )


def _noted(folder: Path, callers: list["Caller"]) -> Iterator[Statements]:
    """The statements of answers, one after another, over a copy of the database; `same.db` is as it was before."""
    engine = sync_engine(make_url(f"sqlite+aiosqlite:///{folder}/noted.db"))
    with closing(sqlite3.connect(folder / "latihin.db")) as source, _Noting(engine) as noting:
        source.backup(noting.raw)
        others = [Caller(caller.telegram_id, caller.card) for caller in callers]
        for caller in others * 3:
            caller.answer(noting)
        with closing(sqlite3.connect(folder / "same.db")) as copy:
            noting.raw.backup(copy)
        found = []
        for place in range(REPLAYED * ROUNDS * len(CALLERS)):
            noting.said.clear()
            others[place % len(others)].answer(noting)
            found.append(list(noting.said))
    engine.dispose()
    return iter(found)


def _replayed(bare: sqlite3.Connection, same: Iterator[Statements]) -> tuple[float, float]:
    """Answers a second, microseconds of processor each."""
    begun, cpu = time.perf_counter(), time.process_time()
    for statements in islice(same, REPLAYED):
        bare.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            bare.execute(sql, values).fetchall()
        bare.execute("COMMIT")
    return REPLAYED / (time.perf_counter() - begun), (time.process_time() - cpu) / REPLAYED * 1e6


class _Noting(QuickConnection):
    """Keeps what it says to the database."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.said: list[tuple[str, list[Any]]] = []

    def _run(self, plan: Plan, rows: Sequence[Parameters]) -> Rows:
        self.said += [(plan.sql, plan.values(row)) for row in rows]
        return super()._run(plan, rows)


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
            self._go_on(outcome)
            done += 1
        return done

    def answer(self, connection: Connection) -> None:
        """One answer on this connection."""
        tapped = Tapped(self.card.assignment, self.card.version, "a-much")
        self._go_on(_answer(connection, self.telegram_id, tapped, Instant(datetime.now(UTC), 1)))

    def _go_on(self, outcome: object) -> None:
        assert isinstance(outcome, Finished), outcome
        assert isinstance(outcome.after, Card), outcome
        self.card = outcome.after


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


def _bare(path: Path, tables: str) -> sqlite3.Connection:
    bare = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-16000",
        "temp_store=MEMORY",
    ):
        bare.execute(f"PRAGMA {pragma}")
    bare.executescript(tables)
    return bare


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("seconds", type=float, nargs="?", default=1.0)
    main(parser.parse_args())
