"""The approving door: what somebody earned may be paid once an admin, or time alone, has approved it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, exists, func, literal, select, update

from storage.database.columns import Moment
from storage.database.dialect import hold, insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.pay import approvals, ledger
from storage.desk import audit
from storage.desk.batches import get_batch
from storage.facts import Person
from storage.rules.reasons import CLAWBACK, FOR_TASKS, FOR_WORK

# What nobody has looked at for so long is approved.
BY_ITSELF = timedelta(days=7)
AT_ONCE = 500
# Lines get their numbers and their moments in almost the same order; never further apart than this.
SLACK = timedelta(days=1)

_APPROVE = insert_if_new(approvals)
_about = ledger.alias("about")


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for approval in one batch: rupiah, on so many lines of so many people, the last of them `newest`."""

    batch: int
    name: str
    people: int
    lines: int
    amount: int
    newest: int


def waiting(connection: Connection, batch_id: int | None = None) -> list[Waiting]:
    """What waits, by batch, the largest amount first; or of this one batch alone."""
    amount = func.sum(ledger.c.amount)
    people = func.count(ledger.c.person_id.distinct())
    found = (
        select(ledger.c.batch_id, batches.c.name, people, func.count(), amount, func.max(ledger.c.id))
        .join(batches, batches.c.id == ledger.c.batch_id)
        .where(*_unapproved(connection))
        .group_by(ledger.c.batch_id, batches.c.name)
        .order_by(amount.desc(), ledger.c.batch_id)
    )
    if batch_id is not None:
        found = found.where(ledger.c.batch_id == batch_id)
    return [
        Waiting(batch, name, people, lines, int(rupiah), newest)
        for batch, name, people, lines, rupiah, newest in connection.execute(found)
    ]


def approve_batch(connection: Connection, batch_id: int, newest: int, by: Person, now: datetime) -> int:
    """Approve what waits in this batch, up to this line; how many lines. Done once more it approves nothing."""
    batch = get_batch(connection, batch_id)
    hold(connection, batches, (batch_id,))
    here = (ledger.c.batch_id == batch_id, ledger.c.id <= newest, *_unapproved(connection))
    lines: int = connection.execute(select(func.count()).where(*here)).scalar_one()
    if lines:
        _count(connection, *here)
        # In one statement: a batch may have hundreds of thousands.
        rows = select(ledger.c.id, literal(by.id), literal(now, Moment())).where(*here)
        connection.execute(_APPROVE.on(connection).from_select(["line_id", "by_id", "at"], rows))
        audit.note(connection, by, "approve", f"{batch.wishes.name} {lines}", now, batch=batch_id)
    return lines


def find_old(connection: Connection, now: datetime) -> list[int]:
    """The first lines that nobody has looked at for seven days, at most 500."""
    old = select(ledger.c.id).where(*_unapproved(connection), ledger.c.at <= now - BY_ITSELF)
    return list(connection.scalars(old.order_by(ledger.c.id).limit(AT_ONCE)))


def approve(connection: Connection, lines: Sequence[int], by: Person | None, now: datetime) -> None:
    """Approve these lines; nobody stands for time alone. One that is approved already stays as it is."""
    rows = [{"line_id": line, "by_id": None if by is None else by.id, "at": now} for line in lines]
    approved = connection.execute(_APPROVE.on(connection).returning(approvals.c.line_id), rows)
    _count(connection, ledger.c.id.in_(approved.scalars().all()))


def uncount(connection: Connection, line: int) -> None:
    """This line, which is about to be taken back, is among those approved no more, if it was."""
    approved = select(approvals.c.line_id).where(approvals.c.line_id == line)
    _count(connection, ledger.c.id.in_(approved), sign=-1)


def _count(connection: Connection, *which: ColumnElement[bool], sign: int = 1) -> None:
    """Count these lines with their batches, but for what is not for a task, or was taken back."""
    taken = exists().where(_about.c.about_id == ledger.c.id, _about.c.reason == CLAWBACK)
    lines = select(ledger.c.batch_id, func.count(), func.sum(ledger.c.amount))
    lines = lines.where(*which, ledger.c.reason.in_(FOR_TASKS), ~taken)
    for batch, number, amount in connection.execute(
        lines.group_by(ledger.c.batch_id).order_by(ledger.c.batch_id)
    ).all():
        more = {"accepted": batches.c.accepted + sign * number, "approved": batches.c.approved + sign * int(amount)}
        connection.execute(update(batches).where(batches.c.id == batch).values(more))


def _unapproved(connection: Connection) -> tuple[ColumnElement[bool], ...]:
    """Whether a line waits. Whatever is older than what time alone approved last has been looked at."""
    alone = select(ledger.c.at).join(approvals, approvals.c.line_id == ledger.c.id)
    last = connection.scalar(alone.where(approvals.c.by_id.is_(None)).order_by(approvals.c.line_id.desc()).limit(1))
    there = select(approvals.c.line_id).where(approvals.c.line_id == ledger.c.id).exists()
    since = () if last is None else (ledger.c.at >= last - SLACK,)
    return (*since, ledger.c.reason.in_(FOR_WORK), ~there)
