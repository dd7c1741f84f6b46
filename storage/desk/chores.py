"""The chores door: what is done once a day, by whichever process comes first."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from storage.database.dialect import insert_if_new
from storage.database.tables.house import chores
from storage.rules.day import day_of

_BEGIN = insert_if_new(chores)
_CLAIM = (
    update(chores)
    .where(chores.c.name == bindparam("chore"), chores.c.day < bindparam("today"))
    .values(day=bindparam("today"), at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Chore:
    """When this was last begun, and how much of what was done then."""

    at: datetime
    counts: dict[str, int]


def claim(connection: Connection, name: str, now: datetime) -> bool:
    """Whether this chore is the caller's to do today: nobody else is told so before tomorrow (Jakarta's)."""
    connection.execute(_BEGIN.on(connection), {"name": name, "day": 0, "at": now})
    return bool(connection.execute(_CLAIM, {"chore": name, "today": day_of(now), "now": now}).rowcount)


def report(connection: Connection, name: str, counts: dict[str, int]) -> None:
    """Keep how much of what was done today."""
    connection.execute(update(chores).where(chores.c.name == name).values(counts=counts))


def find(connection: Connection, name: str) -> Chore | None:
    """How this chore went the last time, None before the first."""
    row = connection.execute(select(chores.c.at, chores.c.counts).where(chores.c.name == name)).first()
    return None if row is None else Chore(row.at, row.counts)
