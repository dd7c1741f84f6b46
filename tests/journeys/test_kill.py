"""The program is killed in the middle of people's work: what they were told is kept is there, and nothing twice."""

from pathlib import Path

import pytest

from tests.journeys.killing import Plan, killed_in_the_middle


@pytest.mark.timeout(180)
async def test_a_kill_at_any_moment_loses_nothing_and_counts_nothing_twice(tmp_path: Path) -> None:
    plan = Plan(people=10, acts=20, kills=4)
    after = await killed_in_the_middle(tmp_path, plan)
    assert sum(after.told.values()) > plan.people, "people got work done in between"
    assert {who: told for who, told in after.told.items() if after.done[who] < told} == {}
    assert (after.twice, after.texts_twice) == (0, 0)
    assert after.annotations == 2 * sum(after.done.values()), "both kinds of every finished task, once"
    assert after.most_per_task <= plan.overlap
    assert (after.unfinished, after.aside) == (0, 0)
    assert after.payouts, "somebody was paid in between"
    assert after.faults.number == 0, after.faults
