"""The appealing door: whatever is decided about somebody is heard by a human being who did not decide it.

One may appeal once against each measure of an admin, and ask for a look at anything else, one thing at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.people import people
from storage.database.tables.rights import appeals
from storage.desk import audit, intervening, outbox, pausing
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotAllowed, Refused, Stale
from storage.facts import REMOVED, Person
from storage.rules.appeals import GRANTED, WAITING
from storage.rules.governing import RULE
from storage.rules.joining import HOUSE
from storage.rules.numerals import numeral

# What an appeal is about: a pause, being sent away, a rejected answer (heard by reviewers alone), anything else.
SUSPENDED, SENT_AWAY, REJECTED, OTHER = "suspend", "remove", "rejected", "other"
# The verb of the button that shows one appeal.
APPEAL = "qa"

_SEEN = (
    appeals.c.id,
    appeals.c.person_id,
    people.c.name,
    appeals.c.about,
    appeals.c.decided_by,
    appeals.c.reason,
    appeals.c.words,
    appeals.c.at,
    appeals.c.state,
    appeals.c.answer,
    appeals.c.subject,
)
_WAITS = (appeals.c.state == WAITING) & (appeals.c.about != REJECTED)
_FILE = insert_if_new(appeals)


@dataclass(frozen=True, slots=True)
class Case:
    """What was decided: which measure, by which line of the audit, by whom and why."""

    about: str
    subject: int
    by: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal as it stands; `decided_by` is None where no single person decided, `answer` until it is answered.

    `subject` is the number of what it is about, see the table.
    """

    id: int
    person: int
    name: str
    about: str
    decided_by: int | None
    reason: str
    words: str
    at: datetime
    state: str
    answer: str | None
    subject: int | None = None


def file(connection: Connection, person: Person, case: Case, words: str, now: datetime) -> int | None:
    """Keep this appeal against a measure; its number, None where there is one already."""
    row = {"about": case.about, "subject": case.subject, "decided_by": case.by, "reason": case.reason}
    kept = {"person_id": person.id, **row, "words": words, "at": now, "state": WAITING}
    added = connection.execute(_FILE.on(connection).returning(appeals.c.id), kept)
    return added.scalar()


def fill_in(connection: Connection, person: Person, case: Case, words: str) -> int | None:
    """Put these words to an appeal against this that waits without any; its number, None where there is none."""
    silent = (appeals.c.state == WAITING) & (appeals.c.words == "")
    same = (appeals.c.about == case.about) & (appeals.c.subject == case.subject) & silent
    changed = (
        update(appeals).where(appeals.c.person_id == person.id, same).values(words=words).returning(appeals.c.id)
    )
    return connection.execute(changed).scalar()


def ask(connection: Connection, person: Person, words: str, deciders: Iterable[int], now: datetime) -> int:
    """Ask for a human look at anything at all; those who decide are told. Raises Refused while another one waits."""
    mine = (appeals.c.person_id == person.id) & (appeals.c.about == OTHER) & (appeals.c.state == WAITING)
    if connection.scalar(select(appeals.c.id).where(mine).limit(1)) is not None:
        raise Refused(phrase("appeal-waits"))
    row = {"person_id": person.id, "about": OTHER, "reason": "", "words": words, "at": now, "state": WAITING}
    number: int = connection.execute(insert(appeals).values(row).returning(appeals.c.id)).scalar_one()
    audit.note(connection, person, "appeal", str(number), now)
    notice = Notice("appeal-came", {"name": person.name, "words": words}, buttons=(decide_row(number),))
    for decider in deciders:
        if decider != person.id:
            outbox.add(connection, decider, notice, now)
    return number


def decide_row(number: int) -> tuple[NoticeButton, ...]:
    """The button below a notice that leads to this appeal."""
    return (NoticeButton(phrase("appeal-open").id, f"{APPEAL}:{numeral(number)}"),)


