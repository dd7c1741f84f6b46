"""The standing door: how the house is, in a few numbers, for whoever looks after it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, func, select

from storage.database.tables.batches import batches
from storage.database.tables.exchange import ANSWERED, ASIDE, inbox, processes
from storage.database.tables.people import people
from storage.desk import chores
from storage.desk.inbox import ALIVE_FOR

CLEARING = "forget"


@dataclass(frozen=True, slots=True)
class Standing:
    """How much there is, what waits, what was set aside, and when old data was last cleared away.

    `processes` counts those that serve now; `clock` is the server's, None where the database has none of its own.
    """

    people: int
    batches: int
    waiting: int
    aside: int
    processes: int
    cleared: datetime | None
    clock: datetime | None


def look(connection: Connection, now: datetime) -> Standing:
    """How it stands."""
    chore = chores.find(connection, CLEARING)
    clock = None if connection.dialect.name == "sqlite" else connection.scalar(select(func.clock_timestamp()))
    return Standing(
        people=_count(connection, people),
        batches=_count(connection, batches),
        waiting=_count(connection, inbox, inbox.c.state < ANSWERED),
        aside=_count(connection, inbox, inbox.c.state == ASIDE),
        processes=_count(connection, processes, processes.c.beat > now - ALIVE_FOR),
        cleared=None if chore is None else chore.at,
        clock=clock,
    )


def _count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0
