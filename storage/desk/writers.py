"""Whose words the text of a task is, as conditions of a query; nothing else ever asks."""

from sqlalchemy import ColumnElement, Text, exists, or_, select, type_coerce

from storage.database.tables.batches import origins
from storage.database.tables.people import people
from storage.database.tables.work import assignments
from storage.desk.parting import RING

_written_in, _writer = assignments.alias("written_in"), people.alias("writer")
# What is kept of a person's consents, as JSON text.
_AGREED = type_coerce(_writer.c.consents, Text).contains('"training"')


def withdrawn(task: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether someone whose words this task's text is does not agree, or no longer, that AI learns from them."""
    return exists().where(*_of(task, ~_AGREED))


def put_in_place(by: ColumnElement[int | None]) -> ColumnElement[bool]:
    """Whether this revision is its trainer's own, or of a reviewer who agrees that AI learns from them."""
    return or_(by.is_(None), exists().where(_writer.c.id == by, _AGREED))


def not_for(task: ColumnElement[int], human: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether this task is kept from this human: its text is their own, through whichever bot, or was withdrawn.

    Or it is of somebody of the `ring` that is bound.
    """
    # A value looked up for each task. Of EXISTS, PostgreSQL makes a join that reads all there is about everybody.
    kept = or_(_writer.c.telegram_id == human, _writer.c.ring == RING, ~_AGREED)
    probe = select(origins.c.task_id).where(*_of(task, kept)).limit(1)
    return probe.scalar_subquery().is_not(None)


def _of(task: ColumnElement[int], condition: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    return (
        origins.c.task_id == task,
        _written_in.c.id == origins.c.assignment_id,
        _writer.c.id == _written_in.c.person_id,
        condition,
    )
