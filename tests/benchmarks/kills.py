"""Kills in the middle of the work of 50 people, 20 of them by default: `python -m tests.benchmarks.kills [kills]`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.journeys.killing import Plan, killed_in_the_middle


def main(kills: int) -> int:
    """Print what was found afterwards; 0 if nothing was lost, doubled or given too often."""
    plan = Plan(people=50, acts=max(40, 2 * kills), kills=kills)
    with tempfile.TemporaryDirectory() as folder:
        after = asyncio.run(killed_in_the_middle(Path(folder), plan))
    lost = {who: told - after.done[who] for who, told in after.told.items() if told > after.done[who]}
    print(  # noqa: T201 - figures are for a terminal
        f"{after.kills} kills, {plan.people} people: {sum(after.told.values())} tasks told as kept,"
        f" {sum(after.done.values())} in the database, lost {sum(lost.values())}, annotations twice {after.twice},"
        f" texts twice {after.texts_twice}, most per task {after.most_per_task} of {plan.overlap},"
        f" updates unfinished {after.unfinished}, set aside {after.aside};"
        f" {after.payouts} payouts, faults of money {after.faults.number}"
    )
    bad = after.faults.number + after.twice + after.texts_twice + after.unfinished + after.aside + sum(lost.values())
    return int(bool(bad) or after.most_per_task > plan.overlap)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
