"""Kills in the middle of people's work: `python -m tests.benchmarks.kills [kills] [sqlite or postgresql] …`.

Rounds of 25 kills among 20 people until there were so many, 20 by default, or `--minutes` are over; each a fresh
database. On PostgreSQL two processes serve, and one of them is killed at a time. A kill comes some forty answers
after the last one, and takes three or four seconds on a quiet machine with two cores, the start after it included.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from pathlib import Path

from storage.database.migrating import migrate
from tests.journeys.aftermath import Aftermath
from tests.journeys.killing import Plan, killed_in_the_middle
from tests.postgres import command, running_server, server_programs

A_ROUND = 25
PEOPLE = 20
# So many things each of them does between two kills, on average: with fewer, one process has hardly begun.
ACTS = 2
# What databases say when people get into each other's way and are told so.
LOCKED = ("database is locked", "deadlock detected", "could not serialize")


def main(kills: int, backend: str, minutes: float) -> int:
    """Print what was found after each round and in all; 0 if nothing was lost, doubled or given too often."""
    begun, done, faults, locks = time.monotonic(), 0, 0, 0
    while done < kills and time.monotonic() - begun < 60 * minutes:
        count = min(A_ROUND, kills - done)
        acts = max(20, ACTS * count)
        processes = 1 if backend == "sqlite" else 2
        plan = Plan(people=PEOPLE, acts=acts, kills=count, processes=processes, patience=6, seed=done + 1)
        with tempfile.TemporaryDirectory() as folder:
            faults += _tell(_round(backend, Path(folder), plan), plan)
            locks += _locks(Path(folder))
        done += count
    seconds = time.monotonic() - begun
    print(  # noqa: T201 - figures are for a terminal
        f"{backend}: {done} kills in {seconds:.0f} s: {faults} lost, doubled, over-assigned or unfinished;"
        f" {locks} lock errors in the logs"
    )
    return int(bool(faults or locks))


def _locks(folder: Path) -> int:
    """How often a program's log tells of one."""
    logs = [log.read_text(encoding="utf-8", errors="replace") for log in folder.glob("*.log")]
    return sum(log.count(words) for log in logs for words in LOCKED)


def _round(backend: str, folder: Path, plan: Plan) -> Aftermath:
    if backend == "sqlite":
        url = f"sqlite+aiosqlite:///{folder}/kill.db"
        migrate(url)
        return asyncio.run(killed_in_the_middle(url, folder, plan))
    programs = server_programs()
    assert programs is not None, "there is no PostgreSQL server here"
    with running_server(programs) as server:
        asyncio.run(command(server, "CREATE DATABASE kills"))
        url = server + "kills"
        migrate(url)
        return asyncio.run(killed_in_the_middle(url, folder, plan))


def _tell(after: Aftermath, plan: Plan) -> int:
    print(  # noqa: T201 - figures are for a terminal
        f"{after.kills} kills, {plan.people} people: {sum(after.told.values())} tasks told as kept,"
        f" {sum(after.done.values())} in the database, lost {after.lost}, annotations twice {after.twice},"
        f" texts twice {after.texts_twice}, most per task {after.most_per_task} of {plan.overlap},"
        f" updates unfinished {after.unfinished}, set aside {after.aside};"
        f" {after.payouts} payouts, faults of money {after.faults.number}",
        flush=True,
    )
    over = max(0, after.most_per_task - plan.overlap)
    # Where nobody got anything done there was nothing to lose.
    idle = int(not sum(after.told.values()))
    return (
        idle
        + after.lost
        + after.twice
        + after.texts_twice
        + over
        + after.unfinished
        + after.aside
        + after.faults.number
    )


if __name__ == "__main__":
    # Who is asked to end leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    parser = argparse.ArgumentParser()
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("backend", choices=("sqlite", "postgresql"), nargs="?", default="sqlite")
    parser.add_argument("--minutes", type=float, default=120)
    given = parser.parse_args()
    sys.exit(main(given.kills, given.backend, given.minutes))
