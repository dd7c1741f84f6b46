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
    """What one person did of one batch. `seconds` is active time."""

    batch: str
    tasks: int
    done: int
    skipped: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What one person did altogether; `today` counts tasks finished since the moment asked for."""

    done: int
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
    newest = tuple(batch for batch in list_batches(connection) if batch.state == OPEN)[:MOST_BATCHES]
    return Project(count, workers or 0, int(slots), int(done), int(seconds), newest)


def of_person(connection: Connection, person: Person, since: datetime) -> Progress:
    """This person's own numbers, with the batches they worked on, newest first and ten at most."""
    counted = connection.execute(
        select(people.c.done, people.c.skipped, people.c.seconds).where(people.c.id == person.id)
    ).one()
    today = connection.scalar(
        select(func.count())
        .select_from(assignments)
        .where(
            assignments.c.person_id == person.id,
            assignments.c.state.in_((DONE, REVISING)),
            assignments.c.touched >= since,
        )
    )
    shares = connection.execute(
        select(batches.c.name, batches.c.tasks, turns.c.done, turns.c.skipped, turns.c.seconds)
        .join(batches, batches.c.id == turns.c.batch_id)
        .where(turns.c.person_id == person.id, turns.c.done + turns.c.skipped > 0)
        .order_by(turns.c.batch_id.desc())
        .limit(MOST_BATCHES)
    )
    return Progress(counted.done, today or 0, counted.skipped, counted.seconds, tuple(Share(*row) for row in shares))
