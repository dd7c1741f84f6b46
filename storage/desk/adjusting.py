"""The adjusting door: what an admin gives, puts right or takes back, each with a reason the person is told."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.pay import ledger
from storage.desk import approving, audit, outbox
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotFound, Refused
from storage.facts import Person
from storage.rules.reasons import BONUS, CLAWBACK, CORRECTION, FOR_WORK

MOST = 100_000_000
LONGEST_REASON = 500

_WRITE = insert_if_new(ledger)


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why an admin does it, in words for the person it concerns; who, and when."""

    words: str
    by: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A line that an admin wrote: whose, why, rupiah, and the words for it."""

    person: int
    reason: str
    amount: int
    words: str

    @property
    def kind(self) -> str:
        """What it is to its person: a bonus, a clawback, or a correction to more or to less."""
        return "less" if self.reason == CORRECTION and self.amount < 0 else self.reason


def give(connection: Connection, person_id: int, amount: int, why: Grounds) -> Adjusted:
    """A bonus. Raises Refused unless it is more than nothing and has a reason in words."""
    if amount <= 0:
        raise Refused(phrase("adjust-bonus-amount"))
    return _tell(connection, _write(connection, _said(person_id, BONUS, amount, why), why), why)


def correct(connection: Connection, person_id: int, amount: int, why: Grounds) -> Adjusted:
    """Something put right, either way. Raises Refused for nothing, or without a reason in words."""
    if not amount:
        raise Refused(phrase("adjust-nothing"))
    return _tell(connection, _write(connection, _said(person_id, CORRECTION, amount, why), why), why)


def take_back(connection: Connection, line: int, why: Grounds) -> Adjusted:
    """Take this line back, once and whole; one that still waited is settled with it, and both come to nothing.

    Raises Refused if that was done before, NotFound if there is no such line.
    """
    _must_have_words(why)
    return _tell(connection, settle(connection, line, why), why)


def settle(connection: Connection, line: int, why: Grounds) -> Adjusted:
    """The same, where its person is told by whoever asks for it, and the words may be empty."""
    row = connection.execute(
        select(ledger.c.person_id, ledger.c.amount, ledger.c.batch_id, ledger.c.assignment_id)
        .where(ledger.c.id == line, ledger.c.reason.in_((*FOR_WORK, BONUS)))
        # Nobody approves it meanwhile.
        .with_for_update()
    ).first()
    if row is None:
        raise NotFound(phrase("adjust-no-line"))
    of_work = {"batch_id": row.batch_id, "assignment_id": row.assignment_id, "about_id": line}
    approving.uncount(connection, line)
    taken = _write(connection, Adjusted(row.person_id, CLAWBACK, -row.amount, why.words), why, **of_work)
    approving.approve(connection, (line,), why.by, why.at)
    if row.batch_id is not None:
        less = update(batches).where(batches.c.id == row.batch_id).values(cost=batches.c.cost - row.amount)
        connection.execute(less)
    return taken


def give_back(connection: Connection, line: int, why: Grounds) -> Adjusted | None:
    """Give back what was taken with this line, once; its person is told by whoever asks for it. None if it was."""
    row = connection.execute(
        select(ledger.c.person_id, ledger.c.amount, ledger.c.batch_id, ledger.c.assignment_id).where(
            ledger.c.id == line, ledger.c.reason == CLAWBACK
        )
    ).one()
    made = Adjusted(row.person_id, CORRECTION, -row.amount, why.words)
    given = _find_or_write(
        connection, made, why, batch_id=row.batch_id, assignment_id=row.assignment_id, about_id=line
    )
    if given is not None and row.batch_id is not None:
        more = update(batches).where(batches.c.id == row.batch_id).values(cost=batches.c.cost - row.amount)
        connection.execute(more)
    return given


def _said(person_id: int, reason: str, amount: int, why: Grounds) -> Adjusted:
    _must_have_words(why)
    if abs(amount) > MOST:
        raise Refused(phrase("adjust-too-much", limit=MOST))
    return Adjusted(person_id, reason, amount, why.words)


def _must_have_words(why: Grounds) -> None:
    if not why.words or len(why.words) > LONGEST_REASON:
        raise Refused(phrase("adjust-words", limit=LONGEST_REASON))


def _write(connection: Connection, made: Adjusted, why: Grounds, **further: int | None) -> Adjusted:
    """Write this line, approved as it comes from a human being. Raises Refused if there is one already."""
    written = _find_or_write(connection, made, why, **further)
    if written is None:
        raise Refused(phrase("adjust-taken-back"))
    return written


def _find_or_write(connection: Connection, made: Adjusted, why: Grounds, **further: int | None) -> Adjusted | None:
    row = {"person_id": made.person, "reason": made.reason, "amount": made.amount, "words": made.words or None}
    new = _WRITE.on(connection).values(by_id=why.by.id, at=why.at, **row, **further).returning(ledger.c.id)
    line = connection.execute(new).scalar()
    if line is None:
        return None
    approving.approve(connection, (line,), why.by, why.at)
    reason = made.reason
    audit.note(connection, why.by, reason, f"{line} {made.amount}", why.at, about=made.person)
    return made


def _tell(connection: Connection, made: Adjusted, why: Grounds) -> Adjusted:
    outbox.add(connection, made.person, _told(made), why.at)
    return made


def _told(made: Adjusted) -> Notice:
    """What the person reads: how much, why, and the way to their pay, where they can object."""
    values: dict[str, str | int | float] = {"amount": abs(made.amount), "words": made.words, "reason": made.kind}
    buttons = ((NoticeButton("menu-upah", "m:upah"),),)
    return Notice("pay-adjusted", values, buttons=buttons, urgent=made.amount < 0)
