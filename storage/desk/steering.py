"""The steering door: what can be changed of a batch that people are at work on, and tasks put aside by hand."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents, tasks, troubles
from storage.database.tables.trust import golds
from storage.desk import audit
from storage.desk.batches import get_batch, task_range
from storage.desk.troubles import set_aside
from storage.errors import NotFound, Refused
from storage.facts import Batch, JsonObject, Person, Wishes
from storage.rules.cleaning import glimpse
from storage.rules.wish_times import settled
from storage.rules.wishes import changed_wishes


def alter(connection: Connection, batch_id: int, said: JsonObject, by: Person | None, now: datetime) -> Batch:
    """Change these wishes, unchecked. What is lent already keeps its price.

    More people per task: each task is open again to those who passed it by. Raises Refused, with nothing changed,
    for a wish that cannot be granted or that cannot change under people's hands.
    """
    batch = get_batch(connection, batch_id)
    wishes = changed_wishes(batch.wishes, settled(said, now))
    more = wishes.overlap - batch.wishes.overlap
    if more < 0:
        raise Refused(phrase("steer-overlap", overlap=batch.wishes.overlap))
    if more:
        _raise_overlap(connection, batch, more)
    row = update(batches).where(batches.c.id == batch_id)
    connection.execute(
        row.values(
            wishes=wishes,
            priority=wishes.priority,
            deadline=wishes.deadline,
            overdue=None,
            slots=batches.c.slots + more * batch.tasks,
        )
    )
    subject = " ".join(f"{name}={glimpse(str(value))}" for name, value in said.items())
    audit.note(connection, by, "alter", subject, now, batch=batch_id)
    return get_batch(connection, batch_id)


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


def steps_for(wishes: Wishes) -> dict[str, JsonObject]:
    """What one button changes, by its name."""
    return {
        "more": {"overlap": wishes.overlap + 1},
        "first": {"priority": 10},
        "usual": {"priority": 0},
        "last": {"priority": -10},
    }
