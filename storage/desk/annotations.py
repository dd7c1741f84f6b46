"""The annotations door: append what a sitting came to; an edited message is a new revision, the old one stays."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables import DONE, annotations, assignments, replies
from storage.desk import holding
from storage.desk.holding import Held
from storage.errors import NotFound, Refused
from storage.facts import JsonObject, Person
from storage.forms.reply import Wrote
from storage.rules import sitting
from storage.rules.card import Revised
from storage.rules.guide import guide_version
from storage.rules.joining import CONSENT_VERSION

_APPEND = insert(annotations)
_REVISION = select(func.coalesce(func.max(annotations.c.revision), 0)).where(
    annotations.c.assignment_id == bindparam("assignment")
)
_GIVEN = select(func.min(annotations.c.at)).where(annotations.c.assignment_id == bindparam("assignment"))
_REMEMBER = insert_if_new(replies)
_KEEP_DRAFT = (
    update(assignments).where(assignments.c.id == bindparam("assignment")).values(draft=bindparam("new_draft"))
)


def append(connection: Connection, held: Held, revision: int, now: datetime) -> dict[str, JsonObject]:
    """Keep what this sitting came to as this revision of each of its kinds; the values by kind."""
    values = sitting.values(held.sheet, held.draft)
    connection.execute(_APPEND, [_row(held, kind, revision, value, now) for kind, value in values.items()])
    written = sitting.origins(held.draft)
    if written:
        rows = [
            {"person_id": held.person, "origin": origin, "assignment_id": held.id, "kind": kind}
            for origin, kind in written.items()
        ]
        connection.execute(_REMEMBER.on(connection), rows)
    return values


def must_be_open(connection: Connection, held: Held, now: datetime) -> None:
    """Raises Refused where what was given for this assignment is locked: its batch is closed or its window over."""
    wishes = held.sheet.wishes
    if held.batch_state == "closed":
        raise Refused(phrase("change-too-late", name=wishes.name))
    if not wishes.window:
        return
    given = connection.scalar(_GIVEN, {"assignment": held.id})
    if given is not None and given + timedelta(seconds=wishes.window) < now:
        raise Refused(phrase("change-window-over", name=wishes.name, hours=wishes.window // 3600))


def next_revision(connection: Connection, held: Held) -> int:
    return int(connection.execute(_REVISION, {"assignment": held.id}).scalar_one()) + 1


def revise(connection: Connection, person: Person, wrote: Wrote, now: datetime) -> Revised:
    """An edited message as a new revision of what it was written for. Raises NotFound if it was for nothing kept."""
    found = connection.execute(
        select(replies.c.assignment_id, replies.c.kind).where(
            replies.c.person_id == person.id, replies.c.origin == wrote.origin
        )
    ).first()
    if found is None:
        raise NotFound(phrase("edit-of-nothing"))
    held = holding.load(connection, person, found.assignment_id)
    must_be_open(connection, held, now)
    draft = sitting.with_edit(held.sheet, held.draft, wrote)
    connection.execute(_KEEP_DRAFT, {"assignment": held.id, "new_draft": draft})
    if held.state != DONE or draft == held.draft:
        return Revised(found.kind, 0)
    value = sitting.values(held.sheet, draft)[found.kind]
    revision = next_revision(connection, held)
    connection.execute(_APPEND, [_row(held, found.kind, revision, value, now)])
    return Revised(found.kind, revision)


def _row(held: Held, kind: str, revision: int, value: JsonObject, now: datetime) -> dict[str, object]:
    return {
        "assignment_id": held.id,
        "kind": kind,
        "revision": revision,
        "value": value,
        "consent_version": CONSENT_VERSION,
        "guide_version": held.guide or guide_version(held.sheet.wishes),
        "at": now,
    }
