"""The payouts door: what is approved goes into a payout, once; a payout ends transferred or cancelled.

Whatever somebody is owed less goes along, whichever batch was asked for: nobody is paid too much to begin with.
"""

import csv
import io
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CTE, Connection, and_, bindparam, exists, func, insert, literal, or_, select

from locales.phrase import phrase
from storage.database.columns import milliseconds
from storage.database.dialect import insert_if_new, one_at_a_time
from storage.database.tables.batches import batches
from storage.database.tables.pay import approvals, ledger, payout_ends, payout_lines, payouts
from storage.desk import audit, outbox
from storage.desk.outbox import Making, Notice
from storage.errors import NotFound, Refused
from storage.facts import Person
from storage.rules.payee import payout_id
from storage.rules.reasons import CANCELLED, PAID, RETURNED

MAKER = "payout"
CURRENCY = "IDR"
COLUMNS = ("payout", "payee", "amount", "currency", "lines")
# The word that a file follows shall be there before the file.
FOLLOWS = timedelta(seconds=1)
# One at a time makes or ends a payout: this number stands for that door, far from those of bots.
DOOR = -46


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be paid: what was earned `until` then, in one batch or all, and approved when this was `asked`.

    Who is owed less than the `minimum`, in rupiah, waits for a later one.
    """

    batch: int | None
    until: datetime
    asked: datetime
    minimum: int

    @property
    def mark(self) -> str:
        return f"{self.batch or 0} {milliseconds(self.until)} {milliseconds(self.asked)} {self.minimum}"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a payout would come to, in rupiah; `later` counts the people below the minimum and what they are owed."""

    people: int
    total: int
    later: int
    later_total: int


@dataclass(frozen=True, slots=True)
class Payout:
    """A payout as it stands; `end` is empty until it is known to be transferred, or cancelled."""

    id: int
    batch: str | None
    until: datetime
    minimum: int
    at: datetime
    people: int
    total: int
    end: str


@dataclass(frozen=True, slots=True)
class Share:
    """What one person gets of a payout, in rupiah, under their payout id."""

    payee: str
    amount: int
    lines: int


_ENDED = insert_if_new(payout_ends)
_LIST = (
    select(
        payouts.c.id,
        batches.c.name,
        payouts.c.until,
        payouts.c.minimum,
        payouts.c.at,
        func.count(ledger.c.id),
        func.coalesce(-func.sum(ledger.c.amount), 0),
        func.coalesce(func.max(payout_ends.c.end), ""),
    )
    .join(ledger, and_(ledger.c.payout_id == payouts.c.id, ledger.c.reason == PAID))
    .join(batches, batches.c.id == payouts.c.batch_id, isouter=True)
    .join(payout_ends, payout_ends.c.payout_id == payouts.c.id, isouter=True)
    .group_by(payouts.c.id, batches.c.name, payouts.c.until, payouts.c.minimum, payouts.c.at)
    .order_by(payouts.c.id.desc())
)
_SHARES = (
    select(ledger.c.person_id, func.sum(ledger.c.amount), func.count())
    .join(payout_lines, payout_lines.c.line_id == ledger.c.id)
    .where(payout_lines.c.payout_id == bindparam("payout"))
    .group_by(ledger.c.person_id)
    .order_by(ledger.c.person_id)
)


def preview(connection: Connection, wanted: Wanted) -> Preview:
    """What such a payout would be now."""
    due = _due(wanted)
    owed = select(func.sum(due.c.amount).label("owed")).group_by(due.c.person_id).subquery()
    enough = owed.c.owed >= _least(wanted)
    less = and_(owed.c.owed > 0, ~enough)
    row = connection.execute(
        select(
            func.count().filter(enough),
            func.coalesce(func.sum(owed.c.owed).filter(enough), 0),
            func.count().filter(less),
            func.coalesce(func.sum(owed.c.owed).filter(less), 0),
        ).select_from(owed)
    ).one()
    return Preview(*map(int, row))


def make(connection: Connection, wanted: Wanted, by: Person, now: datetime) -> Payout:
    """The payout of exactly what is due; the same one however often this is asked for.

    Raises Refused where nothing is due.
    """
    one_at_a_time(connection, DOOR)
    known = connection.scalar(select(payouts.c.id).where(payouts.c.mark == wanted.mark))
    if known is not None:
        return get_payout(connection, known)
    row = {"batch_id": wanted.batch, "until": wanted.until, "asked": wanted.asked, "minimum": wanted.minimum}
    new = insert(payouts).values(mark=wanted.mark, by_id=by.id, at=now, **row).returning(payouts.c.id)
    number: int = connection.execute(new).scalar_one()
    _take_lines(connection, number, wanted)
    paid = {"reason": PAID, "payout_id": number, "by_id": by.id, "at": now}
    shared = connection.execute(_SHARES, {"payout": number}).all()
    if not shared:
        raise Refused(phrase("payout-nothing"))
    rows = [{"person_id": person, "amount": -amount, **paid} for person, amount, _ in shared]
    connection.execute(insert(ledger), rows)
    made = hand_over(connection, number, by, now)
    audit.note(connection, by, "payout", f"#{number} {made.total}", now, batch=wanted.batch)
    return made


