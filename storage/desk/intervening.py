"""The intervening door: what rules did with people, and what human beings said to it afterwards.

A human being's word stands above a rule's: what they overturn is undone and counted against the rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Select, func, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.people import pauses
from storage.database.tables.trust import interventions
from storage.database.tables.work import turns
from storage.desk import pausing
from storage.errors import Stale
from storage.facts import Person
from storage.rules.alarms import AskedSigns
from storage.rules.governing import RULE
from storage.rules.joining import HOUSE
from storage.rules.ruling import ASK, KEYS, PAUSE

# What becomes of one: it is done, a human is asked, it came too late to matter; then what a human said to it.
DONE, ASKED, MOOT, KEPT, OVERTURNED = "done", "asked", "moot", "kept", "overturned"

_NOTE = insert_if_new(interventions)
_SEEN = (
    interventions.c.id,
    interventions.c.person_id,
    interventions.c.batch_id,
    batches.c.name,
    interventions.c.rule,
    interventions.c.action,
    interventions.c.signal,
    interventions.c.hits,
    interventions.c.number,
    interventions.c.at,
    interventions.c.done,
    interventions.c.until,
    interventions.c.state,
)


@dataclass(frozen=True, slots=True)
class Intervention:
    """What a rule did with somebody, see the table; `rule` as it is written."""

    id: int
    person: int
    batch: int
    batch_name: str
    rule: str
    action: str
    signal: str
    hits: int
    number: int
    at: datetime
    done: datetime
    until: datetime | None
    state: str


@dataclass(frozen=True, slots=True)
class Record:
    """What a rule of a batch came to: how often it acted, on how many people, and how often it was overturned."""

    rule: str
    times: int
    people: int
    overturned: int


def note(connection: Connection, row: dict[str, object]) -> int | None:
    """Keep this; its number, None where the rule acted on this person that day already."""
    number: int | None = connection.scalar(_NOTE.on(connection).returning(interventions.c.id), row)
    return number


def last_of(connection: Connection, person: int, batch: int, before: datetime | None = None) -> dict[str, datetime]:
    """Up to when each rule has used up what happened in this person's work of this batch, now or `before` then."""
    mine = (interventions.c.person_id == person) & (interventions.c.batch_id == batch)
    if before is not None:
        mine &= interventions.c.at < before
    rows = connection.execute(
        select(interventions.c.rule, interventions.c.at).where(mine).order_by(interventions.c.at)
    )
    return {row.rule: row.at for row in rows}


def get(connection: Connection, number: int) -> Intervention:
    """This one. Raises Stale if there is none: its person may have been erased."""
    found = _list(connection, _query().where(interventions.c.id == number))
    if not found:
        raise Stale(phrase("button-unknown"))
    return found[0]


def list_of(connection: Connection, person: int, most: int) -> list[Intervention]:
    """What rules did with this person, the newest first."""
    query = _query().where(interventions.c.person_id == person, interventions.c.state != MOOT)
    return _list(connection, query.order_by(interventions.c.id.desc()).limit(most))


def standing_pause(connection: Connection, person: int, now: datetime) -> Intervention | None:
    """The pause by a rule that this person is under."""
    query = _query().where(interventions.c.person_id == person, interventions.c.action == PAUSE)
    found = _list(connection, query.where(interventions.c.until > now).order_by(interventions.c.id.desc()).limit(1))
    return next((each for each in found if _is_in_force(connection, each)), None)


def records(connection: Connection, batch: int) -> dict[str, Record]:
    """What each rule of this batch came to, by the rule as it is written."""
    columns = (
        interventions.c.rule,
        func.count(),
        func.count(interventions.c.person_id.distinct()),
        func.count().filter(interventions.c.state == OVERTURNED),
    )
    of_batch = (interventions.c.batch_id == batch) & (interventions.c.state != MOOT)
    rows = connection.execute(select(*columns).where(of_batch).group_by(interventions.c.rule))
    return {row[0]: Record(*row) for row in rows}


def overturn(connection: Connection, number: int, by: Person | None, now: datetime) -> None:
    """A human being finds this wrong, or what it rested on has proved wrong: what still stands of it ends."""
    found = get(connection, number)
    decide(connection, [number], OVERTURNED, by, now)
    if found.action == PAUSE and _is_in_force(connection, found):
        pausing.lift(connection, found.person, HOUSE, now)
    elif found.action == KEYS:
        mine = (turns.c.person_id == found.person) & (turns.c.batch_id == found.batch)
        connection.execute(update(turns).where(mine).values(closely=0))


def decide(connection: Connection, numbers: Sequence[int], state: str, by: Person | None, now: datetime) -> None:
    """What this human being says to these; None where nobody had to."""
    these = update(interventions).where(interventions.c.id.in_(numbers))
    connection.execute(these.values(state=state, decided_by=None if by is None else by.id, decided=now))


def asked_of(connection: Connection, person: int, batch: int, signal: str) -> list[int]:
    """What waits for a human being to look at this signal in this person's work."""
    waits = (interventions.c.action == ASK) & (interventions.c.state == ASKED)
    same = (interventions.c.person_id == person) & (interventions.c.batch_id == batch)
    return list(connection.scalars(select(interventions.c.id).where(same, waits, interventions.c.signal == signal)))


def waiting(connection: Connection) -> list[AskedSigns]:
    """The batches in which a human being is asked to look, at how many people's work."""
    waits = (interventions.c.action == ASK) & (interventions.c.state == ASKED)
    counted = select(batches.c.id, batches.c.name, func.count(interventions.c.person_id.distinct()))
    query = counted.join(interventions, interventions.c.batch_id == batches.c.id).where(waits)
    rows = connection.execute(query.group_by(batches.c.id, batches.c.name).order_by(batches.c.id))
    return [AskedSigns(*cast("tuple[Any, ...]", row)) for row in rows]


def _is_in_force(connection: Connection, found: Intervention) -> bool:
    """Whether the pause somebody is under is this one: an admin may have set another one since."""
    row = connection.execute(
        select(pauses.c.since, pauses.c.reason).where(pauses.c.person_id == found.person, pauses.c.whose == HOUSE)
    ).first()
    return row is not None and row.reason == RULE and row.since == found.done


def _query() -> Select[Any]:
    return select(*_SEEN).join(batches, batches.c.id == interventions.c.batch_id)


def _list(connection: Connection, query: Select[Any]) -> list[Intervention]:
    return [Intervention(*cast("tuple[Any, ...]", row)) for row in connection.execute(query)]
