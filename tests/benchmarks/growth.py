"""How waiting grows with the table: `python -m tests.benchmarks.growth [sqlite or postgresql] [tasks …]`.

A database of each size (10,000, a million and five million tasks unless others are named), three tenths of them done
by others, is filled by plain SQL from rows that the doors made. Then, at each size in turn: the next task for people
who come for the first time, and for one who has done thousands that still need others; a tap that finishes a task and
brings the next; own progress; the list of batches and one of them with its outlook; an export of a small batch beside
the large ones. Each as the median and the 99th percentile, and how often as long as at the first size.
"""

import asyncio
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import msgspec
from sqlalchemy import Connection, Table, text

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.all import metadata
from storage.desk import assignments, batches, exports, forecasting, ordering, ownnumbers, progress
from storage.desk.desk import Desk
from storage.desk.people import find_person
from storage.facts import Batch, Content, Instant, Person, Wishes
from storage.rules.card import Card, Finished, Tapped
from storage.rules.day import midnight
from storage.rules.selecting import Selection
from tests.postgres import command, running_server, server_programs
from tests.storage.desk.making import make_batch, make_person

SIZES = (10_000, 1_000_000, 5_000_000)
BATCHES = 4
DONE_TENTHS = 3
NEWCOMERS = 340
VETERAN_DID = 2_400
SMALL = 500
ROUNDS, OFTEN, WARM = 10, 30, 3
KEY = b"k" * 32
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3
WISHES = Wishes(name="", kinds=("label",), overlap=3, pay=500, labels=("ya", "tidak"))

tables = metadata.tables
_SUFFIX = {"sqlite": ".db", "postgresql": ""}
Call: TypeAlias = Callable[[], Awaitable[object]]
Act: TypeAlias = Callable[[], Awaitable[Call]]


@dataclass(frozen=True, slots=True)
class Town:
    """Who is there: newcomers without a task yet, somebody who has done thousands, and the batches."""

    newcomers: list[Person]
    veteran: Person
    large: list[Batch]
    small: Batch


def main(backend: str, sizes: list[int]) -> int:
    """Print a line for each figure; the ratio is that of the last size to the first."""
    with _server(backend) as address:
        found = asyncio.run(_grown([f"{address}growth{size}{_SUFFIX[backend]}" for size in sizes], sizes))
    for name, figures in found.items():
        told = "; ".join(
            f"{size:,}: {half:.2f} / {late:.2f} ms" for size, (half, late) in zip(sizes, figures, strict=True)
        )
        (least, latest), (half, late) = figures[0], figures[-1]
        print(f"{backend}: {name}: {told}; p50 x {half / least:.2f}, p99 x {late / latest:.2f}")  # noqa: T201 - for a terminal
    return 0


@contextmanager
def _server(backend: str) -> Iterator[str]:
    """Where the databases are, up to their names."""
    if backend == "sqlite":
        with tempfile.TemporaryDirectory(prefix="latihin-growth-") as folder:
            yield f"sqlite+aiosqlite:///{folder}/"
        return
    programs = server_programs()
    assert programs is not None, "there is no PostgreSQL server here"
    with running_server(programs, fsync="on") as server:
        yield server


async def _grown(urls: list[str], sizes: list[int]) -> dict[str, list[tuple[float, float]]]:
    """Each figure at each size. The sizes take turns, so that a busy moment of the machine falls on all of them."""
    desks, acts = [], []
    with tempfile.TemporaryDirectory() as folder:
        for url, size in zip(urls, sizes, strict=True):
            begun = time.perf_counter()
            server, _, name = url.rpartition("/")
            if not server.startswith("sqlite"):
                await command(f"{server}/", f"CREATE DATABASE {name}")
            await asyncio.to_thread(migrate, url)
            desks.append(Desk(open_database(url)))
            town = await _fill(desks[-1], size)
            if not server.startswith("sqlite"):
                # What the server does by itself a minute after so much was written.
                await command(url, "VACUUM ANALYZE", database="")
            acts.append(_acts(desks[-1], town, Path(folder)))
            print(f"{size:,} tasks laid in {time.perf_counter() - begun:.0f} s", flush=True)  # noqa: T201 - for a terminal
        found = {name: await _timed([each[name] for each in acts]) for name in acts[0]}
    for desk in desks:
        await desk.close()
    return found


