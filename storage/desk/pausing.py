"""The pausing door: whom nothing is given for a while, by their own wish or an admin's; each lifts only their own.

Somebody who pauses themselves is not sent anything either that is not urgent, and is in no export made meanwhile.
That outlives a restored backup.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.database.dialect import insert_or_set
from storage.database.tables.people import pauses, people
from storage.desk import audit, lending, outbox, tombstones
from storage.desk.outbox import Notice, NoticeButton
from storage.facts import Person
from storage.rules.governing import RULE
from storage.rules.joining import HOUSE, OWN
from storage.rules.tombstone import PAUSE, REST, RESUME, Stone

# Until somebody says otherwise.
OPEN_END = datetime(9999, 1, 1, tzinfo=UTC)
AT_ONCE = 500

_SET = insert_or_set(pauses, ["person_id", "whose"], ["since", "until", "by", "reason"])
_OVER = (
    select(pauses.c.person_id, pauses.c.whose, pauses.c.reason)
    .where(pauses.c.until <= bindparam("at"))
    .order_by(pauses.c.until)
    .limit(AT_ONCE)
    .with_for_update(skip_locked=True)
)


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of one person: "own" or "house", since when and until when, by whom and why."""

    whose: str
    since: datetime
    until: datetime
    by: int | None = None
    reason: str = ""

    @property
    def ends(self) -> bool:
        return self.until < OPEN_END


def rest(connection: Connection, person: Person, days: int, now: datetime) -> Pause:
    """Give and send this person nothing for so many days, as they wish; without days until they say otherwise."""
    until = now + timedelta(days=days) if days else OPEN_END
    pause = Pause(OWN, now, until, person.id)
    _pause(connection, person.id, pause)
    tombstones.lay(connection, Stone(tombstones.who(connection, person.id), REST, now, PAUSE, until=until))
    audit.note(connection, person, "rest", f"{days}", now)
    return pause


def stop(connection: Connection, person_id: int, pause: Pause) -> None:
    """Give this person nothing until then, for this reason, by this admin. What an audit needs is the caller's."""
    _pause(connection, person_id, pause)


def resume(connection: Connection, person: Person, now: datetime) -> Person:
    """This person goes on; a pause by an admin stays. What waited for them is sent."""
    lift(connection, person.id, OWN, now)
    tombstones.lay(connection, Stone(tombstones.who(connection, person.id), RESUME, now, PAUSE))
    audit.note(connection, person, "resume", OWN, now)
    return _as_it_stands(connection, person)


def lift(connection: Connection, person_id: int, whose: str, now: datetime) -> None:
    """End this pause of this person; nothing happens where there is none."""
    connection.execute(delete(pauses).where(pauses.c.person_id == person_id, pauses.c.whose == whose))
    _tell_row(connection, person_id)
    if whose == OWN:
        outbox.release(connection, person_id, now)


def end_over(connection: Connection, now: datetime) -> int:
    """End the pauses whose time is over, at most 500 in one go; how many. Who wanted news is told that theirs is."""
    over = connection.execute(_OVER, {"at": now}).all()
    for row in over:
        lift(connection, row.person_id, row.whose, now)
        if (row.whose == OWN or row.reason == RULE) and "contact" in _consents(connection, row.person_id):
            outbox.add(connection, row.person_id, _back(), now)
    return len(over)


def standing(connection: Connection, person_id: int) -> tuple[Pause, ...]:
    """The pauses of this person, an admin's first."""
    rows = connection.execute(
        select(pauses.c.whose, pauses.c.since, pauses.c.until, pauses.c.by, pauses.c.reason)
        .where(pauses.c.person_id == person_id)
        .order_by(pauses.c.whose)
    )
    return tuple(Pause(*row) for row in rows)


def _pause(connection: Connection, person_id: int, pause: Pause) -> None:
    row = {"since": pause.since, "until": pause.until, "by": pause.by, "reason": pause.reason}
    connection.execute(_SET.on(connection), {"person_id": person_id, "whose": pause.whose, **row})
    _tell_row(connection, person_id)
    lending.lapse_of(connection, person_id)


def _tell_row(connection: Connection, person_id: int) -> None:
    """Say on the person's row what the pauses are; nobody else changes it until this transaction is over."""
    connection.execute(select(people.c.id).where(people.c.id == person_id).with_for_update())
    held = {pause.whose for pause in standing(connection, person_id)}
    paused = tuple(whose for whose in (OWN, HOUSE) if whose in held)
    connection.execute(update(people).where(people.c.id == person_id).values(paused=paused))


def _as_it_stands(connection: Connection, person: Person) -> Person:
    paused = connection.execute(select(people.c.paused).where(people.c.id == person.id)).scalar_one()
    return replace(person, paused=paused)


def _consents(connection: Connection, person_id: int) -> tuple[str, ...]:
    held: tuple[str, ...] = connection.execute(select(people.c.consents).where(people.c.id == person_id)).scalar_one()
    return held


def _back() -> Notice:
    return Notice("pause-over", buttons=((NoticeButton("menu-tugas", "m:tugas"),),))
