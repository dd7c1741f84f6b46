"""Releases: what of a line of batches was given out under which name, so that the next one can say what changed."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.rules.selecting import Selection

# A line are the numbers of the batches that are released together, with commas between; its releases are numbered.
# `wait` is in seconds; `made` is 1 once all its rows are in the table below.
releases = Table(
    "releases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("line", Text, nullable=False),
    Column("name", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("selection", Packed[Selection](Selection), nullable=False),
    Column("wait", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("made", Integer, nullable=False, server_default="0"),
    UniqueConstraint("line", "name"),
    UniqueConstraint("line", "number"),
)

# What a release has otherwise than the one before it: a revision that is new or whose row reads differently, told by
# its digest; revision 0 says that it is not in it any more.
released = Table(
    "released",
    metadata,
    Column("task_id", BigInteger, primary_key=True, autoincrement=False),
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("release_id", Id, ForeignKey("releases.id"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
)
