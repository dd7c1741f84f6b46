"""Keeps the people of a ring apart: never two of them at one task, nor one judging another, while it stands.

Conditions of other doors' queries, for whom `people.ring` names one; who is in no ring costs no statement more.
"""

from sqlalchemy import BigInteger, ColumnElement, Connection, bindparam, func, select

from storage.database.tables.people import people
from storage.database.tables.ties import members
from storage.database.tables.work import DONE, LENT, REVISING, assignments
from storage.facts import Person

# The ring of those who are in none.
NOBODYS = -1
RING = bindparam("ring", type_=BigInteger)

_at_it = assignments.alias("at_it")


def ring_of(person: Person) -> int:
    """What to bind as `ring` for this person."""
    return NOBODYS if person.ring is None else person.ring


def has_mate(task: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether somebody else of the `ring` of this `person` is at this task, or has done it."""
    # A value looked up for each task, as in `writers`.
    probe = select(_at_it.c.id).where(
        members.c.ring_id == RING,
        members.c.person_id != bindparam("person"),
        _at_it.c.task_id == task,
        _at_it.c.person_id == members.c.person_id,
        _at_it.c.state.in_((LENT, DONE, REVISING)),
    )
    return probe.limit(1).scalar_subquery().is_not(None)


def no_mate(ring: ColumnElement[int | None]) -> ColumnElement[bool]:
    """Whether whoever is in this ring is not in the one that is bound."""
    return func.coalesce(ring, NOBODYS - 1) != RING


_MATE = select(people.c.id).where(people.c.id == bindparam("person"), has_mate(bindparam("task", type_=BigInteger)))


def mate_at(connection: Connection, person: Person, task: int) -> bool:
    """Whether somebody of this person's ring is at this task, or has done it; looked up once its row is ours.

    Of two who reach for it in the same moment the second sees the first.
    """
    if person.ring is None:
        return False
    who = {"person": person.id, "ring": person.ring, "task": task}
    return connection.execute(_MATE, who).scalar() is not None
