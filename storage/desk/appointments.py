"""The appointments door: when somebody wants to be called to work, and reminders that stop when nobody heeds them."""

from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, select, update

from locales.phrase import phrase
from storage.database.tables.people import appointments, people
from storage.database.tables.work import DONE, REVISING, assignments, days
from storage.desk import outbox
from storage.desk.outbox import Notice, NoticeButton
from storage.desk.people import keep
from storage.errors import NotFound, Refused, Stale
from storage.facts import Person
from storage.profile import FIRST_ZONE
from storage.rules.appointing import AN_HOUR, IGNORED_ENOUGH, MOST_APPOINTMENTS, QUIET, Wanted, next_at
from storage.rules.day import day_of
from storage.rules.numerals import numeral

AT_ONCE = 200
LATER, DROP = "js", "jx"

_OF = select(appointments).where(appointments.c.person_id == bindparam("person")).order_by(appointments.c.minute)
_DUE = (
    select(appointments, people)
    .join(people, people.c.id == appointments.c.person_id)
    .where(appointments.c.next <= bindparam("at"))
    .order_by(appointments.c.next)
    .limit(AT_ONCE)
    .with_for_update(skip_locked=True, of=appointments)
)


@dataclass(frozen=True, slots=True)
class Appointment:
    """So many tasks at this minute of the day; `next` is None once its reminders were ignored too often."""

    id: int
    tasks: int
    minute: int
    next: datetime | None


def list_of(connection: Connection, person: Person) -> tuple[Appointment, ...]:
    """The appointments of this person, through the day."""
    rows = connection.execute(_OF, {"person": person.id})
    return tuple(Appointment(row.id, row.tasks, row.minute, row.next) for row in rows)


def make(connection: Connection, person: Person, wanted: Wanted, now: datetime) -> tuple[Appointment, ...]:
    """Call this person at this time from now on; one at the same time is changed. Raises Refused for one too many."""
    rest = {"tasks": wanted.tasks, "next": next_at(wanted.minute, person.zone, now), "ignored": 0, "reminded": None}
    same = update(appointments).where(appointments.c.person_id == person.id, appointments.c.minute == wanted.minute)
    if not connection.execute(same.values(rest)).rowcount:
        if len(list_of(connection, person)) >= MOST_APPOINTMENTS:
            raise Refused(phrase("appoint-enough", limit=MOST_APPOINTMENTS))
        connection.execute(insert(appointments).values(person_id=person.id, minute=wanted.minute, **rest))
    return list_of(connection, person)


def drop(connection: Connection, person: Person, number: int) -> tuple[Appointment, ...]:
    """Call this person no more at that time; nothing happens where there is no such appointment of theirs."""
    mine = delete(appointments).where(appointments.c.id == number, appointments.c.person_id == person.id)
    connection.execute(mine)
    return list_of(connection, person)


def put_off(connection: Connection, person: Person, number: int, now: datetime) -> datetime:
    """Call once more in an hour; then as ever. Raises NotFound where there is no such appointment of theirs."""
    mine = update(appointments).where(appointments.c.id == number, appointments.c.person_id == person.id)
    if not connection.execute(mine.values(next=now + AN_HOUR, ignored=0, reminded=None)).rowcount:
        raise NotFound(phrase("appoint-gone"))
    return now + AN_HOUR


def be_quiet(connection: Connection, person: Person, place: int) -> Person:
    """Send nothing that can wait in the quiet hours at this place of the list, from 1; 0 is in no hours."""
    if place > len(QUIET):
        raise Stale(phrase("button-unknown"))
    quiet = QUIET[place - 1] if place else None
    return keep(connection, person, profile=replace(person.profile, quiet=quiet))


def remind(connection: Connection, now: datetime) -> int:
    """Call whom it is time to call, at most 200 in one go; how many were looked at.

    Not called is whoever has done that much today already, pauses, cannot be reached or is given nothing. Who did
    nothing after two calls in a row is called no more until they ask for it again.
    """
    due = connection.execute(_DUE, {"at": now}).all()
    for row in due:
        _remind(connection, row, now)
    return len(due)


def _remind(connection: Connection, row: Row[*tuple[object, ...]], now: datetime) -> None:
    called = row._mapping  # noqa: SLF001 - the columns of both tables, by themselves
    number, reminded = called[appointments.c.id], called[appointments.c.reminded]
    person = called[people.c.id]
    ignored = called[appointments.c.ignored] + 1 if reminded and not _worked(connection, person, reminded) else 0
    at = next_at(called[appointments.c.minute], called[people.c.profile].zone or FIRST_ZONE, now)
    idle = called[people.c.paused] or called[people.c.unreachable_since] or "work" not in called[people.c.consents]
    enough = _done_today(connection, person, now) >= called[appointments.c.tasks]
    mine = update(appointments).where(appointments.c.id == number)
    if ignored >= IGNORED_ENOUGH:
        connection.execute(mine.values(next=None, reminded=None))
    elif idle or enough:
        connection.execute(mine.values(next=at, ignored=0, reminded=None))
    else:
        connection.execute(mine.values(next=at, ignored=ignored, reminded=now))
        outbox.add(connection, person, _call(number, called[appointments.c.tasks]), now)


def _worked(connection: Connection, person: int, since: datetime) -> bool:
    finished = exists().where(
        assignments.c.person_id == person,
        assignments.c.state.in_((DONE, REVISING)),
        assignments.c.touched >= since,
    )
    return bool(connection.scalar(select(finished)))


def _done_today(connection: Connection, person: int, now: datetime) -> int:
    done = select(func.sum(days.c.done)).where(days.c.person_id == person, days.c.day == day_of(now))
    return connection.scalar(done) or 0


def _call(number: int, tasks: int) -> Notice:
    work = NoticeButton(phrase("appoint-work").id, "m:tugas")
    later = NoticeButton(phrase("appoint-later").id, f"{LATER}:{numeral(number)}")
    stop = NoticeButton(phrase("appoint-stop").id, f"{DROP}:{numeral(number)}")
    return Notice(phrase("appoint-call", tasks=tasks).id, {"tasks": tasks}, buttons=((work,), (later, stop)))