def _acts(desk: Desk, town: Town, folder: Path) -> dict[str, Act]:
    """What is timed, by its name: what goes before, which gives what is timed."""
    now = datetime.now(UTC)
    newcomers = iter(town.newcomers)

    async def newcomer() -> Call:
        person = next(newcomers)
        return lambda: desk.write(assignments.next_card, person, _instant())

    async def veteran() -> Call:
        await desk.write(_finish_all, town.veteran.id)
        return lambda: desk.write(assignments.next_card, town.veteran, _instant())

    async def tap() -> Call:
        card = await desk.write(assignments.next_card, town.veteran, _instant())
        assert isinstance(card, Card), card
        return lambda: _tapped(desk, town.veteran, card)

    return {
        "next task, newcomers": newcomer,
        "next task, who has done thousands": veteran,
        "tap that finishes, and the next": tap,
        "own progress": _always(lambda: _progress(desk, town.veteran, now)),
        "list of batches": _always(lambda: desk.read(batches.list_batches, 9, 0)),
        "one batch with its outlook": _always(lambda: _batch(desk, town.large[0], now)),
        f"order and export of a batch of {SMALL}": _always(lambda: _export(desk, town, folder / "out", now)),
    }


def _always(call: Call) -> Act:
    async def act() -> Call:
        return call

    return act


async def _timed(acts: list[Act]) -> list[tuple[float, float]]:
    """Milliseconds, the median and the 99th percentile, of each of these, without what prepares each call."""
    took: list[list[float]] = [[] for _ in acts]
    for _ in range(ROUNDS):
        for act, times in zip(acts, took, strict=True):
            for number in range(-WARM, OFTEN):
                call = await act()
                begun = time.perf_counter()
                await call()
                if number >= 0:
                    times.append((time.perf_counter() - begun) * 1000)
    return [(statistics.median(times), sorted(times)[int(len(times) * 0.99)]) for times in took]


async def _tapped(desk: Desk, person: Person, card: Card) -> None:
    outcome = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, "n0"), _instant())
    assert isinstance(outcome, Finished), outcome


async def _progress(desk: Desk, person: Person, now: datetime) -> None:
    await desk.read(progress.of_person, person, midnight(now))
    await desk.read(ownnumbers.numbers_of, person.id, now)


async def _batch(desk: Desk, batch: Batch, now: datetime) -> None:
    shown = await desk.read(batches.get_batch, batch.id)
    await desk.stream(forecasting.outlook_of, shown, now)


async def _export(desk: Desk, town: Town, out: Path, now: datetime) -> None:
    await desk.write(ordering.begin, town.veteran, town.small.id, Selection(), now)
    done = await exports.export_batch(desk, town.small.id, "jsonl", out, KEY)
    assert done.rows == SMALL, done


def _instant() -> Instant:
    return Instant(datetime.now(UTC), time.perf_counter_ns())


def _finish_all(connection: Connection, person: int) -> None:
    """Whatever this person has before them is done, as far as the next task is concerned."""
    connection.execute(
        text("UPDATE assignments SET state = 1 WHERE person_id = :person AND state = 0"), {"person": person}
    )


