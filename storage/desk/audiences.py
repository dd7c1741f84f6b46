"""Who belongs to an audience, as conditions of a query over people; nothing else ever asks."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, Text, select, type_coerce

from storage.database.tables.people import people
from storage.database.tables.work import days, turns
from storage.desk.batches import get_batch_named
from storage.rules.audience import Audience
from storage.rules.day import day_of


def narrowed(connection: Connection, audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    """What this audience asks of a person. Raises NotFound for a batch nobody knows."""
    found: list[ColumnElement[bool]] = []
    if audience.role:
        found.append(people.c.role == audience.role)
    if audience.lang:
        found.append(type_coerce(people.c.languages, Text).contains(f'"{audience.lang}"', autoescape=True))
    if audience.batch:
        batch = get_batch_named(connection, audience.batch)
        found.append(people.c.id.in_(select(turns.c.person_id).where(turns.c.batch_id == batch.id)))
    if audience.active:
        found.append(people.c.id.in_(_worked_since(now, audience.active)))
    if audience.idle:
        found.append(people.c.id.not_in(_worked_since(now, audience.idle)))
    return found


def _worked_since(now: datetime, number: int) -> Select[tuple[int]]:
    return select(days.c.person_id).where(days.c.day > day_of(now) - number, days.c.done > 0)
