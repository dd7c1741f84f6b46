"""The simulator itself, in small: it finds somebody lazy and leaves people alone who look."""

from pathlib import Path
from random import Random

from bot.simulation.crowd import FIRST, Member
from bot.simulation.people.honest import HONEST, Honest
from bot.simulation.people.lazy import LAZY, Lazy
from bot.simulation.people.somebody import Pace
from bot.simulation.simulating import Plan, play
from bot.simulation.town import Ground
from bot.simulation.world import COMPARISON
from tests.books import open_phrasebooks

EACH = 25
PLAN = Plan(people=8, bad=0.125, each=EACH, seed=3)


async def test_somebody_lazy_is_found_and_who_looks_is_left_alone(tmp_path: Path) -> None:
    chance, told = Random(5), list[int]()
    pace = Pace(22.0, 3.5, 4.0)
    looking = [
        Member(FIRST + place, COMPARISON, chance.uniform(0, 600), Honest(0.05 + place / 50, pace))
        for place in range(7)
    ]
    lazy = Member(FIRST + 7, COMPARISON, 300, Lazy((0,), pace))
    report = await play(PLAN, [*looking, lazy], Ground(tmp_path, open_phrasebooks()), told.append)
    assert (report.people, report.answers, told[-1]) == (8, 8 * EACH, 8 * EACH)
    assert report.found == 1
    assert [(way.way, way.people, way.found) for way in report.ways if way.people] == [(LAZY, 1, 1)]
    assert report.wronged == report.missed == ()
    assert HONEST not in {way.way for way in report.ways}
    banding = next(close for close in report.closeness if close.batch == COMPARISON)
    assert banding.tasks >= EACH
    assert banding.together >= banding.majority
