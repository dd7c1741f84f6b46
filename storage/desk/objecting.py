"""The objecting door: who thinks that less was right is heard by a human being, and answered."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.pay import ledger, objections
from storage.desk import audit, outbox
from storage.desk.adjusting import Grounds
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotFound, Refused
from storage.facts import Person
from storage.rules.reasons import CLAWBACK, CORRECTION

_OBJECT = insert_if_new(objections)
_LIST = (
    select(
        ledger.c.id,
        ledger.c.person_id,
        ledger.c.amount,
        ledger.c.words,
        objections.c.words,
        objections.c.at,
    )
    .join(objections, objections.c.line_id == ledger.c.id)
    .where(objections.c.answered.is_(None))
    .order_by(objections.c.at)
)
_OPEN_TO_IT = (
    select(ledger.c.id)
    .where(
        ledger.c.person_id == bindparam("person"),
        ledger.c.reason.in_((CLAWBACK, CORRECTION)),
        ledger.c.amount < 0,
        ~exists().where(objections.c.line_id == ledger.c.id),
    )
    .order_by(ledger.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection that waits for an answer: to which line, of whom, what the admin said and what they say."""

    line: int
    person: int
    amount: int
    reason: str
    words: str
    at: datetime


def find_disputable(connection: Connection, person: Person) -> int | None:
    """The newest line that took something from this person and that they have not objected to."""
    return connection.scalar(_OPEN_TO_IT, {"person": person.id})


def object_to(connection: Connection, line: int, why: Grounds) -> None:
    """Keep why this person thinks that a line of theirs is wrong, once, and tell the admin who wrote it."""
    row = connection.execute(
        select(ledger.c.by_id).where(ledger.c.id == line, ledger.c.person_id == why.by.id, ledger.c.amount < 0)
    ).first()
    if row is None or row.by_id is None:
        raise NotFound(phrase("adjust-no-line"))
    kept = {"line_id": line, "person_id": why.by.id, "words": why.words, "at": why.at}
    if not connection.execute(_OBJECT.on(connection), kept).rowcount:
        raise Refused(phrase("object-known"))
    audit.note(connection, why.by, "object", str(line), why.at)
    notice = Notice("object-told", buttons=((NoticeButton("menu-bayar", "m:bayar"),),), urgent=True)
    outbox.add(connection, row.by_id, notice, why.at)


def answer(connection: Connection, line: int, why: Grounds) -> None:
    """Answer an objection, once, in words that its person is told."""
    this = update(objections).where(objections.c.line_id == line, objections.c.answered.is_(None))
    answered = this.values(answer=why.words, answered_by=why.by.id, answered=why.at)
    person = connection.execute(answered.returning(objections.c.person_id)).scalar()
    if person is None:
        raise Refused(phrase("object-answered"))
    audit.note(connection, why.by, "answer", str(line), why.at, about=person)
    outbox.add(connection, person, Notice("object-reply", {"words": why.words}, urgent=True), why.at)


def waiting(connection: Connection) -> list[Objection]:
    """The objections that nobody has answered, the oldest first."""
    return [Objection(*row) for row in connection.execute(_LIST)]
