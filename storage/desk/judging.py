"""The judging door: one answer of somebody before a reviewer, and what the reviewer does with it step by step.

The reviewer learns no name. Their own wording of an answer is a sitting like its trainer's, in the row of their look.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, select

from locales.phrase import phrase
from storage.database.tables.reviews import cases, gaps, review_items, reviews
from storage.database.tables.rights import appeals
from storage.database.tables.work import DONE, REVISING
from storage.desk import appealing, choosing, holding, lending, looking
from storage.desk.holding import Held
from storage.desk.looking import Look
from storage.errors import Refused, Stale
from storage.facts import Instant, JsonObject, Person
from storage.forms.record import Record
from storage.forms.reply import Message, Recording, Reply, Tap, Wrote
from storage.rules import sitting
from storage.rules.appeals import WAITING as UNANSWERED
from storage.rules.card import Card, Tapped
from storage.rules.reviewing import APPEAL, FIX, LONGEST_NOTE, REASONS, REJECT, RETURN
from storage.rules.sitting import Draft

# What a reviewer can be about to do; looking is none of these.
STAGES = ("", FIX, RETURN, REJECT)


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said to an earlier wording of the same answer, and what came of it."""

    verdict: str
    reasons: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What a reviewer sees: the task as its trainer saw it, with what that one answered.

    `values` are what the trainer answered, by kind. `card` is the open question of the reviewer's own wording,
    `fixed` are its values once it is whole. `words` are what its trainer says to the verdict they appeal against.
    """

    look: Look
    held: Held
    cause: str
    values: dict[str, JsonObject]
    card: Card | None
    fixed: dict[str, JsonObject] | None
    before: tuple[Remark, ...]
    words: str | None

    @property
    def can_fix(self) -> bool:
        """Whether a reviewer can say it in another way: nobody speaks with somebody else's voice."""
        return not any(
            isinstance(kind.ask(self.held.sheet, ()), Record) for kind in sitting.asked_kinds(self.held.sheet)
        )

    @property
    def can_return(self) -> bool:
        """Whether its trainer could still do it again; an appeal is answered yes or no."""
        return self.look.sort != APPEAL and self.held.batch_state == "open"

    @property
    def recording(self) -> Recording | None:
        """What its trainer said aloud, None where they did not."""
        answers = [answer for given in self.held.draft.given.values() for answer in given]
        found = next((answer["recording"] for answer in answers if answer.get("recording")), None)
        return None if found is None else msgspec.convert(found, Recording)


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits: answers this reviewer may judge, those they left to others, all; disagreements; guideline gaps."""

    mine: int
    passed: int
    waiting: int
    cases: int
    gaps: int


def backlog(connection: Connection, reviewer: Person, now: datetime) -> Backlog:
    """What waits for reviewers, and what of it this one can do."""
    passed = looking.passed_by(connection, reviewer)
    mine = [row.assignment_id not in passed for row in choosing.candidates(connection, reviewer, now)]
    waiting = select(func.count()).select_from(review_items).where(choosing.ASKED)
    open_ = select(func.count()).select_from(cases).where(choosing.OPEN_CASE)
    lacking = select(func.count()).select_from(gaps).where(gaps.c.closed.is_(None))
    counts = sum(mine), len(mine) - sum(mine)
    return Backlog(*counts, *(connection.scalar(query) or 0 for query in (waiting, open_, lacking)))


def take_next(connection: Connection, reviewer: Person, instant: Instant) -> Exhibit | Backlog:
    """The answer before this reviewer, or the next of the queue; what waits where none is for them."""
    look = looking.take_next(connection, reviewer, instant.now)
    if look is None:
        return backlog(connection, reviewer, instant.now)
    try:
        return exhibit(connection, look)
    except Stale:
        # Its trainer has changed it since, or withdrawn, or gone.
        looking.put_down(connection, reviewer)
        return take_next(connection, reviewer, instant)


def begin(connection: Connection, reviewer: Person, instant: Instant) -> Exhibit | Backlog:
    """The same; where nothing but what they left to others is there, that once more."""
    found = take_next(connection, reviewer, instant)
    if isinstance(found, Backlog) and found.passed:
        looking.forget_passed(connection, reviewer)
        return take_next(connection, reviewer, instant)
    return found


def pass_on(connection: Connection, reviewer: Person, tapped: Tapped, instant: Instant) -> Exhibit | Backlog:
    """Leave this one to others, and take the next."""
    looking.at(connection, reviewer, tapped.assignment, tapped.version)
    looking.pass_on(connection, reviewer, instant.now)
    return take_next(connection, reviewer, instant)


def current(connection: Connection, reviewer: Person, number: int) -> Exhibit:
    """This one as it is before the reviewer. Only looks. Raises Stale if it is not."""
    look = looking.find(connection, reviewer)
    if look is None or look.assignment != number:
        raise Stale(phrase("review-over"))
    return exhibit(connection, look)


def enter(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Exhibit:
    """Begin what this button says: an own wording, sending back, rejecting, or just looking again."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    if tapped.choice not in STAGES:
        raise Stale(phrase("button-unknown"))
    draft = Draft()
    if tapped.choice == FIX:
        held = looking.load(connection, tapped.assignment)
        draft = msgspec.structs.replace(sitting.reopened(held.sheet, held.draft), before=None)
    changes = {"stage": tapped.choice, "draft": draft, "reasons": (), "note": ""}
    return exhibit(connection, looking.step(connection, reviewer, look, now, **changes))


