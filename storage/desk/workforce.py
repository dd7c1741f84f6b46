"""The workforce door: who did how much, and how long one task takes, by what it asks."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection, select

from storage.database.dialect import counted
from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.database.tables.work import assignments, turns
from storage.desk.scope import FINISHED, Scope, of
from storage.rules.quantiles import Quartiles, quartiles


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody, by their number here: tasks finished and skipped, active seconds."""

    person: int
    done: int
    skipped: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a task took that asked these kinds: active seconds, of so many tasks."""

    kinds: tuple[str, ...]
    tasks: int
    seconds: Quartiles


@dataclass(frozen=True, slots=True)
class Workforce:
    """Those who finished anything, whoever did most first; the paces, the most frequent first."""

    people: tuple[Worker, ...] = ()
    paces: tuple[Pace, ...] = ()


def workforce_of(connection: Connection, scope: Scope) -> Workforce:
    """The workforce of this batch or of everything."""
    return Workforce(tuple(_people(connection, scope)), tuple(_paces(connection, scope)))


def _people(connection: Connection, scope: Scope) -> list[Worker]:
    if scope is None:
        query = select(people.c.id, people.c.done, people.c.skipped, people.c.seconds)
        counted = query.where(people.c.done > 0).order_by(people.c.done.desc(), people.c.id)
    else:
        query = select(turns.c.person_id, turns.c.done, turns.c.skipped, turns.c.seconds)
        counted = query.where(turns.c.batch_id == scope.id, turns.c.done > 0)
        counted = counted.order_by(turns.c.done.desc(), turns.c.person_id)
    return [Worker(row[0], row[1], row[2], row[3]) for row in connection.execute(counted)]


def _paces(connection: Connection, scope: Scope) -> list[Pace]:
    """Times are counted by whole seconds: of these there are few, however many tasks there are."""
    seconds = assignments.c.active_ms // 1000
    query = select(assignments.c.batch_id, seconds).where(of(scope), FINISHED, assignments.c.active_ms > 0)
    found = defaultdict[int, Counter[int]](Counter)
    for (batch, second), times in counted(connection, query).items():
        found[batch][second] += times
    known = connection.execute(select(batches.c.id, batches.c.wishes).where(batches.c.id.in_(found)))
    asked = {row.id: row.wishes.kinds for row in known}
    merged = defaultdict[tuple[str, ...], Counter[int]](Counter)
    for batch, counts in found.items():
        merged[asked[batch]].update(counts)
    paces = [Pace(kinds, counts.total(), quartiles(counts)) for kinds, counts in merged.items()]
    return sorted(paces, key=lambda pace: (-pace.tasks, pace.kinds))
