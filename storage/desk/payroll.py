"""The payroll door: what waits for whoever pays, over all batches and people."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from locales.phrase import phrase
from storage.database.tables.pay import ledger
from storage.database.tables.people import people
from storage.desk import approving, earnings, objecting, payouts
from storage.desk.approving import Waiting
from storage.desk.earnings import Balance, Line
from storage.desk.payouts import Payout, Preview, Wanted
from storage.errors import NotFound
from storage.rules.payee import payout_id

A_PAGE = 8


@dataclass(frozen=True, slots=True)
class Desktop:
    """What waits: for approval by batch, to be paid, to be told transferred or cancelled, and to be answered."""

    waiting: tuple[Waiting, ...]
    due: Preview
    open: tuple[Payout, ...]
    objections: int


@dataclass(frozen=True, slots=True)
class Payee:
    """Somebody with a payout id and what they are owed; the name is empty once they are erased."""

    person: int
    name: str
    payee: str
    owed: int


@dataclass(frozen=True, slots=True)
class Account:
    """The same with their balance and a page of their lines."""

    payee: Payee
    balance: Balance
    lines: tuple[Line, ...]
    page: int
    more: bool


def open_desktop(connection: Connection, now: datetime) -> Desktop:
    """Everything that waits for whoever pays."""
    due = payouts.preview(connection, Wanted(None, now, now, 0))
    newest = [payout for payout in payouts.list_payouts(connection, A_PAGE, 0) if not payout.end]
    return Desktop(tuple(approving.waiting(connection)), due, tuple(newest), len(objecting.waiting(connection)))


def list_payees(connection: Connection, page: int, key: bytes) -> list[Payee]:
    """Those who ever earned something, the most owed first; one more than a page where there are more."""
    owed = func.sum(ledger.c.amount)
    rows = connection.execute(
        select(people.c.id, people.c.name, owed)
        .join(ledger, ledger.c.person_id == people.c.id)
        .group_by(people.c.id, people.c.name)
        .order_by(owed.desc(), people.c.id)
        .limit(A_PAGE + 1)
        .offset(page * A_PAGE)
    ).all()
    return [Payee(number, name, payout_id(key, number), int(total)) for number, name, total in rows]


def open_account(connection: Connection, person_id: int, page: int, key: bytes) -> Account:
    """This person's pay, as whoever pays sees it. Raises NotFound if there is no such person."""
    name = connection.scalar(select(people.c.name).where(people.c.id == person_id))
    if name is None:
        raise NotFound(phrase("payee-unknown"))
    balance = earnings.balance_of(connection, person_id)
    lines = earnings.lines_of(connection, person_id, A_PAGE + 1, page * A_PAGE)
    payee = Payee(person_id, name, payout_id(key, person_id), balance.owed)
    return Account(payee, balance, tuple(lines[:A_PAGE]), page, len(lines) > A_PAGE)


def find_payee(connection: Connection, payee: str, key: bytes) -> int:
    """Whose payout id this is. Raises NotFound if it is nobody's."""
    for number in connection.scalars(select(ledger.c.person_id).distinct()):
        if payout_id(key, number) == payee:
            return int(number)
    raise NotFound(phrase("payee-unknown"))
