"""The growing door: the rows of a draft go into a batch that is there, whole or not at all.

What the batch has already, to the letter, is not added a second time; what has the same id and says something else
is refused with everything else. The batch keeps its wishes, and the file is from then on this batch.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import BigInteger, Connection, Subquery, func, insert, literal, select, update

from locales.phrase import phrase
from storage.database.tables.batches import additions, batches, contents, origins, tasks
from storage.desk import audit, keys, overlapping
from storage.desk.batches import CLOSED, DRAFT, LOADING, get_batch, must_be_confirmed, task_range
from storage.errors import Refused
from storage.facts import Batch, Person
from storage.kinds.registry import get_kind
from storage.rules.cleaning import glimpse

# One transaction, for which taps wait: so many rows take less than a second.
MOST_ADDED = 20_000
NAMED = 10


@dataclass(frozen=True, slots=True)
class Grown:
    """A batch with so many more tasks; `known` rows it had already."""

    batch: Batch
    added: int
    known: int


def look_whether_it_suits(connection: Connection, draft_id: int, batch_id: int) -> None:
    """Raises Refused, with the rows that are meant, if what the batch asks cannot be asked about all of the draft."""
    draft, batch = get_batch(connection, draft_id), get_batch(connection, batch_id)
    if draft.state != DRAFT:
        raise Refused(phrase("batch-not-draft", name=draft.wishes.name))
    if batch.id == draft.id or batch.state == CLOSED or batch.wishes.course is not None:
        raise Refused(phrase("grow-not-into", name=batch.wishes.name))
    if draft.tasks > MOST_ADDED:
        raise Refused(phrase("grow-too-many", tasks=draft.tasks, limit=MOST_ADDED))
    rows = select(contents.c.key, contents.c.content).where(contents.c.task_id.between(*task_range(draft.id)))
    kinds = [get_kind(name) for name in batch.wishes.kinds]
    for key, content in connection.execute(rows.order_by(contents.c.task_id)):
        for kind in kinds:
            for lack in kind.read(content, batch.wishes):
                raise Refused(phrase("grow-lacks", key=glimpse(key), column=lack.column, what=lack.phrase))


def grow(connection: Connection, draft_id: int, batch_id: int, by: Person | None, now: datetime) -> Grown:
    """Add the rows of this draft, which was looked at, to this batch. The draft is gone; its own rows go later.

    Raises Refused, with nothing changed, where a row has the id of another one, or somebody has to confirm it first.
    """
    must_be_confirmed(connection, draft_id)
    tail = connection.scalar(select(batches.c.tail).where(batches.c.id == batch_id).with_for_update()) or 0
    draft, batch = get_batch(connection, draft_id), get_batch(connection, batch_id)
    if batch.state == CLOSED:
        raise Refused(phrase("grow-not-into", name=batch.wishes.name))
    _take_draft(connection, draft, batch)
    others = list(_others(connection, draft.id, batch.id))
    if others:
        named = ", ".join(glimpse(key) for key in others[:NAMED])
        raise Refused(phrase("grow-other-content", keys=named, number=len(others), name=batch.wishes.name))
    last = _last(connection, batch.id)
    added = _add(connection, draft, batch, tail)
    if not added:
        raise Refused(phrase("grow-nothing", name=batch.wishes.name))
    apart = keys.set_new_apart(connection, batch.id, batch.wishes, last)
    work = added - apart
    slots = work * batch.wishes.overlap + overlapping.sample(connection, batch.id, batch.wishes, last + 1)
    more = {"tasks": batches.c.tasks + work, "slots": batches.c.slots + slots}
    more["golds"] = batches.c.golds + apart
    connection.execute(update(batches).where(batches.c.id == batch.id).values(tail=tail + added, **more))
    audit.note(connection, by, "grow", f"{batch.wishes.name} +{added}", now, batch=batch.id)
    return Grown(get_batch(connection, batch.id), added, draft.tasks - added)


def _take_draft(connection: Connection, draft: Batch, batch: Batch) -> None:
    """Hide the draft, and remember whose rows its file brought. Raises Refused if it is no draft any more."""
    digest = connection.scalar(select(batches.c.digest).where(batches.c.id == draft.id))
    hidden = update(batches).where(batches.c.id == draft.id, batches.c.state == DRAFT)
    gone = {"state": LOADING, "name": f"{draft.wishes.name} #{draft.id}"}
    mark = sha256(f"added to {batch.id} from {draft.id}".encode()).digest()
    if not connection.execute(hidden.values(digest=mark, **gone)).rowcount:
        raise Refused(phrase("batch-not-draft", name=draft.wishes.name))
    connection.execute(insert(additions).values(digest=digest, batch_id=batch.id))


def _others(connection: Connection, draft: int, batch: int) -> Iterator[str]:
    """Ids that the batch has too, with another content."""
    there = contents.alias("there")
    same = (there.c.batch_id == batch) & (there.c.key == contents.c.key)
    query = select(contents.c.key).join(there, same).where(contents.c.task_id.between(*task_range(draft)))
    query = query.where(contents.c.content != there.c.content).order_by(contents.c.task_id)
    yield from connection.scalars(query)


def _add(connection: Connection, draft: Batch, batch: Batch, tail: int) -> int:
    """Add what the batch does not have, behind everybody's cursor; how many tasks that is."""
    last = _last(connection, batch.id)
    new = _new(draft.id, batch.id)
    number = literal(last, BigInteger) + new.c.number
    place = literal(tail, BigInteger) + new.c.number
    made = select(number, literal(batch.id, BigInteger), place, literal(batch.wishes.overlap))
    added = connection.execute(insert(tasks).from_select(["id", "batch_id", "pos", "open"], made)).rowcount
    wrote = select(number, origins.c.assignment_id).join(origins, origins.c.task_id == new.c.task_id)
    connection.execute(insert(origins).from_select(["task_id", "assignment_id"], wrote))
    keys.copy(connection, new, batch.id, last)
    copied = select(number, literal(batch.id, BigInteger), new.c.key, new.c.content, new.c.mark)
    connection.execute(insert(contents).from_select(["task_id", "batch_id", "key", "content", "mark"], copied))
    return added


def _last(connection: Connection, batch: int) -> int:
    """The highest number of a task of this batch; one below the lowest it may have where there is none."""
    low, high = task_range(batch)
    return connection.scalar(select(func.max(tasks.c.id)).where(tasks.c.id.between(low, high))) or low - 1


def _new(draft: int, batch: int) -> Subquery:
    """The rows of the draft whose ids the batch does not have, numbered from 1 in their order."""
    there = select(contents.c.key).where(contents.c.batch_id == batch)
    place = func.row_number().over(order_by=contents.c.task_id).label("number")
    rows = select(place, contents.c.task_id, contents.c.key, contents.c.content, contents.c.mark)
    return rows.where(contents.c.task_id.between(*task_range(draft)), contents.c.key.not_in(there)).subquery()
