"""What people were shown and what they answered: lines that are only added, each with the very wording it answers.

Inside a door's transaction.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, insert, select

from storage.database.dialect import insert_if_new
from storage.database.tables.people import consents, wordings
from storage.facts import Person
from storage.rules.joining import CONSENT_VERSION


@dataclass(frozen=True, slots=True)
class Said:
    """When something was answered, and by which update of Telegram's, 0 where by none."""

    now: datetime
    update: int = 0


@dataclass(frozen=True, slots=True)
class Wording:
    """All that people read about the consents, in one language."""

    language: str
    text: str


_KEEP = insert_if_new(wordings)
_SHOWN = (
    select(wordings.c.digest)
    .where(wordings.c.version == bindparam("in_version"), wordings.c.language == bindparam("in_language"))
    .order_by(wordings.c.since.desc())
    .limit(1)
)


def keep_wordings(connection: Connection, shown: Iterable[Wording], now: datetime) -> None:
    """Keep what people are shown from now on, for ever; done at every start."""
    for each in shown:
        digest = sha256(f"{CONSENT_VERSION}\n{each.language}\n{each.text}".encode()).hexdigest()
        row = {"digest": digest, "version": CONSENT_VERSION, "language": each.language, "text": each.text}
        connection.execute(_KEEP.on(connection), {**row, "since": now})


def write_down(connection: Connection, person: Person, answers: Mapping[str, bool], said: Said) -> None:
    """Add a line for each of these topics: given or not, with all that proves it."""
    if not answers:
        return
    shown = {"in_version": CONSENT_VERSION, "in_language": person.language}
    proof = {
        "person_id": person.id,
        "version": CONSENT_VERSION,
        "language": person.language,
        "wording": connection.scalar(_SHOWN, shown),
        "update_id": said.update or None,
        "at": said.now,
    }
    rows = [{**proof, "topic": topic, "given": int(given)} for topic, given in answers.items()]
    connection.execute(insert(consents), rows)
