"""Statements that wait for the end of their transaction, because they touch a row that everybody touches.

On PostgreSQL a row that was changed is locked until the commit. A counter of a batch that a thousand people work on
is therefore changed last: the others wait for one round trip, not for all that a tap does. SQLite has one writer.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection, Executable

T = TypeVar("T")

Late: TypeAlias = list[tuple[Executable, Mapping[str, object]]]
KEY = "late"


def at_last(connection: Connection, statement: Executable, values: Mapping[str, object]) -> None:
    """Do this just before the commit. What it changes is not seen by what is read before."""
    if connection.dialect.name == "sqlite":
        connection.execute(statement, values)
    else:
        connection.info[KEY].append((statement, values))


def whole(connection: Connection, work: Callable[[Connection], T]) -> T:
    """What this function of the connection returns, after what it left for the end."""
    late: Late = []
    connection.info[KEY] = late
    result = work(connection)
    for statement, values in late:
        connection.execute(statement, values)
    return result
