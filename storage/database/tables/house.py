"""What the house keeps about itself."""

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table, Text

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

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
