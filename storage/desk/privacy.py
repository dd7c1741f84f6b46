"""The privacy door: what somebody agreed to, as it stands; giving and withdrawing it; being erased."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, case, delete, insert, select, update

from locales.languages import FIRST
from storage.database.tables.exchange import asked, cards, outbox
from storage.database.tables.house import audit as deeds
from storage.database.tables.people import consents, pauses, people, proofs
from storage.database.tables.work import DONE, REVISING, assignments, days, recordings, replies
from storage.desk import audit, hinting, inbox, lending
from storage.facts import Person
from storage.rules.joining import CONSENT_VERSION, ERASED, TOPICS
from storage.rules.sitting import Draft


@dataclass(frozen=True, slots=True)
class Consent:
    """What was last said about one topic: given or not, to which version of the text, and when."""

    topic: str
    given: bool
    version: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreed:
    """Someone with what they said yes or no to, each topic as it stands."""

    person: Person
    consents: tuple[Consent, ...]


def agreed(connection: Connection, person: Person) -> Agreed:
    """What this person said about each topic; one they were never asked about is not in it."""
    said = connection.execute(
        select(consents.c.topic, consents.c.given, consents.c.version, consents.c.at)
        .where(consents.c.person_id == person.id)
        .order_by(consents.c.id)
    )
    last = {row.topic: Consent(row.topic, bool(row.given), row.version, row.at) for row in said}
    return Agreed(person, tuple(last[topic] for topic in TOPICS if topic in last))


def give(connection: Connection, person: Person, topic: str, now: datetime) -> Agreed:
    """Agree to this topic from now on; what is given already stays as it was given."""
    held = _held(connection, person)
    return _change(connection, person, held, {*held, topic}, now)


def withdraw(connection: Connection, person: Person, topic: str, now: datetime) -> Agreed:
    """Agree to this topic no more. Without "work" the slot of what was lent goes back at once; its draft stays."""
    held = _held(connection, person)
    changed = _change(connection, person, held, set(held) - {topic}, now)
    if not changed.person.works:
        lending.lapse_of(connection, person.id)
    return changed


def erase(connection: Connection, person: Person, receipt: str, now: datetime) -> None:
    """Forget who this was. Their row stays, without identity, so that whatever counts or refers to it holds.

    Their voice notes are gone from the disk by then. All consents are withdrawn, so that no later export has
    anything of theirs. `receipt` is kept in the audit.
    """
    given = {consent.topic for consent in agreed(connection, person).consents if consent.given}
    _change(connection, person, given, (), now)
    lending.lapse_of(connection, person.id)
    connection.execute(
        update(assignments)
        .where(assignments.c.person_id == person.id)
        .values(draft=Draft(), state=case((assignments.c.state == REVISING, DONE), else_=assignments.c.state))
    )
    for table in (replies, cards, asked, days, outbox, recordings, proofs, pauses):
        connection.execute(delete(table).where(table.c.person_id == person.id))
    hinting.forget(connection, person.id)
    inbox.forget_person(connection, person.bot, person.telegram_id)
    _forget_identity(connection, person, now)
    audit.note(connection, person, "erase", receipt, now)


def was_erased(connection: Connection, receipt: str) -> bool:
    """Whether somebody was erased under this receipt."""
    found = select(deeds.c.id).where(deeds.c.act == "erase", deeds.c.subject == receipt).limit(1)
    return connection.scalar(found) is not None


def _held(connection: Connection, person: Person) -> tuple[str, ...]:
    """What the row says now; nobody else changes it until this transaction is over."""
    row = select(people.c.consents).where(people.c.id == person.id).with_for_update()
    held: tuple[str, ...] = connection.execute(row).scalar_one()
    return held


def _change(
    connection: Connection, person: Person, before: Collection[str], after: Collection[str], now: datetime
) -> Agreed:
    """Add a line for each topic that changed; the lines of before stay."""
    for topic in sorted(set(before) ^ set(after)):
        given = topic in after
        line = {"topic": topic, "given": int(given), "version": CONSENT_VERSION, "at": now}
        connection.execute(insert(consents).values(person_id=person.id, **line))
        audit.note(connection, person, "consent", f"{'give' if given else 'withdraw'} {topic} {CONSENT_VERSION}", now)
    held = tuple(topic for topic in TOPICS if topic in after)
    connection.execute(update(people).where(people.c.id == person.id).values(consents=held))
    return agreed(connection, replace(person, consents=held))


def _forget_identity(connection: Connection, person: Person, now: datetime) -> None:
    """Under a number that Telegram gives nobody, so that whoever comes back is somebody new."""
    connection.execute(
        update(people)
        .where(people.c.id == person.id)
        .values(
            telegram_id=-person.id,
            name="",
            language=FIRST,
            role="trainer",
            step=ERASED,
            languages=(),
            region=None,
            consents=(),
            fields=(),
            avoids=(),
            plain=0,
            paused=(),
            unreachable_since=now,
        )
    )
