"""The agreeing door: how far people agree who did the same tasks of a batch, read once from the first to the last.

What a reviewer put right is nobody's opinion here. Left out is whoever pauses: nothing of theirs is processed then.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Connection, Text, exists, select, type_coerce

from storage.database.dialect import text_in
from storage.database.tables.batches import contents
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.scope import EPOCH, FINISHED, day_since_epoch, of
from storage.facts import Batch
from storage.rules.accord import COMPARED, Accord, Gathering, Voiced
from storage.rules.joining import OWN

AT_ONCE = 5_000
# Columns of what is read: the task and the assignment; the kind; the person; from VOICED on what they said.
TASK, ASSIGNMENT, KIND, PERSON, TARGET, LANG, VOICED = range(7)


def accord_of(connection: Connection, batch: Batch, since: datetime | None = None) -> Accord:
    """How far people agree in this batch; with `since`, about the tasks that anybody finished since then."""
    kinds = [kind for kind in batch.wishes.kinds if kind in COMPARED]
    gathering = Gathering(batch.wishes)
    for _, rows in groupby(_newest(connection, batch, kinds, since) if kinds else (), itemgetter(TASK)):
        task = list(rows)
        voiced = [Voiced(row[KIND], *row[VOICED:]) for row in task]
        gathering.add(voiced, task[0][TARGET] or task[0][LANG])
    return gathering.accord()


def _newest(
    connection: Connection, batch: Batch, kinds: list[str], since: datetime | None
) -> Iterator[tuple[Any, ...]]:
    """The newest revision of each annotation, in the order of the tasks."""
    pausing = set(
        connection.scalars(select(people.c.id).where(type_coerce(people.c.paused, Text).contains(f'"{OWN}"')))
    )
    before: tuple[Any, ...] | None = None
    for row in _revisions(connection, batch, kinds, since):
        if before is not None and before[ASSIGNMENT:PERSON] != row[ASSIGNMENT:PERSON]:
            yield before
        before = None if row[PERSON] in pausing else row
    if before is not None:
        yield before


def _revisions(
    connection: Connection, batch: Batch, kinds: list[str], since: datetime | None
) -> Iterator[tuple[Any, ...]]:
    query = (
        select(
            assignments.c.task_id,
            assignments.c.id,
            annotations.c.kind,
            assignments.c.person_id,
            text_in(connection, type_coerce(contents.c.content, Text), "target"),
            text_in(connection, type_coerce(contents.c.content, Text), "lang"),
            type_coerce(assignments.c.order, Text),
            type_coerce(annotations.c.value, Text),
            day_since_epoch(assignments.c.touched) + EPOCH,
        )
        .join(annotations, annotations.c.assignment_id == assignments.c.id)
        .join(contents, contents.c.task_id == assignments.c.task_id)
        .where(of(batch), FINISHED, annotations.c.kind.in_(kinds), annotations.c.by_id.is_(None))
        .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind, annotations.c.revision)
    )
    if since is not None:
        lately = assignments.alias("lately")
        query = query.where(exists().where(lately.c.task_id == assignments.c.task_id, lately.c.touched >= since))
    streamed = connection.execute(query, execution_options={"yield_per": AT_ONCE})
    for partition in streamed.partitions():
        yield from cast("list[tuple[Any, ...]]", partition)
