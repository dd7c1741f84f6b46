"""Two bots over one PostgreSQL, two processes behind a balancer, each replaced while people tap: nothing is lost."""

import asyncio
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy import Connection, func, select

from storage.database.engine import open_database
from storage.database.tables.exchange import ANSWERED, inbox
from storage.database.tables.people import people
from storage.database.tables.work import assignments
from storage.desk.desk import Desk
from storage.facts import Visitor, Wishes
from tests.benchmarks.city import City, Pace
from tests.benchmarks.load import SECRET, ready
from tests.benchmarks.phones import served
from tests.journeys.program import TOKEN, Program
from tests.postgres import free_port
from tests.storage.desk.making import content, joined, make_batch

SECOND = "4343:journey-other_0123456789-abcdefghij"
BOTS = {TOKEN: 4242, SECOND: 4343}
PEOPLE, TAPS = 4, 40
FIRST = 1_000
WISHES = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=500)


@pytest.mark.timeout(120)
async def test_each_process_is_replaced_while_people_of_two_bots_tap_and_no_update_is_lost(
    postgres_url: str, tmp_path: Path
) -> None:
    """Both bots' updates have the same numbers, and both have people of the same numbers."""
    desk = Desk(open_database(postgres_url))
    for bot in BOTS.values():
        for number in range(1, PEOPLE + 1):
            await joined(desk, Visitor(bot, number, f"P{number}", "id"))
    await make_batch(desk, 0, WISHES, *(content(number) for number in range(TAPS)))
    cities = {token: City(range(1, PEOPLE + 1), SECRET, FIRST) for token in BOTS}

    async def take(request: web.Request) -> web.Response:
        return await cities[request.match_info["token"]].take(request)

    async with served(take) as api:
        ports = [free_port(), free_port()]
        programs = [_program(api, postgres_url, tmp_path, port) for port in ports]
        for program, port in zip(programs, ports, strict=True):
            await program.start()
            await ready(f"http://127.0.0.1:{port}/readyz")
        living = asyncio.gather(*(_live(city, ports, BOTS[token]) for token, city in cities.items()))
        for program, port in zip(programs, ports, strict=True):
            assert await program.stop() == 0
            await program.start()
            await ready(f"http://127.0.0.1:{port}/readyz")
        await living
        assert [await program.stop() for program in programs] == [0, 0]
    assert [(city.traffic.unanswered, len(city.traffic.waits)) for city in cities.values()] == [(0, TAPS)] * 2
    assert await desk.read(_answered) == dict.fromkeys(BOTS.values(), TAPS)
    done = await desk.read(_finished)
    assert done.keys() == set(BOTS.values())
    assert min(done.values()) > 0
    await desk.close()


def _program(api: str, url: str, folder: Path, port: int) -> Program:
    return Program(
        api,
        url,
        folder / f"{port}.log",
        LATIHIN_TOKEN=",".join(BOTS),
        LATIHIN_WEBHOOK_URL=f"http://127.0.0.1:{port}",
        LATIHIN_WEBHOOK_SECRET=SECRET,
        LATIHIN_LISTEN=f"127.0.0.1:{port}",
    )


async def _live(city: City, ports: list[int], bot: int) -> None:
    doors = [f"http://127.0.0.1:{port}/telegram/{bot}" for port in ports]
    await city.live(doors, TAPS, Pace(together=PEOPLE, most=90))


def _answered(connection: Connection) -> dict[int, int]:
    """How many updates of each bot were taken and finished; any other state is one that was not."""
    rows = connection.execute(select(inbox.c.bot, inbox.c.state, func.count()).group_by(inbox.c.bot, inbox.c.state))
    return {bot: number if state == ANSWERED else -number for bot, state, number in rows}


def _finished(connection: Connection) -> dict[int, int]:
    """How many tasks the people of each bot were lent."""
    lent = select(people.c.bot, func.count()).join(assignments, assignments.c.person_id == people.c.id)
    return {row[0]: row[1] for row in connection.execute(lent.group_by(people.c.bot))}
