"""From the link to the first paid task: no longer than the README says."""

import re
from pathlib import Path

import pytest

from storage.database.engine import open_database
from storage.desk.desk import Desk
from tests.handlers.house import open_house
from tests.journeys.stranger import FIRST_TASK, Way, earned, walk

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", FIRST_TASK)
async def test_a_stranger_earns_after_few_taps(database: str, tmp_path: Path, kind: str) -> None:
    house = await open_house(Desk(open_database(database)), tmp_path)
    way = await walk(house, kind)
    assert await house.desk.read(earned) == [500]
    said = re.search(rf"\| `{kind}` \| (\d+) \| (\d+) \| (\d\.\d) \|\n", README)
    assert said is not None
    assert (way.taps, way.texts) == (int(said[1]), int(said[2]))
    assert abs(way.minutes - float(said[3])) < 0.3, "measure anew: python -m tests.benchmarks.stranger"
    await house.application.shutdown()
    await house.telegram.close()
    await house.desk.close()


def test_a_line_is_read_once() -> None:
    way = Way()
    way.see("dua kata\nlagi")
    way.see("lagi\nbaru")
    assert way.seconds == pytest.approx(4 * 60 / 200)
