"""The avoiding door: what someone asks not to be given any more and takes back, and which field they take on."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, update

from locales.phrase import phrase
from storage.database.tables.people import people
from storage.database.tables.work import LENT, SKIPPED, assignments
from storage.desk import assignments as sittings
from storage.desk import holding, lending
from storage.desk.cursors import start_over
from storage.desk.expertise import MINE, tell_field
from storage.errors import Stale
from storage.facts import Instant, Person, Sheet
from storage.profile import Field
from storage.rules.card import Card, Idle
from storage.rules.care import HEAVY, mark_of, plain, suits


@dataclass(frozen=True, slots=True)
class Declined:
    """A person who asked for less, or for more, and what they have before them now."""

    person: Person
    after: Card | Idle


def decline(connection: Connection, person: Person, assignment: int, offer: str, instant: Instant) -> Declined:
    """No more tasks like this one: of its field, of its topic, or with heavy material at all.

    The task at hand goes back if it is such a one and not begun. Raises Stale if the task gives no such reason.
    """
    changed = _without(person, holding.load(connection, person, assignment).sheet, offer)
    _keep(connection, changed)
    start_over(connection, changed.id)
    current = lending.find_current(connection, changed)
    if current is not None:
        held = holding.load(connection, changed, current)
        unbegun = held.state == LENT and held.draft.empty
        if unbegun and not suits(changed, held.sheet.content, held.sheet.wishes):
            connection.execute(
                update(assignments).where(assignments.c.id == held.id).values(state=SKIPPED, reason="avoided")
            )
            lending.give_back(connection, lending.Given(held.id, held.task, held.batch, held.purpose))
    return Declined(changed, sittings.next_card(connection, changed, instant))


def claim(connection: Connection, person: Person, mark: str, instant: Instant) -> Declined:
    """The field of this mark is theirs, and on with what that opens."""
    changed = tell_field(connection, person, mark, MINE)
    return Declined(changed, sittings.next_card(connection, changed, instant))


def allow_topic(connection: Connection, person: Person, mark: str) -> Person:
    """The topic of this mark may be given again; nothing changes where it is not avoided."""
    changed = replace(person, avoids=tuple(name for name in person.avoids if mark_of(name) != mark))
    _keep(connection, changed)
    start_over(connection, changed.id)
    return changed


def _without(person: Person, sheet: Sheet, offer: str) -> Person:
    content = sheet.content
    if offer == "field" and sheet.domain:
        return replace(person, fields=_with(person, Field(plain(sheet.domain), mine=False)))
    topic = plain(content.topic) if offer == "topic" and content.topic else ""
    topic = HEAVY if offer == "heavy" and sheet.sensitive else topic
    if not topic:
        raise Stale(phrase("button-unknown"))
    return replace(person, avoids=tuple(dict.fromkeys((*person.avoids, topic))))


def _with(person: Person, *told: Field) -> tuple[Field, ...]:
    """The fields of this person, with what is told now in place of what was said of the same before."""
    fields = {field.name: field for field in (*person.fields, *told)}
    return tuple(fields.values())


def _keep(connection: Connection, person: Person) -> None:
    connection.execute(
        update(people).where(people.c.id == person.id).values(fields=person.fields, avoids=person.avoids)
    )
