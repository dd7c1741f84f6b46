"""The contrasting door: what two people of a ring did, side by side, for whoever judges it. A look is kept."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from locales.phrase import Phrase, phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk import audit
from storage.desk.rings import Ring, Tie, get
from storage.errors import NotFound
from storage.facts import JsonObject, Person, Sheet
from storage.rules import reviewing
from storage.rules.own_words import own_words
from storage.rules.ties.evidence import WORTH_KEEPING, Evidence


@dataclass(frozen=True, slots=True)
class Side:
    """What somebody did: the batch and the task as it was, what they chose in words, and what they wrote."""

    person: int
    batch: str
    sheet: Sheet
    began: datetime
    ended: datetime
    words: tuple[Phrase, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """The example at this place, of so many: one of those that a sign of a tie rests on.

    `sides` has two; one where it is a person's work and how another judged it, none where it is kept no more.
    """

    ring: Ring
    place: int
    of: int
    tie: Tie
    sign: Evidence
    sides: tuple[Side, ...]


def number_of(ring: Ring) -> int:
    """How many examples there are."""
    return len(_examples(ring))


def compare(connection: Connection, by: Person, ring: int, place: int, now: datetime) -> Example:
    """The example at this place. Raises NotFound where there is none."""
    seen = get(connection, by, ring)
    examples = _examples(seen)
    if not 0 <= place < len(examples):
        raise NotFound(phrase("ring-unknown"))
    tie, sign, pair = examples[place]
    sides = _sides(connection, list(dict.fromkeys(pair)))
    for row in sides.values():
        audit.note(connection, by, "read-answer", str(row.id), now, about=row.person_id, batch=row.batch_id)
    found = tuple(_side(connection, sides[number]) for number in dict.fromkeys(pair) if number in sides)
    return Example(seen, place, len(examples), tie, sign, found)


def _examples(ring: Ring) -> list[tuple[Tie, Evidence, tuple[int, int]]]:
    """All that can be shown, the strongest ties first."""
    return [
        (tie, sign, pair)
        for tie in ring.ties
        for sign in sorted(tie.signs, key=lambda sign: -sign.bits)
        if sign.bits >= WORTH_KEEPING
        for pair in sign.examples
    ]


def _sides(connection: Connection, which: Collection[int]) -> dict[int, Any]:
    query = (
        select(
            assignments.c.id,
            assignments.c.person_id,
            assignments.c.batch_id,
            assignments.c.given,
            assignments.c.touched,
            batches.c.name,
            batches.c.wishes,
            contents.c.content,
        )
        .join(people, people.c.id == assignments.c.person_id)
        .join(batches, batches.c.id == assignments.c.batch_id)
        .join(contents, contents.c.task_id == assignments.c.task_id)
        .where(assignments.c.id.in_(which))
    )
    return {row.id: row for row in connection.execute(query)}


def _side(connection: Connection, row: Any) -> Side:  # noqa: ANN401 - a row of the query above
    """With the candidates in the order of the file, so that a letter means the same on both sides."""
    sheet = Sheet(row.content, row.wishes, tuple(candidate.id for candidate in row.content.candidates))
    values = _values(connection, row.id)
    texts = tuple(text for kind, value in values.items() for text in own_words(kind, value))
    return Side(row.person_id, row.name, sheet, row.given, row.touched, _words(sheet, values), texts)


def _values(connection: Connection, assignment: int) -> dict[str, JsonObject]:
    """What they last said themselves, by kind."""
    own = (annotations.c.assignment_id == assignment) & annotations.c.by_id.is_(None)
    query = select(annotations.c.kind, annotations.c.value).where(own).order_by(annotations.c.revision)
    return {row.kind: row.value for row in connection.execute(query)}


def _words(sheet: Sheet, values: dict[str, JsonObject]) -> tuple[Phrase, ...]:
    return reviewing.words_of(sheet, values) if all(kind in values for kind in sheet.kinds) else ()