async def _fill(desk: Desk, size: int) -> Town:
    """The database of this size: rows that the doors made, and copies of them with other numbers."""
    batch = await make_batch(desk, 0, _named("contoh"), Content(text=TEXT), Content(text=TEXT + "?"))
    worker, veteran, newcomer = [await make_person(desk, number) for number in (1, 2, 3)]
    card = await desk.write(assignments.next_card, worker, _instant())
    assert isinstance(card, Card), card
    await _tapped(desk, worker, card)
    await desk.write(batches.move, batch.id, "close", None, datetime.now(UTC))
    each = size // BATCHES
    large = [await make_batch(desk, 0, _named(f"besar{n}"), Content(text=TEXT)) for n in range(BATCHES)]
    small = await make_batch(desk, 0, _named("kecil"), Content(text=TEXT))
    await desk.write(batches.move, small.id, "pause", None, datetime.now(UTC))
    for laid in large:
        await desk.write(_lay, laid.id, each, worker.id)
        await desk.write(_work, laid.id, (0, each * DONE_TENTHS // 10), worker.id, 0)
    for laid in large:
        first = each * DONE_TENTHS // 10
        await desk.write(_work, laid.id, (first, min(VETERAN_DID // BATCHES, each // 4)), veteran.id, first)
    await desk.write(_lay, small.id, SMALL, worker.id)
    await desk.write(_work, small.id, (0, SMALL), worker.id, 0)
    people = await desk.write(_multiply, newcomer.id)
    return Town(people, veteran, large, small)


def _lay(connection: Connection, batch: int, number: int, author: int) -> None:
    """So many tasks more in this batch, each with its text, from the one that is there."""
    del author
    low = batches.task_range(batch)[0]
    _quick(connection)
    _copy(connection, tables["tasks"], f"id = {low}", number, {"id": f"{low} + n.i", "pos": "n.i"})
    content = "replace(t.content, 'Kata', 'Kata ' || n.i)"
    changed = {"task_id": f"{low} + n.i", "key": "'c' || n.i", "mark": "t.mark + n.i * 79", "content": content}
    _copy(connection, tables["contents"], f"task_id = {low}", number, changed)
    counters = f"tasks = {number + 1}, slots = {3 * number + 3}, tail = {number + 1}"
    connection.execute(text(f"UPDATE batches SET {counters} WHERE id = {batch}"))  # noqa: S608 - numbers


def _work(connection: Connection, batch: int, which: tuple[int, int], person: int, passed: int) -> None:
    """Somebody has done so many tasks from a first one on; before the first `passed` nothing is left to others."""
    low, (first, number), lent = batches.task_range(batch)[0], which, tables["assignments"]
    _quick(connection)
    task = {"task_id": f"{low + first} + n.i", "batch_id": str(batch), "person_id": str(person)}
    _copy(connection, lent, "state = 1", number, {**task, "touched": "t.touched - n.i"})
    mine = f"a.batch_id = {batch} AND a.person_id = {person} AND a.task_id >= {low + first}"
    for name in ("annotations", "ledger"):
        columns = [column.name for column in tables[name].columns if column.name != "id"]
        given = {"assignment_id": "a.id", "batch_id": str(batch), "person_id": str(person), "at": "t.at - a.id"}
        chosen = ", ".join(given.get(column, f"t.{column}") for column in columns)
        template = f"(SELECT * FROM {name} ORDER BY id LIMIT 1) AS t"  # noqa: S608 - names of ours
        rows = f"SELECT {chosen} FROM {template}, assignments AS a WHERE {mine}"  # noqa: S608 - names of ours
        connection.execute(text(f"INSERT INTO {name} ({', '.join(columns)}) {rows}"))
    still = 0 if not passed else 2
    connection.execute(
        text(f"UPDATE tasks SET open = {still} WHERE id >= {low + first} AND id < {low + first + number}")  # noqa: S608 - numbers
    )
    turn = f"{person}, {batch}, {first + number - 1}, {number}, 'none'"
    connection.execute(text(f"INSERT INTO turns (person_id, batch_id, pos, done, guide) VALUES ({turn})"))  # noqa: S608 - numbers
    connection.execute(text(f"UPDATE batches SET done = done + {number} WHERE id = {batch}"))  # noqa: S608 - numbers
    connection.execute(text(f"UPDATE people SET done = done + {number} WHERE id = {person}"))  # noqa: S608 - numbers


def _copy(connection: Connection, table: Table, where: str, number: int, changed: dict[str, str]) -> None:
    """So many copies of one row of this table, numbered `n.i` from 1 on, with these columns changed."""
    columns = [column.name for column in table.columns if column.name != "id" or "id" in changed]
    names = ", ".join(f'"{column}"' for column in columns)
    chosen = ", ".join(changed.get(column, f't."{column}"') for column in columns)
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number})"  # noqa: S608 - a number
    template = f"(SELECT * FROM {table.name} WHERE {where} LIMIT 1) AS t"  # noqa: S608 - names of ours
    rows = f"SELECT {chosen} FROM n, {template}"  # noqa: S608 - names of ours
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"INSERT INTO {table.name} ({names}) {numbers} {rows}"))
    else:
        connection.execute(text(f"{numbers} INSERT INTO {table.name} ({names}) {rows}"))


def _multiply(connection: Connection, person: int) -> list[Person]:
    """As many people more as this one, each with a number of their own."""
    mark = "substr('0000000000000000000000000000000' || n.i, -31)"
    mark = mark if connection.dialect.name == "sqlite" else "lpad(n.i::text, 31, '0')"
    changed = {"telegram_id": "100 + n.i", "mark": f"'x' || {mark}"}
    _copy(connection, tables["people"], f"id = {person}", NEWCOMERS, changed)
    return [
        found for n in range(NEWCOMERS) if (found := find_person(connection, 1, 101 + n, frozenset())) is not None
    ]


def _quick(connection: Connection) -> None:
    """References need no look: they are copies of what is right."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SET LOCAL session_replication_role = replica"))


def _named(name: str) -> Wishes:
    return msgspec.structs.replace(WISHES, name=name)


if __name__ == "__main__":
    # Who is asked to end leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    given = sys.argv[1:]
    backends = [given.pop(0)] if given and given[0] in ("sqlite", "postgresql") else ["sqlite", "postgresql"]
    sys.exit(max(main(backend, [int(each) for each in given] or list(SIZES)) for backend in backends))
