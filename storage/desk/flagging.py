"""The flagging door: signs that somebody may not look at what they do, with their evidence, for a human to see.

A flag decides nothing by itself: whoever acts on one does so as on anything else, with a reason and an appeal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, bindparam, func, select, union_all, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new, insert_or_set
from storage.database.tables import house
from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.database.tables.trust import flags, sightings
from storage.desk import audit, stirring
from storage.errors import Stale
from storage.facts import JsonObject, Person
from storage.rules.attention import Sign
from storage.rules.day import day_of

# So many of the assignments that a sign rests on are named in its evidence.
MOST_NAMED = 10

_RAISE = insert_or_set(flags, ["person_id", "batch_id", "signal"], ["evidence", "at", "seen", "seen_by"])
_SIGHT = insert_if_new(sightings)
# A flag that is raised again forgets that it was seen, the list of what was done does not.
_SEEN = union_all(
    select(flags.c.batch_id, flags.c.seen.label("at")).where(
        flags.c.person_id == bindparam("person"), flags.c.seen.is_not(None)
    ),
    select(house.audit.c.batch_id, house.audit.c.at).where(
        house.audit.c.about_id == bindparam("person"),
        house.audit.c.act == "flag-seen",
        house.audit.c.batch_id.is_not(None),
    ),
)
_LIST = (
    select(
        flags.c.id,
        flags.c.person_id,
        people.c.name,
        flags.c.batch_id,
        batches.c.name.label("batch"),
        flags.c.signal,
        flags.c.evidence,
        flags.c.at,
    )
    .join(people, people.c.id == flags.c.person_id)
    .join(batches, batches.c.id == flags.c.batch_id)
    .where(flags.c.seen.is_(None))
    .order_by(flags.c.at.desc(), flags.c.id.desc())
)


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign that nobody has looked at yet.

    `evidence` is `hits` in `number` cases where a share of `expected` was to be expected, the `chance` that this
    comes about by itself, and some of the `assignments` it rests on.
    """

    id: int
    person: int
    name: str
    batch: int
    batch_name: str
    signal: str
    evidence: JsonObject
    at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """A sign found in somebody's work in a batch, in these assignments among others.

    `worked` is when the newest of the work was done that it rests on; without it, that is taken to be now.
    """

    person: int
    batch: int
    sign: Sign
    assignments: Sequence[int]
    worked: datetime | None = None


class Settled(NamedTuple):
    """Whose flag it was, in which batch, and for which sign."""

    person: int
    batch: int
    signal: str


def raise_flag(connection: Connection, found: Found, now: datetime) -> None:
    """Keep this sign for somebody to look at, and in which day's work it showed, which a rule may act on.

    Work that is looked at once more on another day shows nothing new: each day's work counts once.
    """
    keep(connection, found, now)
    row = {"person_id": found.person, "batch_id": found.batch, "signal": found.sign.signal}
    connection.execute(_SIGHT.on(connection), {**row, "day": day_of(found.worked or now), "at": now})
    stirring.stir(connection, found.person, found.batch, now)


def keep(connection: Connection, found: Found, now: datetime) -> None:
    """Keep this sign for somebody to look at; one that is open already takes the newer evidence."""
    sign = found.sign
    evidence = {
        "hits": sign.hits,
        "number": sign.number,
        "expected": round(sign.expected, 4),
        "chance": float(f"{sign.chance:.2e}"),
        "assignments": list(found.assignments[:MOST_NAMED]),
    }
    row = {"person_id": found.person, "batch_id": found.batch, "signal": sign.signal, "evidence": evidence, "at": now}
    connection.execute(_RAISE.on(connection), {**row, "seen": None, "seen_by": None})


def looked_at(connection: Connection, person: int) -> dict[int, datetime]:
    """When somebody last looked at a flag of this person, by batch: what was before that was seen."""
    found: dict[int, datetime] = {}
    for batch, at in connection.execute(_SEEN, {"person": person}):
        found[batch] = max(at, found.get(batch, at))
    return found


def open_flags(connection: Connection, most: int, passed: int = 0, person: int | None = None) -> list[Flag]:
    """The flags nobody has looked at, of everybody or of one, the newest first."""
    query = _LIST if person is None else _LIST.where(flags.c.person_id == person)
    return [Flag(*cast("tuple[Any, ...]", row)) for row in connection.execute(query.limit(most).offset(passed))]


def count_open(connection: Connection) -> int:
    """How many flags wait for a look."""
    return connection.scalar(select(func.count()).select_from(flags).where(flags.c.seen.is_(None))) or 0


def settle(connection: Connection, flag: int, by: Person, now: datetime) -> Settled:
    """Somebody has looked at this flag. Raises Stale if somebody did before."""
    open_ = update(flags).where(flags.c.id == flag, flags.c.seen.is_(None))
    row = connection.execute(
        open_.values(seen=now, seen_by=by.id).returning(flags.c.person_id, flags.c.batch_id, flags.c.signal)
    ).first()
    if row is None:
        raise Stale(phrase("button-unknown"))
    audit.note(connection, by, "flag-seen", row.signal, now, about=row.person_id, batch=row.batch_id)
    return Settled(*row)
