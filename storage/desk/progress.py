"""The progress door: what someone has done, from the counters on the rows."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.database.tables.work import DONE, REVISING, assignments, turns
from storage.desk.batches import OPEN, list_batches
from storage.facts import Batch, Person

MOST_BATCHES = 10


@dataclass(frozen=True, slots=True)
class Share:
    """What one person did of one batch: annotations, of as many as they could make. `seconds` is active time."""

    batch: str
    results: int
    most: int
    skipped: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What one person did altogether: annotations, those `today` since the moment asked for; tasks skipped.

    `shares` are of the batches they worked on, newest first.
    """

    results: int
    today: int
    skipped: int
    seconds: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """What all did together in the `open` batches, the newest of which are `batches`; `people` ever did anything."""

    open: int
    people: int
    slots: int
    done: int
    seconds: int
    batches: tuple[Batch, ...]


def of_project(connection: Connection) -> Project:
    """The progress of the open batches, ten of them by name, and how many people have ever worked."""
    opened = batches.c.state == OPEN
    columns = (func.count(), *(func.coalesce(func.sum(batches.c[name]), 0) for name in ("slots", "done", "seconds")))
    count, slots, done, seconds = connection.execute(select(*columns).where(opened)).one()
    workers = connection.scalar(select(func.count()).select_from(people).where(people.c.done > 0))
    newest = tuple(batch for batch in list_batches(connection) if batch.state == OPEN and not batch.wishes.course)[
        :MOST_BATCHES
    ]
    return Project(count, workers or 0, int(slots), int(done), int(seconds), newest)


def of_person(connection: Connection, person: Person, since: datetime) -> Progress:
    """This person's own numbers, with their ten newest batches."""
    counted = connection.execute(select(people.c.skipped, people.c.seconds).where(people.c.id == person.id)).one()
    rows = connection.execute(
        select(batches.c.id, batches.c.wishes, batches.c.tasks, turns.c.done, turns.c.skipped, turns.c.seconds)
        .join(batches, batches.c.id == turns.c.batch_id)
        .where(turns.c.person_id == person.id, turns.c.done + turns.c.skipped > 0)
        .order_by(turns.c.batch_id.desc())
    ).all()
    kinds = {row.id: len(row.wishes.kinds) for row in rows}
    shares = tuple(
        Share(row.wishes.name, row.done * kinds[row.id], row.tasks * kinds[row.id], row.skipped, row.seconds)
        for row in rows
    )
    today = sum(done * kinds.get(batch, 1) for batch, done in _finished(connection, person, since).items())
    results = sum(share.results for share in shares)
    return Progress(results, today, counted.skipped, counted.seconds, shares[:MOST_BATCHES])


def _finished(connection: Connection, person: Person, since: datetime) -> dict[int, int]:
    """By batch, how many tasks this person finished since then."""
    found = connection.execute(
        select(assignments.c.batch_id, func.count())
        .where(
            assignments.c.person_id == person.id,
            assignments.c.state.in_((DONE, REVISING)),
            assignments.c.touched >= since,
            assignments.c.leg.is_(None),
        )
        .group_by(assignments.c.batch_id)
    )
    return {row[0]: row[1] for row in found}
