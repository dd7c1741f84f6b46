"""The assignments door: what a trainer has before them, and what a tap or a text does to it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import phrase
from storage.database.tables.people import people
from storage.database.tables.work import DONE, LAPSED, LENT, REVISING, SKIPPED, assignments
from storage.desk import (
    annotations,
    counting,
    exams,
    hinting,
    ledger,
    lending,
    overlapping,
    probes,
    queueing,
    redoing,
    stirring,
    training,
    troubles,
)
from storage.desk.holding import Held, card, card_at, load, move_on
from storage.desk.lending import load_open
from storage.errors import Refused, Stale
from storage.facts import PRACTICE, Instant, Person, Sheet
from storage.forms.reply import Message, Reply, Tap
from storage.rules import sitting
from storage.rules.card import Card, Finished, Idle, Moved, Outcome, Skipped, Standing, Tapped
from storage.rules.care import knows, plain
from storage.rules.joining import hindrance
from storage.rules.probing import WORK
from storage.rules.ruling import NO_FAULT, SKIPS, watch
from storage.terms import Leg

_KEEP_DRAFT = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"), assignments.c.version == bindparam("was"))
    .values(draft=bindparam("new_draft"))
)

_WHERE = select(assignments.c.id, assignments.c.state, assignments.c.packet, assignments.c.leg).where(
    assignments.c.id == bindparam("assignment"), assignments.c.person_id == bindparam("person")
)

FIELD, LANGUAGE, UNCOMFORTABLE, BROKEN = "not-my-field", "not-my-language", "uncomfortable", "broken-task"
REASONS = (FIELD, LANGUAGE, UNCOMFORTABLE, BROKEN, "other")
PACKET = Idle("packet")


def next_card(connection: Connection, person: Person, instant: Instant) -> Card | Idle:
    """What this person works on now: the open task again, or the next one. The seed draws the order shown."""
    return _standing(lending.lend_next(connection, person, instant))


def current_card(connection: Connection, person: Person) -> Card | Idle:
    """What this person has before them. Only looks: lends nothing and renews nothing."""
    if hindrance(person):
        return Idle(hindrance(person))
    current = lending.find_current(connection, person)
    held = None if current is None else load(connection, person, current)
    return Idle("resting") if held is None or held.batch_state != "open" else card(held)


def card_of(connection: Connection, person: Person, assignment: int) -> Card:
    """The card of this assignment as it stands. Only looks. Raises Stale if it is over."""
    held = load(connection, person, assignment)
    if held.batch_state != "open" or held.state not in (LENT, LAPSED, REVISING):
        raise Stale(phrase("task-finished"))
    return card(held)


def standing(connection: Connection, person: Person, assignment: int | None) -> Standing:
    """Where this person stands who did something to this assignment. Only looks.

    The card of an open one of a packet, which has a message of its own; of an answered task of a course what came of
    it; else the current card.
    """
    row = connection.execute(_WHERE, {"assignment": assignment, "person": person.id}).first()
    if row is not None and row.packet and row.state in (LENT, LAPSED):
        held = load(connection, person, row.id)
        return card(held) if held.batch_state == "open" else current_card(connection, person)
    if row is not None and row.leg is not None and row.state == DONE:
        return _learnt(connection, person, row.id, row.leg)
    return current_card(connection, person)


def _learnt(connection: Connection, person: Person, assignment: int, leg: Leg) -> Standing:
    if leg.stage == PRACTICE:
        return training.feedback(connection, person, assignment)
    over = exams.find_result(connection, person, leg.exam)
    return current_card(connection, person) if over is None else over


def tap(connection: Connection, person: Person, tapped: Tapped, instant: Instant) -> Outcome:
    """Take a tap. Raises Stale if the card has moved on, Refused if the choice does not fit; then nothing changed."""
    return take(connection, person, _at(connection, person, tapped), (Tap(tapped.choice),), instant)


def read_to_end(connection: Connection, person: Person, tapped: Tapped) -> Card:
    """The card, of which the last page is now shown; that is kept, and moves nothing on.

    Of a card that has moved on since nothing is kept: it was another text that was read.
    """
    held = load(connection, person, tapped.assignment)
    if held.version == tapped.version and held.state in (LENT, REVISING):
        draft = sitting.at_the_end(held.sheet, held.draft)
        if draft != held.draft:
            connection.execute(_KEEP_DRAFT, {"assignment": held.id, "was": held.version, "new_draft": draft})
    return card_of(connection, person, tapped.assignment)


def write(connection: Connection, person: Person, said: Message, instant: Instant) -> Outcome:
    """Take a message as the reply to what this person has before them. Raises Refused if nothing is open.

    What comes after its time is kept while the task still needs it; else raises Stale.
    """
    meant = lending.find_meant(connection, person)
    if meant is None:
        raise Refused(phrase("nothing-to-answer"))
    return take(connection, person, load_open(connection, person, meant), (said,), instant)


def back(connection: Connection, person: Person, tapped: Tapped, now: datetime) -> Card:
    """The card one answer earlier; what was begun on the open question goes first."""
    held = _at(connection, person, tapped)
    draft = sitting.back(held.sheet, held.draft)
    return card(move_on(connection, held, draft, held.state, now))


def skip(connection: Connection, person: Person, tapped: Tapped, instant: Instant) -> Skipped:
    """Give this task back, with the reason chosen, and take the next; it never comes to this person again.

    What two people call broken is given to nobody until its admin has looked at it.
    """
    held = _at(connection, person, tapped)
    if held.leg is not None:
        raise Refused(phrase("course-no-skip"))
    if held.state == REVISING or tapped.choice not in REASONS:
        raise Refused(phrase("skip-not-now"))
    moved = move_on(connection, held, held.draft, SKIPPED, instant.now)
    connection.execute(update(assignments).where(assignments.c.id == held.id).values(reason=tapped.choice))
    lending.give_back(connection, lending.Given(held.id, held.task, held.batch, held.purpose))
    troubles.note_skip(connection, held.task, held.batch, int(tapped.choice == BROKEN))
    counting.count_skipped(connection, moved)
    if tapped.choice not in NO_FAULT and watch(held.sheet.wishes.rules, SKIPS):
        stirring.stir(connection, held.person, held.batch, instant.now)
    after = PACKET if held.packet else next_card(connection, person, instant)
    return Skipped(held.id, after, *_offer(person, held.sheet, tapped.choice))


def put_off(connection: Connection, person: Person, assignment: int, instant: Instant) -> Card | Idle:
    """Leave what was sent back for later, and take the next."""
    redoing.put_off(connection, person, assignment, instant.now)
    return next_card(connection, person, instant)


def reopen_last(connection: Connection, person: Person, now: datetime) -> Card:
    """The last finished task of this person, at its last answer; what comes of it is a new revision."""
    if hindrance(person):
        raise Refused(phrase(f"work-{hindrance(person)}"))
    last = connection.scalar(
        select(assignments.c.id)
        .where(
            assignments.c.person_id == person.id,
            assignments.c.state.in_((DONE, REVISING)),
            assignments.c.leg.is_(None),
        )
        .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
        .limit(1)
    )
    if last is None:
        raise Refused(phrase("nothing-to-change"))
    held = load(connection, person, last)
    annotations.must_be_open(connection, held, now)
    draft = sitting.reopened(held.sheet, held.draft) if held.state == DONE else held.draft
    return card(move_on(connection, held, draft, REVISING, now))


def _at(connection: Connection, person: Person, tapped: Tapped) -> Held:
    """The assignment a button belongs to, if the card still stands as it was when the button was drawn."""
    held = load_open(connection, person, tapped.assignment)
    if held.version != tapped.version:
        raise Stale(phrase("already-chosen"))
    return held


def _offer(person: Person, sheet: Sheet, reason: str) -> tuple[str, str]:
    """What this person could change so that fewer tasks like this one come, and the name of it."""
    content = sheet.content
    if reason == LANGUAGE:
        return "languages", ""
    if reason == FIELD and sheet.domain and knows(person, sheet.domain):
        return "field", plain(sheet.domain)
    if reason == UNCOMFORTABLE and content.topic:
        return "topic", plain(content.topic)
    return ("heavy", "") if reason == UNCOMFORTABLE and sheet.sensitive else ("", "")


def take(connection: Connection, person: Person, held: Held, replies: Sequence[Reply], instant: Instant) -> Outcome:
    """What these replies make of an assignment that is open, one after another; there must be at least one.

    Raises Refused with the remedy; then nothing changed.
    """
    if held.state == REVISING:
        annotations.must_be_open(connection, held, instant.now)
    draft, receipt = held.draft, None
    for reply in replies:
        draft, receipt = sitting.step(held.sheet, draft, reply)
        draft = hinting.with_hint(connection, held, draft, reply)
    opened = sitting.open_question(held.sheet, draft)
    if opened is not None:
        return Moved(card_at(move_on(connection, held, draft, held.state, instant.now), opened), receipt)
    done = move_on(connection, held, draft, DONE, instant.now)
    if held.leg is not None:
        return _learn(connection, person, done, held.leg, instant)
    return _finish(connection, person, done, held.state, instant)


def _learn(connection: Connection, person: Person, held: Held, leg: Leg, instant: Instant) -> Outcome:
    """What comes of a task of a course: an explanation at once, or in an exam the next task."""
    if leg.stage == PRACTICE:
        return training.practised(connection, person, held, instant.now)
    after = exams.answered(connection, person, held, instant)
    return Moved(after) if isinstance(after, Card) else after


def _finish(connection: Connection, person: Person, held: Held, before: int, instant: Instant) -> Finished:
    """Keep the annotations, count them if they are the first of this task, and go on with the next."""
    first = before == LENT
    earlier = {} if first else annotations.revisions(connection, held)
    values = annotations.append(connection, held, earlier, instant.now)
    hinting.note_sent(connection, held)
    if not first:
        after = _standing(lending.lend_next(connection, person, instant))
        return Finished(values, _done_so_far(connection, person), after, changed=True)
    if held.purpose or held.sheet.content.gold:
        probes.answered(connection, held, values, instant.now)
    earned = ledger.earn(connection, held, instant.now)
    counted = counting.count_done(connection, held, earned, instant.now)
    overlapping.ask_further(connection, held)
    if held.purpose == WORK:
        queueing.offer(connection, held, counted.done, instant)
    return Finished(values, counted.done, _after(connection, person, held, instant), counted.tired, earned)


def _after(connection: Connection, person: Person, held: Held, instant: Instant) -> Card | Idle:
    """What comes after a task that was finished for the first time."""
    if held.packet:
        return PACKET
    # What was begun before goes first: of a batch that was paused, or from before a change of mind.
    return _standing(lending.lend_next(connection, person, instant))


def _standing(given: Held | Idle) -> Card | Idle:
    return given if isinstance(given, Idle) else card(given)


def _done_so_far(connection: Connection, person: Person) -> int:
    return connection.scalar(select(people.c.done).where(people.c.id == person.id)) or 0
