"""The expertise door: which fields there are, and which of them are somebody's own."""

from sqlalchemy import Connection, select

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.people import domains
from storage.desk.cursors import start_over
from storage.desk.people import keep
from storage.errors import Stale
from storage.facts import Person
from storage.profile import Field
from storage.rules.care import mark_of, plain
from storage.rules.expertise import FIELDS

# What somebody says of a field: it is theirs, it is not, or nothing.
MINE, NOT_MINE, NOTHING = "mine", "not", "none"

_ADD = insert_if_new(domains)
_NAMES = select(domains.c.name).order_by(domains.c.name)


def all_fields(connection: Connection) -> tuple[str, ...]:
    """Every field of expertise, in plain letters: those there always are, then those that batches named."""
    named = (name for name in connection.scalars(_NAMES) if name not in FIELDS)
    return (*FIELDS, *named)


def add_field(connection: Connection, name: str) -> None:
    """From now on there is this field, however it is written; nothing changes where there is."""
    if plain(name) not in FIELDS:
        connection.execute(_ADD.on(connection), {"name": plain(name)})


def tell_field(connection: Connection, person: Person, mark: str, stance: str) -> Person:
    """What this person says of the field of this mark. Raises Stale if there is no such field."""
    names = dict.fromkeys((*all_fields(connection), *(field.name for field in person.fields)))
    name = next((name for name in names if mark_of(name) == mark), None)
    if name is None or stance not in (MINE, NOT_MINE, NOTHING):
        raise Stale(phrase("button-unknown"))
    others = tuple(field for field in person.fields if field.name != name)
    told = () if stance == NOTHING else (Field(name, stance == MINE),)
    changed = keep(connection, person, fields=(*others, *told))
    start_over(connection, person.id)
    return changed
