"""The ledger: what is written into it. Inside a door's transaction; nothing in it is ever changed."""

from datetime import datetime

from sqlalchemy import Connection, insert

from storage.database.late import soon
from storage.database.tables.pay import ledger
from storage.desk.holding import Held
from storage.rules.reasons import EARNED, HOURLY

_ADD = insert(ledger)


def earn(connection: Connection, held: Held, now: datetime) -> int:
    """What this assignment, just finished for the first time, has earned in rupiah, on a line of its own.

    The table itself refuses a second one.
    """
    if not held.price.rupiah:
        return 0
    amount = held.price.earned(held.active_ms)
    line = {
        "person_id": held.person,
        "reason": HOURLY if held.price.cap else EARNED,
        "amount": amount,
        "batch_id": held.batch,
        "assignment_id": held.id,
        "active_ms": held.active_ms,
        "at": now,
    }
    soon(connection, _ADD, line)
    return amount
