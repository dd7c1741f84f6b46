"""Keys of a batch on their way in: which rows test people, and whether they are work as well."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, insert, select, update

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


def _keys(written: Sequence[tuple[int, str]], kinds: set[str]) -> Iterator[tuple[int, JsonObject]]:
    for task, content in written:
        if _MARK in content:
            value = {name: gold for name, gold in _decode(content).gold.items() if name in kinds}
            if value:
                yield task, value
