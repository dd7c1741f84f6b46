"""What the house keeps about itself."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from storage.database.columns import Moment
from storage.database.tables.base import Id, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("person_id", Id, ForeignKey("people.id")),
    Column("act", String(32), nullable=False),
    Column("subject", Text, nullable=False),
)

# What is done once a day by whichever process comes first: the day it was last begun, by its number.
chores = Table(
    "chores",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("day", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
