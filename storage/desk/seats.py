"""The seats of quotas: how many of the wanted are lent or done, and which assignment has which. Inside a call.

A quota's row counts its seats, and refuses to count more than are wanted, whoever comes at the same time.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, insert, select, update

from locales.phrase import phrase
from storage.database.tables.batches import quotas
from storage.database.tables.work import seats, turns
from storage.errors import Refused
from storage.terms import Quota

_OPEN = select(quotas.c.place).where(quotas.c.batch_id == bindparam("batch"), quotas.c.taken < quotas.c.wanted)
_TAKEN = select(quotas.c.taken).where(quotas.c.batch_id == bindparam("batch")).order_by(quotas.c.place)
_THIS = (quotas.c.batch_id == bindparam("batch"), quotas.c.place == bindparam("at"))
_TAKE = update(quotas).where(*_THIS, quotas.c.taken < quotas.c.wanted).values(taken=quotas.c.taken + 1)
_FREE = update(quotas).where(*_THIS).values(taken=quotas.c.taken - 1)
_SIT = insert(seats)
_LEAVE = (
    update(seats)
    .where(seats.c.assignment_id.in_(bindparam("assignments", expanding=True)), seats.c.held == 1)
    .values(held=0)
    .returning(seats.c.batch_id, seats.c.place)
)
_LEFT = (
    select(seats.c.batch_id, seats.c.place)
    .where(seats.c.assignment_id == bindparam("assignment"), seats.c.held == 0)
    .order_by(seats.c.place)
)
_BACK = update(seats).where(seats.c.assignment_id == bindparam("assignment")).values(held=1)


def lay(connection: Connection, batch_id: int, wished: Sequence[Quota]) -> None:
    """The quotas of a new batch, all seats free."""
    rows = [
        {"batch_id": batch_id, "place": place, "wanted": quota.wanted, "taken": 0}
        for place, quota in enumerate(wished)
    ]
    if rows:
        connection.execute(insert(quotas), rows)


def change(connection: Connection, batch_id: int, before: Sequence[Quota], after: Sequence[Quota]) -> None:
    """Other quotas for a batch that people are at work on: more or fewer are wanted, or of others too.

    Everybody looks at all tasks again. Raises Refused where one would go, or be smaller than what is taken.
    """
    there = [(quota.tag, quota.region) for quota in before]
    if [(quota.tag, quota.region) for quota in after[: len(before)]] != there:
        raise Refused(phrase("steer-quotas"))
    for place, quota in enumerate(after[: len(before)]):
        this = {"batch": batch_id, "at": place}
        kept = update(quotas).where(*_THIS, quotas.c.taken <= quota.wanted).values(wanted=quota.wanted)
        if not connection.execute(kept, this).rowcount:
            raise Refused(phrase("steer-quotas"))
    added = [
        {"batch_id": batch_id, "place": place, "wanted": quota.wanted, "taken": 0}
        for place, quota in enumerate(after)
        if place >= len(before)
    ]
    if added:
        connection.execute(insert(quotas), added)
    connection.execute(update(turns).where(turns.c.batch_id == batch_id).values(pos=-1, missed=None))


def with_room(connection: Connection, batch_id: int) -> frozenset[int]:
    """The places of this batch's quotas that have a seat free now; another may be quicker."""
    return frozenset(connection.scalars(_OPEN, {"batch": batch_id}))


def taken_of(connection: Connection, batch_id: int) -> tuple[int, ...]:
    """How many seats of each quota of this batch are taken, in their order."""
    return tuple(connection.scalars(_TAKEN, {"batch": batch_id}))


def take(connection: Connection, batch_id: int, places: Sequence[int]) -> bool:
    """Take a seat in each of these quotas, or none at all; whether there was room."""
    for number, place in enumerate(places):
        if not connection.execute(_TAKE, {"batch": batch_id, "at": place}).rowcount:
            free(connection, batch_id, places[:number])
            return False
    return True


def free(connection: Connection, batch_id: int, places: Sequence[int]) -> None:
    """Free a seat in each of these quotas: nothing came of it."""
    for place in places:
        connection.execute(_FREE, {"batch": batch_id, "at": place})


def sit(connection: Connection, batch_id: int, assignment: int, places: Sequence[int]) -> None:
    """The seats just taken are those of this assignment."""
    rows = [{"assignment_id": assignment, "batch_id": batch_id, "place": place, "held": 1} for place in places]
    if rows:
        connection.execute(_SIT, rows)


def leave(connection: Connection, given_back: Sequence[int]) -> None:
    """Free the seats of these assignments, which are given back; they remember which they were."""
    left = connection.execute(_LEAVE, {"assignments": list(given_back)}).all()
    for batch_id, place in sorted(tuple(row) for row in left):
        connection.execute(_FREE, {"batch": batch_id, "at": place})


def come_back(connection: Connection, assignment: int) -> bool:
    """Take the seats again that this assignment left; whether there was room."""
    left = connection.execute(_LEFT, {"assignment": assignment}).all()
    if left and not take(connection, left[0].batch_id, [row.place for row in left]):
        return False
    if left:
        connection.execute(_BACK, {"assignment": assignment})
    return True
