"""A clock that is set while people work."""

from datetime import timedelta

from sqlalchemy import Connection, select

from storage.database.tables.work import assignments
from tests.handlers.house import House
from tests.handlers.test_bad_inputs import SINGLE
from tests.storage.desk.making import make_batch


def durations(connection: Connection) -> list[int]:
    """How long each task took, as it is kept, in milliseconds."""
    return list(connection.scalars(select(assignments.c.active_ms)))


async def test_a_clock_that_jumps_back_and_forth_loses_no_answer(house: House) -> None:
    """An hour back in the middle of a task, a day back before the next, a year on within the third."""
    sari = await house.joined(1)
    await make_batch(house.desk, 3, SINGLE)
    await house.do(sari, "/tugas", "5")
    house.clock.now -= timedelta(hours=1)
    await house.do(sari, "3")
    house.clock.now -= timedelta(days=1)
    await house.do(sari, "4", "4")
    assert len(await house.kept()) == 2
    house.clock.now += timedelta(days=365)
    await house.do(sari, "2", "/tugas")
    assert "Jawaban" in sari.last.text
    await house.do(sari, *(["2"] if "Jawaban A" in sari.last.text else []), "1")
    assert len(await house.kept()) == 3
    assert min(await house.desk.read(durations)) >= 0
