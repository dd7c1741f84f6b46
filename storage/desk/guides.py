"""The guides door: the guideline of the task at hand, its new wordings, and who has read them."""

from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, guides
from storage.database.tables.work import turns
from storage.desk import audit, holding, lending
from storage.desk.batches import get_batch, get_batch_named
from storage.errors import Refused
from storage.facts import Batch, Person
from storage.rules.card import Card
from storage.rules.guide import Guide, guide_version
from storage.rules.wishes import as_guide


@dataclass(frozen=True, slots=True)
class Reworded:
    """A batch with its new guideline, and how many wordings it has had."""

    batch: Batch
    versions: int


def current_guide(connection: Connection, person: Person) -> Guide:
    """The guideline of what this person works on. Raises Refused if they work on nothing, or it has none."""
    current = lending.find_current(connection, person)
    if current is None:
        raise Refused(phrase("no-open-task"))
    wishes = holding.load(connection, person, current).sheet.wishes
    if not wishes.guide:
        raise Refused(phrase("no-guide", name=wishes.name))
    return Guide(wishes.name, wishes.guide, wishes.purpose)


def reword_named(connection: Connection, name: str, text: str, by: Person, now: datetime) -> Reworded:
    """The same for the batch of this name or number."""
    return reword(connection, get_batch_named(connection, name).id, text, by, now)


def reword(connection: Connection, batch_id: int, text: str, by: Person, now: datetime) -> Reworded:
    """Give this batch a new guideline; the old wordings stay. Raises Refused if it says the same or nothing."""
    batch = get_batch(connection, batch_id)
    wording = as_guide(text)
    if not wording or wording == batch.wishes.guide:
        raise Refused(phrase("guide-same", name=batch.wishes.name))
    wishes = replace(batch.wishes, guide=wording)
    row = {"batch_id": batch_id, "version": guide_version(wishes), "text": wording, "at": now, "person_id": by.id}
    connection.execute(insert(guides).values(row))
    connection.execute(update(batches).where(batches.c.id == batch_id).values(wishes=wishes))
    audit.note(connection, by, "guide", batch.wishes.name, now, batch=batch.id)
    kept = connection.scalars(select(guides.c.id).where(guides.c.batch_id == batch_id)).all()
    return Reworded(get_batch(connection, batch_id), len(kept))


def read(connection: Connection, person: Person, assignment: int) -> Card:
    """This person has read the guideline of this task's batch as it is now; the card without the news of it.

    Raises Stale if the task is over.
    """
    held = lending.load_open(connection, person, assignment)
    connection.execute(
        update(turns)
        .where(turns.c.person_id == person.id, turns.c.batch_id == held.batch)
        .values(guide=guide_version(held.sheet.wishes))
    )
    return holding.card(holding.load(connection, person, assignment))
