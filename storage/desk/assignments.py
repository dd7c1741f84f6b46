"""The assignments door: what a trainer has before them, and what a tap or a text does to it."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import phrase
from storage.database.tables import DONE, LAPSED, LENT, REVISING, SKIPPED, assignments, people
from storage.desk import annotations, counting, lending
from storage.desk.holding import Held, card, card_at, load, move_on
from storage.desk.lending import load_open
from storage.errors import Refused, Stale
from storage.facts import Instant, Person
from storage.forms.reply import Message, Reply, Tap
from storage.rules import sitting
from storage.rules.card import Card, Finished, Idle, Moved, Outcome, Tapped

_KEEP_DRAFT = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"), assignments.c.version == bindparam("was"))
    .values(draft=bindparam("new_draft"))
)

REASONS = ("not-my-field", "not-my-language", "uncomfortable", "broken-task", "other")


def next_card(connection: Connection, person: Person, instant: Instant) -> Card | Idle:
    """What this person works on now: the open task again, or the next one. The seed draws the order shown."""
    given = lending.lend_next(connection, person, instant)
    return given if isinstance(given, Idle) else card(given)


def current_card(connection: Connection, person: Person) -> Card | Idle:
    """What this person has before them. Only looks: lends nothing and renews nothing."""
    if not person.works:
        return Idle("withdrawn")
    current = lending.find_current(connection, person)
    held = None if current is None else load(connection, person, current)
    return Idle("resting") if held is None or held.batch_state != "open" else card(held)


def card_of(connection: Connection, person: Person, assignment: int) -> Card:
    """The card of this assignment as it stands. Only looks. Raises Stale if it is over."""
    held = load(connection, person, assignment)
    if held.batch_state != "open" or held.state not in (LENT, LAPSED, REVISING):
        raise Stale(phrase("task-finished"))
    return card(held)


def tap(connection: Connection, person: Person, tapped: Tapped, instant: Instant) -> Outcome:
    """Take a tap. Raises Stale if the card has moved on, Refused if the choice does not fit; then nothing changed."""
    return _take(connection, person, _at(connection, person, tapped), Tap(tapped.choice), instant)


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
    """Take a message as the reply to what this person has before them. Raises Refused if nothing is open."""
    current = lending.find_current(connection, person)
    if current is None:
        raise Refused(phrase("no-open-task"))
    return _take(connection, person, load_open(connection, person, current), said, instant)


def back(connection: Connection, person: Person, tapped: Tapped, now: datetime) -> Card:
    """The card one answer earlier; what was begun on the open question goes first."""
    held = _at(connection, person, tapped)
    draft = sitting.back(held.sheet, held.draft)
    return card(move_on(connection, held, draft, held.state, now))


def skip(connection: Connection, person: Person, tapped: Tapped, instant: Instant) -> Card | Idle:
    """Give this task back, with the reason chosen, and take the next; it never comes to this person again."""
    held = _at(connection, person, tapped)
    if held.state == REVISING or tapped.choice not in REASONS:
        raise Refused(phrase("skip-not-now"))
    moved = move_on(connection, held, held.draft, SKIPPED, instant.now)
    connection.execute(update(assignments).where(assignments.c.id == held.id).values(reason=tapped.choice))
    lending.give_back(connection, held.task, held.batch)
    counting.count_skipped(connection, moved)
    return next_card(connection, person, instant)


def reopen_last(connection: Connection, person: Person, now: datetime) -> Card:
    """The last finished task of this person, at its last answer; what comes of it is a new revision."""
    if not person.works:
        raise Refused(phrase("work-withdrawn"))
    last = connection.scalar(
        select(assignments.c.id)
        .where(assignments.c.person_id == person.id, assignments.c.state.in_((DONE, REVISING)))
        .order_by(assignments.c.touched.desc())
        .limit(1)
    )
    if last is None:
        raise Refused(phrase("nothing-to-change"))
    held = load(connection, person, last)
    if held.batch_state == "closed":
        raise Refused(phrase("change-too-late", name=held.sheet.wishes.name))
    draft = sitting.back(held.sheet, held.draft) if held.state == DONE else held.draft
    return card(move_on(connection, held, draft, REVISING, now))


def _at(connection: Connection, person: Person, tapped: Tapped) -> Held:
    """The assignment a button belongs to, if the card still stands as it was when the button was drawn."""
    held = load_open(connection, person, tapped.assignment)
    if held.version != tapped.version:
        raise Stale(phrase("already-chosen"))
    return held


def _take(connection: Connection, person: Person, held: Held, reply: Reply, instant: Instant) -> Outcome:
    draft = sitting.after(held.sheet, held.draft, reply)
    opened = sitting.open_question(held.sheet, draft)
    if opened is not None:
        return Moved(card_at(move_on(connection, held, draft, held.state, instant.now), opened))
    return _finish(connection, person, move_on(connection, held, draft, DONE, instant.now), held.state, instant)


def _finish(connection: Connection, person: Person, held: Held, before: int, instant: Instant) -> Finished:
    """Keep the annotations, count them if they are the first of this task, and go on with the next."""
    first = before == LENT
    earlier = {} if first else annotations.revisions(connection, held)
    values = annotations.append(connection, held, earlier, instant.now)
    done = counting.count_done(connection, held) if first else _done_so_far(connection, person)
    after = lending.lend_new(connection, person, instant) if first else Idle("all-done")
    if isinstance(after, Idle):
        # There may be one that was begun before: of a batch that was paused, or from before a change of mind.
        after = lending.lend_next(connection, person, instant)
    return Finished(values, done, after if isinstance(after, Idle) else card(after))


def _done_so_far(connection: Connection, person: Person) -> int:
    return connection.scalar(select(people.c.done).where(people.c.id == person.id)) or 0
