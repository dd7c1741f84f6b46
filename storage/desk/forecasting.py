"""The forecasting door: what the rest of a batch will cost, how much work it is, and when it may be done.

Everything rests on what was measured, as near by as there is some, and says on what.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import Connection, Select, func, literal, select

from storage.database.tables.batches import batches, contents
from storage.database.tables.work import DONE, REVISING, assignments, days
from storage.desk.batches import CLOSED, DRAFT, LOADING, task_range
from storage.facts import Batch, Content
from storage.rules.day import day_of
from storage.rules.effort import guessed_seconds
from storage.rules.pricing import Price, price_of, review_cost

# So many tasks are looked at for their prices and lengths, the first of the batch; so many finished ones for times.
LOOKED_AT, MEASURED = 2_000, 300
# In a batch of more than twice as many, the tasks finished lately are counted in so many of all.
COUNTED = 1_000
# Fewer measured times than this say nothing.
ENOUGH = 10
LATELY = timedelta(days=7)
# Where the times come from: this batch, others that ask for the same kinds, or an assumption.
OWN, ALIKE, GUESSED = "own", "alike", "guessed"
EVERYBODY = "everybody"
# Batches that may be alike are looked for among so many of the newest.
AMONG = 200
FARTHEST = timedelta(days=3650)

_finished = assignments.c.state.in_((DONE, REVISING))


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to come of a batch. Amounts are in rupiah, times in seconds; `left` counts assignments.

    `lowest` and `highest` are the prices of its tasks; where it has more than were `looked` at, those may differ.
    `basis` says where the time of a task comes from; `pace` is finished tasks a day over the last seven days, and
    `whose` it is: its own, or that of everybody here for one that is not open yet. Without any no day is told.
    """

    left: int
    lowest: Price
    highest: Price
    looked: int
    cost: int
    seconds: int
    basis: str
    pace: float
    whose: str
    done_by: datetime | None

    @property
    def work(self) -> int:
        """Seconds of work to come, of all people together."""
        return self.left * self.seconds


@dataclass(frozen=True, slots=True)
class Costs:
    """What a batch has cost so far, in rupiah; `approved` of it for so many annotations that were not taken back."""

    whole: int
    approved: int
    rows: int

    @property
    def each(self) -> int | None:
        """Rupiah for one accepted annotation, rounded up; None where there is none."""
        return -(-self.approved // self.rows) if self.rows else None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a batch has cost and what is to come of it; nothing comes of one that is closed, or of a course."""

    costs: Costs
    forecast: Forecast | None


def outlook_of(connection: Connection, batch: Batch, now: datetime) -> Outlook:
    """The outlook of this batch as it stands now."""
    nothing = batch.state == CLOSED or batch.wishes.course is not None
    return Outlook(costs_of(connection, batch), None if nothing else forecast(connection, batch, now))


def costs_of(connection: Connection, batch: Batch) -> Costs:
    """What this batch has cost so far."""
    counted = select(batches.c.accepted, batches.c.approved).where(batches.c.id == batch.id)
    number, amount = connection.execute(counted).one()
    return Costs(batch.cost, amount, number * len(batch.wishes.kinds))


def forecast(connection: Connection, batch: Batch, now: datetime) -> Forecast:
    """The forecast of this batch as it stands now."""
    left = max(0, batch.slots - batch.done)
    sample = list(_contents(connection, batch))
    seconds, basis = _time_of_one(connection, batch, sample)
    prices = [price_of(content, batch.wishes) for content in sample] or [price_of(Content(), batch.wishes)]
    # The average of the sample for all that is left, rounded up.
    cost = -(-left * sum(price.earned(seconds * 1000) for price in prices) // len(prices))
    cost += review_cost(batch.wishes, left)
    pace = _pace(connection, batch, now)
    rest = timedelta(days=left / pace) if pace else FARTHEST
    whose = EVERYBODY if batch.state == DRAFT else OWN
    order = sorted(prices, key=lambda price: price.rupiah)
    done_by = now + rest if rest < FARTHEST else None
    return Forecast(left, order[0], order[-1], len(sample), cost, seconds, basis, pace, whose, done_by)


def _contents(connection: Connection, batch: Batch) -> Iterator[Content]:
    """The first tasks of the batch; one will do where all have one price."""
    first = select(contents.c.content).where(contents.c.task_id.between(*task_range(batch.id)))
    most = LOOKED_AT if batch.wishes.rates else ENOUGH
    yield from connection.scalars(first.order_by(contents.c.task_id).limit(most))


def _time_of_one(connection: Connection, batch: Batch, sample: list[Content]) -> tuple[int, str]:
    """The median time of one task, in seconds, and where it comes from."""
    own = _times(connection, [batch.id])
    if len(own) >= ENOUGH:
        return round(median(own) / 1000), OWN
    begun = select(batches.c.id, batches.c.wishes).where(batches.c.state != LOADING, batches.c.done > 0)
    rows = connection.execute(begun.order_by(batches.c.id.desc()).limit(AMONG))
    alike = [row.id for row in rows if row.wishes.course is None and set(row.wishes.kinds) == set(batch.wishes.kinds)]
    times = _times(connection, alike)
    if len(times) >= ENOUGH:
        return round(median(times) / 1000), ALIKE
    return round(median([guessed_seconds(content, batch.wishes) for content in sample] or [0])), GUESSED


def _times(connection: Connection, ids: list[int]) -> list[int]:
    """Milliseconds of work of the newest finished tasks of each of these batches, some hundred altogether."""
    found: list[int] = []
    for id_ in ids:
        of_batch = select(assignments.c.active_ms).where(assignments.c.task_id.between(*task_range(id_)), _finished)
        found += connection.scalars(of_batch.order_by(assignments.c.task_id.desc()).limit(MEASURED - len(found)))
        if len(found) >= MEASURED:
            break
    return found


def _pace(connection: Connection, batch: Batch, now: datetime) -> float:
    """Finished tasks a day: of this batch since its first one within seven days, else of everybody here."""
    if batch.state == DRAFT:
        since = day_of(now) - LATELY.days
        return (connection.scalar(select(func.sum(days.c.done)).where(days.c.day > since)) or 0) / LATELY.days
    number, first = connection.execute(_lately(batch).where(assignments.c.touched > now - LATELY)).one()
    finished = number * _step(batch)
    return float(finished / max((now - first) / timedelta(days=1), 1)) if number else 0.0


def _lately(batch: Batch) -> Select[int, datetime]:
    """How many were finished and when the first; of a batch with many tasks, of some at even distances."""
    low, high = task_range(batch.id)
    figures = select(func.count(), func.min(assignments.c.touched)).where(_finished)
    if _step(batch) == 1:
        return figures.where(assignments.c.task_id.between(low, high))
    places = select(literal(0).label("n")).cte("places", recursive=True)
    places = places.union_all(select(places.c.n + 1).where(places.c.n < COUNTED - 1))
    return figures.join(places, assignments.c.task_id == places.c.n * _step(batch) + low)


def _step(batch: Batch) -> int:
    """Each how manieth task is looked at."""
    return max(1, batch.tasks // COUNTED)
