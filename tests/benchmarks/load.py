"""A city at work: `python -m tests.benchmarks.load [--database postgresql --processes 2] [--people 16300] …`.

It prints a row for each part, ends by itself after `--minutes` of each at the latest, and leaves nothing behind.

First people tap at a pace of their own, behind limits that are enforced, while an admin imports, exports and tells
everybody something (`--pace`, taps a second; `--taps`). Then some of them tap as fast as they are answered, however
fast that is (`--hurried`, `--together`). Every call takes 50 ms. Updates come by webhook, spread over the processes.
"""

import argparse
import asyncio
import json
import os
import secrets
import signal
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from sqlalchemy import Connection, insert, select, text

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.people import people
from storage.desk import batches, broadcasts
from storage.desk.checking import Upload
from storage.desk.desk import Desk
from storage.desk.pushing import Loaded, Pusher, push
from storage.facts import Person, Visitor
from storage.rules.audience import Audience
from tests.benchmarks.city import NOTICE, City, Pace
from tests.benchmarks.phones import served
from tests.journeys.program import TOKEN, Program
from tests.postgres import command, free_port, running_server, server_programs
from tests.storage.desk.making import joined

BOT = int(TOKEN.partition(":")[0])
SECRET = "load-secret"
ALLOWED = 30
KINDS = ("comparison", "rating", "safety", "paraphrase")
OVERLAP = 3
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3


