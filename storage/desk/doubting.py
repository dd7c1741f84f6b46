"""The doubting door: keys that most people miss, or that got about, are used no more until an admin has looked."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.trust import golds, probes
from storage.desk import audit, explaining, outbox, stirring, trusting
from storage.desk.batches import get_batch
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import Stale
from storage.facts import Batch, Content, JsonObject, Person
from storage.rules.numerals import numeral
from storage.rules.probing import DOUBTFUL, ENOUGH_ANSWERS
from storage.rules.quality import GOLD

IN_USE, IN_DOUBT, RETIRED = 0, 1, 2
MISSED, LEAKED = "missed", "leaked"
# The callback data of the button below the notice; `handlers` reads it.
OPEN = "ky"

_SUSPEND = (
    update(golds)
    .where(golds.c.task_id == bindparam("task"), golds.c.state == IN_USE)
    .values(state=IN_DOUBT, doubt=bindparam("why"))
    .returning(golds.c.batch_id, golds.c.answered, golds.c.known)
)
_CHECKED = (
    select(probes.c.person_id, probes.c.batch_id, probes.c.credit)
    .where(probes.c.task_id == bindparam("task"), probes.c.source == GOLD)
    .order_by(probes.c.assignment_id)
)
_ABOUT = (
    select(contents.c.key, contents.c.content, batches.c.wishes, batches.c.created_by)
    .join(batches, batches.c.id == contents.c.batch_id)
    .where(contents.c.task_id == bindparam("task"))
)
_LIST = (
    select(
        golds.c.task_id,
        contents.c.key,
        contents.c.content,
        golds.c.value,
        golds.c.state,
        golds.c.doubt,
        golds.c.made,
        golds.c.answered,
        golds.c.known,
    )
    .join(contents, contents.c.task_id == golds.c.task_id)
    .where(golds.c.batch_id == bindparam("batch"))
    .order_by(golds.c.state != IN_DOUBT, golds.c.state, golds.c.answered.desc(), golds.c.task_id)
    .limit(bindparam("most"))
    .offset(bindparam("passed"))
)


@dataclass(frozen=True, slots=True)
class Key:
    """A task whose answer is known: how many answered it, how many of them were right, and why it is in doubt."""

    task: int
    key: str
    content: Content
    value: JsonObject
    state: int
    doubt: str | None
    made: int
    answered: int
    known: int


def look_at(connection: Connection, task: int, answered: int, known: int, now: datetime) -> None:
    """Take this key out of use if most people miss it: then it is wrong more likely than they are."""
    if answered >= ENOUGH_ANSWERS and known < DOUBTFUL * answered:
        suspend(connection, task, MISSED, now)


def suspend(connection: Connection, task: int, why: str, now: datetime) -> bool:
    """Use this key no more, for this reason, and tell whoever pushed its batch; False if it is out of use already.

    What it told of people counts no more where the key itself is in doubt.
    """
    row = connection.execute(_SUSPEND, {"task": task, "why": why}).first()
    if row is None:
        return False
    about = connection.execute(_ABOUT, {"task": task}).one()
    if why == MISSED:
        for person in _void(connection, task, trusting.subject_of(about.content, about.wishes), 1):
            # Whom a rule paused on its word goes on.
            stirring.stir(connection, person, row.batch_id, now)
    if about.created_by is not None:
        button = NoticeButton(phrase("gold-open").id, f"{OPEN}:{numeral(row.batch_id)}:0")
        values = {"batch": about.wishes.name, "key": about.key, "known": row.known, "answered": row.answered}
        outbox.add(connection, about.created_by, Notice(f"gold-{why}", values, buttons=((button,),)), now)
    return True


def list_keys(connection: Connection, batch_id: int, most: int, passed: int) -> tuple[Batch, list[Key]]:
    """The keys of this batch, those in doubt first."""
    rows = connection.execute(_LIST, {"batch": batch_id, "most": most, "passed": passed})
    return get_batch(connection, batch_id), [Key(*row) for row in rows]


def bring_back(connection: Connection, task: int, by: Person, now: datetime) -> Batch:
    """Use this key again, as right as it was; what it told of people counts again. Raises Stale if it is in use."""
    batch = _move(connection, task, (IN_DOUBT,), IN_USE)
    about = connection.execute(_ABOUT, {"task": task}).one()
    _void(connection, task, trusting.subject_of(about.content, about.wishes), 0)
    fresh = update(golds).where(golds.c.task_id == task)
    # From now on it is looked at with new eyes.
    connection.execute(fresh.values(doubt=None, answered=0, known=0, since=now))
    audit.note(connection, by, "gold-back", f"{about.wishes.name} {about.key}", now, batch=batch)
    return get_batch(connection, batch)


def retire(connection: Connection, task: int, by: Person, now: datetime) -> tuple[Batch, int]:
    """Never use this key again; whoever missed it is told what is right. How many those were.

    Of one that is in doubt nobody is told anything. Raises Stale if it is retired already.
    """
    doubtful = connection.scalar(select(golds.c.doubt).where(golds.c.task_id == task)) == MISSED
    batch = _move(connection, task, (IN_USE, IN_DOUBT), RETIRED)
    about = connection.execute(_ABOUT, {"task": task}).one()
    told = 0 if doubtful else explaining.teach(connection, task, now)
    audit.note(connection, by, "gold-retire", f"{about.wishes.name} {about.key}", now, batch=batch)
    return get_batch(connection, batch), told


def count_keys(connection: Connection, batch_id: int) -> tuple[int, int]:
    """How many keys this batch has in use, and how many are in doubt."""
    query = select(golds.c.state, func.count()).where(golds.c.batch_id == batch_id).group_by(golds.c.state)
    found: dict[int, int] = {row[0]: row[1] for row in connection.execute(query)}
    return found.get(IN_USE, 0), found.get(IN_DOUBT, 0)


def _move(connection: Connection, task: int, before: tuple[int, ...], after: int) -> int:
    moved = update(golds).where(golds.c.task_id == task, golds.c.state.in_(before)).values(state=after)
    batch = connection.scalar(moved.returning(golds.c.batch_id))
    if batch is None:
        raise Stale(phrase("button-unknown"))
    return int(batch)


def _void(connection: Connection, task: int, about: trusting.Subject, voided: int) -> list[int]:
    """Take back what this key told of people (1), or count it again (0); of whom."""
    rows = connection.execute(_CHECKED.where(probes.c.voided != voided), {"task": task}).all()
    connection.execute(update(probes).where(probes.c.task_id == task).values(voided=voided))
    sign = -1 if voided else 1
    trusting.note(
        connection,
        *(
            trusting.Check(row.person_id, row.batch_id, about, GOLD, sign * row.credit, sign * (1 - row.credit), sign)
            for row in rows
        ),
    )
    return [row.person_id for row in rows]
