"""The rehearsing door: a task of a batch, tried by somebody who may see it. Checked as for real, and nothing is kept.

There is one rehearsal a person; it is forgotten when it ends, and what is written is for it while it is the last
thing they touched.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, select, update

from locales.phrase import Phrase, phrase
from storage.database.dialect import insert_or_set
from storage.database.tables.batches import batches, contents, origins
from storage.database.tables.work import LENT, assignments, rehearsals
from storage.desk import audit, hinting, lending
from storage.desk.batches import LOADING, get_batch, task_range
from storage.desk.holding import Held, card_at
from storage.errors import NotAllowed, Stale
from storage.facts import THEORY, Content, Instant, JsonObject, Person, Sheet
from storage.forms.reply import Message, Reply, Tap, Wrote
from storage.rules import sitting
from storage.rules.card import Card, Tapped
from storage.rules.pricing import price_of
from storage.rules.sitting import Draft

# So far down a course its first question is looked for: before it may stand theory.
LOOKED_AT = 50
# What is written later than this is not meant for it any more.
LASTS = timedelta(hours=1)

_BEGIN = insert_or_set(rehearsals, ["person_id"], ["task_id", "place", "order", "draft", "version", "touched"])
_LOAD = (
    select(rehearsals, contents.c.content, batches.c.wishes, batches.c.id.label("batch_id"))
    .join(contents, contents.c.task_id == rehearsals.c.task_id)
    .join(batches, batches.c.id == contents.c.batch_id)
    .where(rehearsals.c.person_id == bindparam("person"), batches.c.state != LOADING)
)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A task being tried, with the batch in place of an assignment; `receipt` is a word of what was just taken."""

    card: Card
    receipt: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A task of this batch was tried to the end: what would have been kept, by kind. `place` is that of the task."""

    batch: int
    name: str
    place: int
    values: dict[str, JsonObject]


Tried: TypeAlias = Rehearsal | Rehearsed


def begin(connection: Connection, person: Person, batch_id: int, place: int, instant: Instant) -> Card | None:
    """Try this task of the batch, counted from 0; after the last one the first again. None where it has none."""
    batch = get_batch(connection, batch_id)
    found = _find(connection, batch_id, place) or _find(connection, batch_id, 0)
    if found is None:
        return None
    task, content = found
    _note_reading(connection, person, (task, batch_id), instant.now)
    place = task - task_range(batch_id)[0]
    drawn = [candidate.id for candidate in content.candidates]
    Random(instant.seed).shuffle(drawn)  # noqa: S311 - an order to show, no secret
    row = {
        "person_id": person.id,
        "task_id": task,
        "place": place,
        "order": tuple(drawn),
        "draft": Draft(),
        # No button of an earlier rehearsal is as old as this.
        "version": int(instant.now.timestamp()),
        "touched": instant.now,
    }
    connection.execute(_BEGIN.on(connection), row)
    opened = sitting.open_question(Sheet(content, batch.wishes, tuple(drawn), person.region), Draft())
    return None if opened is None else card_at(_load(connection, person, batch_id)[0], opened)


def _note_reading(connection: Connection, person: Person, task: tuple[int, int], now: datetime) -> None:
    """Whoever looks at what somebody wrote reads an answer: that takes the right, and leaves a line."""
    number, batch = task
    if connection.scalar(select(origins.c.task_id).where(origins.c.task_id == number).limit(1)) is None:
        return
    if not person.may("review"):
        raise NotAllowed
    audit.note(connection, person, "read-answer", f"task {number}", now, batch=batch)


def card_of(connection: Connection, person: Person, batch_id: int) -> Card:
    """The card as it stands. Raises Stale if it is over."""
    held, _ = _load(connection, person, batch_id)
    return _card(held)


def tap(connection: Connection, person: Person, tapped: Tapped, now: datetime) -> Tried:
    """Take a tap. Raises Stale if the card has moved on, Refused if the choice does not fit."""
    held, place = _at(connection, person, tapped)
    return _take(connection, held, place, Tap(tapped.choice), now)


def write(connection: Connection, person: Person, said: Message, now: datetime) -> Tried:
    """Take a message. Raises Refused with the remedy."""
    held, place = _load(connection, person, None)
    return _take(connection, held, place, said, now)


def change(connection: Connection, person: Person, wrote: Wrote, now: datetime) -> Rehearsal | None:
    """An edited message in its place; None where it was not written for what is being tried."""
    if find_meant(connection, person, now) is None:
        return None
    held, _ = _load(connection, person, None)
    if not held.draft.state.holds(wrote.origin) and wrote.origin not in sitting.origins(held.draft):
        return None
    return Rehearsal(_card(_keep(connection, held, sitting.with_edit(held.sheet, held.draft, wrote), now)))


def back(connection: Connection, person: Person, tapped: Tapped, now: datetime) -> Card:
    """The card one answer earlier."""
    held, _ = _at(connection, person, tapped)
    return _card(_keep(connection, held, sitting.back(held.sheet, held.draft), now))


def find_meant(connection: Connection, person: Person, now: datetime) -> Card | None:
    """The card of the rehearsal that a message of this person is for; None if they worked on something since."""
    touched = connection.scalar(select(rehearsals.c.touched).where(rehearsals.c.person_id == person.id))
    if touched is None or touched < now - LASTS:
        return None
    current = lending.find_current(connection, person)
    later = select(assignments.c.touched).where(assignments.c.id == current)
    if current is not None and (connection.scalar(later) or touched) > touched:
        return None
    try:
        return _card(_load(connection, person, None)[0])
    except Stale:
        return None


def _find(connection: Connection, batch_id: int, place: int) -> tuple[int, Content] | None:
    """The first task at this place or behind it that asks something."""
    rows = select(contents.c.task_id, contents.c.content).where(contents.c.task_id.between(*task_range(batch_id)))
    looked = connection.execute(rows.order_by(contents.c.task_id).offset(place).limit(LOOKED_AT))
    return next(((row.task_id, row.content) for row in looked if row.content.stage != THEORY), None)


def _load(connection: Connection, person: Person, batch_id: int | None) -> tuple[Held, int]:
    """The rehearsal of this person as if it were lent, and the place of its task. Raises Stale if there is none."""
    row = connection.execute(_LOAD, {"person": person.id}).first()
    if row is None or batch_id not in (None, row.batch_id):
        raise Stale(phrase("rehearsal-over"))
    sheet = Sheet(row.content, row.wishes, row.order, person.region)
    lent = (row.batch_id, row.task_id, row.batch_id, person.id, LENT, row.draft, row.version, row.touched, 0, sheet)
    return Held(*lent, "open", price=price_of(row.content, row.wishes)), row.place


def _at(connection: Connection, person: Person, tapped: Tapped) -> tuple[Held, int]:
    held, place = _load(connection, person, tapped.assignment)
    if held.version != tapped.version:
        raise Stale(phrase("already-chosen"))
    return held, place


def _take(connection: Connection, held: Held, place: int, reply: Reply, now: datetime) -> Tried:
    draft, receipt = sitting.step(held.sheet, held.draft, reply)
    draft = hinting.with_hint(connection, held, draft, reply)
    if sitting.open_question(held.sheet, draft) is not None:
        return Rehearsal(_card(_keep(connection, held, draft, now)), receipt)
    connection.execute(delete(rehearsals).where(rehearsals.c.person_id == held.person))
    return Rehearsed(held.batch, held.sheet.wishes.name, place, sitting.values(held.sheet, draft))


def _keep(connection: Connection, held: Held, draft: Draft, now: datetime) -> Held:
    mine = update(rehearsals).where(rehearsals.c.person_id == held.person, rehearsals.c.version == held.version)
    if not connection.execute(mine.values(draft=draft, version=held.version + 1, touched=now)).rowcount:
        raise Stale(phrase("already-chosen"))
    return replace(held, draft=draft, version=held.version + 1, touched=now)


def _card(held: Held) -> Card:
    opened = sitting.open_question(held.sheet, held.draft)
    if opened is None:
        raise Stale(phrase("rehearsal-over"))
    return card_at(held, opened)
