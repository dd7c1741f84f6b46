"""The annotations door: append what a sitting came to; an edited message is a new revision, the old one stays."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.late import flush, soon
from storage.database.tables.work import DONE, annotations, assignments, replies
from storage.desk import holding, queueing
from storage.desk.hinting import marks_of
from storage.desk.holding import Held
from storage.errors import NotFound, Refused, Stale
from storage.facts import JsonObject, Person
from storage.forms.reply import Wrote
from storage.rules import sitting
from storage.rules.card import Revised
from storage.rules.guide import guide_version
from storage.rules.reviewing import RETURNED

_APPEND = insert(annotations)
_REVISIONS = (
    select(annotations.c.kind, func.max(annotations.c.revision))
    .where(annotations.c.assignment_id == bindparam("assignment"))
    .group_by(annotations.c.kind)
)
_GIVEN = select(func.min(annotations.c.at)).where(annotations.c.assignment_id == bindparam("assignment"))
_REMEMBER = insert_if_new(replies)
_KEEP_DRAFT = (
    update(assignments)
    .where(assignments.c.id == bindparam("assignment"), assignments.c.version == bindparam("was"))
    .values(draft=bindparam("new_draft"), version=bindparam("was") + 1)
)


def append(connection: Connection, held: Held, before: dict[str, int], now: datetime) -> dict[str, JsonObject]:
    """Keep what this sitting came to, each kind one revision after those before; the values by kind."""
    values = sitting.values(held.sheet, held.draft)
    rows = [_row(held, kind, before.get(kind, 0) + 1, value, now) for kind, value in values.items()]
    for row in rows:
        soon(connection, _APPEND, row)
    # What is changed, or a test, is looked at at once.
    if before or held.leg is not None or held.purpose or held.sheet.content.gold:
        flush(connection)
    if before:
        queueing.changed(connection, held.id)
    written = sitting.origins(held.draft)
    if written:
        rows = [
            {"person_id": held.person, "origin": origin, "assignment_id": held.id, "kind": kind}
            for origin, kind in written.items()
        ]
        connection.execute(_REMEMBER.on(connection), rows)
    return values


def must_be_open(connection: Connection, held: Held, now: datetime) -> None:
    """Raises Refused where what was given for this assignment is locked.

    Its batch is closed, a reviewer has decided, or its window is over; what was sent back has none.
    """
    wishes = held.sheet.wishes
    if held.leg is not None:
        raise Refused(phrase("course-answered"))
    if held.batch_state == "closed":
        raise Refused(phrase("change-too-late", name=wishes.name))
    if queueing.must_be_undecided(connection, held.id) == RETURNED or not wishes.window:
        return
    given = connection.scalar(_GIVEN, {"assignment": held.id})
    if given is not None and given + timedelta(seconds=wishes.window) < now:
        raise Refused(phrase("change-window-over", name=wishes.name, hours=wishes.window // 3600))


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
    if held.state != DONE:
        raise Stale(phrase("batch-not-open", name=held.sheet.wishes.name))
    draft = sitting.with_edit(held.sheet, held.draft, wrote)
    if draft == held.draft:
        return Revised(found.kind, 0)
    if not connection.execute(_KEEP_DRAFT, {"assignment": held.id, "was": held.version, "new_draft": draft}).rowcount:
        raise Stale(phrase("already-chosen"))
    value = sitting.values(held.sheet, draft)[found.kind]
    revision = revisions(connection, held)[found.kind] + 1
    connection.execute(_APPEND, [_row(replace(held, draft=draft), found.kind, revision, value, now)])
    queueing.changed(connection, held.id)
    return Revised(found.kind, revision)


def revisions(connection: Connection, held: Held) -> dict[str, int]:
    """The newest revision of each kind of this assignment."""
    found = connection.execute(_REVISIONS, {"assignment": held.id}).all()
    return {row[0]: row[1] for row in found}


def _row(held: Held, kind: str, revision: int, value: JsonObject, now: datetime) -> dict[str, object]:
    guess, marks = marks_of(held.draft.given.get(kind, ()))
    return {
        "assignment_id": held.id,
        "guess": guess,
        "marks": marks,
        "kind": kind,
        "revision": revision,
        "value": value,
        "consent_version": held.consent,
        "guide_version": held.guide or guide_version(held.sheet.wishes),
        "at": now,
    }
