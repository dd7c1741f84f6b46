"""The chores door: what is done once a day, by whichever process comes first."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from storage.database.dialect import insert_if_new
from storage.database.tables.house import chores
from storage.rules.day import day_of

_BEGIN = insert_if_new(chores)
_CLAIM = (
    update(chores)
    .where(chores.c.name == bindparam("chore"), chores.c.day < bindparam("today"))
    .values(day=bindparam("today"), at=bindparam("now"))
)


def claim(connection: Connection, name: str, now: datetime) -> bool:
    """Whether this chore is the caller's to do today: nobody else is told so before tomorrow (Jakarta's)."""
    connection.execute(_BEGIN.on(connection), {"name": name, "day": 0, "at": now})
    return bool(connection.execute(_CLAIM, {"chore": name, "today": day_of(now), "now": now}).rowcount)
