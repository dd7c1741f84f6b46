"""What speaks for two people working as one, and the rings of people that it links: for a human to judge."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.rules.ties.evidence import Evidence

# What was found between two people, `one` the lower number: every sign at its strongest, and what all come to, in
# bits. Flags were raised at `told` bits. What was before `cleared` was judged to be nothing and counts no more.
ties = Table(
    "ties",
    metadata,
    Column("one_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("other_id", Id, ForeignKey("people.id"), primary_key=True, index=True),
    Column("signs", Packed[tuple[Evidence, ...]](tuple[Evidence, ...]), nullable=False),
    Column("bits", Float, nullable=False),
    Column("told", Float, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Column("cleared", Moment),
)

# People whom strong ties link, and what somebody judged: open, confirmed, dismissed, or merged into another.
rings = Table(
    "rings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("state", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("decided", Moment),
    Column("decided_by", Id, ForeignKey("people.id")),
    Index("ix_rings_state", "state", "id"),
)

# Who is in which ring, or was when it was judged; `people.ring` says in which somebody is now.
members = Table(
    "members",
    metadata,
    Column("ring_id", Id, ForeignKey("rings.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, index=True),
)

# How much somebody had done when they were last held beside others, and how many these were.
scans = Table(
    "scans",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("done", Integer, nullable=False),
    Column("partners", Integer, nullable=False),
)
