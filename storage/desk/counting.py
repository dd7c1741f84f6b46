"""The counters that stand on the rows, so that nothing is counted when it is read. Inside a door's transaction."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from storage.database.late import at_last, flush, soon, together
from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.database.tables.work import turns
from storage.desk import days
from storage.desk.holding import Held
from storage.rules.care import Day, pause_is_due
from storage.rules.probing import WORK


@dataclass(frozen=True, slots=True)
class Counted:
    """How many tasks a person has finished now, and whether today became long with this one."""

    done: int
    tired: bool


_TURN = (
    update(turns)
    .where(turns.c.person_id == bindparam("person"), turns.c.batch_id == bindparam("batch"))
    .values(
        done=turns.c.done + bindparam("more_done"),
        skipped=turns.c.skipped + bindparam("more_skipped"),
        seconds=turns.c.seconds + bindparam("more_seconds"),
    )
    .returning(turns.c.done)
)
_BATCH = (
    update(batches)
    .where(batches.c.id == bindparam("batch"))
    .values(
        done=batches.c.done + bindparam("more_done"),
        skipped=batches.c.skipped + bindparam("more_skipped"),
        seconds=batches.c.seconds + bindparam("more_seconds"),
        people=batches.c.people + bindparam("more_people"),
        cost=batches.c.cost + bindparam("more_cost"),
    )
)
_PERSON = (
    update(people)
    .where(people.c.id == bindparam("person"))
    .values(
        done=people.c.done + bindparam("more_done"),
        skipped=people.c.skipped + bindparam("more_skipped"),
        seconds=people.c.seconds + bindparam("more_seconds"),
    )
    .returning(people.c.done)
)


def count_done(connection: Connection, held: Held, earned: int, now: datetime) -> Counted:
    """One more finished assignment on the person, their day, the batch with its cost, and both together."""
    seconds = round(held.active_ms / 1000)
    more = {"more_done": 1, "more_skipped": 0, "more_seconds": seconds}
    both = {"person": held.person, "batch": held.batch, **more}
    day = days.one_more_done(connection, held.person, seconds, now)
    given = together(connection, day, (_TURN, both), (_PERSON, {"person": held.person, **more}))
    today, (in_batch,), (of_person,) = days.as_day(given[0]), given[1][0], given[2][0]
    _count_batch(connection, held, more, int(in_batch == 1), earned)
    return Counted(of_person, pause_is_due(Day(today.done - 1, today.seconds - seconds), today))


def count_skipped(connection: Connection, held: Held) -> None:
    more = {"more_done": 0, "more_skipped": 1, "more_seconds": 0}
    soon(connection, _TURN, {"person": held.person, "batch": held.batch, **more})
    soon(connection, _PERSON, {"person": held.person, **more})
    # The next task moves the person's place in the batch, which is in the same row.
    flush(connection)
    _count_batch(connection, held, more, 0, 0)


def _count_batch(connection: Connection, held: Held, more: dict[str, int], newcomer: int, cost: int) -> None:
    # A test is somebody's work, and brings its batch no further.
    of_batch = more if held.purpose == WORK else dict.fromkeys(more, 0)
    at_last(connection, _BATCH, {"batch": held.batch, "more_people": newcomer, "more_cost": cost, **of_batch})
