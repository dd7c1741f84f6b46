"""Work that was done some time ago, laid straight into the rows that the doors would have written."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select, update

from storage.database.tables.people import people
from storage.database.tables.texts import likenesses
from storage.database.tables.work import DONE, annotations, assignments
from storage.desk.batches import task_range
from storage.facts import Batch, JsonObject
from storage.rules.sitting import Draft
from storage.rules.textchecks.likeness import likeness_keys
from tests.storage.desk.making import NOW

ORDER = ("a", "b")
# Beyond what the database numbers by itself.
FIRST = 1_000_000


class Deed(NamedTuple):
    """Somebody's annotation of the task at this place of a batch, begun and ended so many seconds after NOW."""

    person: int
    place: int
    value: JsonObject
    began: float = 0.0
    ended: float = 30.0
    purpose: int = 0


def side(chosen: str) -> JsonObject:
    """The value of a comparison that finds this candidate better."""
    rejected = "b" if chosen == "a" else "a"
    return {
        "verdict": chosen, "first": "a", "second": "b", "chosen": chosen, "rejected": rejected, "margin": 1,
        "reasons": [], "note": "",
    }  # fmt: skip


def said(text: str) -> JsonObject:
    """The value of a demonstration."""
    return {"text": text, "unsure": False, "guess": None, "marks": []}


def lay(connection: Connection, batch: Batch, deeds: Sequence[Deed]) -> None:
    """These deeds as finished work."""
    first = task_range(batch.id)[0]
    number = connection.scalar(select(func.coalesce(func.max(assignments.c.id), 0))) or 0
    rows = list(enumerate(deeds, max(number, FIRST) + 1))
    connection.execute(insert(assignments), [_assignment(batch, first, id_, deed) for id_, deed in rows])
    connection.execute(insert(annotations), [_annotation(batch, id_, deed) for id_, deed in rows])
    keys = [{"key": key, "assignment_id": id_} for id_, deed in rows for key in set(_keys(deed))]
    if keys:
        connection.execute(insert(likenesses), keys)
    for person in {deed.person for deed in deeds}:
        done = sum(deed.person == person for deed in deeds)
        connection.execute(update(people).where(people.c.id == person).values(done=people.c.done + done))


def _keys(deed: Deed) -> Iterable[int]:
    return likeness_keys(deed.value.get("text") or "")


def _assignment(batch: Batch, first: int, id_: int, deed: Deed) -> JsonObject:
    given, touched = (NOW + timedelta(seconds=seconds) for seconds in (deed.began, deed.ended))
    return {
        "id": id_, "task_id": first + deed.place, "person_id": deed.person, "batch_id": batch.id, "state": DONE,
        "order": ORDER, "draft": Draft(), "given": given, "due": given, "touched": touched,
        "active_ms": int(1000 * (deed.ended - deed.began)), "purpose": deed.purpose,
    }  # fmt: skip


def _annotation(batch: Batch, id_: int, deed: Deed) -> JsonObject:
    return {
        "assignment_id": id_, "kind": batch.wishes.kinds[0], "revision": 1, "value": deed.value,
        "consent_version": "1", "guide_version": "1", "at": NOW + timedelta(seconds=deed.ended),
    }  # fmt: skip
