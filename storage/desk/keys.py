"""Keys of a batch on their way in: which rows test people, and whether they are work as well."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import BigInteger, Connection, Subquery, func, insert, literal, select, update

from storage.database.tables.batches import tasks
from storage.database.tables.trust import golds
from storage.facts import Content, JsonObject, Wishes
from storage.kinds.registry import KINDS

# Stands in every written content that has gold, and in hardly any other.
_MARK = '"gold":{'

_decode = msgspec.json.Decoder(Content).decode
_GOLDS = insert(golds)


def lay(
    connection: Connection, batch: int, wishes: Wishes, written: Sequence[tuple[int, str]], since: datetime
) -> None:
    """Keep which of these tasks, by number and written content, have a key for what is asked; of a course none."""
    found = [] if wishes.course else list(_keys(written, {kind.name for kind in KINDS} & set(wishes.kinds)))
    if found:
        connection.execute(
            _GOLDS, [{"task_id": task, "batch_id": batch, "value": value, "since": since} for task, value in found]
        )


def set_apart(connection: Connection, batch: int, wishes: Wishes, count: int) -> int:
    """Take the keys of this batch of so many tasks out of its work, if they are to test people; how many.

    Where every task has one, they are the work.
    """
    mine = golds.c.batch_id == batch
    number = connection.scalar(select(func.count()).select_from(golds).where(mine)) or 0
    if not wishes.gold or number == count:
        return 0
    connection.execute(update(tasks).where(tasks.c.id.in_(select(golds.c.task_id).where(mine))).values(open=0))
    connection.execute(update(golds).where(mine).values(apart=1))
    return number


def copy(connection: Connection, new: Subquery, batch: int, first: int) -> None:
    """The keys among these rows, of tasks numbered from `first` on by their `number`, are keys of this batch too."""
    columns = ["task_id", "batch_id", "value", "since"]
    number = literal(first, BigInteger) + new.c.number
    kept = select(number, literal(batch, BigInteger), golds.c.value, golds.c.since)
    kept = kept.join(golds, golds.c.task_id == new.c.task_id)
    connection.execute(insert(golds).from_select(columns, kept))


def set_new_apart(connection: Connection, batch: int, wishes: Wishes, first: int) -> int:
    """Take the keys among the tasks after `first` out of the work of this batch, if it tests people; how many."""
    if not wishes.gold:
        return 0
    new = (golds.c.batch_id == batch) & (golds.c.task_id > first)
    connection.execute(update(tasks).where(tasks.c.id.in_(select(golds.c.task_id).where(new))).values(open=0))
    return connection.execute(update(golds).where(new).values(apart=1)).rowcount


def _keys(written: Sequence[tuple[int, str]], kinds: set[str]) -> Iterator[tuple[int, JsonObject]]:
    for task, content in written:
        if _MARK in content:
            value = {name: gold for name, gold in _decode(content).gold.items() if name in kinds}
            if value:
                yield task, value
