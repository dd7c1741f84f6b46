"""Large exports are the work of other processes, on one state; what they make is what one process makes."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from storage.database.apart import helpers, in_order
from storage.database.tables.work import annotations
from storage.desk import exports, piecework
from storage.desk.desk import Desk
from storage.desk.exporting import Aside, Hands, Request
from storage.errors import NotFound
from tests.storage.desk.making import make_batch, make_person
from tests.storage.desk.test_exports import COMPARE, KEY, work_through

TWO = Hands(2, 1)


def count(connection: Connection, tell: object) -> int:
    del tell
    return connection.scalar(select(func.count()).select_from(annotations)) or 0


def names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


def nobody(done: int) -> None:
    del done


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is large here, and in many pieces."""
    monkeypatch.setattr(exports, "APART_FROM", 1)
    monkeypatch.setattr(piecework, "PIECE", 2)


@pytest.mark.usefixtures("small")
async def test_several_processes_write_the_same_bytes_as_one(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 5, COMPARE)
    for number in (1, 2):
        await work_through(desk, await make_person(desk, number), "a")
    for name in ("csv", "parquet"):
        told: list[int] = []
        request = Request((batch.id,), name)
        alone = await exports.export(desk, request, tmp_path / "alone", KEY)
        apart = await exports.export(desk, request, tmp_path / "apart", KEY, Aside(watch=told.append, hands=TWO))
        assert (tmp_path / "alone").read_bytes() == (tmp_path / "apart").read_bytes()
        assert (apart.rows, apart.left, apart.batch) == (alone.rows, alone.left, alone.batch) == (10, (), "uji")
        if desk.file is not None and name == "csv":
            assert told == [4, 8, 10], "two tasks a piece, two people each"
    assert names(tmp_path, "a*") == ["alone", "apart"]


@pytest.mark.usefixtures("small")
async def test_whoever_stops_it_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 5, COMPARE)
    await work_through(desk, await make_person(desk, 1), "a")

    def stop(done: int) -> None:
        raise InterruptedError(done)

    with pytest.raises(InterruptedError):
        await exports.export(desk, Request((batch.id,), "jsonl"), tmp_path / "out", KEY, Aside(watch=stop, hands=TWO))
    assert not names(tmp_path, "out*")


async def test_all_see_one_state_and_errors_come_back_as_they_were(desk: Desk) -> None:
    if desk.file is None:
        # A server's snapshots are not for other processes.
        return
    await make_batch(desk, 3, COMPARE)
    await work_through(desk, await make_person(desk, 1), "a")
    with helpers(desk.file, 2, 0) as found:
        await work_through(desk, await make_person(desk, 2), "a")
        assert list(in_order(found, [(count, ())] * 3)) == [3, 3, 3]
        with pytest.raises(NotFound, match="batch-unknown"):
            found[0].call(piecework._pieces, nobody, (77,), 2)  # noqa: SLF001 - any job that fails
        assert found[0].call(count, nobody) == 3, "a helper outlives what failed"
        found[0].end()
        with pytest.raises(OSError, match="closed"):
            found[0].call(count, nobody)
    assert await desk.read(count, None) == 6
