"""The adjudicating door: a task whose people disagree, what a human being finds right about it, and why they differ.

Whoever judges it sees every answer and nobody's name, and has not answered it themselves.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, or_, select, update

from locales.phrase import Phrase, phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.people import people
from storage.database.tables.reviews import cases, looks
from storage.database.tables.work import DONE, REVISING, assignments
from storage.desk import audit, choosing, gaps, looking, queueing
from storage.desk.looking import Look
from storage.desk.parting import no_mate, ring_of
from storage.errors import Refused, Stale
from storage.facts import JsonObject, Person, Sheet
from storage.forms.reply import Message, Reply, Tap, Wrote
from storage.rules import reviewing, sitting
from storage.rules.card import Card, Tapped
from storage.rules.reviewing import CASE, CAUSES, GAP, LONGEST_NOTE
from storage.rules.sitting import Draft

# Answering it oneself, and saying why people differ; looking is neither.
OWN, CAUSE = "own", "cause"
OPEN, DECIDED = "open", "decided"
A_LOOK = 50

_held_by_others = exists().where(
    looks.c.case_id == cases.c.task_id,
    looks.c.reviewer_id != bindparam("me"),
    looks.c.until > bindparam("at", type_=looks.c.until.type),
)
_answered_it = exists().where(
    assignments.c.task_id == cases.c.task_id,
    assignments.c.person_id == people.c.id,
    or_(people.c.telegram_id == bindparam("human"), ~no_mate(people.c.ring)),
    assignments.c.state.in_((DONE, REVISING)),
)
_CASE = (
    select(cases.c.task_id, cases.c.batch_id, cases.c.agreement, cases.c.state, contents.c.content, batches.c.wishes)
    .join(contents, contents.c.task_id == cases.c.task_id)
    .join(batches, batches.c.id == cases.c.batch_id)
)
_QUEUE = (
    _CASE.where(choosing.OPEN_CASE, ~_held_by_others, ~_answered_it)
    .order_by(cases.c.agreement, cases.c.task_id)
    .limit(A_LOOK)
)


@dataclass(frozen=True, slots=True)
class Side:
    """What so many people answered alike, in words; `assignment` is one of theirs."""

    people: int
    assignment: int
    words: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A task whose people disagree, `agreement` in hundredths, as whoever judges it sees it.

    `card` is the open question of their own answer; `right` is what they found right, in words, once they have.
    """

    look: Look
    batch: int
    sheet: Sheet
    agreement: int
    sides: tuple[Side, ...]
    card: Card | None
    right: tuple[Phrase, ...]

    @property
    def task(self) -> int:
        return self.look.case or 0


def take_next(connection: Connection, reviewer: Person, now: datetime) -> Dispute | None:
    """The case before this reviewer, or that of the least agreement which they may judge; None if there is none."""
    mine = looking.find(connection, reviewer)
    if mine is not None and mine.case is not None:
        return dispute(connection, mine)
    looking.end_over(connection, now)
    passed = looking.passed_by(connection, reviewer)
    who = {"me": reviewer.id, "human": reviewer.telegram_id, "ring": ring_of(reviewer), "at": now}
    for row in connection.execute(_QUEUE, who).all():
        sheet = _sheet(row)
        look = {"case_id": row.task_id, "sort": CASE, "round": 0, "version": 0}
        if row.task_id in passed or not choosing.speaks(reviewer, sheet):
            continue
        if looking.take(connection, reviewer, look, now):
            looking.never_lend(connection, reviewer, row.task_id, row.batch_id, now)
            audit.note(connection, reviewer, "read-answer", f"task {row.task_id}", now, batch=row.batch_id)
            found = looking.find(connection, reviewer)
            return None if found is None else dispute(connection, found)
    return None


def current(connection: Connection, reviewer: Person, task: int) -> Dispute:
    """This one as it is before the reviewer. Only looks. Raises Stale if it is not."""
    look = looking.find(connection, reviewer)
    if look is None or look.case != task:
        raise Stale(phrase("review-over"))
    return dispute(connection, look)


