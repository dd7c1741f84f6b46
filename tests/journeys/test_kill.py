"""The program is killed in the middle of people's work: what they were told is kept is there, and nothing twice."""

from pathlib import Path

import pytest

from tests.journeys.killing import Plan, killed_in_the_middle


@pytest.mark.timeout(180)
async def test_a_kill_at_any_moment_loses_nothing_and_counts_nothing_twice(url: str, tmp_path: Path) -> None:
    """One process on SQLite, two on PostgreSQL, where one goes on while the other is killed."""
    plan = Plan(people=10, acts=20, kills=3, patience=8, processes=1 if url.startswith("sqlite") else 2)
    after = await killed_in_the_middle(url, tmp_path, plan)
    assert sum(after.told.values()) > plan.people, "people got work done in between"
    assert after.lost == 0
    assert (after.twice, after.texts_twice) == (0, 0)
    assert after.annotations == 2 * sum(after.done.values()), "both kinds of every finished task, once"
    assert after.most_per_task <= plan.overlap
    assert (after.unfinished, after.aside) == (0, 0)
    assert after.payouts, "somebody was paid in between"
    assert after.faults.number == 0, after.faults
