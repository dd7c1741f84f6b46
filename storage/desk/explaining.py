"""The explaining door: whoever missed a gold task of ordinary work is told what is right once the task is retired.

Before that nobody learns that a task was one. Each is told once, by a notice; the card is there to look at again.
"""

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches, contents
from storage.database.tables.training import lessons
from storage.database.tables.trust import golds
from storage.database.tables.work import DONE, REVISING, annotations, assignments
from storage.desk import outbox
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotFound
from storage.facts import JsonObject, Person, Sheet
from storage.rules import golds as keys
from storage.rules.card import Learned
from storage.rules.course import learned
from storage.rules.numerals import numeral

# The callback data of the button below the notice; `handlers` reads it.
OPEN = "cy"

_GIVEN = (
    select(
        assignments.c.id,
        assignments.c.person_id,
        assignments.c.order,
        contents.c.content,
        batches.c.wishes,
        golds.c.value,
    )
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(batches, batches.c.id == assignments.c.batch_id)
    .join(golds, golds.c.task_id == assignments.c.task_id, isouter=True)
    .where(assignments.c.state.in_((DONE, REVISING)), assignments.c.leg.is_(None))
    .order_by(assignments.c.id)
)
_VALUES = (
    select(annotations.c.kind, annotations.c.value)
    .where(annotations.c.assignment_id == bindparam("assignment"))
    .order_by(annotations.c.revision)
)
_TEACH = insert_if_new(lessons)


def teach(connection: Connection, task: int, now: datetime) -> int:
    """Tell everybody who missed this gold task, which is no secret any more; how many were told just now.

    Asked again, it tells only those who answered since.
    """
    told = 0
    for row in connection.execute(_GIVEN.where(assignments.c.task_id == task)).all():
        agreement = keys.agreement(_sheet(row), _values(connection, row.id))
        if agreement is None or agreement >= keys.RIGHT:
            continue
        lesson = {"assignment_id": row.id, "person_id": row.person_id, "at": now}
        if connection.execute(_TEACH.on(connection), lesson).rowcount == 1:
            outbox.add(connection, row.person_id, _notice(row.id, row.wishes.name), now)
            told += 1
    return told


def card(connection: Connection, person: Person, assignment: int) -> Learned:
    """What was right about a task that this person missed. Only looks. Raises NotFound where they were not told."""
    mine = select(lessons.c.assignment_id).where(
        lessons.c.assignment_id == assignment, lessons.c.person_id == person.id
    )
    row = connection.execute(_GIVEN.where(assignments.c.id.in_(mine))).first()
    if row is None:
        raise NotFound(phrase("not-your-task"))
    return learned(_sheet(row), _values(connection, assignment), assignment)


def _sheet(row: Any) -> Sheet:  # noqa: ANN401 - a row of the query above
    # A key that people's answers made stands in no file.
    content = row.content if row.content.gold else msgspec.structs.replace(row.content, gold=row.value or {})
    return Sheet(content, row.wishes, row.order)


def _values(connection: Connection, assignment: int) -> dict[str, JsonObject]:
    """The newest annotation of each kind."""
    return {row.kind: row.value for row in connection.execute(_VALUES, {"assignment": assignment})}


def _notice(assignment: int, batch: str) -> Notice:
    button = NoticeButton(phrase("learning-open").id, f"{OPEN}:{numeral(assignment)}")
    return Notice("learning-ready", {"batch": batch}, buttons=((button,),))
