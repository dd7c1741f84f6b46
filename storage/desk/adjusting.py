"""The adjusting door: what an admin gives, puts right or takes back, each with a reason the person is told."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.pay import BONUS, CLAWBACK, CORRECTION, FOR_WORK, ledger
from storage.desk import approving, audit, outbox
from storage.desk.outbox import Notice
from storage.errors import NotFound, Refused
from storage.facts import Person

MOST = 100_000_000
LONGEST_REASON = 500

_TAKE_BACK = insert_if_new(ledger)


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A line that an admin wrote: whose, why, rupiah, and the words for it."""

    person: int
    reason: str
    amount: int
    words: str


def give(connection: Connection, person_id: int, amount: int, words: str, by: Person, now: datetime) -> Adjusted:
    """A bonus. Raises Refused unless it is more than nothing and has a reason in words."""
    if amount <= 0:
        raise Refused(phrase("adjust-bonus-amount"))
    return _write(connection, Adjusted(person_id, BONUS, amount, words), by, now)


def correct(connection: Connection, person_id: int, amount: int, words: str, by: Person, now: datetime) -> Adjusted:
    """Something put right, either way. Raises Refused for nothing, or without a reason in words."""
    if not amount:
        raise Refused(phrase("adjust-nothing"))
    return _write(connection, Adjusted(person_id, CORRECTION, amount, words), by, now)
