"""The audit door: who did what, append-only; the newest first, by whom or about whom, with which batch, which acts.

The table refuses to change or lose a line. Whoever is erased keeps their lines; nobody can tell whose they were.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, and_, insert, or_, select

from storage.database.tables.batches import batches
from storage.database.tables.house import audit
from storage.database.tables.people import people
from storage.facts import Person
from storage.rules.acts import ACTS

AT_ONCE = 1_000

_by, _about = people.alias("by_"), people.alias("about_")
_DEEDS = (
    select(
        audit.c.id,
        audit.c.at,
        audit.c.act,
        audit.c.subject,
        audit.c.person_id,
        _by.c.bot,
        _by.c.name,
        audit.c.about_id,
        _about.c.bot.label("about_bot"),
        _about.c.name.label("about_name"),
        audit.c.batch_id,
        batches.c.name.label("batch"),
    )
    .join(_by, _by.c.id == audit.c.person_id, isouter=True)
    .join(_about, _about.c.id == audit.c.about_id, isouter=True)
    .join(batches, batches.c.id == audit.c.batch_id, isouter=True)
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: by or about this person, with this batch, acts of this subject; 0 and "" are no matter."""

    person: int = 0
    batch: int = 0
    acts: str = ""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person in a line; the name is empty once they are erased."""

    id: int
    bot: int
    name: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One line. `by` is None for the shell of the server; `batch` is empty where there is none or none any more."""

    id: int
    at: datetime
    act: str
    subject: str
    by: Somebody | None
    about: Somebody | None
    batch_id: int | None
    batch: str


def note(
    connection: Connection,
    by: Person | None,
    act: str,
    subject: str,
    now: datetime,
    *,
    about: int | None = None,
    batch: int | None = None,
) -> None:
    """Keep that this person did this; None stands for the shell of the server. No `subject` names a person."""
    line = {"act": act, "subject": subject, "about_id": about, "batch_id": batch}
    connection.execute(insert(audit).values(at=now, person_id=None if by is None else by.id, **line))


def list_deeds(connection: Connection, wanted: Wanted, limit: int, before: int = 0) -> list[Deed]:
    """The newest lines first, older than line `before` where it is given."""
    older = _DEEDS.where(audit.c.id < before) if before else _DEEDS
    rows = connection.execute(_narrowed(older, wanted).order_by(audit.c.id.desc()).limit(limit))
    return [_deed(cast("tuple[Any, ...]", row)) for row in rows]


def all_deeds(connection: Connection, wanted: Wanted) -> Iterator[Deed]:
    """Every line, the oldest first, in bounded memory."""
    query = _narrowed(_DEEDS, wanted).order_by(audit.c.id)
    streamed = connection.execute(query, execution_options={"yield_per": AT_ONCE})
    for partition in streamed.partitions():
        for row in cast("list[tuple[Any, ...]]", partition):
            yield _deed(row)


def last_about(connection: Connection, person_id: int, acts: Collection[str]) -> Deed | None:
    """The newest of these acts that was done to this person."""
    about = _DEEDS.where(audit.c.about_id == person_id, audit.c.act.in_(acts))
    row = connection.execute(about.order_by(audit.c.id.desc()).limit(1)).first()
    return None if row is None else _deed(cast("tuple[Any, ...]", row))


def did_since(connection: Connection, person_id: int, act: str, line: int) -> bool:
    """Whether this person did this after that line."""
    mine = select(audit.c.id).where(audit.c.person_id == person_id, audit.c.act == act, audit.c.id > line)
    return connection.scalar(mine.limit(1)) is not None


def _narrowed(query: Select[Any], wanted: Wanted) -> Select[Any]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.person:
        conditions.append(or_(audit.c.person_id == wanted.person, audit.c.about_id == wanted.person))
    if wanted.batch:
        conditions.append(audit.c.batch_id == wanted.batch)
    if wanted.acts:
        conditions.append(audit.c.act.in_(ACTS[wanted.acts]))
    return query.where(and_(*conditions)) if conditions else query


def _deed(row: tuple[Any, ...]) -> Deed:
    number, at, act, subject, *others = row
    by, by_bot, by_name, about, about_bot, about_name, batch_id, batch = others
    return Deed(
        number,
        at,
        act,
        subject,
        Somebody(by, by_bot, by_name) if by else None,
        Somebody(about, about_bot, about_name) if about else None,
        batch_id,
        batch or "",
    )
