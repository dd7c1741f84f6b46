"""The erasing door: forget who somebody was, and whatever they wrote that they did not agree to publish.

What they agreed to publish stays without them, for it may be out already, and so does what they chose by tapping:
the figures of a batch count it. Nothing of it is in any later export. Voices always go.
"""

from collections.abc import Iterator
from datetime import datetime

import msgspec
from sqlalchemy import Connection, case, delete, or_, select, update

from locales.languages import FIRST
from storage.database.dialect import random_mark
from storage.database.tables.batches import batches, guides
from storage.database.tables.exchange import asked, broadcasts, cards, outbox
from storage.database.tables.exports import orders
from storage.database.tables.house import audit as deeds
from storage.database.tables.pay import approvals, ledger, objections, payout_ends, payouts
from storage.database.tables.people import appointments, consents, guests, invites, pauses, people, proofs
from storage.database.tables.reviews import (
    cases,
    gaps,
    looks,
    review_items,
    review_news,
    reviews,
    tallies,
    vindications,
)
from storage.database.tables.rights import appeals, incidents, inquiries, told
from storage.database.tables.texts import overruled
from storage.database.tables.ties import members, rings, scans, ties
from storage.database.tables.training import certificates, enrolments, exams, lessons
from storage.database.tables.trust import flags, interventions, probes, sightings, stirs, trust
from storage.database.tables.work import (
    DONE,
    REVISING,
    annotations,
    assignments,
    days,
    recordings,
    rehearsals,
    replies,
    turns,
)
from storage.desk import audit, inbox, lending, privacy, tombstones, unseeing, words
from storage.desk import invites as inviting
from storage.desk import people as arrivals
from storage.desk.outbox import SENT, Notice
from storage.facts import Person, Visitor
from storage.profile import NOTHING_TOLD
from storage.rules.joining import ERASED
from storage.rules.sitting import Draft
from storage.rules.tombstone import ERASE, Stone

# Every column that leads to a person is in one of these two: its rows go with them, or stay and lead to nobody.
FORGOTTEN = (
    rehearsals.c.person_id,
    replies.c.person_id,
    cards.c.person_id,
    asked.c.person_id,
    days.c.person_id,
    turns.c.person_id,
    outbox.c.person_id,
    recordings.c.person_id,
    certificates.c.person_id,
    lessons.c.person_id,
    trust.c.person_id,
    probes.c.person_id,
    flags.c.person_id,
    sightings.c.person_id,
    stirs.c.person_id,
    interventions.c.person_id,
    exams.c.person_id,
    enrolments.c.person_id,
    proofs.c.person_id,
    pauses.c.person_id,
    overruled.c.person_id,
    vindications.c.person_id,
    review_news.c.person_id,
    looks.c.reviewer_id,
    tallies.c.reviewer_id,
    objections.c.person_id,
    guests.c.person_id,
    appointments.c.person_id,
    inquiries.c.person_id,
    orders.c.person_id,
    appeals.c.person_id,
    told.c.person_id,
    ties.c.one_id,
    ties.c.other_id,
    members.c.person_id,
    scans.c.person_id,
)
KEPT = (
    assignments.c.person_id,
    annotations.c.by_id,
    review_items.c.person_id,
    reviews.c.reviewer_id,
    cases.c.decided_by,
    gaps.c.by_id,
    gaps.c.closed_by,
    consents.c.person_id,
    deeds.c.person_id,
    deeds.c.about_id,
    ledger.c.person_id,
    ledger.c.by_id,
    approvals.c.by_id,
    payouts.c.by_id,
    payout_ends.c.by_id,
    objections.c.answered_by,
    batches.c.created_by,
    guides.c.person_id,
    broadcasts.c.person_id,
    invites.c.created_by,
    proofs.c.granted_by,
    pauses.c.by,
    inquiries.c.answered_by,
    appeals.c.decided_by,
    appeals.c.answered_by,
    incidents.c.opened_by,
    flags.c.seen_by,
    interventions.c.decided_by,
    rings.c.decided_by,
)


def erase(connection: Connection, person: Person, receipt: str, now: datetime) -> None:
    """Forget who this was. Their row stays, without identity, so that whatever counts or refers to it holds.

    Their voice notes are gone from the disk by then. All consents are withdrawn, so that no later export has
    anything of theirs. The `receipt` is on the stone that a restored backup obeys.
    """
    tombstones.lay(connection, Stone(tombstones.who(connection, person.id), ERASE, now, receipt=receipt))
    published = privacy.withdraw_all(connection, person, now)
    lending.lapse_of(connection, person.id)
    _forget_words(connection, person.id, published)
    for column in FORGOTTEN:
        connection.execute(delete(column.table).where(column == person.id))
    _forget_mentions(connection, person)
    inviting.withdraw_of(connection, person.id, now)
    inbox.forget_person(connection, person.bot, person.telegram_id)
    _forget_identity(connection, person.id, now)
    audit.note(connection, None, "erase", receipt, now)


def erase_minor(connection: Connection, person: Person, visitor: Visitor, receipt: str, now: datetime) -> Person:
    """Forget this person, who is not 18 after all; all that is kept of whoever comes is that they were refused."""
    erase(connection, person, receipt, now)
    return arrivals.refuse(connection, arrivals.arrive(connection, visitor, frozenset(), now), now)


def _forget_words(connection: Connection, person_id: int, published: bool) -> None:  # noqa: FBT001 - what was agreed to
    mine = assignments.c.person_id == person_id
    if published:
        words.silence(connection, person_id)
    else:
        words.empty(connection, list(connection.scalars(select(assignments.c.id).where(mine))))
        words.call_in(connection, person_id)
    unseeing.forget(connection, person_id, published)
    state = case((assignments.c.state == REVISING, DONE), else_=assignments.c.state)
    connection.execute(update(assignments).where(mine).values(draft=Draft(), state=state))


def _forget_mentions(connection: Connection, person: Person) -> None:
    """What others were told, or will be, in which this person is named."""
    if named := list(_mentions(connection, person)):
        connection.execute(delete(outbox).where(outbox.c.id.in_(named)))


def _mentions(connection: Connection, person: Person) -> Iterator[int]:
    """Whatever was sent goes if the name or the number stands in it anywhere; what waits, if it is about them."""
    marks = [mark for mark in (person.name, str(person.telegram_id)) if mark]
    packed = [msgspec.json.encode(mark).decode().strip('"') for mark in marks]
    found = or_(*(outbox.c.notice.contains(mark, autoescape=True) for mark in packed))
    for row in connection.execute(select(outbox.c.id, outbox.c.state, outbox.c.notice).where(found)):
        values = msgspec.json.decode(row.notice, type=Notice).values.values()
        if row.state >= SENT or any(str(value) in marks for value in values):
            yield row.id


def _forget_identity(connection: Connection, person_id: int, now: datetime) -> None:
    """Under a number that Telegram gives nobody, so that whoever comes back is somebody new."""
    connection.execute(
        update(people)
        .where(people.c.id == person_id)
        .values(
            telegram_id=-person_id,
            mark=random_mark(connection),
            name="",
            language=FIRST,
            role="trainer",
            leads=(),
            step=ERASED,
            languages=(),
            profile=NOTHING_TOLD,
            consents=(),
            fields=(),
            avoids=(),
            plain=0,
            paused=(),
            agreed=None,
            ring=None,
            unreachable_since=now,
            created=now,
            joined=None,
        )
    )
