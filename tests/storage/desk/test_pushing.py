"""A batch file becomes a batch whole or not at all, whatever happens in between."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from storage.database.tables.batches import batches as batch_table
from storage.database.tables.batches import contents, tasks
from storage.desk import batches, checking, inbox, pushing
from storage.desk.checking import Faulty, Sound, Upload, check
from storage.desk.desk import Desk
from storage.desk.pushing import Known, Loaded, Pusher, discard, push
from storage.errors import AlreadyApplied, Refused, Stale
from storage.facts import Receipt
from tests.storage.desk.making import NOW

SHELL = Pusher(None, NOW)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "AT_ONCE", 10)
    monkeypatch.setattr(pushing, "DROPPED_AT_ONCE", 7)


@pytest.fixture
def upload(tmp_path: Path) -> Callable[..., Upload]:
    def make(rows: int, *, bad: tuple[int, ...] = (), name: str = "soal.jsonl", **wishes: str) -> Upload:
        path = tmp_path / f"{rows}-{bad}"
        lines = [
            json.dumps({"prompt": f"p{n}"} if n in bad else {"prompt": f"p{n}", "text": "x"}) for n in range(rows)
        ]
        path.write_text("\n".join(lines))
        return Upload(path, name, {"kinds": "paraphrase", **wishes})

    return make


async def ignore(kept: int) -> None:
    del kept


class Killed(BaseException):
    """The process ended here."""


def killed_after(chunks: int) -> pushing.Tell:
    async def tell(kept: int) -> None:
        if kept >= 10 * chunks:
            raise Killed

    return tell


def _rows(connection: Connection) -> tuple[int, int, int]:
    found = [
        connection.scalar(select(func.count()).select_from(table)) or 0 for table in (batch_table, tasks, contents)
    ]
    return found[0], found[1], found[2]


async def rows(desk: Desk) -> tuple[int, int, int]:
    """Batches, tasks and contents in the database, seen or not."""
    return await desk.read(_rows)


async def test_gold_that_cannot_be_read_is_a_fault_with_its_place(desk: Desk, tmp_path: Path) -> None:
    row = {"prompt": "p", "candidates": ["x", "y"], "explanation": "y"}
    path = tmp_path / "kunci.jsonl"
    path.write_text("\n".join(json.dumps(row | {"id": gold, "gold": {"comparison": gold}}) for gold in "abc"))
    faulty = await push(desk, Upload(path, "kunci.jsonl", {"kinds": "comparison"}), SHELL, ignore)
    assert isinstance(faulty, Faulty)
    assert [(fault.line, fault.column, fault.phrase.id) for fault in faulty.faults] == [
        (3, "gold.comparison", "comparison-gold")
    ]
    assert await rows(desk) == (0, 0, 0)


async def test_every_row_becomes_a_task_in_the_order_of_the_file(desk: Desk, upload: Callable[..., Upload]) -> None:
    told: list[int] = []

    async def tell(kept: int) -> None:
        told.append(kept)

    pushed = await push(desk, upload(25, overlap="4"), SHELL, tell)
    assert isinstance(pushed, Loaded)
    assert (pushed.batch.state, pushed.batch.tasks, pushed.batch.slots) == ("draft", 25, 100)
    assert pushed.inferred == ("name",)
    assert told == [10, 20, 25]
    positions = await desk.read(lambda connection: list(connection.scalars(select(tasks.c.pos).order_by(tasks.c.id))))
    assert positions == list(range(25))


async def test_the_same_file_is_the_same_batch(desk: Desk, upload: Callable[..., Upload]) -> None:
    first = await push(desk, upload(5), SHELL, ignore)
    again = await push(desk, replace(upload(5), name="lain.jsonl"), SHELL, ignore)
    assert isinstance(first, Loaded)
    assert again == Known(first.batch)
    assert await rows(desk) == (1, 5, 5)


@pytest.mark.parametrize("bad", [(0,), (9,), (10,), (24,), (3, 17)])
async def test_one_bad_row_keeps_nothing(desk: Desk, upload: Callable[..., Upload], bad: tuple[int, ...]) -> None:
    pushed = await push(desk, upload(25, bad=bad, kinds="rating"), SHELL, ignore)
    assert isinstance(pushed, Faulty)
    assert pushed.number == 25
    good = upload(25, bad=bad)
    broken = good.path.read_text().splitlines()
    for number in bad:
        broken[number] = "{"
    good.path.write_text("\n".join(broken))
    pushed = await push(desk, good, SHELL, ignore)
    assert isinstance(pushed, Faulty)
    assert [fault.line - 1 for fault in pushed.faults] == list(bad)
    assert pushed.good == 25 - len(bad)
    assert await rows(desk) == (0, 0, 0)


@pytest.mark.parametrize("chunks", [1, 2])
async def test_a_kill_leaves_nothing_to_be_seen_and_the_next_push_starts_over(
    desk: Desk, upload: Callable[..., Upload], chunks: int
) -> None:
    with pytest.raises(Killed):
        await push(desk, upload(25), SHELL, killed_after(chunks))
    assert await desk.read(batches.list_batches) == []
    assert (await rows(desk))[1] == 10 * chunks
    pushed = await push(desk, upload(25), SHELL, ignore)
    assert isinstance(pushed, Loaded)
    assert pushed.batch.wishes.name == "soal"
    assert await rows(desk) == (1, 25, 25)


async def test_what_a_kill_left_behind_goes_after_a_day_with_any_push(
    desk: Desk, upload: Callable[..., Upload]
) -> None:
    with pytest.raises(Killed):
        await push(desk, upload(25), SHELL, killed_after(2))
    await push(desk, upload(3), SHELL, ignore)
    assert await rows(desk) == (2, 23, 23)
    await push(desk, upload(4), Pusher(None, NOW.replace(day=24)), ignore)
    assert await rows(desk) == (2, 7, 7)


async def test_whoever_comes_last_with_the_same_file_wins(desk: Desk, upload: Callable[..., Upload]) -> None:
    reached, go_on = asyncio.Event(), asyncio.Event()

    async def wait(kept: int) -> None:
        if kept == 10:
            reached.set()
            await go_on.wait()

    first = asyncio.create_task(push(desk, upload(25, overlap="1"), SHELL, wait))
    await reached.wait()
    second = await push(desk, upload(25, overlap="2"), Pusher(None, NOW.replace(minute=1)), ignore)
    go_on.set()
    with pytest.raises(Stale):
        await first
    assert isinstance(second, Loaded)
    assert second.batch.slots == 50
    assert await rows(desk) == (1, 25, 25)


async def test_the_draft_and_the_end_of_its_update_are_one(desk: Desk, upload: Callable[..., Upload]) -> None:
    await desk.write(inbox.keep, 1, [inbox.Line(7, 50, b"{}")], "test", NOW)
    pusher = Pusher(None, NOW, Receipt(1, 7))
    pushed = await push(desk, upload(25), pusher, ignore)
    assert isinstance(pushed, Loaded)
    with pytest.raises(AlreadyApplied):
        await push(desk, upload(24), pusher, ignore)
    assert [batch.tasks for batch in await desk.read(batches.list_batches)] == [25]


async def test_a_discarded_draft_is_gone_and_may_come_again(desk: Desk, upload: Callable[..., Upload]) -> None:
    pushed = await push(desk, upload(25), SHELL, ignore)
    assert isinstance(pushed, Loaded)
    await discard(desk, pushed.batch.id, SHELL)
    assert await rows(desk) == (0, 0, 0)
    again = await push(desk, upload(25), SHELL, ignore)
    assert isinstance(again, Loaded)
    await desk.write(batches.move, again.batch.id, "open", None, NOW)
    with pytest.raises(Refused):
        await discard(desk, again.batch.id, SHELL)


async def test_names_are_unlike_whatever_their_case(desk: Desk, upload: Callable[..., Upload]) -> None:
    for number, name in enumerate(("Pagi", "pagi", "ÉTÉ", "ÉTÉ", "PAGI", "pa_i")):
        named = replace(upload(number + 1), wishes={"name": name})
        assert isinstance(await push(desk, named, SHELL, ignore), Loaded)
    found = [batch.wishes.name for batch in await desk.read(batches.list_batches)]
    assert found[::-1] == ["Pagi", "pagi-2", "ÉTÉ", "ÉTÉ-2", "PAGI-3", "pa_i"]


def test_check_says_the_same_without_a_database(upload: Callable[..., Upload]) -> None:
    assert isinstance(check(upload(25), NOW), Sound)
    faulty = check(upload(25, kinds="comparison"), NOW)
    assert isinstance(faulty, Faulty)
    assert [fault.column for fault in faulty.faults] == ["candidates"] * 25


def test_faults_beyond_the_limit_are_counted(upload: Callable[..., Upload], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "MOST_FAULTS", 5)
    faulty = check(upload(25, kinds="comparison"), NOW)
    assert isinstance(faulty, Faulty)
    assert (len(faulty.faults), faulty.number, faulty.good) == (5, 25, 0)


def test_languages_are_told_from_the_rows_only_if_they_agree(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("text,lang\nsatu,jv\ndua,jv\n")
    alike = check(Upload(path, "f.csv", {}), NOW)
    path.write_text("text,lang\nsatu,jv\ndua,su\n")
    mixed = check(Upload(path, "f.csv", {}), NOW)
    assert isinstance(alike, Sound)
    assert isinstance(mixed, Sound)
    assert (alike.wishes.lang, mixed.wishes.lang) == ("jv", None)
    assert "lang" in alike.inferred


def test_rows_that_tell_no_kind_ask_for_it(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text('{"messages": [{"role": "assistant", "content": "halo"}]}')
    with pytest.raises(Refused, match="push-kinds-needed"):
        check(Upload(path, "f.jsonl", {}), NOW)
