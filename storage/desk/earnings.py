"""The earnings door: what somebody has earned, what of it waits, is approved, and was paid; sums of their lines."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Label, Select, and_, case, exists, func, select

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.database.tables.pay import approvals, ledger, payout_ends, payout_lines
from storage.errors import NotFound
from storage.rules.day import month_of, week_of
from storage.rules.reasons import CANCELLED, CLAWBACK, FOR_WORK, PAID, RETURNED

PENDING, APPROVED, ON_ITS_WAY = "pending", "approved", "on-its-way"
# An effective hourly rate is of so long, and with less work than this it says little.
LATELY = timedelta(days=30)
LITTLE_TASKS, LITTLE_MS = 20, 1_800_000
# With less than this any figure would mislead.
TOO_FEW_TASKS, TOO_FEW_MS = 5, 300_000

_OUT = ledger.c.reason.in_((PAID, RETURNED))
_WAITS = and_(ledger.c.reason.in_(FOR_WORK), approvals.c.line_id.is_(None))
_OPEN = payout_ends.c.end.is_(None)
_about = ledger.alias("about")
_ended = payout_ends.alias("ended")
# How the payout stands that a line is in.
_within = (
    select(func.coalesce(_ended.c.end, ON_ITS_WAY))
    .select_from(payout_lines)
    .join(_ended, _ended.c.payout_id == payout_lines.c.payout_id, isouter=True)
    .where(payout_lines.c.line_id == ledger.c.id, func.coalesce(_ended.c.end, "") != CANCELLED)
    .scalar_subquery()
)
_LINES = (
    select(
        ledger.c.id,
        ledger.c.at,
        ledger.c.reason,
        ledger.c.amount,
        ledger.c.active_ms,
        batches.c.name,
        ledger.c.words,
        ledger.c.payout_id,
        case(
            (and_(_OUT, _OPEN), ON_ITS_WAY),
            (_OUT, payout_ends.c.end),
            (_WAITS, PENDING),
            else_=func.coalesce(_within, APPROVED),
        ),
        exists().where(_about.c.about_id == ledger.c.id, _about.c.reason == CLAWBACK),
    )
    .join(approvals, approvals.c.line_id == ledger.c.id, isouter=True)
    .join(payout_ends, payout_ends.c.payout_id == ledger.c.payout_id, isouter=True)
    .join(batches, batches.c.id == ledger.c.batch_id, isouter=True)
)


@dataclass(frozen=True, slots=True)
class Balance:
    """Rupiah: earned and waiting for approval, approved and not yet in a payout, in an open payout, transferred."""

    pending: int
    approved: int
    on_its_way: int
    paid: int

    @property
    def owed(self) -> int:
        """What is not in a payout: the sum of all lines."""
        return self.pending + self.approved


class Rate(NamedTuple):
    """What measured time has earned lately: so many rupiah for so many tasks in so many milliseconds."""

    amount: int
    tasks: int
    active_ms: int

    @property
    def hourly(self) -> int:
        """Rupiah an hour, 0 where nothing was measured."""
        return self.amount * 3_600_000 // self.active_ms if self.active_ms else 0

    @property
    def says_little(self) -> bool:
        return self.tasks < LITTLE_TASKS or self.active_ms < LITTLE_MS

    @property
    def says_nothing(self) -> bool:
        return self.tasks < TOO_FEW_TASKS or self.active_ms < TOO_FEW_MS


@dataclass(frozen=True, slots=True)
class Earnings:
    """What somebody has earned, with what came in this week and this month."""

    balance: Balance
    week: int
    month: int
    rate: Rate


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the ledger. `state` is pending, approved, on-its-way or transferred; of a payment also cancelled.

    `taken` says that it was taken back.
    """

    id: int
    at: datetime
    reason: str
    amount: int
    active_ms: int
    batch: str | None
    words: str | None
    payout: int | None
    state: str
    taken: bool

    @property
    def for_work(self) -> bool:
        """Whether a finished task brought it."""
        return self.reason in FOR_WORK


def balance_of(connection: Connection, person_id: int) -> Balance:
    """What this person is owed and was paid."""
    whole, pending, out, under_way = connection.execute(
        _of(
            person_id,
            _sum("whole"),
            _sum("pending", _WAITS),
            _sum("out", _OUT),
            _sum("under_way", and_(_OUT, _OPEN)),
        )
    ).one()
    return Balance(int(pending), int(whole) - int(pending), -int(under_way), int(under_way) - int(out))


def earnings_of(connection: Connection, person_id: int, now: datetime) -> Earnings:
    """The same, with what came in lately; weeks and months are those of Jakarta."""
    lately = ledger.c.at > now - LATELY
    worked = and_(ledger.c.reason.in_(FOR_WORK), lately)
    week, month, amount, tasks, active_ms = connection.execute(
        _of(
            person_id,
            _sum("week", and_(~_OUT, ledger.c.at >= week_of(now))),
            _sum("month", and_(~_OUT, ledger.c.at >= month_of(now))),
            _sum("amount", and_(ledger.c.reason.in_((*FOR_WORK, CLAWBACK)), lately)),
            func.count().filter(worked),
            func.coalesce(func.sum(ledger.c.active_ms).filter(worked), 0),
        )
    ).one()
    rate = Rate(int(amount), int(tasks), int(active_ms))
    return Earnings(balance_of(connection, person_id), int(week), int(month), rate)


def lines_of(connection: Connection, person_id: int, limit: int, passed: int = 0) -> list[Line]:
    """The newest lines first, without the first `passed` of them."""
    newest = _LINES.where(ledger.c.person_id == person_id).order_by(ledger.c.id.desc())
    return [Line(*row) for row in connection.execute(newest.limit(limit).offset(passed))]


def lines_between(connection: Connection, person_id: int, since: datetime, until: datetime) -> list[Line]:
    """The lines of this time, the oldest first."""
    within = (ledger.c.person_id == person_id, ledger.c.at >= since, ledger.c.at < until)
    return [Line(*row) for row in connection.execute(_LINES.where(*within).order_by(ledger.c.id))]


def line_of(connection: Connection, person_id: int, number: int) -> Line:
    """This line of this person. Raises NotFound if there is none or it is somebody else's."""
    row = connection.execute(_LINES.where(ledger.c.person_id == person_id, ledger.c.id == number)).first()
    if row is None:
        raise NotFound(phrase("adjust-no-line"))
    return Line(*row)


def owed_before(connection: Connection, person_id: int, moment: datetime) -> int:
    """The sum of this person's lines up to then, in rupiah."""
    (whole,) = connection.execute(_of(person_id, _sum("whole", ledger.c.at < moment))).one()
    return int(whole)


def _sum(name: str, which: ColumnElement[bool] | None = None) -> Label[int]:
    total = func.sum(ledger.c.amount)
    return func.coalesce(total if which is None else total.filter(which), 0).label(name)


def _of(person_id: int, *columns: ColumnElement[int]) -> Select[*tuple[int, ...]]:
    return (
        select(*columns)
        .select_from(ledger)
        .join(approvals, approvals.c.line_id == ledger.c.id, isouter=True)
        .join(payout_ends, payout_ends.c.payout_id == ledger.c.payout_id, isouter=True)
        .where(ledger.c.person_id == person_id)
    )
