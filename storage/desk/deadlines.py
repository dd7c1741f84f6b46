"""The deadlines door: what a deadline that has passed asks of whoever pushed the batch."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.desk import outbox
from storage.desk.batches import OPEN
from storage.desk.outbox import Notice, NoticeButton
from storage.rules.numerals import numeral

AT_ONCE = 100
# The verbs of the buttons that open a batch and its steering.
SHOW, STEER = "bs", "bw"


def tell_overdue(connection: Connection, now: datetime) -> int:
    """Tell whoever pushed them of at most 100 open batches whose deadline is over and that are not done; how many."""
    due = select(batches.c.id, batches.c.name, batches.c.created_by, batches.c.done, batches.c.slots).where(
        batches.c.state == OPEN, batches.c.deadline <= now, batches.c.overdue.is_(None)
    )
    found = connection.execute(due.order_by(batches.c.id).limit(AT_ONCE).with_for_update(skip_locked=True)).all()
    for row in found:
        connection.execute(update(batches).where(batches.c.id == row.id).values(overdue=now))
        if row.created_by is not None and row.done < row.slots:
            outbox.add(connection, row.created_by, _notice(row.id, row.name, row.slots - row.done), now)
    return len(found)


def _notice(batch: int, name: str, left: int) -> Notice:
    show = NoticeButton(phrase("batch-back").id, f"{SHOW}:{numeral(batch)}")
    steer = NoticeButton(phrase("batch-steer").id, f"{STEER}:{numeral(batch)}")
    said = phrase("batch-overdue", name=name, left=left)
    return Notice(said.id, {"name": name, "left": left}, buttons=((show, steer),))