def end(connection: Connection, number: int, how: str, by: Person, now: datetime) -> Payout:
    """Say that this payout was transferred, or cancel it: then all of it is due again. Raises Refused if it ended."""
    one_at_a_time(connection, DOOR)
    before = get_payout(connection, number)
    row = {"payout_id": number, "end": how, "by_id": by.id, "at": now}
    if not connection.execute(_ENDED.on(connection), row).rowcount:
        raise Refused(phrase("payout-ended", number=number, end=before.end))
    for person, amount, _ in connection.execute(_SHARES, {"payout": number}).all():
        if how == CANCELLED:
            back = {"reason": RETURNED, "amount": int(amount), "payout_id": number, "by_id": by.id, "at": now}
            connection.execute(insert(ledger).values(person_id=person, **back))
        else:
            outbox.add(connection, person, Notice("pay-transferred", {"amount": int(amount)}), now)
    audit.note(connection, by, how, f"#{number}", now)
    return get_payout(connection, number)


def get_payout(connection: Connection, number: int) -> Payout:
    """Raises NotFound if there is none of this number."""
    row = connection.execute(_LIST.where(payouts.c.id == number)).first()
    if row is None:
        raise NotFound(phrase("payout-unknown", number=number))
    return _payout(tuple(row))


def list_payouts(connection: Connection, limit: int, passed: int) -> list[Payout]:
    """The newest first, without the first `passed` of them."""
    return [_payout(tuple(row)) for row in connection.execute(_LIST.limit(limit).offset(passed))]


def shares(connection: Connection, number: int, key: bytes) -> list[Share]:
    """Who gets what of this payout, in the order of their payout ids."""
    found = connection.execute(_SHARES, {"payout": number}).all()
    return sorted(
        (Share(payout_id(key, person), int(amount), lines) for person, amount, lines in found),
        key=lambda share: share.payee,
    )


def as_csv(connection: Connection, number: int, key: bytes) -> bytes:
    """One row a person, amounts in whole rupiah. The same file whenever it is asked for."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for share in shares(connection, number, key):
        writer.writerow((number, share.payee, share.amount, CURRENCY, share.lines))
    return file.getvalue().encode()


def hand_over(connection: Connection, number: int, by: Person, now: datetime) -> Payout:
    """Bring this admin the file of this payout; which payout it is."""
    found = get_payout(connection, number)
    values: dict[str, str | int | float] = {"number": number, "people": found.people, "total": found.total}
    making, lost = Making(MAKER, {"payout": number}), phrase("payout-file-lost", **values).id
    notice = Notice("payout-file", values, making, otherwise=lost, urgent=True)
    outbox.add(connection, by.id, notice, now + FOLLOWS)
    audit.note(connection, by, "payout-file", f"#{number}", now)
    return found


def _take_lines(connection: Connection, number: int, wanted: Wanted) -> None:
    """Put what is due into this payout, in one statement and so of one moment."""
    due = _due(wanted)
    owed = select(due.c.person_id).group_by(due.c.person_id).having(func.sum(due.c.amount) >= _least(wanted))
    lines = select(due.c.id, due.c.cancelled, literal(number)).where(due.c.person_id.in_(owed))
    into = insert(payout_lines).from_select(["line_id", "cancelled_before", "payout_id"], lines)
    connection.execute(into)


def _due(wanted: Wanted) -> CTE:
    """The approved lines that are in no payout, or only in cancelled ones; `cancelled` counts those."""
    within = ledger.c.at < wanted.until
    if wanted.batch is not None:
        within = and_(within, ledger.c.batch_id == wanted.batch)
    before = select(func.count()).where(payout_lines.c.line_id == ledger.c.id).scalar_subquery()
    cancelled = exists().where(payout_ends.c.payout_id == payout_lines.c.payout_id, payout_ends.c.end == CANCELLED)
    held = exists().where(payout_lines.c.line_id == ledger.c.id, ~cancelled)
    return (
        select(ledger.c.id, ledger.c.person_id, ledger.c.amount, before.label("cancelled"))
        .join(approvals, approvals.c.line_id == ledger.c.id)
        .where(approvals.c.at <= wanted.asked, ~held, or_(ledger.c.amount < 0, within))
        .cte("due")
    )


def _least(wanted: Wanted) -> int:
    return max(wanted.minimum, 1)


def _payout(row: tuple[Any, ...]) -> Payout:
    found = Payout(*row)
    return replace(found, total=int(found.total))
