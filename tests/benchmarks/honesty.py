"""Whether `latihin simulate` meets its goals at every seed: `python -m tests.benchmarks.honesty [seeds] [people]`.

Each seed is a whole simulation with 60 tasks a person, 10 % of whom do not look. Printed are each seed, the mean of
all and the worst: who of those was found, who of the others was flagged or paused, and how close to the truth people
come together beside a majority vote. It fails where the mean of what was found is below 95 %, or where at any seed
more than 1 % of those who look were paused or a majority vote is closer to the truth.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from bot.simulation.report import Report
from bot.simulation.simulating import Plan, simulate
from bot.simulation.town import Ground
from locales.phrasebook import open_phrasebooks

BAD, EACH, PEOPLE = 0.1, 60, 200
LEAST_FOUND, MOST_PAUSED = 0.95, 0.01


def main(seeds: int, people: int) -> int:
    """Print what each seed comes to, and 1 if the goals are not met."""
    reports = []
    for seed in range(1, seeds + 1):
        with tempfile.TemporaryDirectory(prefix="latihin-") as folder:
            ground = Ground(Path(folder), open_phrasebooks())
            reports.append(asyncio.run(simulate(Plan(people, BAD, EACH, seed), ground, lambda done: None)))  # noqa: ARG005 - nobody waits
        _say(f"seed {seed}: {_line(reports[-1])}")
    return _judge(reports)


def _judge(reports: list[Report]) -> int:
    found, accused = [each.found for each in reports], [each.accused for each in reports]
    paused, gains = [each.paused for each in reports], [min(_gains(each)) for each in reports]
    _say(f"found: mean {fmean(found):.1%}, worst {min(found):.1%}")
    _say(f"flagged of those who look: mean {fmean(accused):.2%}, worst {max(accused):.2%}")
    _say(f"paused of those who look: mean {fmean(paused):.2%}, worst {max(paused):.2%}")
    mean, worst = fmean(gains) * 100, min(gains) * 100
    _say(f"points nearer to the truth than a majority vote: mean {mean:.2f}, worst {worst:.2f}")
    return int(fmean(found) < LEAST_FOUND or max(paused) > MOST_PAUSED or min(gains) <= 0)


def _line(report: Report) -> str:
    ways = ", ".join(f"{way.way} {way.found} of {way.people} after {way.after or 0:g}" for way in report.ways)
    close = ", ".join(f"{each.batch} {each.majority:.1%} to {each.together:.1%}" for each in report.closeness)
    return f"found {report.found:.1%} ({ways}); flagged {report.accused:.2%}, paused {report.paused:.2%}; {close}"


def _gains(report: Report) -> Iterator[float]:
    """By how much people come closer together than by a majority vote, batch by batch."""
    return (each.together - each.majority for each in report.closeness)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - figures are for a terminal


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    sys.exit(main(given[0] if given else 5, given[1] if len(given) > 1 else PEOPLE))
