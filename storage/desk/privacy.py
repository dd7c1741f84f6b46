"""The privacy door: what somebody agreed to, as it stands; giving it, and withdrawing it so that it lasts."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select, update

from storage.database.tables.people import consents, people
from storage.desk import audit, consenting, lending, tombstones
from storage.desk.consenting import Said
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


def give(connection: Connection, person: Person, topic: str, now: datetime, update_id: int = 0) -> Agreed:
    """Agree to this topic from now on; what is given already stays as it was given.

    `update_id` is Telegram's number of the update by which they said so.
    """
    held = _held(connection, person)
    if topic not in held:
        _promise(connection, person, GIVE, topic, now)
    return _change(connection, person, held, {*held, topic}, Said(now, update_id))


def withdraw(connection: Connection, person: Person, topic: str, now: datetime, update_id: int = 0) -> Agreed:
    """Agree to this topic no more. Without "work" the slot of what was lent goes back at once; its draft stays."""
    held = _held(connection, person)
    if topic in held:
        _promise(connection, person, WITHDRAW, topic, now)
    changed = _change(connection, person, held, set(held) - {topic}, Said(now, update_id))
    if not changed.person.works:
        lending.lapse_of(connection, person.id)
    return changed


def answer_anew(connection: Connection, person: Person, topics: Collection[str], said: Said) -> Agreed:
    """Answer all topics to the wording as it is now: yes to these, no to the others, whatever was said before."""
    held = _held(connection, person)
    for topic in TOPICS:
        if (topic in held) != (topic in topics):
            _promise(connection, person, GIVE if topic in topics else WITHDRAW, topic, said.now)
    consenting.write_down(connection, person, {topic: topic in topics for topic in TOPICS}, said)
    audit.note(connection, person, "consent", f"answer {','.join(sorted(topics))} {CONSENT_VERSION}", said.now)
    connection.execute(update(people).where(people.c.id == person.id).values(agreed=CONSENT_VERSION))
    changed = replace(_hold(connection, person, topics), agreed=CONSENT_VERSION)
    if not changed.works:
        lending.lapse_of(connection, person.id)
    return agreed(connection, changed)


def withdraw_all(connection: Connection, person: Person, now: datetime) -> bool:
    """Agree to nothing any more; whether publishing was agreed to until now."""
    given = {consent.topic for consent in agreed(connection, person).consents if consent.given}
    _change(connection, person, given, (), Said(now))
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
    connection: Connection, person: Person, before: Collection[str], after: Collection[str], said: Said
) -> Agreed:
    """Add a line for each topic that changed; the lines of before stay."""
    changed = {topic: topic in after for topic in sorted(set(before) ^ set(after))}
    consenting.write_down(connection, person, changed, said)
    for topic, given in changed.items():
        act = f"{'give' if given else 'withdraw'} {topic} {CONSENT_VERSION}"
        audit.note(connection, person, "consent", act, said.now)
    return agreed(connection, _hold(connection, person, after))


def _hold(connection: Connection, person: Person, topics: Collection[str]) -> Person:
    """This person, who agrees to these topics now."""
    held = tuple(topic for topic in TOPICS if topic in topics)
    connection.execute(update(people).where(people.c.id == person.id).values(consents=held))
    return replace(person, consents=held)
