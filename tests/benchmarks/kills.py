"""Kills in the middle of people's work: `python -m tests.benchmarks.kills [kills] [sqlite or postgresql]`.

Rounds of 25 kills among 50 people until there were so many, 20 by default; each round a fresh database. On PostgreSQL
two processes serve, and one of them is killed at a time.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from storage.database.migrating import migrate
from tests.journeys.aftermath import Aftermath
from tests.journeys.killing import Plan, killed_in_the_middle
from tests.postgres import command, running_server, server_programs

A_ROUND = 25


def main(kills: int, backend: str, processes: int) -> int:
    """Print what was found after each round; 0 if nothing was lost, doubled or given too often."""
    rounds = [min(A_ROUND, kills - begun) for begun in range(0, kills, A_ROUND)]
    bad = 0
    for number, count in enumerate(rounds, 1):
        plan = Plan(people=50, acts=max(40, 2 * count), kills=count, processes=processes, patience=10, seed=number)
        with tempfile.TemporaryDirectory() as folder:
            bad += _tell(_round(backend, Path(folder), plan), plan)
    print(f"{backend}, {processes} processes: {kills} kills, {bad} faults")  # noqa: T201 - figures are for a terminal
    return int(bool(bad))


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
    parser = argparse.ArgumentParser()
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("backend", choices=("sqlite", "postgresql"), nargs="?", default="sqlite")
    given = parser.parse_args()
    sys.exit(main(given.kills, given.backend, 1 if given.backend == "sqlite" else 2))
