"""Takes a slot of a task, and puts it back. Inside a door's transaction."""

from sqlalchemy import Connection, bindparam, select, update

from storage.database.late import soon
from storage.database.tables.batches import tasks

_PUT_BACK = update(tasks).where(tasks.c.id == bindparam("task")).values(open=tasks.c.open + 1)
_TAKE = update(tasks).where(tasks.c.id == bindparam("task"), tasks.c.open > 0).values(open=tasks.c.open - 1)
# What somebody else is taking a slot of just now: there are others, and nobody waits in a row for this one.
_FREE = select(tasks.c.id).where(tasks.c.id == bindparam("task")).with_for_update(skip_locked=True, key_share=True)
_TAKE_FREE = (
    update(tasks).where(tasks.c.id == _FREE.scalar_subquery(), tasks.c.open > 0).values(open=tasks.c.open - 1)
)


def take(connection: Connection, task: int) -> bool:
    """Take one open slot of this task; False if there is none."""
    return bool(connection.execute(_TAKE, {"task": task}).rowcount)


def take_at_once(connection: Connection, task: int) -> bool:
    """The same, without waiting for whoever takes one of this task just now; False then too."""
    statement = _TAKE if connection.dialect.name == "sqlite" else _TAKE_FREE
    return bool(connection.execute(statement, {"task": task}).rowcount)


def put_back(connection: Connection, task: int) -> None:
    """Give back a slot just taken, as if nothing had been."""
    connection.execute(_PUT_BACK, {"task": task})


def take_locked(connection: Connection, task: int) -> None:
    """Take an open slot of this task, which this transaction has locked since it saw it open."""
    soon(connection, _TAKE, {"task": task})
