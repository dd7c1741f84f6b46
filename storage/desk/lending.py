"""Lends tasks: who gets which next, and how a slot comes back. Inside a door's transaction.

A task has as many open slots as the batch's overlap; lending takes one in the same transaction, and the table itself
refuses to go below none. A trainer's cursor in a batch moves forward until their profile changes: whatever comes back
gets a new place at the tail, so that nobody has passed it.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, case, exists, or_, select, update

from locales.phrase import phrase
from storage.database.dialect import hold
from storage.database.late import flush
from storage.database.tables.batches import batches, tasks
from storage.database.tables.work import LAPSED, LENT, REVISING, SKIPPED, assignments
from storage.desk import leases, parting, probes, redoing, seats, troubles
from storage.desk.finding import Fits, Found, Search, open_places
from storage.desk.holding import Held, load
from storage.desk.knowing import Known
from storage.desk.taking import put_back, take
from storage.errors import Stale
from storage.facts import Content, Instant, Person, Wishes
from storage.rules.card import Idle
from storage.rules.joining import hindrance, hindrance_to_more
from storage.rules.placing import FULL, IN_OUR_HANDS, NOT_MINE, Obstacle, hardest_last
from storage.rules.probing import WORK

AT_ONCE = 500


class Given(NamedTuple):
    """An assignment that is given back, with its task and its batch; a test gives back no slot."""

    assignment: int
    task: int
    batch: int
    purpose: int = WORK


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms tasks are lent: which ones at all, and whether as part of an offline packet."""

    fits: Fits
    packet: int = 0


def any_task(content: Content, wishes: Wishes) -> bool:
    """Whatever there is."""
    del content, wishes
    return True


AT_HAND = Terms(any_task)


_BEGUN = (
    select(assignments.c.id, assignments.c.state, assignments.c.task_id, batches.c.wishes)
    .where(
        assignments.c.person_id == bindparam("person"),
        assignments.c.state.in_((LENT, LAPSED)),
        assignments.c.packet == 0,
        assignments.c.leg.is_(None),
    )
    .join(batches, batches.c.id == assignments.c.batch_id)
    .join(tasks, tasks.c.id == assignments.c.task_id)
    .where(batches.c.state == "open", (assignments.c.state == LENT) | (tasks.c.open > 0))
    .order_by(assignments.c.state, assignments.c.id.desc())
    .limit(20)
)
# Nothing does, almost always: one look at two indexes will do. What joins more tables in one query is planned badly.
_HELD = exists().where(assignments.c.person_id == bindparam("person"), assignments.c.state.in_((LENT, LAPSED)))
_WAITS = select(redoing.any_sent_back(), _HELD)
_CURRENT = (
    select(assignments.c.id)
    .where(
        assignments.c.person_id == bindparam("person"),
        assignments.c.state.in_((LENT, REVISING)),
        or_(assignments.c.packet == 0, assignments.c.state == REVISING),
    )
    .order_by(assignments.c.touched.desc())
    .limit(1)
)
_LAST = (
    select(assignments.c.id, assignments.c.state)
    .where(assignments.c.person_id == bindparam("person"), assignments.c.packet == 0)
    .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
    .limit(1)
)
_TAIL = (
    update(batches)
    .where(batches.c.id == bindparam("batch"))
    .values(tail=batches.c.tail + 1)
    .returning(batches.c.tail)
)
_GIVE_BACK = (
    update(tasks)
    .where(tasks.c.id == bindparam("task"))
    .values(open=tasks.c.open + 1, pos=case((tasks.c.open == 0, bindparam("tail")), else_=tasks.c.pos))
)
_RENEW = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"), assignments.c.state == bindparam("was_state"))
    .values(state=bindparam("new_state"))
)
_TOUCH = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"))
    .values(due=bindparam("until"), touched=bindparam("at"))
)


def find_current(connection: Connection, person: Person) -> int | None:
    """The assignment this person has before them: the one last touched, None if there is none."""
    return connection.execute(_CURRENT, {"person": person.id}).scalar()


def find_meant(connection: Connection, person: Person) -> int | None:
    """The assignment a message of this person is for: the current one, or the last one if its time ran out since."""
    current = find_current(connection, person)
    if current is not None:
        return current
    last = connection.execute(_LAST, {"person": person.id}).first()
    return last.id if last is not None and last.state == LAPSED else None


def lend_next(connection: Connection, person: Person, instant: Instant) -> Held | Idle:
    """What this person works on next: what was sent back, the open assignment, one that ran out, or a new one.

    Nothing is lent to those who do not agree to it, or pause.
    """
    if hindrance(person):
        return Idle(hindrance(person))
    returned, held = connection.execute(_WAITS, {"person": person.id}).one()
    sent_back = redoing.find(connection, person, instant.now) if returned else None
    if sent_back is not None:
        return redoing.begin(connection, person, sent_back, instant.now)
    for row in connection.execute(_BEGUN, {"person": person.id}).all() if held else ():
        if row.state == LENT or renew(connection, person, row.id, row.task_id):
            due = instant.now + timedelta(seconds=row.wishes.lease)
            connection.execute(_TOUCH, {"assignment": row.id, "until": due, "at": instant.now})
            return load(connection, person, row.id)
    return lend_new(connection, person, instant)


