"""An assignment as it stands in its row: read it, move it on, draw its card. Inside a door's transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import phrase
from storage.database.tables import REVISING, assignments, batches, contents
from storage.errors import NotFound, Stale
from storage.facts import Person, Sheet
from storage.rules import sitting
from storage.rules.card import Card

# A pause longer than this is not counted as work.
LONGEST_STEP_MS = 600_000


@dataclass(frozen=True, slots=True)
class Held:
    """One assignment with all that is needed to go on with it."""

    id: int
    task: int
    batch: int
    person: int
    state: int
    draft: sitting.Draft
    version: int
    touched: datetime
    active_ms: int
    sheet: Sheet
    batch_state: str


_LOAD = (
    select(
        assignments.c.id,
        assignments.c.task_id,
        assignments.c.batch_id,
        assignments.c.person_id,
        assignments.c.state,
        assignments.c.draft,
        assignments.c.version,
        assignments.c.touched,
        assignments.c.active_ms,
        contents.c.content,
        batches.c.wishes,
        assignments.c.order,
        batches.c.state.label("batch_state"),
    )
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(batches, batches.c.id == assignments.c.batch_id)
    .where(assignments.c.id == bindparam("assignment"))
)
_MOVE = (
    update(assignments)
    .where(
        assignments.c.id == bindparam("assignment"),
        assignments.c.version == bindparam("was"),
        assignments.c.state == bindparam("was_state"),
    )
    .values(
        draft=bindparam("new_draft"),
        version=bindparam("was") + 1,
        touched=bindparam("at"),
        due=bindparam("until"),
        active_ms=bindparam("active"),
        state=bindparam("new_state"),
    )
)


def load(connection: Connection, person: Person, assignment: int) -> Held:
    """This assignment of this person. Raises NotFound if there is none or it is somebody else's."""
    row = connection.execute(_LOAD, {"assignment": assignment}).first()
    if row is None or row.person_id != person.id:
        raise NotFound(phrase("not-your-task"))
    values = cast("tuple[Any, ...]", row)
    return Held(*values[:9], Sheet(*values[9:12], person.region), values[12])  # type: ignore[call-arg]  # as many as there are


def move_on(connection: Connection, held: Held, draft: sitting.Draft, state: int, now: datetime) -> Held:
    """Put this draft and state in the row, one version on. Raises Stale if another reply or its time was quicker."""
    passed = max(0, int((now - held.touched).total_seconds() * 1000))
    active = held.active_ms + min(passed, LONGEST_STEP_MS)
    moved = connection.execute(
        _MOVE,
        {
            "assignment": held.id,
            "was": held.version,
            "was_state": held.state,
            "new_draft": draft,
            "at": now,
            "until": now + timedelta(seconds=held.sheet.wishes.lease),
            "active": active,
            "new_state": state,
        },
    )
    if not moved.rowcount:
        raise Stale(phrase("already-chosen"))
    return replace(held, draft=draft, state=state, version=held.version + 1, touched=now, active_ms=active)


def card(held: Held) -> Card:
    """The open question of this assignment. Raises Stale if nothing is open in it."""
    found = sitting.open_question(held.sheet, held.draft)
    if found is None:
        raise Stale(phrase("task-finished"))
    return card_at(held, found)


def card_at(held: Held, opened: sitting.Open) -> Card:
    """The card with this question, which is the one that is open."""
    return Card(
        assignment=held.id,
        version=held.version,
        batch=held.sheet.wishes.name,
        kind=opened.kind,
        question=opened.question,
        state=held.draft.state,
        place=opened.place,
        places=opened.places,
        begun=not held.draft.empty,
        revising=held.state == REVISING,
        has_guide=bool(held.sheet.wishes.guide),
        topic=opened.topic,
        domain=opened.domain,
    )