def main(given: argparse.Namespace) -> int:
    """Print the figures of both parts."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(_database(given.database, folder))
        asyncio.run(_play(given, folder, url))
    return 0


@contextmanager
def _database(backend: str, folder: Path) -> Iterator[str]:
    if backend == "sqlite":
        url = f"sqlite+aiosqlite:///{folder}/load.db"
        migrate(url)
        yield url
        return
    programs = server_programs()
    assert programs is not None, "there is no PostgreSQL server here"
    with running_server(programs, fsync="on") as server:
        asyncio.run(command(server, "CREATE DATABASE load"))
        migrate(server + "load")
        yield server + "load"


async def _play(given: argparse.Namespace, folder: Path, url: str) -> None:
    desk = Desk(open_database(url))
    first = await _prepare(desk, folder, given)
    calm = City(range(1, given.people + 1), SECRET, 1, ALLOWED)
    hurried = City(range(1, given.people + 1), SECRET, 10**9)
    for name, city, taps in (("allowed pace", calm, given.taps), ("hurried", hurried, given.hurried)):
        if not taps:
            continue
        async with (
            served(city.take) as api,
            _programs(given.processes, api, url, folder / name.replace(" ", "")) as (
                doors,
                programs,
            ),
        ):
            before, kept = _processor(programs), await desk.read(_kept)
            paced = given.pace if city is calm else 0
            beside = asyncio.create_task(_admin(desk, first, folder, url, api)) if paced else None
            await city.live(doors, taps, Pace(paced, given.together, 60 * given.minutes))
            if beside is not None:
                beside.cancel()
                await asyncio.gather(beside, return_exceptions=True)
            cpu, memory = _processor(programs) - before, [_peak_memory(program.pid) for program in programs]
        title = f"{given.database}, {given.processes} processes, {given.people} people, {name}"
        _tell(title, city, await desk.read(_kept) - kept, cpu, memory)
    print(f"database: {await desk.read(_size) / 2**20:.0f} MiB; {await desk.read(_kept)} annotations")  # noqa: T201
    assert not await desk.read(_too_many), "a task was given too often"
    await desk.close()


def _tell(name: str, city: City, kept: float, cpu: float, memory: list[float]) -> None:
    """A row of a table: what, taps, annotations, the median and the 99th percentile, processor, memory, refusals."""
    waits, traffic = sorted(city.traffic.waits), city.traffic
    if not waits:
        print(f"| {name} | nobody was answered |", flush=True)  # noqa: T201 - figures are for a terminal
        return
    half, late = statistics.median(waits), waits[int(len(waits) * 0.99)]
    peak = " + ".join(f"{each:.0f}" for each in memory)
    print(  # noqa: T201 - figures are for a terminal
        f"| {name} | {len(waits) / traffic.seconds:.1f} taps/s | {kept / traffic.seconds:.1f} annotations/s"
        f" | p50 {half * 1000:.0f} ms, p99 {late * 1000:.0f} ms | {cpu * 1000 / len(waits):.2f} ms of processor a tap"
        f" | {peak} MiB | 429: {traffic.refused}, brought again: {traffic.brought_again},"
        f" unanswered: {traffic.unanswered} |",
        flush=True,
    )


@asynccontextmanager
async def _programs(number: int, api: str, url: str, log: Path) -> AsyncIterator[tuple[list[str], list[Program]]]:
    """So many processes over this database; where they take updates, and they themselves, ready."""
    ports = [free_port() for _ in range(number)]
    programs = [
        Program(
            api,
            url,
            log.with_suffix(f".{port}.log"),
            LATIHIN_WEBHOOK_URL=f"http://127.0.0.1:{port}",
            LATIHIN_WEBHOOK_SECRET=SECRET,
            LATIHIN_LISTEN=f"127.0.0.1:{port}",
        )
        for port in ports
    ]
    for program in programs:
        await program.start()
    for port in ports:
        await ready(f"http://127.0.0.1:{port}/readyz")
    try:
        yield [f"http://127.0.0.1:{port}/telegram/{BOT}" for port in ports], programs
    finally:
        await asyncio.gather(*(program.stop() for program in programs))


async def ready(address: str) -> None:
    """Wait until this process says that it takes updates, for a minute at most."""
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(address) as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)


async def _admin(desk: Desk, first: Person, folder: Path, url: str, api: str) -> None:
    """Tell everybody something, and import and export again and again, until it is enough."""
    now = datetime.now(UTC)
    draft = await desk.write(broadcasts.draft, first, f"{NOTICE} dibuka jam tujuh, ya.", Audience(), now)
    await desk.write(broadcasts.send, first, draft.id, now)
    for number in range(1000):
        file = _rows(folder, f"more{number}", 2_000, KINDS[0])
        for words in (["import", str(file)], ["export", KINDS[0], "--format", "jsonl", "--out", str(folder / "out")]):
            shell = Program(api, url, folder / "admin.log")
            await shell.start(*words)
            await shell.wait()


async def _prepare(desk: Desk, folder: Path, given: argparse.Namespace) -> Person:
    """People who have joined, and an open batch of each kind with enough for all taps."""
    now = datetime.now(UTC)
    first = await joined(desk, Visitor(BOT, 1, "P1", "id"))
    await desk.write(_multiply, first.id, given.people)
    for kind in KINDS:
        file = _rows(folder, kind, (given.taps + given.hurried) // OVERLAP + given.people // 2, kind)
        pushed = await push(desk, Upload(file, file.name, {}), Pusher(None, now), _quietly)
        assert isinstance(pushed, Loaded), pushed
        await desk.write(batches.move, pushed.batch.id, "open", None, now)
    return first


def _rows(folder: Path, name: str, number: int, kind: str) -> Path:
    file = folder / f"{name}.jsonl"
    rows = [
        {"prompt": f"{name} {place}: pertanyaan?", "candidates": [f"{letter} {place}: {TEXT}" for letter in "ab"]}
        for place in range(number)
    ]
    wishes = {"batch": {"name": name, "kinds": [kind], "overlap": OVERLAP, "pay": 500}}
    file.write_text("\n".join(json.dumps(row) for row in [wishes, *rows]), encoding="utf-8")
    return file


def _multiply(connection: Connection, first: int, number: int) -> None:
    """As many people as this one, each with a number of their own."""
    model = dict(connection.execute(select(people).where(people.c.id == first)).mappings().one())
    del model["id"]
    model["consents"] = (*model["consents"], "contact")
    copies = [
        {**model, "telegram_id": person, "mark": secrets.token_hex(16), "name": f"P{person}"}
        for person in range(2, number + 1)
    ]
    connection.execute(insert(people), copies)


async def _quietly(kept: int) -> None:
    del kept


def _processor(programs: list[Program]) -> float:
    """Seconds of processor time these processes have used, in all their threads."""
    total = 0
    for program in programs:
        fields = Path(f"/proc/{program.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def _peak_memory(pid: int) -> float:
    """MiB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _size(connection: Connection) -> int:
    sqlite = connection.dialect.name == "sqlite"
    query = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    return int(connection.scalar(text(query if sqlite else "SELECT pg_database_size(current_database())")) or 0)


def _kept(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT count(*) FROM annotations")) or 0)


def _too_many(connection: Connection) -> int:
    held = "SELECT count(*) AS n FROM assignments WHERE state IN (0, 1) GROUP BY task_id"
    return int(connection.scalar(text(f"SELECT count(*) FROM ({held}) AS t WHERE n > {OVERLAP}")) or 0)  # noqa: S608


if __name__ == "__main__":
    # Who is asked to end leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--people", type=int, default=16_300)
    parser.add_argument("--taps", type=int, default=3_000)
    parser.add_argument("--pace", type=float, default=25)
    parser.add_argument("--hurried", type=int, default=20_000)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--together", type=int, default=50)
    sys.exit(main(parser.parse_args()))