def load_open(connection: Connection, person: Person, assignment: int) -> Held:
    """This assignment to go on with; a lapsed one is lent again if it can be. Raises Stale if it is over."""
    if hindrance(person):
        raise Stale(phrase(f"work-{hindrance(person)}"))
    held = load(connection, person, assignment)
    if held.batch_state != "open":
        raise Stale(phrase("batch-not-open", name=held.sheet.wishes.name))
    if held.state == LAPSED and renew(connection, person, held.id, held.task):
        return replace(held, state=LENT)
    if held.state in (LENT, REVISING):
        return held
    raise Stale(phrase("task-lapsed" if held.state == LAPSED else "task-finished"))


def renew(connection: Connection, person: Person, assignment_id: int, task_id: int) -> bool:
    """Lend a lapsed assignment to its person again, if the task still needs someone, no mate of their ring."""
    lent = {"assignment": assignment_id, "was_state": LAPSED, "new_state": LENT}
    if not connection.execute(_RENEW, lent).rowcount:
        return False
    if seats.come_back(connection, assignment_id):
        if take(connection, task_id):
            if not parting.mate_at(connection, person, task_id):
                return True
            put_back(connection, task_id)
        seats.leave(connection, [assignment_id])
    connection.execute(_RENEW, {"assignment": assignment_id, "was_state": LENT, "new_state": LAPSED})
    return False


def give_back(connection: Connection, *given: Given) -> None:
    """Open the slots of these assignments again, and their seats in the quotas; their own rows are the caller's.

    A task that had no slot gets a place at the tail, behind nobody's cursor. The slot of a task that is set aside
    waits with it.
    """
    # First seats, then slots, then the batch, as in lending and finishing: else people stand in each other's way.
    seats.leave(connection, [each.assignment for each in given])
    hold(connection, tasks, [each.task for each in given if each.purpose == WORK])
    for each in sorted(given, key=lambda each: (each.batch, each.task)):
        if each.purpose == WORK and not troubles.keep_away(connection, each.task):
            tail = connection.execute(_TAIL, {"batch": each.batch}).scalar_one()
            connection.execute(_GIVE_BACK, {"task": each.task, "tail": tail})


def lapse(connection: Connection, now: datetime) -> int:
    """Take back the slots of assignments whose time is over, at most 500 in one go; how many there were.

    The draft stays with the assignment: its person goes on where they were if the task still needs them.
    """
    over = assignments.c.due < now
    due = select(assignments.c.id).where(assignments.c.state == LENT, over).limit(AT_ONCE)
    due = due.with_for_update(skip_locked=True)
    # Looked at once more under the lock: somebody may have gone on with it in the meantime.
    return _take_back(connection, assignments.c.id.in_(due) & over)


def lapse_of(connection: Connection, person_id: int) -> None:
    """Take back the slots of everything lent to this person, whatever time is left."""
    _take_back(connection, assignments.c.person_id == person_id)


def lend_new(connection: Connection, person: Person, instant: Instant, terms: Terms = AT_HAND) -> Held | Idle:
    """A task this person has not seen, from the open batches that are for them, or why there is none."""
    if hindrance_to_more(person):
        return Idle(hindrance_to_more(person))
    rows = open_places(connection, person, instant.now)
    search = Search(person, instant, terms.fits, Known(connection, person.id, instant.now))
    obstacles: list[Obstacle] = []
    looked = False
    for place in rows:
        obstacle = search.obstacle(connection, place)
        if obstacle is None:
            tested = probes.look(connection, search, place)
            found = tested.found or search.task(connection, place)
            if isinstance(found, Found):
                leases.pass_to(connection, search, place, found.passed, tested.next)
                return leases.lend(connection, search, terms.packet, place, found)
            end = place.tail if found.passed is None else found.passed
            leases.pass_to(connection, search, place, end, tested.next)
            looked = looked or not search.crowded
            obstacle = search.missed or (Obstacle(FULL) if search.crowded else None)
        obstacles += [] if obstacle is None else [obstacle]
    waiting = looked or any(obstacle.reason == FULL for obstacle in obstacles)
    flush(connection)
    if waiting and not search.stumbled and lapse(connection, instant.now):
        return lend_new(connection, person, instant, terms)
    if search.full:
        return Idle("enough-today", unfit=search.unfit)
    return replace(_idle(obstacles, any_open=bool(rows), any_mine=looked), unfit=search.unfit)


def _idle(obstacles: list[Obstacle], *, any_open: bool, any_mine: bool) -> Idle:
    """Why there is nothing: what one can change first, and nothing that one cannot where there was work."""
    told = [each for each in obstacles if each.reason in IN_OUR_HANDS or not any_mine]
    easiest = min(told, key=hardest_last, default=None)
    if easiest is not None and easiest.reason != NOT_MINE:
        return Idle(easiest.reason, easiest.name)
    return Idle("all-done" if any_open else "nothing-open")


def _take_back(connection: Connection, which: ColumnElement[bool]) -> int:
    lapsed = connection.execute(
        update(assignments)
        .where(which, assignments.c.state == LENT)
        # Nobody is asked twice by the same test.
        .values(state=case((assignments.c.purpose == WORK, LAPSED), else_=SKIPPED))
        .returning(assignments.c.id, assignments.c.task_id, assignments.c.batch_id, assignments.c.purpose)
    ).all()
    give_back(connection, *(Given(*row) for row in lapsed))
    return len(lapsed)