def tick(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Exhibit:
    """A reason on, or off again."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    if tapped.choice not in REASONS:
        raise Stale(phrase("button-unknown"))
    ticked = {*look.reasons} ^ {tapped.choice}
    reasons = tuple(reason for reason in REASONS if reason in ticked)
    return exhibit(connection, looking.step(connection, reviewer, look, now, reasons=reasons))


def tap(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Exhibit:
    """A button of the own wording. Raises Refused if it does not fit; then nothing changed."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    return _mend(connection, reviewer, look, Tap(tapped.choice), now)


def back(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Exhibit:
    """One answer back in the own wording."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    held = looking.load(connection, tapped.assignment)
    draft = sitting.back(held.sheet, look.draft)
    return exhibit(connection, looking.step(connection, reviewer, look, now, draft=draft))


def meant(connection: Connection, person: Person) -> Look | None:
    """What of this reviewer a message is for: what they reject, send back or word anew, unless they worked since."""
    look = looking.find(connection, person) if person.may("review") else None
    if look is None or not look.stage:
        return None
    current_ = lending.find_current(connection, person)
    if current_ is not None and holding.load(connection, person, current_).touched > look.touched:
        return None
    return look


def write(connection: Connection, reviewer: Person, look: Look, said: Message, now: datetime) -> Exhibit:
    """A message: the note to its trainer, or of an own wording the text."""
    if not isinstance(said, Wrote):
        raise Refused(phrase("text-instead"))
    if look.stage == FIX:
        return _mend(connection, reviewer, look, said, now)
    note = said.text.strip()
    if len(note) > LONGEST_NOTE:
        raise Refused(phrase("too-long", length=len(note), limit=LONGEST_NOTE))
    return exhibit(connection, looking.step(connection, reviewer, look, now, note=note))


def exhibit(connection: Connection, look: Look) -> Exhibit:
    """All there is to see of this look. Raises Stale where its trainer is gone, or changed it since it was taken."""
    held = looking.load(connection, look.assignment or 0)
    if held.state != DONE or held.version != look.version:
        raise Stale(phrase("review-changed"))
    mending = replace(held, draft=look.draft, version=look.turn, state=REVISING, before=None, redo=None)
    opened = sitting.open_question(held.sheet, look.draft) if look.stage == FIX else None
    whole = look.stage == FIX and opened is None
    return Exhibit(
        look,
        held,
        _cause(connection, look),
        sitting.values(held.sheet, held.draft),
        None if opened is None else holding.card_at(mending, opened),
        sitting.values(held.sheet, look.draft) if whole else None,
        tuple(_remarks(connection, look)),
        _words(connection, look),
    )


def _mend(connection: Connection, reviewer: Person, look: Look, reply: Reply, now: datetime) -> Exhibit:
    held = looking.load(connection, look.assignment or 0)
    draft = sitting.after(held.sheet, look.draft, reply)
    # A reviewer's text is no trainer's: nothing is hinted at in it, and no message of theirs is its origin.
    return exhibit(connection, looking.step(connection, reviewer, look, now, draft=draft))


def _cause(connection: Connection, look: Look) -> str:
    found = connection.scalar(select(review_items.c.cause).where(review_items.c.assignment_id == look.assignment))
    return str(found or "")


def _remarks(connection: Connection, look: Look) -> Sequence[Remark]:
    """Of earlier rounds only: who judges blind does not see what others say."""
    rows = connection.execute(
        select(reviews.c.verdict, reviews.c.reasons, reviews.c.note)
        .where(reviews.c.assignment_id == look.assignment, reviews.c.round < look.round, reviews.c.decided == 1)
        .order_by(reviews.c.id)
    )
    return [Remark(*row) for row in rows]


def _words(connection: Connection, look: Look) -> str | None:
    this = select(appeals.c.words).join(reviews, reviews.c.id == appeals.c.subject)
    return connection.scalar(
        this.where(
            appeals.c.about == appealing.REJECTED,
            appeals.c.state == UNANSWERED,
            reviews.c.assignment_id == look.assignment,
        )
    )