def choose(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Dispute:
    """Find this side right, answer it oneself, or, with an empty choice, look again."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    sides = {str(number): side.assignment for number, side in enumerate(dispute(connection, look).sides, 1)}
    if tapped.choice not in ("", OWN, *sides):
        raise Stale(phrase("button-unknown"))
    stage = CAUSE if tapped.choice in sides else tapped.choice
    changes = {"stage": stage, "chosen": sides.get(tapped.choice), "draft": Draft(), "note": ""}
    return dispute(connection, looking.step(connection, reviewer, look, now, **changes))


def tap(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Dispute:
    """A button of one's own answer. Raises Refused if it does not fit; then nothing changed."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    return _answer(connection, reviewer, look, Tap(tapped.choice), now)


def back(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Dispute:
    """One step back in one's own answer."""
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    draft = sitting.back(dispute(connection, look).sheet, look.draft)
    return dispute(connection, looking.step(connection, reviewer, look, now, draft=draft))


def write(connection: Connection, reviewer: Person, look: Look, said: Message, now: datetime) -> Dispute:
    """A message: part of one's own answer, or the note why people differ."""
    if not isinstance(said, Wrote):
        raise Refused(phrase("text-instead"))
    if look.stage == OWN:
        return _answer(connection, reviewer, look, said, now)
    note = said.text.strip()
    if len(note) > LONGEST_NOTE:
        raise Refused(phrase("too-long", length=len(note), limit=LONGEST_NOTE))
    return dispute(connection, looking.step(connection, reviewer, look, now, note=note))


def pass_on(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Dispute | None:
    """Leave this case to others, and take the next."""
    looking.at(connection, reviewer, tapped.assignment, tapped.version)
    looking.pass_on(connection, reviewer, now)
    return take_next(connection, reviewer, now)


def decide(connection: Connection, reviewer: Person, tapped: Tapped, now: datetime) -> Dispute | None:
    """What was chosen is the task's verdict, for this cause; the next case, None if there is none.

    A gap in the guideline becomes something to do for whoever leads. Raises Stale where somebody else was first.
    """
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    seen = dispute(connection, look)
    if tapped.choice not in CAUSES or look.stage != CAUSE:
        raise Stale(phrase("button-unknown"))
    kept = {"state": DECIDED, "cause": tapped.choice, "note": look.note, "chosen": look.chosen}
    by = {"decided_by": reviewer.id, "decided": now, "verdict": _values(connection, seen)}
    this = update(cases).where(cases.c.task_id == seen.task, cases.c.state == OPEN).values(kept | by)
    if not connection.execute(this).rowcount:
        raise Stale(phrase("case-decided"))
    audit.note(connection, reviewer, "adjudicate", f"task {seen.task} {tapped.choice}", now, batch=seen.batch)
    if tapped.choice == GAP:
        gaps.open_gap(connection, reviewer, gaps.Found(seen.task, seen.batch, look.note), now)
    looking.put_down(connection, reviewer)
    return take_next(connection, reviewer, now)


def dispute(connection: Connection, look: Look) -> Dispute:
    """All there is to see of this case. Raises Stale where it is decided, or nobody's answer is left of it."""
    row = connection.execute(_CASE.where(cases.c.task_id == look.case)).first()
    if row is None or row.state != OPEN:
        raise Stale(phrase("case-decided"))
    sheet = _sheet(row)
    sides = tuple(_sides(connection, sheet, row.task_id))
    opened = sitting.open_question(sheet, look.draft) if look.stage == OWN else None
    card = None if opened is None else _card(look, sheet, opened)
    seen = Dispute(look, row.batch_id, sheet, row.agreement, sides, card, ())
    if look.stage != CAUSE:
        return seen
    right = reviewing.words_of(sheet, _values(connection, seen))
    return Dispute(look, row.batch_id, sheet, row.agreement, sides, None, right)


def _answer(connection: Connection, reviewer: Person, look: Look, reply: Reply, now: datetime) -> Dispute:
    """One more reply in one's own answer; once that is whole it is asked why people differ."""
    sheet = dispute(connection, look).sheet
    draft = sitting.after(sheet, look.draft, reply)
    stage = OWN if sitting.open_question(sheet, draft) else CAUSE
    return dispute(connection, looking.step(connection, reviewer, look, now, draft=draft, stage=stage))


def _values(connection: Connection, seen: Dispute) -> dict[str, JsonObject]:
    if seen.look.chosen is None:
        return sitting.values(seen.sheet, seen.look.draft)
    _, values = queueing.answers_to(connection, seen.sheet, seen.task)[seen.look.chosen]
    return {kind: value for kind, value in values.items() if kind in seen.sheet.kinds}


def _sides(connection: Connection, sheet: Sheet, task: int) -> list[Side]:
    """What people answered, those who answered alike together, the most first; of those who agree to it."""
    agreed = choosing.agreeing(connection, task)
    sides: list[Side] = []
    for number, (_, values) in queueing.answers_to(connection, sheet, task).items():
        words = reviewing.words_of(sheet, values)
        same = next((side for side in sides if side.words == words), None)
        if number in agreed and same is None:
            sides.append(Side(1, number, words))
        elif number in agreed and same is not None:
            sides[sides.index(same)] = replace(same, people=same.people + 1)
    return sorted(sides, key=lambda side: -side.people)


def _sheet(row: Any) -> Sheet:  # noqa: ANN401 - a row of the query above
    """The task with its candidates in the order of the file, and without what cannot be compared."""
    order = tuple(candidate.id for candidate in row.content.candidates)
    return reviewing.only_comparable(Sheet(row.content, row.wishes, order))


def _card(look: Look, sheet: Sheet, opened: sitting.Open) -> Card:
    return Card(
        look.case or 0,
        look.turn,
        sheet.wishes.name,
        opened.kind,
        opened.question,
        look.draft.state,
        opened.place,
        opened.places,
        begun=not look.draft.empty,
        revising=True,
        has_guide=False,
        sensitive=sheet.sensitive,
    )
