"""The troubles door: tasks that people skip or find broken, set aside for their admins and brought back by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches, contents, tasks, troubles
from storage.desk import audit
from storage.desk.batches import get_batch
from storage.errors import NotFound
from storage.facts import Batch, Content, Person
from storage.rules.care import BROKEN_ENOUGH, WORTH_A_LOOK


@dataclass(frozen=True, slots=True)
class Trouble:
    """A task that is worth a look. `skips` and `broken` count people; `aside` says that nobody is given it."""

    task: int
    key: str
    content: Content
    skips: int
    broken: int
    aside: bool


_BEGIN = insert_if_new(troubles)
_COUNT = (
    update(troubles)
    .where(troubles.c.task_id == bindparam("task"))
    .values(skips=troubles.c.skips + 1, broken=troubles.c.broken + bindparam("more_broken"))
    .returning(troubles.c.broken, troubles.c.aside)
)
_KEEP_AWAY = (
    update(troubles)
    .where(troubles.c.task_id == bindparam("task"), troubles.c.aside.is_not(None))
    .values(aside=troubles.c.aside + 1)
)
_LIST = (
    select(
        troubles.c.task_id,
        contents.c.key,
        contents.c.content,
        troubles.c.skips,
        troubles.c.broken,
        troubles.c.aside.is_not(None),
    )
    .join(contents, contents.c.task_id == troubles.c.task_id)
    .where(
        troubles.c.batch_id == bindparam("batch"),
        or_(troubles.c.aside.is_not(None), troubles.c.skips >= WORTH_A_LOOK),
    )
    .order_by(troubles.c.aside.is_(None), troubles.c.skips.desc(), troubles.c.task_id)
    .limit(bindparam("most"))
    .offset(bindparam("passed"))
)


def note_skip(connection: Connection, task: int, batch: int, broken: int) -> None:
    """One more person skipped this task, 1 or 0 of them because it is broken; the second of these sets it aside.

    Nobody skips a task twice, so these are different people.
    """
    row = {"task_id": task, "batch_id": batch, "skips": 0, "broken": 0}
    connection.execute(_BEGIN.on(connection), row)
    counted = connection.execute(_COUNT, {"task": task, "more_broken": broken}).one()
    if counted.broken >= BROKEN_ENOUGH and counted.aside is None:
        set_aside(connection, task, batch)


def keep_away(connection: Connection, task: int) -> bool:
    """Put one more slot of this task away if it is aside; whether it is."""
    return bool(connection.execute(_KEEP_AWAY, {"task": task}).rowcount)


def list_troubles(connection: Connection, batch_id: int, most: int, passed: int) -> tuple[Batch, Sequence[Trouble]]:
    """The batch and its tasks that are aside or that many people skipped, the former first."""
    batch = get_batch(connection, batch_id)
    rows = connection.execute(_LIST, {"batch": batch_id, "most": most, "passed": passed})
    return batch, [Trouble(*row) for row in rows]


def bring_back(connection: Connection, task: int, by: Person, now: datetime) -> Batch:
    """Give this task to people again, those who skipped it aside. Raises NotFound if it is not aside."""
    row = connection.execute(
        select(troubles.c.batch_id, troubles.c.aside)
        .where(troubles.c.task_id == task, troubles.c.aside.is_not(None))
        .with_for_update()
    ).first()
    if row is None:
        raise NotFound(phrase("trouble-gone"))
    tail = connection.execute(
        update(batches)
        .where(batches.c.id == row.batch_id)
        .values(tail=batches.c.tail + 1, aside=batches.c.aside - 1)
        .returning(batches.c.tail)
    ).scalar_one()
    connection.execute(update(troubles).where(troubles.c.task_id == task).values(aside=None, broken=0))
    connection.execute(update(tasks).where(tasks.c.id == task).values(open=row.aside, pos=tail))
    batch = get_batch(connection, row.batch_id)
    audit.note(connection, by, "bring-back", f"{batch.wishes.name} {task}", now, batch=batch.id)
    return batch


def set_aside(connection: Connection, task: int, batch: int) -> bool:
    """Take away all open slots of this task, to be given back with it; False if it is aside already."""
    slots = connection.scalar(select(tasks.c.open).where(tasks.c.id == task).with_for_update()) or 0
    connection.execute(_BEGIN.on(connection), {"task_id": task, "batch_id": batch, "skips": 0, "broken": 0})
    away = update(troubles).where(troubles.c.task_id == task, troubles.c.aside.is_(None))
    if not connection.execute(away.values(aside=slots)).rowcount:
        return False
    connection.execute(update(tasks).where(tasks.c.id == task).values(open=0))
    connection.execute(update(batches).where(batches.c.id == batch).values(aside=batches.c.aside + 1))
    return True
