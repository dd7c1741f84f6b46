"""What the house keeps about itself."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata

# Who did what, to whom, with which batch. Lines are only ever added: see `guards.py`. No subject names a person;
# a batch may be gone from its table.
audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("person_id", Id, ForeignKey("people.id")),
    Column("act", String(32), nullable=False),
    Column("subject", Text, nullable=False),
    Column("about_id", Id, ForeignKey("people.id")),
    Column("batch_id", BigInteger),
    Index("ix_audit_by", "person_id", "id"),
    Index("ix_audit_about", "about_id", "id"),
    Index("ix_audit_batch", "batch_id", "id"),
    Index("ix_audit_act", "act", "id"),
)

# What was promised to people and outlives a restored backup: `who` is the digest of a mark of `people`.
tombstones = Table(
    "tombstones",
    metadata,
    Column("who", String(64), primary_key=True),
    Column("topic", String(16), primary_key=True),
    Column("act", String(16), nullable=False),
    Column("receipt", String(32), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
)

# What is done once a day by whichever process comes first: the day it was last begun, by its number, and how much of
# what was done then.
chores = Table(
    "chores",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("day", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("counts", Packed[dict[str, int]](dict[str, int]), nullable=False, server_default="{}"),
)

# What those who run the house were called about, and when; `subject` is the number of a batch or a task, 0 the house.
alarms = Table(
    "alarms",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("subject", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