def list_own(connection: Connection, person: Person, limit: int) -> list[Appeal]:
    """This person's last appeals, the newest first."""
    return _list(connection, appeals.c.person_id == person.id, appeals.c.id.desc(), limit)


def list_waiting(connection: Connection, limit: int) -> list[Appeal]:
    """The appeals that wait for whoever governs, the longest first; those against rejections wait for reviewers."""
    return _list(connection, _WAITS, appeals.c.id, limit)


def count_waiting(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(appeals).where(_WAITS)) or 0


def get(connection: Connection, number: int) -> Appeal:
    """This appeal. Raises Stale if there is none: its person may have been erased."""
    found = _list(connection, appeals.c.id == number, appeals.c.id, 1)
    if not found:
        raise Stale(phrase("appeal-gone"))
    return found[0]


def may_decide(appeal: Appeal, by: Person) -> bool:
    """Whether this human may decide it: it is not about them, and they did not decide before."""
    return by.id not in (appeal.person, appeal.decided_by)


def decide(connection: Connection, by: Person, number: int, verdict: tuple[str, str], now: datetime) -> Appeal:
    """Answer an appeal, once: granted or kept, in words that its person is told at once.

    What is granted against a measure ends it. Raises NotAllowed for those who may not decide it, Stale where somebody
    has.
    """
    appeal, (state, words) = get(connection, number), verdict
    if not by.may("roles") or appeal.about == REJECTED:
        raise NotAllowed
    if not may_decide(appeal, by):
        raise Refused(phrase("appeal-not-yours"))
    answer = {"state": state, "answered_by": by.id, "answer": words, "answered": now}
    this = update(appeals).where(appeals.c.id == number, appeals.c.state == WAITING).values(answer)
    if not connection.execute(this).rowcount:
        raise Stale(phrase("appeal-decided"))
    _settle(connection, appeal, state, by, now)
    if state == GRANTED:
        audit.note(connection, by, "appeal-granted", str(number), now, about=appeal.person)
    else:
        audit.note(connection, by, "appeal-kept", str(number), now, about=appeal.person)
    told = Notice("appeal-was-granted" if state == GRANTED else "appeal-was-kept", {"words": words}, urgent=True)
    outbox.add(connection, appeal.person, told, now)
    return get(connection, number)


def close(connection: Connection, person_id: int, about: str, by: Person, now: datetime) -> None:
    """A measure has ended by itself or by whoever took it: what was asked about it is answered with that."""
    open_ = (appeals.c.person_id == person_id) & (appeals.c.about == about) & (appeals.c.state == WAITING)
    connection.execute(update(appeals).where(open_).values(state=GRANTED, answered_by=by.id, answered=now))


def _settle(connection: Connection, appeal: Appeal, state: str, by: Person, now: datetime) -> None:
    """What is granted ends; of what a rule did it is kept what was said."""
    if appeal.about == RULE and appeal.subject is not None:
        if state == GRANTED:
            intervening.overturn(connection, appeal.subject, by, now)
        else:
            intervening.decide(connection, [appeal.subject], intervening.KEPT, by, now)
    elif state == GRANTED:
        _undo(connection, appeal, now)


def _undo(connection: Connection, appeal: Appeal, now: datetime) -> None:
    if appeal.about == SUSPENDED:
        pausing.lift(connection, appeal.person, HOUSE, now)
    elif appeal.about == SENT_AWAY:
        back = update(people).where(people.c.id == appeal.person, people.c.step == REMOVED)
        connection.execute(back.values(step=None))


def _list(connection: Connection, which: Any, order: Any, limit: int) -> list[Appeal]:  # noqa: ANN401 - of a query
    rows = connection.execute(
        select(*_SEEN).join(people, people.c.id == appeals.c.person_id).where(which).order_by(order).limit(limit)
    )
    return [Appeal(*cast("tuple[Any, ...]", row)) for row in rows]
