"""The ledger: what is written into it. Inside a door's transaction; nothing in it is ever changed."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, update

from storage.database.late import at_last, soon
from storage.database.tables.batches import batches
from storage.database.tables.pay import ledger
from storage.desk.holding import Held
from storage.rules.reasons import EARNED, HOURLY, REVIEWED

_ADD = insert(ledger)
_COST = update(batches).where(batches.c.id == bindparam("batch")).values(cost=batches.c.cost + bindparam("more_cost"))


class Verdict(NamedTuple):
    """Whose verdict it was, by the number of its review, after so many milliseconds, and when."""

    reviewer: int
    review: int
    active_ms: int
    at: datetime


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


def earn_verdict(connection: Connection, verdict: Verdict, held: Held) -> int:
    """What a reviewer has earned in rupiah with this verdict on somebody's work, just written, on a line of its own.

    It is the same whatever they said. The table itself refuses a second one.
    """
    amount = held.sheet.wishes.verdict
    if not amount:
        return 0
    of_review = {"person_id": verdict.reviewer, "review_id": verdict.review, "active_ms": verdict.active_ms}
    line = {"reason": REVIEWED, "amount": amount, "batch_id": held.batch, "at": verdict.at}
    connection.execute(_ADD, {**of_review, **line})
    at_last(connection, _COST, {"batch": held.batch, "more_cost": amount})
    return amount
