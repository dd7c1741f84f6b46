"""The redrafting door: a draft whose wishes change, all but its name, its guide and whether it is a course."""

from sqlalchemy import Connection, Text, delete, func, select, type_coerce, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents, quotas, tasks
from storage.database.tables.trust import golds
from storage.desk import expertise, keys, overlapping, seats
from storage.desk.batches import task_range
from storage.errors import Refused
from storage.facts import Batch, Content, Wishes
from storage.kinds.registry import KINDS, get_kind
from storage.rules.cleaning import glimpse
from storage.rules.golds import gold_faults

_GOLD = '"gold":{'


def look_whether_rows_suit(connection: Connection, batch: Batch, wishes: Wishes) -> None:
    """Raises Refused, with the row that is meant, if this cannot be asked about all tasks of the batch."""
    rows = select(contents.c.key, contents.c.content).where(contents.c.task_id.between(*task_range(batch.id)))
    kinds = [get_kind(name) for name in wishes.kinds]
    for key, content in connection.execute(rows.order_by(contents.c.task_id)):
        lacks = [lack for kind in kinds for lack in kind.read(content, wishes)]
        lacks += gold_faults(content, wishes) if content.gold else []
        for lack in lacks:
            raise Refused(phrase("redraft-lacks", key=glimpse(key), column=lack.column, what=lack.phrase))


def possible_kinds(connection: Connection, batch: Batch) -> tuple[str, ...]:
    """The kinds that can be asked about the first task of this batch."""
    rows = select(contents.c.content).where(contents.c.task_id.between(*task_range(batch.id)))
    first = connection.scalar(rows.order_by(contents.c.task_id).limit(1)) or Content()
    wishes = batch.wishes
    return tuple(kind.name for kind in KINDS if not any(kind.read(first, wishes)) or kind.name in wishes.kinds)


def lay_anew(connection: Connection, batch: Batch, wishes: Wishes) -> None:
    """Give this draft, of which nothing was ever lent, the slots, keys and quotas that these wishes ask for."""
    within = task_range(batch.id)
    connection.execute(update(tasks).where(tasks.c.id.between(*within)).values(open=wishes.overlap))
    connection.execute(delete(golds).where(golds.c.batch_id == batch.id))
    written = type_coerce(contents.c.content, Text)
    keyed = select(contents.c.task_id, written).where(contents.c.task_id.between(*within), written.contains(_GOLD))
    found = [(row[0], row[1]) for row in connection.execute(keyed.order_by(contents.c.task_id))]
    keys.lay(connection, batch.id, wishes, found, batch.created)
    count = connection.scalar(select(func.count()).where(tasks.c.id.between(*within))) or 0
    apart = keys.set_apart(connection, batch.id, wishes, count)
    slots = (count - apart) * wishes.overlap + overlapping.sample(connection, batch.id, wishes)
    counters = {"tasks": count - apart, "golds": apart, "slots": slots}
    connection.execute(update(batches).where(batches.c.id == batch.id).values(**counters))
    connection.execute(delete(quotas).where(quotas.c.batch_id == batch.id))
    seats.lay(connection, batch.id, wishes.quotas)
    if wishes.domain:
        expertise.add_field(connection, wishes.domain)
