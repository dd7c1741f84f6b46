"""What a second look at a database finds wrong about money, counted anew from the lines of the ledger."""

from dataclasses import astuple, dataclass

from sqlalchemy import ColumnElement, Connection, FromClause, Select, exists, func, select

from storage.database.tables.batches import batches
from storage.database.tables.pay import approvals, ledger, payout_ends, payout_lines, payouts
from storage.database.tables.people import people
from storage.database.tables.work import DONE, REVISING, assignments
from storage.rules.reasons import CANCELLED, CLAWBACK, FOR_TASKS, PAID, RETURNED


@dataclass(frozen=True, slots=True)
class Faults:
    """How many there are of each sort; any at all is one too many."""

    lines_twice: int
    finished_without_line: int
    lines_for_nothing: int
    balances_off: int
    costs_off: int
    approved_off: int
    paid_twice: int
    payouts_off: int

    @property
    def number(self) -> int:
        return sum(astuple(self))


_work = ledger.c.reason.in_(FOR_TASKS)
_cancelled = exists().where(payout_ends.c.payout_id == payout_lines.c.payout_id, payout_ends.c.end == CANCELLED)
_of_assignment = exists().where(ledger.c.assignment_id == assignments.c.id, _work)
_about = ledger.alias("about")
_taken = exists().where(_about.c.about_id == ledger.c.id, _about.c.reason == CLAWBACK)
_approved = _work & exists().where(approvals.c.line_id == ledger.c.id) & ~_taken
_finished = assignments.c.state.in_((DONE, REVISING))
_as_agreed = (assignments.c.price_cap > 0) | (ledger.c.amount == assignments.c.price)


def find_faults(connection: Connection) -> Faults:
    """Everything that must be true of money, at every moment between two transactions."""
    mine = ledger.c.person_id == people.c.id
    paid_out = payout_lines.c.line_id == ledger.c.id
    owed = _sum(ledger, mine)
    earned = _sum(ledger, mine & ledger.c.reason.not_in((PAID, RETURNED)))
    out = _sum(ledger.join(payout_lines, paid_out), mine & ~_cancelled)
    paid = _sum(ledger, (ledger.c.payout_id == payouts.c.id) & (ledger.c.reason == PAID))
    inside = _sum(ledger.join(payout_lines, paid_out), payout_lines.c.payout_id == payouts.c.id)
    queries = (
        select(ledger.c.assignment_id).where(_work).group_by(ledger.c.assignment_id).having(func.count() > 1),
        select(assignments.c.id).where(_finished, assignments.c.price > 0, ~_of_assignment),
        select(ledger.c.id).join(assignments).where(_work, ~(_finished & _as_agreed)),
        select(people.c.id).where(owed != earned - out),
        select(batches.c.id).where(batches.c.cost != _sum(ledger, ledger.c.batch_id == batches.c.id)),
        select(batches.c.id).where(
            batches.c.approved != _sum(ledger, _approved & (ledger.c.batch_id == batches.c.id))
        ),
        select(payout_lines.c.line_id).where(~_cancelled).group_by(payout_lines.c.line_id).having(func.count() > 1),
        select(payouts.c.id).where(-paid != inside),
    )
    return Faults(*(_count(connection, query) for query in queries))


def _sum(lines: FromClause, which: ColumnElement[bool]) -> ColumnElement[int]:
    total = select(func.coalesce(func.sum(ledger.c.amount), 0)).select_from(lines).where(which)
    return total.scalar_subquery()


def _count(connection: Connection, query: Select[int]) -> int:
    return connection.scalar(select(func.count()).select_from(query.subquery())) or 0
