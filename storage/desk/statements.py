"""The statements door: one's own pay at a glance, and a month of it line by line, on screen and as a file."""

import csv
import io
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from locales.phrase import phrase
from storage.database.tables.pay import ledger
from storage.desk import earnings, objecting, outbox
from storage.desk.earnings import Earnings, Line
from storage.desk.outbox import Making, Notice
from storage.desk.secrets import PAYOUT_KEY, keep_secret
from storage.facts import Person
from storage.rules.cleaning import tame
from storage.rules.day import WIB, month_of
from storage.rules.payee import payout_id

A_PAGE = 8
MONTHS = 12
FORMATS = ("csv", "pdf")
MAKER = "statement"
# The word that a file follows shall be there before the file.
FOLLOWS = timedelta(seconds=1)
COLUMNS = ("line", "at", "reason", "batch", "seconds", "amount", "state", "words")


@dataclass(frozen=True, slots=True)
class Purse:
    """One's own pay: under which id it is paid, sums, a page of lines, and a line that can be objected to."""

    payee: str
    earnings: Earnings
    lines: tuple[Line, ...]
    page: int
    more: bool
    disputable: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """What finished tasks of one batch brought, in rupiah and milliseconds of measured work."""

    batch: str
    tasks: int = 0
    active_ms: int = 0
    amount: int = 0

    def with_line(self, line: Line) -> "Share":
        return Share(self.batch, self.tasks + 1, self.active_ms + line.active_ms, self.amount + line.amount)


@dataclass(frozen=True, slots=True)
class Statement:
    """One month: what was owed before it, its lines, the oldest first, and what is owed after it, in rupiah."""

    payee: str
    since: datetime
    owed_before: int
    lines: tuple[Line, ...]

    @property
    def owed_after(self) -> int:
        return self.owed_before + sum(line.amount for line in self.lines)

    @property
    def shares(self) -> list[Share]:
        """What each batch brought, the largest amount first."""
        found: dict[str, Share] = {}
        for line in self.lines:
            if line.for_work:
                batch = line.batch or ""
                found[batch] = found.get(batch, Share(batch)).with_line(line)
        return sorted(found.values(), key=lambda share: (-share.amount, share.batch))


@dataclass(frozen=True, slots=True)
class Dues:
    """What somebody has earned and was not paid, in rupiah, and the payout id that it is owed to."""

    payee: str
    amount: int


def payout_key(connection: Connection, fresh: bytes) -> bytes:
    """The key of the payout ids, made at its first need and never changed; `fresh` becomes it if there is none."""
    return keep_secret(connection, PAYOUT_KEY, fresh)


def open_purse(connection: Connection, person: Person, page: int, key: bytes, now: datetime) -> Purse:
    """This person's pay with this page of its lines, the newest first."""
    lines = earnings.lines_of(connection, person.id, A_PAGE + 1, page * A_PAGE)
    return Purse(
        payout_id(key, person.id),
        earnings.earnings_of(connection, person.id, now),
        tuple(lines[:A_PAGE]),
        page,
        len(lines) > A_PAGE,
        objecting.find_disputable(connection, person),
    )


def dues_of(connection: Connection, person_id: int, key: bytes) -> Dues:
    """What this person is still owed, on its way or not; it stays owed to the payout id, whoever that was."""
    balance = earnings.balance_of(connection, person_id)
    return Dues(payout_id(key, person_id), balance.owed + balance.on_its_way)


def months_of(connection: Connection, person: Person, now: datetime) -> list[datetime]:
    """The beginnings of the months there is something to tell of, the newest first, twelve at most."""
    first = connection.scalar(select(func.min(ledger.c.at)).where(ledger.c.person_id == person.id))
    months = [month_of(now, back) for back in range(MONTHS)]
    return [] if first is None else [month for month in months if month >= month_of(first)]


def statement_of(connection: Connection, person_id: int, month: datetime, key: bytes) -> Statement:
    """The month in which this moment is; months are those of Jakarta."""
    since = month_of(month)
    lines = earnings.lines_between(connection, person_id, since, month_of(month, -1))
    payee = payout_id(key, person_id)
    return Statement(payee, since, earnings.owed_before(connection, person_id, since), tuple(lines))


def hand_over(connection: Connection, person: Person, month: datetime, format_name: str, now: datetime) -> None:
    """Bring this person this month as a file."""
    making = Making(MAKER, {"month": month.astimezone(WIB).strftime("%Y-%m"), "format": format_name})
    notice = Notice("pay-statement", {}, making, otherwise=phrase("pay-statement-lost").id, urgent=True)
    outbox.add(connection, person.id, notice, now + FOLLOWS)


def as_csv(statement: Statement) -> bytes:
    """One row a line: moments as ISO 8601 in Jakarta's time, amounts in whole rupiah."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for line in statement.lines:
        at = line.at.astimezone(WIB).isoformat(timespec="seconds")
        seconds = round(line.active_ms / 1000) or ""
        batch, words = tame(line.batch or ""), tame(line.words or "")
        writer.writerow((line.id, at, line.reason, batch, seconds, line.amount, line.state, words))
    return file.getvalue().encode()
