"""The privacy door: what somebody agreed to, as it stands; giving it, and withdrawing it so that it lasts."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.database.tables.people import consents, people
from storage.desk import audit, lending, tombstones
from storage.facts import Person
from storage.rules.joining import CONSENT_VERSION, PUBLISHING, TOPICS
from storage.rules.tombstone import GIVE, WITHDRAW, Stone


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
    if topic not in held:
        _promise(connection, person, GIVE, topic, now)
    return _change(connection, person, held, {*held, topic}, now)


def withdraw(connection: Connection, person: Person, topic: str, now: datetime) -> Agreed:
    """Agree to this topic no more. Without "work" the slot of what was lent goes back at once; its draft stays."""
    held = _held(connection, person)
    if topic in held:
        _promise(connection, person, WITHDRAW, topic, now)
    changed = _change(connection, person, held, set(held) - {topic}, now)
    if not changed.person.works:
        lending.lapse_of(connection, person.id)
    return changed


def withdraw_all(connection: Connection, person: Person, now: datetime) -> bool:
    """Agree to nothing any more; whether publishing was agreed to until now."""
    given = {consent.topic for consent in agreed(connection, person).consents if consent.given}
    _change(connection, person, given, (), now)
    return PUBLISHING in given


def _promise(connection: Connection, person: Person, act: str, topic: str, now: datetime) -> None:
    """A withdrawal outlives a restored backup, until it is taken back."""
    tombstones.lay(connection, Stone(tombstones.who(connection, person.id), act, now, topic))


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
