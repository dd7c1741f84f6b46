"""What happened in people's work that rules may count, read in order of time from where it is kept anyway.

Keys that proved wrong count for nobody; a rejection that was overturned is taken back when it was.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, select

from storage.database.tables.reviews import review_items, reviews
from storage.database.tables.trust import probes, sightings
from storage.database.tables.work import DONE, REVISING, SKIPPED, annotations, assignments
from storage.desk.batches import task_range
from storage.rules import firing
from storage.rules.firing import Event
from storage.rules.quality import GOLD as KEY
from storage.rules.reviewing import APPEAL, REJECT, RETURN, VERDICT
from storage.rules.ruling import GOLD, NO_FAULT, REJECTED, SKIPS

AT_ONCE = 2_000

# Whose, and when, before what it was: all are sorted by that.
Told: TypeAlias = tuple[int, datetime, Event]


@dataclass(frozen=True, slots=True)
class Scope:
    """Of whom and from when on: everybody in a batch, or one person, whose `skips` are looked at from then on."""

    batch: int
    person: int | None = None
    skips: datetime | None = None


_KEYS = (
    select(probes.c.person_id, probes.c.at, probes.c.credit)
    .where(probes.c.source == KEY, probes.c.voided == 0)
    .order_by(probes.c.person_id, probes.c.at, probes.c.assignment_id)
)
_SIGHTS = select(sightings.c.person_id, sightings.c.at, sightings.c.signal).order_by(
    sightings.c.person_id, sightings.c.at, sightings.c.signal
)
_VERDICTS = (
    select(review_items.c.person_id, reviews.c.at, reviews.c.sort, reviews.c.verdict)
    .join(reviews, reviews.c.assignment_id == review_items.c.assignment_id)
    .where(reviews.c.decided == 1, reviews.c.verdict != RETURN)
    .where((reviews.c.sort == VERDICT) | ((reviews.c.sort == APPEAL) & (reviews.c.verdict != REJECT)))
    .order_by(review_items.c.person_id, reviews.c.at, reviews.c.id)
)
_SKIPPED = (
    select(assignments.c.person_id, assignments.c.touched)
    .where(assignments.c.state == SKIPPED, assignments.c.reason.is_not(None), assignments.c.reason.not_in(NO_FAULT))
    .order_by(assignments.c.person_id, assignments.c.touched, assignments.c.id)
)
_FINISHED = (
    select(assignments.c.person_id, annotations.c.at)
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .where(assignments.c.state.in_((DONE, REVISING)), assignments.c.leg.is_(None), annotations.c.revision == 1)
    .order_by(assignments.c.person_id, annotations.c.at, annotations.c.id)
)


def events(connection: Connection, scope: Scope, signals: Collection[str]) -> Iterator[tuple[int, Event]]:
    """What happened of these signals, person by person and in order of time, in bounded memory."""
    told: list[Iterator[Told]] = []
    if GOLD in signals:
        told.append(_read(connection, _of(_KEYS, probes, scope), _key))
    if REJECTED in signals:
        told.append(_read(connection, _of(_VERDICTS, review_items, scope), _verdict))
    if SKIPS in signals:
        told += [_read(connection, query, make) for query, make in _skipping(scope)]
    if not {GOLD, REJECTED, SKIPS}.issuperset(signals):
        told.append(_read(connection, _of(_SIGHTS, sightings, scope), _sight))
    for person, _, event in merge(*told, key=itemgetter(0, 1)):
        yield person, event


def _of(query: Select[Any], table: Any, scope: Scope) -> Select[Any]:  # noqa: ANN401 - its columns have its own names
    if scope.person is not None:
        return query.where(table.c.batch_id == scope.batch, table.c.person_id == scope.person)
    if table is assignments:
        return query.where(table.c.task_id.between(*task_range(scope.batch)))
    return query.where(table.c.batch_id == scope.batch)


def _skipping(scope: Scope) -> Iterator[tuple[Select[Any], Callable[[Any], Event]]]:
    skipped, finished = (_of(query, assignments, scope) for query in (_SKIPPED, _FINISHED))
    if scope.skips is not None:
        skipped = skipped.where(assignments.c.touched >= scope.skips)
        # Who changed an answer since touched it later than they gave it.
        finished = finished.where(assignments.c.touched >= scope.skips, annotations.c.at >= scope.skips)
    yield skipped, lambda row: Event(row.touched, SKIPS)
    yield finished, lambda row: Event(row.at, firing.DONE, 1.0, 0.0)


def _read(connection: Connection, query: Select[Any], make: Callable[[Any], Event]) -> Iterator[Told]:
    for row in connection.execute(query, execution_options={"yield_per": AT_ONCE}):
        event = make(row)
        yield row.person_id, event.at, event


def _key(row: Any) -> Event:  # noqa: ANN401 - a row of its query
    return Event(row.at, GOLD, row.credit, 1 - row.credit)


def _sight(row: Any) -> Event:  # noqa: ANN401 - a row of its query
    return Event(row.at, row.signal)


def _verdict(row: Any) -> Event:  # noqa: ANN401 - a row of its query
    if row.sort == APPEAL:
        return Event(row.at, REJECTED, 1.0, -1.0)
    bad = row.verdict == REJECT
    return Event(row.at, REJECTED, float(not bad), float(bad))
