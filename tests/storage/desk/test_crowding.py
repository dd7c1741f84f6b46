"""A flood in the inbox: so much of one person is kept, then one line to tell them; others do not notice."""

from sqlalchemy import func, select

from storage.database.tables.exchange import inbox as table
from storage.desk import inbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.facts import Receipt
from storage.rules.crowding import MOST_WAITING
from tests.storage.desk.making import NOW

BOT = 7


def flood(first: int, count: int, person: int = 100) -> list[Line]:
    return [Line(number, person, b"{}") for number in range(first, first + count)]


async def keep(desk: Desk, lines: list[Line], holder: str = "here") -> set[int]:
    await desk.write(inbox.beat, holder, NOW)
    return await desk.write(inbox.keep, BOT, lines, holder, NOW)


async def kept(desk: Desk, person: int = 100) -> list[Line]:
    return await desk.read(inbox.lines_of, BOT, person, "here", 1000)


async def test_so_much_is_kept_and_one_line_to_tell_them(desk: Desk) -> None:
    """Brought a hundred at a time, one at a time, and by two processes: it comes to the same."""
    assert await keep(desk, flood(1, 90)) == set(range(1, 91))
    assert await keep(desk, [*flood(91, 90), Line(999, 200, b"{}")]) == {*range(91, MOST_WAITING + 1), 999}
    assert await keep(desk, flood(500, 1)) == set()
    assert await keep(desk, flood(501, 50), "there") == set()
    lines = await kept(desk)
    assert [line.update for line in lines] == list(range(1, MOST_WAITING + 2))
    assert [line.update for line in lines if line.crowded] == [MOST_WAITING + 1]


async def test_what_is_brought_again_takes_no_room(desk: Desk) -> None:
    """Killed between the commit and the confirmation: the same hundred come again, with new ones behind them."""
    await keep(desk, flood(1, 60))
    await desk.write(inbox.answered, [Receipt(BOT, number) for number in range(1, 31)])
    assert await keep(desk, flood(1, 100)) == set(range(61, 101))
    assert not any(line.crowded for line in await kept(desk))


async def test_when_they_have_been_told_there_is_room_again(desk: Desk) -> None:
    await keep(desk, flood(1, 200))
    await desk.write(inbox.answered, [Receipt(BOT, number) for number in range(1, MOST_WAITING + 1)])
    assert await keep(desk, flood(300, 1)) == set()
    await desk.write(inbox.answered, [Receipt(BOT, MOST_WAITING + 1)])
    assert await keep(desk, flood(301, 1)) == {301}
    count = select(func.count()).select_from(table)
    assert await desk.read(lambda connection: connection.scalar(count)) == MOST_WAITING + 2
