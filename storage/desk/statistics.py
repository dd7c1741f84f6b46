"""The statistics door: the figures of batches, from the counters on their rows and one look at what was skipped."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from storage.database.tables.people import people
from storage.database.tables.work import DONE, LENT, REVISING, SKIPPED, assignments
from storage.desk.batches import get_batch, get_batch_named, list_batches, task_range
from storage.desk.forecasting import costs_of
from storage.facts import Batch
from storage.rules.joining import OWN


@dataclass(frozen=True, slots=True)
class Figures:
    """What can be said of a batch in numbers. `slots` are tasks times overlap; times are active seconds.

    `lent` are the assignments people hold now; `seconds_per_task` is None until somebody has finished one. `cost` is
    in rupiah; `accepted` are annotations whose pay is approved, `cost_per_accepted` is None until there is one.
    """

    batch: str
    state: str
    kinds: tuple[str, ...]
    tasks: int
    slots: int
    done: int
    lent: int
    skipped: dict[str, int]
    people: int
    seconds_per_task: float | None
    cost: int = 0
    accepted: int = 0
    cost_per_accepted: int | None = None

    @property
    def share(self) -> float:
        return self.done / self.slots if self.slots else 0.0


def figures_of(connection: Connection, name: str) -> Figures:
    """The figures of this batch. Raises NotFound if there is none of this name."""
    return _figures(connection, get_batch_named(connection, name))


def figures_of_all(connection: Connection) -> list[Figures]:
    """The figures of the newest batches, newest first."""
    return [_figures(connection, batch) for batch in list_batches(connection)]


def left_out(connection: Connection, batch_id: int) -> int:
    """How many annotations of this batch no export has: their people do not agree to training, or pause."""
    finished = (
        select(people.c.consents, people.c.paused, func.count())
        .join(assignments, assignments.c.person_id == people.c.id)
        .where(assignments.c.task_id.between(*task_range(batch_id)), assignments.c.state.in_((DONE, REVISING)))
        .group_by(people.c.id)
    )
    left: int = sum(
        count
        for consents, paused, count in connection.execute(finished)
        if "training" not in consents or OWN in paused
    )
    return left * len(get_batch(connection, batch_id).wishes.kinds)


def _figures(connection: Connection, batch: Batch) -> Figures:
    within, costs = assignments.c.task_id.between(*task_range(batch.id)), costs_of(connection, batch)
    lent = select(func.count()).select_from(assignments).where(within, assignments.c.state == LENT)
    reasons = (
        select(assignments.c.reason, func.count())
        .where(within, assignments.c.state == SKIPPED)
        .group_by(assignments.c.reason)
        .order_by(assignments.c.reason)
    )
    return Figures(
        batch=batch.wishes.name,
        state=batch.state,
        kinds=batch.wishes.kinds,
        tasks=batch.tasks,
        slots=batch.slots,
        done=batch.done,
        lent=connection.scalar(lent) or 0,
        skipped={str(reason): count for reason, count in connection.execute(reasons)},
        people=batch.people,
        seconds_per_task=round(batch.seconds / batch.done, 1) if batch.done else None,
        cost=costs.whole,
        accepted=costs.rows,
        cost_per_accepted=costs.each,
    )
