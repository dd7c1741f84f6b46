"""What follows from a verdict for its trainer: the wording that stands, the pay, the hints they overruled, the word.

Inside a door's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_or_set
from storage.database.tables.pay import approvals, ledger
from storage.database.tables.reviews import review_news
from storage.database.tables.work import annotations
from storage.desk import adjusting, approving, hinting, outbox, reckoning, recounting, stirring
from storage.desk.adjusting import Grounds
from storage.desk.holding import Held
from storage.desk.outbox import Notice, NoticeButton
from storage.facts import JsonObject, Person
from storage.rules import ruling
from storage.rules.guide import guide_version
from storage.rules.reasons import CLAWBACK, FOR_WORK
from storage.rules.reviewing import ACCEPTED, REJECTED, RETURNED, state_after
from storage.rules.ruling import watch

# How long verdicts are gathered before their trainer is told: what asks for something soon, what is only good later.
SOON, LATER = timedelta(minutes=10), timedelta(hours=6)
# The callback data of the button below the word; `handlers` reads it.
HISTORY = "m:riwayat"

_TOLD = insert_or_set(review_news, ["person_id"], ["notice_id", ACCEPTED, RETURNED, REJECTED])


@dataclass(frozen=True, slots=True)
class Ended:
    """A verdict that stands: on what, with which reasons and note, and what is put in the trainer's place."""

    held: Held
    verdict: str
    reasons: Sequence[str]
    note: str
    fixed: dict[str, JsonObject]


def settle(connection: Connection, ended: Ended, by: Person, now: datetime) -> None:
    """Do what follows from this verdict, and tell its trainer soon, together with what else was decided."""
    state = state_after(ended.verdict)
    if state == ACCEPTED:
        _put_in_place(connection, ended, by, now)
        _approve(connection, ended, by, now)
    elif state == REJECTED:
        _take_back(connection, ended, by, now)
        recounting.count_no_more(connection, ended.held)
        if watch(ended.held.sheet.wishes.rules, ruling.REJECTED):
            stirring.stir(connection, ended.held.person, ended.held.batch, now)
    if state != RETURNED:
        hinting.learn(connection, ended.held, upheld=int(state == ACCEPTED))
    reckoning.recount(connection, ended.held.person, ended.held.batch)
    tell(connection, ended.held.person, state, now)


def give_right(connection: Connection, ended: Ended, by: Person, now: datetime) -> None:
    """What was rejected is accepted after all: its pay comes back, and it counts again."""
    _put_in_place(connection, ended, by, now)
    for line in connection.scalars(
        select(ledger.c.id).where(ledger.c.assignment_id == ended.held.id, ledger.c.reason == CLAWBACK)
    ).all():
        adjusting.give_back(connection, line, Grounds(ended.note, by, now))
    recounting.count_again(connection, ended.held)
    reckoning.recount(connection, ended.held.person, ended.held.batch)
    hinting.learn(connection, ended.held, upheld=1)


def tell_answer(connection: Connection, ended: Ended, *, granted: bool, now: datetime) -> None:
    """Tell at once what became of an appeal."""
    values: dict[str, str | int | float] = {"batch": ended.held.sheet.wishes.name}
    notice = Notice("review-appeal-granted" if granted else "review-appeal-kept", values)
    if ended.note:
        values["note"] = ended.note
        notice = Notice("review-appeal-granted-note" if granted else "review-appeal-kept-note", values)
    buttons = ((NoticeButton(phrase("menu-riwayat").id, HISTORY),),)
    outbox.add(connection, ended.held.person, msgspec.structs.replace(notice, buttons=buttons), now)


def tell(connection: Connection, person_id: int, state: str, now: datetime) -> None:
    """One more verdict for the next word to this person: all that are decided meanwhile come in one notice."""
    row = connection.execute(select(review_news).where(review_news.c.person_id == person_id)).first()
    counts = {each: int(each == state) for each in (ACCEPTED, RETURNED, REJECTED)}
    due = now + (LATER if state == ACCEPTED else SOON)
    if row is not None:
        more = {each: number + getattr(row, each) for each, number in counts.items()}
        if outbox.amend(connection, row.notice_id, _notice(more), due):
            mine = update(review_news).where(review_news.c.person_id == person_id)
            connection.execute(mine.values(more))
            return
    number = outbox.add(connection, person_id, _notice(counts), due)
    connection.execute(_TOLD.on(connection), {"person_id": person_id, "notice_id": number, **counts})


def _notice(counts: dict[str, int]) -> Notice:
    """How many were accepted, sent back and rejected since the last word."""
    first = "menu-tugas" if counts[RETURNED] else "menu-riwayat"
    data = "m:tugas" if counts[RETURNED] else HISTORY
    second = ((NoticeButton("menu-riwayat", HISTORY),),) if counts[RETURNED] else ()
    return Notice("review-news", {**counts}, buttons=((NoticeButton(first, data),), *second))


def _put_in_place(connection: Connection, ended: Ended, by: Person, now: datetime) -> None:
    """The reviewer's wording as one more revision, under their number; the trainer's own stays below it."""
    held = ended.held
    for kind, value in ended.fixed.items():
        newest = select(func.max(annotations.c.revision)).where(
            annotations.c.assignment_id == held.id, annotations.c.kind == kind
        )
        row = {
            "assignment_id": held.id,
            "kind": kind,
            "revision": (connection.scalar(newest) or 0) + 1,
            "value": value,
            "consent_version": held.consent,
            "guide_version": guide_version(held.sheet.wishes),
            "guess": "",
            "marks": "",
            "at": now,
            "by_id": by.id,
        }
        connection.execute(insert(annotations).values(row))


def _approve(connection: Connection, ended: Ended, by: Person, now: datetime) -> None:
    line = _line(connection, ended)
    if line is not None:
        approving.approve(connection, (line,), by, now)


def _take_back(connection: Connection, ended: Ended, by: Person, now: datetime) -> None:
    """Of what waits; what was approved before, by time or by whoever pays, stays paid."""
    line = _line(connection, ended)
    if line is not None:
        adjusting.settle(connection, line, Grounds(ended.note, by, now))


def _line(connection: Connection, ended: Ended) -> int | None:
    """The line for this work that waits for approval."""
    found: int | None = connection.scalar(
        select(ledger.c.id)
        .join(approvals, approvals.c.line_id == ledger.c.id, isouter=True)
        .where(
            ledger.c.assignment_id == ended.held.id,
            ledger.c.reason.in_(FOR_WORK),
            approvals.c.line_id.is_(None),
        )
    )
    return found
