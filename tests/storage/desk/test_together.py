"""Changes that travel together do what they do alone, on both databases, and what waits is done by the end."""

import pytest
from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage.database.late import at_last, flush, soon, together
from storage.database.tables.work import days
from storage.desk.desk import Desk
from tests.storage.desk.making import make_person

_ADD = insert(days)
_MORE = (
    update(days)
    .where(days.c.person_id == bindparam("person"), days.c.day == bindparam("on"))
    .values(done=days.c.done + bindparam("more"))
    .returning(days.c.done, days.c.seconds)
)


def _row(person: int, day: int) -> dict[str, object]:
    return {"person_id": person, "day": day, "done": day, "seconds": 10 * day, "sensitive": 0}


def _kept(connection: Connection) -> list[tuple[int, int]]:
    return [(row.day, row.done) for row in connection.execute(select(days.c.day, days.c.done).order_by(days.c.day))]


async def test_each_change_gives_back_its_own_numbers_and_what_waited_is_done_with_them(desk: Desk) -> None:
    sari = (await make_person(desk, 1)).id

    def work(connection: Connection) -> list[list[tuple[int, ...]]]:
        together(connection, (_ADD, _row(sari, 1)), (_ADD, _row(sari, 2)))
        soon(connection, _ADD, _row(sari, 3))
        one, two, none = ({"person": sari, "on": day, "more": 100 * day} for day in (1, 2, 9))
        return together(connection, (_MORE, two), (_MORE, none), (_MORE, one))

    assert await desk.write(work) == [[(202, 20)], [], [(101, 10)]]
    assert await desk.read(_kept) == [(1, 101), (2, 202), (3, 3)]


async def test_what_waits_is_there_after_a_flush_and_at_the_end(desk: Desk) -> None:
    sari = (await make_person(desk, 1)).id

    def work(connection: Connection) -> list[tuple[int, int]]:
        soon(connection, _ADD, _row(sari, 1))
        flush(connection)
        flushed = _kept(connection)
        soon(connection, _ADD, _row(sari, 2))
        at_last(connection, _MORE, {"person": sari, "on": 2, "more": 5})
        return flushed

    assert await desk.write(work) == [(1, 1)]
    assert await desk.read(_kept) == [(1, 1), (2, 7)]


async def test_where_one_of_them_is_refused_nothing_of_the_call_is_kept(desk: Desk) -> None:
    sari = (await make_person(desk, 1)).id

    def work(connection: Connection) -> None:
        soon(connection, _ADD, _row(sari, 1))
        together(connection, (_ADD, _row(sari + 99, 2)), (_MORE, {"person": sari, "on": 1, "more": 1}))

    with pytest.raises(IntegrityError):
        await desk.write(work)
    assert await desk.read(_kept) == []
