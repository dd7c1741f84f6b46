"""One database, several lives: after a kill, beside each other, and told apart by name."""

import asyncio
import json
import os
import subprocess
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot import presence
from bot.app import now
from bot.presence import is_gone, process_name
from storage.database.tables.exchange import ANSWERED, ASIDE, inbox
from storage.desk import inbox as inbox_door
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from tests.bot.foreign import BOT, ForeignApi, message
from tests.bot.test_intake import settled, states
from tests.bot.tiny import Tiny, at_work, tiny_settings, tiny_station


def line(number: int, person: int, text: str = "halo") -> Line:
    return Line(number, person, json.dumps(message(number, person, text)).encode())


async def left_by(desk: Desk, holder: str, *lines: Line) -> None:
    """A process of this name took these in and has not finished them."""
    await desk.write(inbox_door.beat, holder, now())
    await desk.write(inbox_door.keep, BOT, list(lines), holder, now())


def gone_name() -> str:
    """The name of a process of this machine that has ended."""
    child = subprocess.Popen(["true"])
    child.wait()
    host = process_name().split(":", maxsplit=1)[0]
    return f"{host}:{child.pid}:00000000"


async def test_after_a_kill_the_rest_is_done_at_once_and_in_order(desk: Desk, foreign: ForeignApi, root: str) -> None:
    killed = gone_name()
    await left_by(desk, killed, *(line(number, number % 3) for number in range(1, 31)))
    tiny = Tiny()
    async with asyncio.timeout(3), at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        assert set((await settled(desk, 30)).values()) == {ANSWERED}
    for person in range(3):
        assert [number for number in tiny.ended if number % 3 == person] == list(range(person or 3, 31, 3))


async def test_an_effect_of_the_earlier_life_is_shown_and_not_repeated(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    await left_by(desk, gone_name(), line(1, 100))
    await desk.write(lambda connection: connection.execute(update(inbox).values(state=1)).rowcount)
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        await settled(desk, 1)
    assert foreign.texts() == ["sudah"]


async def test_a_line_that_ended_its_process_again_and_again_is_set_aside(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    await left_by(desk, gone_name(), line(1, 100), line(2, 100))
    died = {"deaths": inbox_door.MOST_DEATHS, "reason": "the process ended"}
    spoiled = update(inbox).where(inbox.c.update_id == 1).values(died)
    await desk.write(lambda connection: connection.execute(spoiled).rowcount)
    tiny = Tiny()
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        assert await settled(desk, 2) == {1: ASIDE, 2: ANSWERED}
    assert tiny.begun == [2]


async def test_a_living_process_keeps_what_it_holds(desk: Desk, foreign: ForeignApi, root: str) -> None:
    """Its person's next update, brought by another process, is left to it; another's is not."""
    await left_by(desk, "elsewhere:1:aa", line(1, 100))
    foreign.push(message(2, 100), message(3, 200))
    tiny = Tiny()
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        assert (await settled(desk, 1))[3] == ANSWERED
        holders = await desk.read(
            lambda connection: connection.execute(select(inbox.c.update_id, inbox.c.holder)).all()
        )
    assert tiny.begun == [3]
    assert {row.update_id for row in holders if row.holder == "elsewhere:1:aa"} == {1, 2}


async def test_what_others_leave_to_this_process_is_found(desk: Desk, foreign: ForeignApi, root: str) -> None:
    tiny = Tiny()
    async with at_work(tiny_station(tiny, desk, tiny_settings(root)), desk):
        await foreign.until(lambda: bool(foreign.offsets))
        await desk.write(inbox_door.keep, BOT, [line(5, 100), line(6, 100)], "here", now())
        assert set(await settled(desk, 2)) == {5, 6}
    assert tiny.begun == [5, 6]


async def test_a_process_without_a_heartbeat_is_taken_over(desk: Desk, foreign: ForeignApi, root: str) -> None:
    await desk.write(inbox_door.beat, "elsewhere:1:aa", now() - timedelta(seconds=11))
    await desk.write(inbox_door.keep, BOT, [line(1, 100)], "elsewhere:1:aa", now())
    async with at_work(tiny_station(Tiny(), desk, tiny_settings(root)), desk):
        assert await settled(desk, 1) == {1: ANSWERED}


async def test_two_processes_share_the_work_and_nothing_is_done_twice(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    """Both take in every update, as two would behind a webhook that brings them again."""
    first, second = Tiny(), Tiny()
    one = tiny_station(first, desk, tiny_settings(root), "one")
    two = tiny_station(second, desk, tiny_settings(root), "two")
    async with at_work(one, desk, "one"), at_work(two, desk, "two"):
        await foreign.until(lambda: len(foreign.called("getMe")) == 2)
        for number in range(1, 101):
            await asyncio.gather(one.keep([line(number, number % 7)]), two.keep([line(number, number % 7)]))
        await settled(desk, 100)
    assert sorted(first.ended + second.ended) == list(range(1, 101))
    assert set((await states(desk)).values()) == {ANSWERED}


async def test_one_process_fetches_and_the_next_goes_on_where_it_ended(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    first, second = Tiny(), Tiny()
    async with at_work(tiny_station(first, desk, tiny_settings(root), "one"), desk, "one"):
        await foreign.until(lambda: bool(foreign.offsets))
        async with at_work(tiny_station(second, desk, tiny_settings(root), "two"), desk, "two"):
            foreign.push(*(message(number, number) for number in range(1, 21)))
            await settled(desk, 20)
            assert (len(first.ended), len(second.ended)) == (20, 0)
            assert foreign.together == 1
    foreign.push(*(message(number, number) for number in range(21, 41)))
    third = Tiny()
    async with at_work(tiny_station(third, desk, tiny_settings(root), "three"), desk, "three"):
        assert set((await settled(desk, 40)).values()) == {ANSWERED}
    assert sorted(first.ended + third.ended) == list(range(1, 41))


def test_names_tell_who_is_gone() -> None:
    ours = process_name()
    host, number, _ = ours.split(":")
    assert number == str(os.getpid())
    assert len(ours) <= 64
    assert is_gone(gone_name())
    assert is_gone(f"{host}:{number}:ffffffff")
    assert not is_gone(f"{host}:1:ffffffff") or os.getpid() == 1
    assert not is_gone("another:999999:ffffffff")
    assert not is_gone("odd")


def test_the_same_name_and_number_in_another_container_is_not_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    here = process_name()
    assert len(here) <= 64
    assert is_gone(here)
    monkeypatch.setattr(presence, "_marks", lambda: iter(("the same start", "another container")))
    assert not is_gone(here)
