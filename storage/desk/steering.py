"""The steering door: what can be changed of a batch that people are at work on, and tasks put aside by hand."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents, tasks, troubles
from storage.database.tables.trust import golds
from storage.desk import audit, seats
from storage.desk.batches import DRAFT, get_batch, task_range
from storage.desk.redrafting import lay_anew
from storage.desk.troubles import set_aside
from storage.errors import NotFound, Refused
from storage.facts import Batch, JsonObject, Person, Wishes
from storage.rules.cleaning import glimpse
from storage.rules.impact import risks
from storage.rules.wish_times import settled
from storage.rules.wishes import changed_wishes, changing_of


def alter(connection: Connection, batch_id: int, said: JsonObject, by: Person | None, now: datetime) -> Batch:
    """Change these wishes, unchecked. What is lent already keeps its price.

    More people per task: each task is open again to those who passed it by. Raises Refused, with nothing changed,
    for a wish that cannot be granted or that cannot change under people's hands.
    """
    batch = get_batch(connection, batch_id)
    wishes = intended(batch, said, now)
    row = update(batches).where(batches.c.id == batch_id)
    values = {"wishes": wishes, "priority": wishes.priority, "deadline": wishes.deadline, "overdue": None}
    if set(risks(wishes)) - set(risks(batch.wishes)):
        # Whoever assessed it did not know of this.
        values["assessed"] = None
    connection.execute(row.values(**values))
    if batch.state == DRAFT and wishes.course is None:
        lay_anew(connection, batch, wishes)
    else:
        _change_running(connection, batch, wishes)
    subject = " ".join(f"{name}={glimpse(str(value))}" for name, value in said.items())
    audit.note(connection, by, "alter", subject, now, batch=batch_id)
    return get_batch(connection, batch_id)


def intended(batch: Batch, said: JsonObject, now: datetime) -> Wishes:
    """The wishes this batch would have. Raises Refused for one that cannot be granted or cannot change any more."""
    return changed_wishes(batch.wishes, settled(said, now), changing_of(batch.wishes, batch.state))


def _change_running(connection: Connection, batch: Batch, wishes: Wishes) -> None:
    """Slots and quotas of a batch that people are at work on; keys are in its work or out of it for good."""
    more = wishes.overlap - batch.wishes.overlap
    if more < 0:
        raise Refused(phrase("steer-overlap", overlap=batch.wishes.overlap))
    if wishes.gold and not batch.wishes.gold:
        raise Refused(phrase("steer-gold"))
    if more:
        _raise_overlap(connection, batch, more)
        slots = batches.c.slots + more * batch.tasks
        connection.execute(update(batches).where(batches.c.id == batch.id).values(slots=slots))
    if wishes.quotas != batch.wishes.quotas:
        seats.change(connection, batch.id, batch.wishes.quotas, wishes.quotas)


def put_aside(connection: Connection, batch_id: int, key: str, by: Person | None, now: datetime) -> Batch:
    """Give this task, known by its id in the file, to nobody until it is brought back. Raises NotFound, Refused."""
    batch = get_batch(connection, batch_id)
    task = connection.scalar(select(contents.c.task_id).where(contents.c.batch_id == batch_id, contents.c.key == key))
    if task is None:
        raise NotFound(phrase("steer-no-task", key=glimpse(key), name=batch.wishes.name))
    if not set_aside(connection, task, batch_id):
        raise Refused(phrase("steer-is-aside", key=glimpse(key)))
    audit.note(connection, by, "put-aside", f"{batch.wishes.name} {task}", now, batch=batch_id)
    return get_batch(connection, batch_id)


def _raise_overlap(connection: Connection, batch: Batch, more: int) -> None:
    """Open so many slots more of each task, behind everybody's cursor and in the order there was.

    The slots of what is aside wait with it.
    """
    within = task_range(batch.id)
    tail = connection.scalar(select(batches.c.tail).where(batches.c.id == batch.id).with_for_update()) or 0
    aside = select(troubles.c.task_id).where(troubles.c.batch_id == batch.id, troubles.c.aside.is_not(None))
    apart = select(golds.c.task_id).where(golds.c.batch_id == batch.id, golds.c.apart == 1)
    connection.execute(
        update(tasks)
        .where(tasks.c.id.between(*within), tasks.c.id.not_in(aside), tasks.c.id.not_in(apart))
        .values(open=tasks.c.open + more, pos=tasks.c.pos + tail + 1)
    )
    connection.execute(
        update(troubles)
        .where(troubles.c.batch_id == batch.id, troubles.c.aside.is_not(None))
        .values(aside=troubles.c.aside + more)
    )
    connection.execute(update(batches).where(batches.c.id == batch.id).values(tail=2 * tail + 2))
