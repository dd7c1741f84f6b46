"""The gaps door: where a guideline says too little, as whoever judged a case found; closed by a line, or without."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.reviews import gaps
from storage.desk import audit, guides, outbox
from storage.desk.adjusting import Grounds
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotAllowed, Stale
from storage.facts import Person, Wishes
from storage.rules.tags import language_of

MOST = 20
# The callback data of the button below the notice; `handlers` reads it.
LIST = "zg"

_OPEN_GAP = insert_if_new(gaps)
_SEEN = select(gaps.c.id, gaps.c.batch_id, batches.c.wishes, gaps.c.note, gaps.c.at).join(
    batches, batches.c.id == gaps.c.batch_id
)


@dataclass(frozen=True, slots=True)
class Found:
    """A gap somebody found: by which task, in the guideline of which batch, what is missing in their words."""

    task: int
    batch: int
    note: str


@dataclass(frozen=True, slots=True)
class Gap:
    """An open one."""

    id: int
    batch: int
    wishes: Wishes
    note: str
    at: datetime


def open_gap(connection: Connection, by: Person, found: Found, now: datetime) -> None:
    """Remember it, once for each task; whoever pushed the batch is told."""
    row = {"batch_id": found.batch, "task_id": found.task, "note": found.note, "by_id": by.id, "at": now}
    if connection.execute(_OPEN_GAP.on(connection), row).rowcount != 1:
        return
    batch = connection.execute(select(batches.c.name, batches.c.created_by).where(batches.c.id == found.batch)).one()
    if batch.created_by is not None and batch.created_by != by.id:
        button = NoticeButton(phrase("gap-list").id, f"{LIST}:")
        outbox.add(connection, batch.created_by, Notice("gap-came", {"name": batch.name}, buttons=((button,),)), now)


def list_open(connection: Connection, by: Person) -> list[Gap]:
    """Those this person may close, the oldest first; a language lead those of the languages they lead."""
    rows = connection.execute(_SEEN.where(gaps.c.closed.is_(None)).order_by(gaps.c.id))
    return [gap for gap in (Gap(*row) for row in rows) if _may_close(by, gap)][:MOST]


def get(connection: Connection, by: Person, number: int) -> Gap:
    """This one. Raises Stale if it is closed, NotAllowed if it is for others."""
    row = connection.execute(_SEEN.where(gaps.c.id == number, gaps.c.closed.is_(None))).first()
    if row is None:
        raise Stale(phrase("gap-closed-already"))
    if not _may_close(by, gap := Gap(*row)):
        raise NotAllowed
    return gap


def close(connection: Connection, by: Person, number: int, now: datetime) -> list[Gap]:
    """Nothing is to be done about it; those that are left."""
    _close(connection, by, get(connection, by, number), now)
    return list_open(connection, by)


def add_note(connection: Connection, by: Person, number: int, now: datetime) -> guides.Reworded:
    """Put what was found missing below the guideline as it was said. Raises Stale where nothing was said."""
    gap = get(connection, by, number)
    if not gap.note:
        raise Stale(phrase("gap-closed-already"))
    return add_line(connection, number, Grounds(gap.note, by, now))


def add_line(connection: Connection, number: int, why: Grounds) -> guides.Reworded:
    """Put these words below the guideline of its batch, and close the gap."""
    gap = get(connection, why.by, number)
    _close(connection, why.by, gap, why.at)
    above = f"{gap.wishes.guide}\n" if gap.wishes.guide else ""
    return guides.reword(connection, gap.batch, f"{above}{why.words}", why.by, why.at)


def _close(connection: Connection, by: Person, gap: Gap, now: datetime) -> None:
    this = update(gaps).where(gaps.c.id == gap.id, gaps.c.closed.is_(None)).values(closed=now, closed_by=by.id)
    if not connection.execute(this).rowcount:
        raise Stale(phrase("gap-closed-already"))
    audit.note(connection, by, "gap-closed", str(gap.id), now, batch=gap.batch)


def _may_close(by: Person, gap: Gap) -> bool:
    language = language_of(gap.wishes.target or gap.wishes.lang)
    return by.may("answer") and (by.role != "lead" or language in by.leads)
