"""What is known of how reliable work is: tasks whose answer is known, what checks came to, signs, what rules did."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.facts import JsonObject

# Tasks whose answer is known, by kind in `value`. `state` is 0 in use, 1 in doubt, 2 retired. `apart` is 1 for one
# that nobody gets as ordinary work, `made` for one that people's own answers made. `shown` counts who was given it as
# a test, `answered` who answered it at all, `known` those who were right; `doubt` says why it is in doubt.
golds = Table(
    "golds",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("state", Integer, nullable=False, server_default="0"),
    Column("apart", Integer, nullable=False, server_default="0"),
    Column("made", Integer, nullable=False, server_default="0"),
    Column("value", Packed[JsonObject](JsonObject), nullable=False),
    Column("shown", Integer, nullable=False, server_default="0"),
    Column("answered", Integer, nullable=False, server_default="0"),
    Column("known", Integer, nullable=False, server_default="0"),
    Column("doubt", String(16)),
    Column("since", Moment, nullable=False),
    Index("ix_golds_shown", "batch_id", "state", "shown"),
)

# What somebody's answer to such a task, or to a repeat, was worth, 0 to 1; `ms` is active time. `voided` is 1 where
# the task itself proved wrong.
probes = Table(
    "probes",
    metadata,
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False, index=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("source", String(8), nullable=False),
    Column("credit", Float, nullable=False),
    Column("ms", Integer, nullable=False),
    Column("voided", Integer, nullable=False, server_default="0"),
    Column("at", Moment, nullable=False),
    Index("ix_probes_of", "person_id", "batch_id"),
)

# What the checks of somebody's work in a batch came to, by source: how much was good and bad in so many checks.
trust = Table(
    "trust",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("domain", String(100), primary_key=True),
    Column("source", String(8), primary_key=True),
    Column("good", Float, nullable=False),
    Column("bad", Float, nullable=False),
    Column("number", Integer, nullable=False),
)

# Signs that somebody may not look, each with its evidence, until a human has looked at it.
flags = Table(
    "flags",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("signal", String(16), nullable=False),
    Column("evidence", Packed[JsonObject](JsonObject), nullable=False),
    Column("at", Moment, nullable=False),
    Column("seen", Moment),
    Column("seen_by", Id, ForeignKey("people.id")),
    UniqueConstraint("person_id", "batch_id", "signal"),
)

# In which day's work which sign showed, and when that was seen first.
sightings = Table(
    "sightings",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("signal", String(16), primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
)

# In whose work of a batch something happened that a rule may act on and nobody has looked at, since when; `number` is
# how often.
stirs = Table(
    "stirs",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("since", Moment, nullable=False),
    Column("number", Integer, nullable=False),
)

# What a rule, as it is written, did with somebody: by which signal, so many `hits` in so many cases, the last of them
# `at`, and when it was `done`. `until` is the end of a pause; `decided` when a human being said something to it.
interventions = Table(
    "interventions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("rule", String(48), nullable=False),
    Column("day", Integer, nullable=False),
    Column("action", String(8), nullable=False),
    Column("signal", String(16), nullable=False),
    Column("hits", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("done", Moment, nullable=False),
    Column("until", Moment),
    Column("state", String(16), nullable=False),
    Column("decided_by", Id, ForeignKey("people.id")),
    Column("decided", Moment),
    UniqueConstraint("person_id", "batch_id", "rule", "day"),
)
