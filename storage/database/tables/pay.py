"""What people have earned and what was paid: tables that only grow, see `guards.py`, and what people object to."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.database.columns import Moment
from storage.database.tables.base import Id, metadata

# Rupiah, more than nothing where somebody is owed more by it. What someone is owed is the sum of their lines.
# `about_id` is the line that is taken back or put right, `words` the reason, in the words of whoever gave it.
ledger = Table(
    "ledger",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("reason", String(16), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id")),
    Column("assignment_id", Id, ForeignKey("assignments.id")),
    # Whose verdict it pays for, one line each.
    Column("review_id", Id, ForeignKey("reviews.id"), unique=True),
    Column("active_ms", Integer, nullable=False, server_default="0"),
    Column("about_id", Id, ForeignKey("ledger.id")),
    Column("payout_id", Id, ForeignKey("payouts.id")),
    Column("words", Text),
    Column("by_id", Id, ForeignKey("people.id")),
    Column("at", Moment, nullable=False),
    CheckConstraint(
        "amount >= 0 OR reason NOT IN ('earned', 'hourly', 'reviewed', 'bonus', 'returned')", name="earned"
    ),
    CheckConstraint("amount <= 0 OR reason NOT IN ('clawback', 'paid')", name="paid"),
    UniqueConstraint("about_id", "reason"),
    UniqueConstraint("payout_id", "person_id", "reason"),
    # One line for the work of one assignment, however it is paid.
    Index(
        "uq_ledger_work",
        "assignment_id",
        unique=True,
        sqlite_where=text("reason IN ('earned', 'hourly')"),
        postgresql_where=text("reason IN ('earned', 'hourly')"),
    ),
    Index("ix_ledger_person", "person_id", "id"),
    Index("ix_ledger_batch", "batch_id"),
    Index("ix_ledger_at", "at"),
)

# Lines that may be paid out; by whom, nobody where time alone did it.
approvals = Table(
    "approvals",
    metadata,
    Column("line_id", Id, ForeignKey("ledger.id"), primary_key=True),
    Column("by_id", Id, ForeignKey("people.id")),
    Column("at", Moment, nullable=False),
)

# What was earned `until` then and approved when it was `asked` for, of those who are owed the `minimum` at least.
# `mark` is all of that: whoever asks once more finds the same payout.
payouts = Table(
    "payouts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mark", Text, nullable=False, unique=True),
    Column("batch_id", Id, ForeignKey("batches.id")),
    Column("until", Moment, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("minimum", BigInteger, nullable=False),
    Column("by_id", Id, ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
)

# Which lines a payout pays. A line is in one payout at a time: in a further one only after so many were cancelled.
payout_lines = Table(
    "payout_lines",
    metadata,
    Column("line_id", Id, ForeignKey("ledger.id"), primary_key=True),
    Column("cancelled_before", Integer, primary_key=True),
    Column("payout_id", Id, ForeignKey("payouts.id"), nullable=False, index=True),
)

# How a payout ended: transferred or cancelled, and never both.
payout_ends = Table(
    "payout_ends",
    metadata,
    Column("payout_id", Id, ForeignKey("payouts.id"), primary_key=True),
    Column("end", String(16), nullable=False),
    Column("by_id", Id, ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
)

# Who thinks that a line took too much from them, and what they were answered; the one table here that does not only
# grow: the answer comes later, and the words go with whoever is erased.
objections = Table(
    "objections",
    metadata,
    Column("line_id", Id, ForeignKey("ledger.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("words", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("answer", Text),
    Column("answered_by", Id, ForeignKey("people.id")),
    Column("answered", Moment),
)
