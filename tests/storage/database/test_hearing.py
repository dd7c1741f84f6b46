"""What one process calls out, another hears at once; and what comes to both at once is with one of them."""

import asyncio

from sqlalchemy import select

from storage.database.engine import open_database
from storage.database.hearing import say
from storage.database.tables.exchange import inbox as table
from storage.desk import inbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from tests.storage.desk.making import NOW

BOT = 42


async def test_a_line_left_to_another_process_is_called_out_to_it(postgres_url: str) -> None:
    one, two = Desk(open_database(postgres_url)), Desk(open_database(postgres_url))
    heard: asyncio.Queue[str] = asyncio.Queue()
    hearing = asyncio.create_task(one.hear(heard.put_nowait))
    for name in ("one", "two"):
        await one.write(inbox.beat, name, NOW)
    await one.write(inbox.keep, BOT, [Line(1, 100, b"{}")], "one", NOW)
    async with asyncio.timeout(10):
        # Until somebody listens nothing is heard, and that is allowed.
        while heard.empty():
            await one.write(say, "anybody?")
            await asyncio.sleep(0.05)
    assert await two.write(inbox.keep, BOT, [Line(2, 100, b"{}"), Line(3, 200, b"{}")], "two", NOW) == {3}
    async with asyncio.timeout(10):
        while (said := await heard.get()) == "anybody?":
            pass
    assert inbox.called(said, BOT, "one") == 100
    assert inbox.called(said, BOT, "two") is None
    assert inbox.called(said, BOT + 1, "one") is None
    hearing.cancel()
    await asyncio.gather(hearing, return_exceptions=True)
    await one.close()
    await two.close()


async def test_whoever_writes_to_two_processes_at_once_is_with_one_of_them(postgres_url: str) -> None:
    one, two = Desk(open_database(postgres_url)), Desk(open_database(postgres_url))
    for name, desk in (("one", one), ("two", two)):
        await desk.write(inbox.beat, name, NOW)
    for person in range(1, 31):
        lines = [Line(2 * person, person, b"{}"), Line(2 * person + 1, person, b"{}")]
        await asyncio.gather(
            one.write(inbox.keep, BOT, lines[:1], "one", NOW), two.write(inbox.keep, BOT, lines[1:], "two", NOW)
        )
    held = select(table.c.telegram_id, table.c.holder).distinct()
    holders = await one.read(lambda connection: connection.execute(held).all())
    assert sorted(row.telegram_id for row in holders) == list(range(1, 31))
    await one.close()
    await two.close()
