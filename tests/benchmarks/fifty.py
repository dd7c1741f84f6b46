"""Fifty people at work on a hundred thousand tasks, by the whole chat: `python -m tests.benchmarks.fifty [taps]`.

Everybody taps as soon as they are answered. Comparisons are one tap an annotation; ratings are ten. The program runs
as it is, over SQLite, against a Telegram on loopback without limits or a way; people and Telegram share the machine
with it. What others reach in the same loop of next task and answer, with fifty people and as many tasks on a machine
like this: Label Studio 2.0 annotations a second, doccano 3.3, potato 5.9.
"""

import asyncio
import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, text

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk import batches
from storage.desk.checking import Upload
from storage.desk.desk import Desk
from storage.desk.pushing import Loaded, Pusher, push
from storage.facts import Visitor
from tests.benchmarks.phones import Phones, served, write
from tests.journeys.program import TOKEN, Program
from tests.storage.desk.making import joined

BOT = int(TOKEN.partition(":")[0])
PEOPLE, TASKS, TAPS = 50, 100_000, 10_000
OVERLAP = 3
PEERS = {"Label Studio": 2.0, "doccano": 3.3, "potato": 5.9}
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3


async def main(taps: int) -> None:
    """Print the figures for tasks of one tap, then of ten."""
    for kind in ("comparison", "rating"):
        with tempfile.TemporaryDirectory() as name:
            await _play(kind, taps, Path(name))


async def _play(kind: str, taps: int, folder: Path) -> None:
    url = f"sqlite+aiosqlite:///{folder}/latihin.db"
    migrate(url)
    desk = Desk(open_database(url))
    await _prepare(desk, kind, folder)
    phones = Phones(PEOPLE, write("/tugas"), "a-much")
    async with served(phones.answer) as root:
        program = Program(root, url, folder / "program.log")
        await program.start()
        await phones.play(PEOPLE * 5)
        phones.waits.clear()
        before, cpu = await desk.read(_kept), _processor(program.pid)
        seconds = await phones.play(taps)
        kept, cpu = await desk.read(_kept) - before, _processor(program.pid) - cpu
        await program.stop()
    assert not await desk.read(_too_many), "a task was given too often"
    await desk.close()
    _tell(kind, kept / seconds, cpu / kept, sorted(phones.waits))


def _tell(kind: str, rate: float, cpu: float, waits: list[float]) -> None:
    half, late = (waits[len(waits) * share // 100] * 1000 for share in (50, 99))
    over = ", ".join(f"{rate / peer:.0f} x {name}" for name, peer in PEERS.items())
    print(  # noqa: T201 - figures are for a terminal
        f"{kind}: {rate:.0f} annotations a second ({over}), {cpu * 1000:.2f} ms of the bot's processor each;"
        f" tap to next card p50 {half:.0f} ms, p99 {late:.0f} ms",
        flush=True,
    )


async def _prepare(desk: Desk, kind: str, folder: Path) -> None:
    now = datetime.now(UTC)
    rows = (
        {"prompt": f"Pertanyaan nomor {number}?", "candidates": [f"{letter} {number}: {TEXT}" for letter in "ab"]}
        for number in range(TASKS)
    )
    file = folder / "tasks.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.write(json.dumps({"batch": {"name": kind, "kinds": [kind], "overlap": OVERLAP, "pay": 500}}) + "\n")
        out.writelines(json.dumps(row) + "\n" for row in rows)
    pushed = await push(desk, Upload(file, file.name, {}), Pusher(None, now), _quietly)
    assert isinstance(pushed, Loaded), pushed
    await desk.write(batches.move, pushed.batch.id, "open", None, now)
    for person in range(1, PEOPLE + 1):
        await joined(desk, Visitor(BOT, person, f"P{person}", "id"))


async def _quietly(kept: int) -> None:
    del kept


def _kept(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT count(*) FROM annotations")) or 0)


def _too_many(connection: Connection) -> int:
    held = "SELECT count(*) AS n FROM assignments WHERE state IN (0, 1) GROUP BY task_id"
    return int(connection.scalar(text(f"SELECT count(*) FROM ({held}) AS t WHERE n > {OVERLAP}")) or 0)  # noqa: S608 - a number of ours


def _processor(pid: int) -> float:
    """Seconds of processor time this process has used, in all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else TAPS))
