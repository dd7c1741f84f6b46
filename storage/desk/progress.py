"""The progress door: what someone has done, from the counters on the rows."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.database.tables.work import DONE, REVISING, assignments, turns
from storage.facts import Person

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
            assignments.c.leg.is_(None),
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
