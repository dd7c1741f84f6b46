"""The absence door: when this house last served, and what an absence longer than Telegram waits asks for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, select, update

from storage.database.dialect import insert_or_set
from storage.database.tables.batches import batches
from storage.database.tables.house import chores
from storage.database.tables.work import LENT, assignments
from storage.desk import audit, outbox
from storage.desk.batches import OPEN
from storage.desk.holding import lease_of
from storage.desk.outbox import Notice, NoticeButton
from storage.rules.day import day_of

# Telegram keeps what people send for a day, and not a minute longer.
TELEGRAM_WAITS = timedelta(days=1)
AWAKE = "awake"
AN_HOUR = timedelta(hours=1)

_AWAKE = insert_or_set(chores, ["name"], ["day", "at"])


@dataclass(frozen=True, slots=True)
class Absence:
    """Since when nobody served; the people whose tasks got a new time, and the batches that got a later deadline."""

    since: datetime
    people: int
    batches: int


def stay_awake(connection: Connection, now: datetime) -> None:
    """Say that this house serves."""
    connection.execute(_AWAKE.on(connection), {"name": AWAKE, "day": day_of(now), "at": now})


def come_back(connection: Connection, now: datetime) -> Absence | None:
    """Say so at the start. After more than a day what people sent then is lost, and they have lost that time.

    So whoever had a task has it again for its whole time and is told; deadlines that fell into the absence are put
    off by its length, and whoever pushed the batch is told. None where nothing was missed.
    """
    since = connection.scalar(select(chores.c.at).where(chores.c.name == AWAKE))
    stay_awake(connection, now)
    if since is None or now - since <= TELEGRAM_WAITS:
        return None
    hours = (now - since) // AN_HOUR
    put_off = _put_off(connection, since, now, hours)
    called = _give_time(connection, since, now, hours)
    audit.note(connection, None, "absence", str(hours), now)
    return Absence(since, called, put_off)


def _give_time(connection: Connection, since: datetime, now: datetime, hours: int) -> int:
    """A whole lease anew for what was at hand when nobody served any more."""
    at_hand = (
        select(assignments.c.id, assignments.c.person_id, assignments.c.packet, batches.c.wishes)
        .join(batches, batches.c.id == assignments.c.batch_id)
        .where(assignments.c.state == LENT, assignments.c.due > since)
    )
    people = set()
    for row in connection.execute(at_hand).all():
        due = now + lease_of(row.wishes, row.packet)
        connection.execute(
            update(assignments).where(assignments.c.id == row.id, assignments.c.due < due).values(due=due)
        )
        people.add(row.person_id)
    notice = Notice("absence-back", {"hours": hours}, buttons=((NoticeButton("menu-tugas", "m:tugas"),),))
    for person in sorted(people):
        outbox.add(connection, person, notice, now)
    return len(people)


def _put_off(connection: Connection, since: datetime, now: datetime, hours: int) -> int:
    """What was left of a deadline when nobody served any more begins now."""
    missed = select(batches.c.id, batches.c.name, batches.c.created_by, batches.c.deadline, batches.c.wishes).where(
        batches.c.state == OPEN, batches.c.deadline > since, batches.c.deadline <= now
    )
    found = connection.execute(missed.order_by(batches.c.id)).all()
    for row in found:
        deadline = row.deadline + (now - since)
        values = {"deadline": deadline, "wishes": replace(row.wishes, deadline=deadline), "overdue": None}
        connection.execute(update(batches).where(batches.c.id == row.id).values(values))
        if row.created_by is not None:
            outbox.add(
                connection, row.created_by, Notice("absence-deadline", {"name": row.name, "hours": hours}), now
            )
    return len(found)
