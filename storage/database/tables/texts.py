"""What is known about texts across people: which are alike, which hints were overruled, what was learned of them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table

from storage.database.columns import Moment
from storage.database.tables.base import Id, metadata

# The keys that a text has in common with near-duplicates of it.
likenesses = Table(
    "likenesses",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True, autoincrement=False),
    Index("ix_likenesses_of", "assignment_id"),
    sqlite_with_rowid=False,
)

# The hint that somebody was shown last and sent their text in spite of.
overruled = Table(
    "overruled",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("hint", String(16), nullable=False),
)

# What accepted texts taught about languages; the newest is in use, the number is its version.
models = Table(
    "models",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("counts", LargeBinary, nullable=False),
)
