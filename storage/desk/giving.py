"""Gives a task of a course to somebody, however many others have it. Inside a door's transaction."""

from random import Random

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.database.tables.work import LENT, assignments
from storage.desk.holding import COURSE_LEASE, Held, load
from storage.facts import Instant, Person
from storage.rules.course import Row
from storage.rules.sitting import Draft
from storage.terms import Leg

_HAS = select(assignments.c.id, assignments.c.state).where(
    assignments.c.task_id == bindparam("task"), assignments.c.person_id == bindparam("person")
)
_GIVE = insert(assignments).returning(assignments.c.id)
_TOUCH = update(assignments).where(assignments.c.id == bindparam("assignment")).values(touched=bindparam("at"))
_ANEW = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"))
    .values(
        state=LENT,
        order=bindparam("drawn"),
        draft=bindparam("empty"),
        version=assignments.c.version + 1,
        given=bindparam("at"),
        due=bindparam("until"),
        touched=bindparam("at"),
        active_ms=0,
        leg=bindparam("on"),
    )
)


def give(connection: Connection, person: Person, row: Row, leg: Leg, instant: Instant) -> Held:
    """This task of this course: as it was begun, else anew, whether or not it was answered before."""
    has = connection.execute(_HAS, {"task": row.task, "person": person.id}).first()
    if has is not None and has.state == LENT:
        connection.execute(_TOUCH, {"assignment": has.id, "at": instant.now})
        return load(connection, person, has.id)
    drawn = [candidate.id for candidate in row.content.candidates]
    Random(instant.seed).shuffle(drawn)  # noqa: S311 - an order to show, no secret
    now, until = instant.now, instant.now + COURSE_LEASE
    if has is None:
        times = {"given": now, "due": until, "touched": now}
        what = {"task_id": row.task, "person_id": person.id, "batch_id": leg.course, "leg": leg}
        lent = connection.execute(_GIVE, {**what, "order": tuple(drawn), "draft": Draft(), **times}).scalar_one()
        return load(connection, person, lent)
    fresh = {"drawn": tuple(drawn), "empty": Draft(), "at": now, "until": until, "on": leg}
    connection.execute(_ANEW, {"assignment": has.id, **fresh})
    return load(connection, person, has.id)
