"""The alarming door: what is looked at again and again, and whoever runs a house is told once, not every time.

What was told stands in a row until it is over and a day has passed; only then it would be news again.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Text, bindparam, delete, exists, func, or_, select, type_coerce

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches, contents
from storage.database.tables.exchange import APPLIED, WAITING, inbox, outbox
from storage.database.tables.house import alarms, audit
from storage.database.tables.people import people
from storage.database.tables.trust import golds
from storage.database.tables.work import assignments, turns
from storage.desk import outbox as notices
from storage.desk.batches import OPEN
from storage.desk.batches import PAUSED as PAUSED_BATCH
from storage.desk.doubting import IN_DOUBT, MISSED
from storage.desk.doubting import OPEN as KEYS
from storage.desk.outbox import PAUSED, SENT, Notice, NoticeButton
from storage.desk.people import keep
from storage.desk.scope import FINISHED
from storage.facts import Person
from storage.roles import ROLES
from storage.rules.alarms import ASKED, GOLD, OVERDUE, QUIET, STUCK, STUCK_AFTER, Alarm, BatchSigns, GoldSigns
from storage.rules.numerals import numeral

# The callback data of the buttons below an alarm; `handlers` reads it.
SHOW, SWITCH, SIGNS = "bs", "aw", "nz:0"
# Those who may do something about it.
RIGHT = "steer"
EPOCH = datetime.fromtimestamp(0, UTC)

_TELL = insert_if_new(alarms)
_STIRRED = exists().where(
    turns.c.batch_id == batches.c.id,
    assignments.c.person_id == turns.c.person_id,
    assignments.c.batch_id == batches.c.id,
    assignments.c.touched >= bindparam("since"),
    FINISHED,
)
_OPENED = (
    select(func.max(audit.c.at)).where(audit.c.batch_id == batches.c.id, audit.c.act == "open").scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class Queues:
    """How many notices are overdue, and since when the oldest update waits that nobody has answered."""

    overdue: int
    waiting: datetime | None


def signs_of(connection: Connection, now: datetime) -> list[BatchSigns]:
    """What is looked at in each open batch that is no course."""
    query = select(batches, _OPENED.label("opened"), _STIRRED.label("stirred")).where(batches.c.state == OPEN)
    rows = connection.execute(query.order_by(batches.c.id), {"since": now - STUCK_AFTER})
    return [
        BatchSigns(
            id=row.id,
            name=row.name,
            tasks=row.tasks,
            slots=row.slots,
            done=row.done,
            aside=row.aside,
            opened=row.opened or row.created,
            stirred=bool(row.stirred),
        )
        for row in rows
        if row.wishes.course is None
    ]


def missed_golds(connection: Connection) -> list[GoldSigns]:
    """The keys of batches that are not closed which are in doubt because most people missed them."""
    query = (
        select(
            golds.c.task_id,
            golds.c.batch_id,
            batches.c.name,
            contents.c.key,
            golds.c.known,
            golds.c.answered,
            func.coalesce(batches.c.created_by, 0),
        )
        .join(batches, batches.c.id == golds.c.batch_id)
        .join(contents, contents.c.task_id == golds.c.task_id)
        .where(batches.c.state.in_((OPEN, PAUSED_BATCH)), golds.c.state == IN_DOUBT, golds.c.doubt == MISSED)
        .order_by(golds.c.task_id)
    )
    return [GoldSigns(*cast("tuple[Any, ...]", row)) for row in connection.execute(query)]


def queues(connection: Connection, now: datetime) -> Queues:
    """How the queues stand. Whoever pauses lets notices wait; that is no sign of anything."""
    late = (outbox.c.state < SENT) & (outbox.c.due <= now - OVERDUE)
    overdue = select(func.count()).where(late, func.coalesce(outbox.c.reason, "") != PAUSED)
    # What is to be forgotten was received, so they say, in 1970.
    oldest = select(func.min(inbox.c.received)).where(inbox.c.state.in_((WAITING, APPLIED)), inbox.c.received > EPOCH)
    return Queues(connection.scalar(overdue) or 0, connection.scalar(oldest))


def tell(
    connection: Connection, found: Iterable[Alarm], looked: Collection[str], owners: frozenset[int], now: datetime
) -> int:
    """Call everybody who wants to be called about what was not told before; how many alarms were new.

    `looked` are the names of what was looked for: of these, what is over and a day old is forgotten.
    """
    standing, new = {(alarm.name, alarm.subject): alarm for alarm in found}, 0
    known = select(alarms.c.name, alarms.c.subject, alarms.c.at).where(alarms.c.name.in_(looked))
    for name, subject, at in connection.execute(known).all():
        if (name, subject) not in standing and at <= now - QUIET:
            connection.execute(delete(alarms).where(alarms.c.name == name, alarms.c.subject == subject))
    wanting = _wanting(connection, owners)
    # Where nobody is there to be called, it is still news to whoever comes.
    for alarm in standing.values() if wanting else ():
        row = {"name": alarm.name, "subject": alarm.subject, "at": now}
        if connection.execute(_TELL.on(connection), row).rowcount == 1:
            new += 1
            for person in wanting - {alarm.told}:
                notices.add(connection, person, _notice(alarm), now if alarm.batch else EPOCH)
    return new


def switch(connection: Connection, person: Person, wanted: int) -> Person:
    """Whether this person is called: 1 or 0."""
    return keep(connection, person, profile=replace(person.profile, alarms=bool(wanted)))


def _wanting(connection: Connection, owners: frozenset[int]) -> set[int]:
    roles = [role.name for role in ROLES if RIGHT in role.rights]
    may: ColumnElement[bool] = or_(people.c.role.in_(roles), people.c.telegram_id.in_(owners))
    here = people.c.step.is_(None) & people.c.unreachable_since.is_(None)
    wants = ~type_coerce(people.c.profile, Text).contains('"alarms":false')
    return set(connection.scalars(select(people.c.id).where(may, here, wants)))


def _notice(alarm: Alarm) -> Notice:
    """The call with what can be done about it. That of the house goes before whatever waits, even to who pauses."""
    if alarm.batch:
        do = [NoticeButton(phrase("alarm-batch").id, f"{SHOW}:{numeral(alarm.batch)}")]
        if alarm.name == GOLD:
            do.append(NoticeButton(phrase("gold-open").id, f"{KEYS}:{numeral(alarm.batch)}:0"))
        if alarm.name == ASKED:
            do.append(NoticeButton(phrase("signs-open").id, SIGNS))
        if alarm.name == STUCK:
            do.append(NoticeButton(phrase("menu-undang").id, "m:undang"))
    else:
        do = [NoticeButton(phrase("menu-statistik").id, "m:statistik")]
    quiet = NoticeButton(phrase("alarm-off").id, f"{SWITCH}:0")
    return Notice(f"alarm-{alarm.name}", alarm.values, buttons=(tuple(do), (quiet,)), urgent=not alarm.batch)
