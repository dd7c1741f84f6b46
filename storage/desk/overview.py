"""The overview door: what is kept of somebody in figures and in short pages, for them to read in chat."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select

from storage.database.tables.batches import batches
from storage.database.tables.exchange import inbox, outbox
from storage.database.tables.house import audit
from storage.database.tables.people import consents, proofs
from storage.database.tables.work import DONE, LAPSED, LENT, REVISING, annotations, assignments, recordings
from storage.facts import Person
from storage.rules.own_words import own_words


@dataclass(frozen=True, slots=True)
class Overview:
    """How much there is of each sort. `drafts` are tasks that were begun and not sent."""

    person: Person
    answers: int
    drafts: int
    voices: int
    consents: int
    skills: int
    notices: int
    updates: int
    acts: int


@dataclass(frozen=True, slots=True)
class Answered:
    """One revision of something they sent; `words` are their own, none where they only tapped."""

    id: int
    batch: str
    kind: str
    revision: int
    at: datetime
    words: tuple[str, ...]


def overview(connection: Connection, person: Person) -> Overview:
    """How much is kept of this person, by sort."""

    def count(column: ColumnElement[int], *further: ColumnElement[bool]) -> int:
        return connection.scalar(select(func.count()).where(column == person.id, *further)) or 0

    own = assignments.c.person_id
    told = (inbox.c.bot == person.bot) & (inbox.c.telegram_id == person.telegram_id)
    return Overview(
        person,
        answers=count(own, assignments.c.state.in_((DONE, REVISING))),
        drafts=count(own, assignments.c.state.in_((LENT, LAPSED))),
        voices=count(recordings.c.person_id),
        consents=count(consents.c.person_id),
        skills=count(proofs.c.person_id),
        notices=count(outbox.c.person_id),
        updates=connection.scalar(select(func.count()).where(told)) or 0,
        acts=count(audit.c.person_id),
    )


def answers(connection: Connection, person: Person, limit: int, before: int = 0) -> list[Answered]:
    """What this person sent, the newest first, older than annotation `before` where that is given."""
    query = (
        select(
            annotations.c.id,
            batches.c.name,
            annotations.c.kind,
            annotations.c.revision,
            annotations.c.at,
            annotations.c.value,
        )
        .join(assignments, assignments.c.id == annotations.c.assignment_id)
        .join(batches, batches.c.id == assignments.c.batch_id)
        .where(assignments.c.person_id == person.id)
        .order_by(annotations.c.id.desc())
        .limit(limit)
    )
    rows = connection.execute(query.where(annotations.c.id < before) if before else query)
    return [Answered(*row[:5], own_words(row.kind, row.value)) for row in rows]
