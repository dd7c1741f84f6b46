"""Work that counts no more, or again: what a reviewer rejects is asked of somebody else. Inside a door's transaction.

Overlap counts people whose work counts. What they earned, and how much they did, is another matter.
"""

from sqlalchemy import Connection, bindparam, update

from storage.database.late import at_last
from storage.database.tables.batches import batches, tasks, troubles
from storage.desk import lending, seats
from storage.desk.holding import Held
from storage.rules.probing import WORK

_BATCH = (
    update(batches)
    .where(batches.c.id == bindparam("batch"))
    .values(done=batches.c.done + bindparam("more_done"), slots=batches.c.slots + bindparam("more_slots"))
)
_CLOSE = update(tasks).where(tasks.c.id == bindparam("task"), tasks.c.open > 0).values(open=tasks.c.open - 1)
_CLOSE_ASIDE = (
    update(troubles)
    .where(troubles.c.task_id == bindparam("task"), troubles.c.aside > 0)
    .values(aside=troubles.c.aside - 1)
)


def count_no_more(connection: Connection, held: Held) -> None:
    """Ask somebody else in the place of this person, whose work was just rejected; they never get the task again."""
    if held.purpose == WORK and held.leg is None:
        lending.give_back(connection, lending.Given(held.id, held.task, held.batch))
        at_last(connection, _BATCH, {"batch": held.batch, "more_done": -1, "more_slots": 0})


def count_again(connection: Connection, held: Held) -> None:
    """This work counts after all. Where nobody has taken its place by now, nobody else is asked any more.

    Where somebody has, there is one person more than was asked for: nobody's work is thrown away for that.
    """
    if held.purpose != WORK or held.leg is not None:
        return
    closed = connection.execute(_CLOSE, {"task": held.task}).rowcount
    closed = closed or connection.execute(_CLOSE_ASIDE, {"task": held.task}).rowcount
    seats.come_back(connection, held.id)
    at_last(connection, _BATCH, {"batch": held.batch, "more_done": 1, "more_slots": int(not closed)})
