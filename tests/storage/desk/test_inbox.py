"""The inbox keeps every update once, applies it once, and sets aside what fails three times."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.desk import inbox, people
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.errors import AlreadyApplied
from storage.facts import Receipt, Visitor
from tests.storage.desk.making import NOBODY, NOW

ONE, TWO = Line(1, 100, b"{}"), Line(2, 100, b"{}")


async def keep(desk: Desk, *lines: Line, holder: str = "here") -> set[int]:
    await desk.write(inbox.beat, holder, NOW)
    return await desk.write(inbox.keep, 7, list(lines), holder, NOW)


async def held(desk: Desk, holder: str = "here") -> list[Line]:
    people = sorted((await desk.read(inbox.look, 7, holder, NOW)).mine)
    return [line for person in people for line in await desk.read(inbox.lines_of, 7, person, holder, 100)]


async def test_an_update_that_comes_twice_is_kept_once(desk: Desk) -> None:
    assert await keep(desk, ONE) == {1}
    assert await keep(desk, ONE, TWO) == {2}
    assert await held(desk) == [ONE, TWO]


async def test_an_effect_and_its_line_are_one_transaction(desk: Desk) -> None:
    await keep(desk, ONE)
    visitor = Visitor(7, 100, "Sari", "id")
    await desk.once(Receipt(7, 1), people.arrive, visitor, NOBODY, NOW)
    with pytest.raises(AlreadyApplied):
        await desk.once(Receipt(7, 1), people.arrive, visitor, NOBODY, NOW)


async def test_an_effect_that_fails_leaves_its_line_waiting(desk: Desk) -> None:
    await keep(desk, ONE)
    with pytest.raises(ZeroDivisionError):
        await desk.once(Receipt(7, 1), lambda _connection: 1 // 0)
    await desk.once(Receipt(7, 1), people.arrive, Visitor(7, 100, "Sari", "id"), NOBODY, NOW)


async def test_answered_lines_are_finished(desk: Desk) -> None:
    await keep(desk, ONE, TWO)
    await desk.write(inbox.answered, [Receipt(7, 1)])
    assert await held(desk) == [TWO]


async def test_the_third_failure_sets_a_line_aside(desk: Desk) -> None:
    await keep(desk, ONE, TWO)
    assert [await desk.write(inbox.failed, Receipt(7, 1), "boom") for _ in range(3)] == [False, False, True]
    assert await held(desk) == [TWO]


async def test_lines_of_a_process_that_is_gone_are_taken_over_once(desk: Desk) -> None:
    await keep(desk, ONE, holder="gone")
    later = NOW + timedelta(seconds=11)
    await desk.write(inbox.beat, "here", later)
    assert (await desk.read(inbox.look, 7, "here", later)).orphans == {100}
    assert await desk.write(inbox.take_over, 7, "here", NOW) == set()
    assert await desk.write(inbox.take_over, 7, "here", later) == {100}
    assert await desk.write(inbox.take_over, 7, "here", later) == set()
    assert await held(desk) == [replace(ONE, troubled=True)]


async def test_a_line_that_kills_its_process_again_and_again_is_set_aside(desk: Desk) -> None:
    await keep(desk, ONE, TWO)
    assert [await desk.write(inbox.begin_again, Receipt(7, 1)) for _ in range(51)] == [True] * 50 + [False]
    assert await held(desk) == [TWO]


async def test_a_line_that_only_waited_is_never_blamed_for_the_end_of_its_process(desk: Desk) -> None:
    await keep(desk, ONE, holder="p0")
    for number in range(1, 20):
        await desk.write(inbox.forget_processes, [f"p{number - 1}"])
        assert await desk.write(inbox.take_over, 7, f"p{number}", NOW + timedelta(minutes=number)) == {100}


async def test_a_line_that_nothing_can_be_made_of_is_set_aside_at_once(desk: Desk) -> None:
    await keep(desk, ONE, TWO)
    await desk.write(inbox.set_aside, Receipt(7, 1), "no update")
    assert await desk.read(inbox.unfinished) == 1
    assert await held(desk) == [TWO]


async def test_a_person_with_unfinished_lines_stays_with_the_process_that_has_them(desk: Desk) -> None:
    await keep(desk, ONE, holder="first")
    assert await keep(desk, TWO, Line(3, 200, b"{}"), holder="second") == {3}
    assert await held(desk, "first") == [ONE, TWO]
    assert await held(desk, "second") == [Line(3, 200, b"{}")]
