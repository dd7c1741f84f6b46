"""An assignment as it stands in its row: read it, move it on, draw its card. Inside a door's transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents, guides
from storage.database.tables.reviews import review_items, reviews
from storage.database.tables.work import LENT, REVISING, assignments, turns
from storage.errors import NotFound, Stale
from storage.facts import Person, Sheet, Wishes
from storage.rules import sitting
from storage.rules.card import Card, News, Redo
from storage.rules.guide import NONE, guide_version
from storage.rules.joining import CONSENT_VERSION
from storage.rules.pricing import NOTHING, Price
from storage.rules.probing import WORK
from storage.rules.reviewing import RETURN, RETURNED
from storage.terms import Leg

# A pause longer than this is not counted as work.
LONGEST_STEP_MS = 600_000
# What is lent for a time without a connection is lent for a day at least.
PACKET_LEASE = timedelta(days=1)
# A course waits for nobody else, so it waits for its person.
COURSE_LEASE = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class Held:
    """One assignment with all that is needed to go on with it.

    `packet` is 1 for one of an offline packet. `guide` is the version of the guideline its person was shown last,
    `before` the wording of that one where there is a newer one now. `price` is as agreed when it was lent.
    `leg` is where in a course this is, `consent` the version of the wording its person agreed to, `redo` why it was
    sent back, if it was, `purpose` what it is lent for if not for its own sake.
    """

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
    packet: int = 0
    guide: str | None = None
    before: str | None = None
    price: Price = NOTHING
    leg: Leg | None = None
    consent: str = CONSENT_VERSION
    redo: Redo | None = None
    purpose: int = WORK

    @property
    def lease(self) -> timedelta:
        return lease_of(self.sheet.wishes, self.packet)


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
        assignments.c.packet,
        turns.c.guide,
        assignments.c.price,
        assignments.c.price_cap,
        assignments.c.leg,
        assignments.c.purpose,
    )
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(batches, batches.c.id == assignments.c.batch_id)
    .join(
        turns,
        (turns.c.person_id == assignments.c.person_id) & (turns.c.batch_id == assignments.c.batch_id),
        isouter=True,
    )
    .where(assignments.c.id == bindparam("assignment"))
)
_WORDING = (
    select(guides.c.text)
    .where(guides.c.batch_id == bindparam("batch"), guides.c.version == bindparam("was"))
    .order_by(guides.c.id.desc())
    .limit(1)
)
_SENT_BACK = (
    select(reviews.c.reasons, reviews.c.note)
    .join(review_items, review_items.c.assignment_id == reviews.c.assignment_id)
    .where(
        reviews.c.assignment_id == bindparam("assignment"),
        review_items.c.state == RETURNED,
        reviews.c.round == review_items.c.round,
        reviews.c.verdict == RETURN,
    )
    .order_by(reviews.c.id.desc())
    .limit(1)
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
    content, wishes, order = values[9:12]
    sheet = Sheet(content, wishes, order, person.region)
    before = wording_before(connection, values[2], sheet.wishes, values[14])
    price = Price(*values[15:17])
    agreed = person.agreed or CONSENT_VERSION
    redo = find_redo(connection, assignment) if values[4] == REVISING else None
    return Held(*values[:9], sheet, *values[12:15], before, price, values[17], agreed, redo, values[18])  # type: ignore[call-arg]  # as many


def find_redo(connection: Connection, assignment: int) -> Redo | None:
    """Why this assignment was sent back, None if it was not, or was answered anew since."""
    row = connection.execute(_SENT_BACK, {"assignment": assignment}).first()
    return None if row is None else Redo(row.reasons, row.note)


def wording_before(connection: Connection, batch: int, wishes: Wishes, shown: str | None) -> str | None:
    """The wording of the guideline in the version shown, None where that is the one there is now."""
    if shown is None or shown == guide_version(wishes):
        return None
    return connection.scalar(_WORDING, {"batch": batch, "was": shown}) or "" if shown != NONE else ""


def lease_of(wishes: Wishes, packet: int) -> timedelta:
    """For how long a task of such a batch is lent."""
    if wishes.course is not None:
        return COURSE_LEASE
    lease = timedelta(seconds=wishes.lease)
    return max(lease, PACKET_LEASE) if packet else lease


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
            "until": now + held.lease,
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
    """The card with this question, which is the one that is open. In a course no topic gives a hint."""
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
        has_guide=bool(held.sheet.wishes.guide) and held.leg is None,
        sensitive=held.sheet.sensitive,
        before=held.draft.before,
        news=_news(held),
        packet=held.packet,
        topic="" if held.leg else opened.topic,
        domain="" if held.leg else opened.domain,
        price=held.price,
        leg=held.leg,
        redo=held.redo,
    )


def _news(held: Held) -> News | None:
    """What changed in the guideline since this person saw it; told before a task is begun, not within it."""
    if held.before is None or held.state != LENT or not held.draft.empty:
        return None
    return News(held.before, held.sheet.wishes.guide)
