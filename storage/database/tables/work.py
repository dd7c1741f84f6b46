"""What is lent to whom, and what came of it."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.database.columns import Moment, Packed, stated
from storage.database.tables.base import Id, metadata
from storage.facts import JsonObject
from storage.rules.sitting import Draft
from storage.terms import Leg

LENT, DONE, SKIPPED, LAPSED, REVISING = 0, 1, 2, 3, 4

assignments = Table(
    "assignments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("state", stated(), nullable=False, server_default="0"),
    Column("order", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("draft", Packed[Draft](Draft), nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("given", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("touched", Moment, nullable=False),
    Column("active_ms", Integer, nullable=False, server_default="0"),
    Column("reason", String(16)),
    Column("packet", Integer, nullable=False, server_default="0"),
    # Where in a course it was given; of ordinary work it is not.
    Column("leg", Packed[Leg](Leg)),
    # What it earns, as agreed when it was lent: rupiah for the task, or for an hour of up to `price_cap` seconds.
    Column("price", BigInteger, nullable=False, server_default="0"),
    Column("price_cap", Integer, nullable=False, server_default="0"),
    # 1 for a test by a known answer, 2 for a repeat: work that fills no slot. `round` counts how often its person was
    # given its task before.
    Column("purpose", Integer, nullable=False, server_default="0"),
    Column("round", Integer, nullable=False, server_default="0"),
    UniqueConstraint("task_id", "person_id", "round"),
    Index("ix_assignments_due", "due", sqlite_where=text("state = 0"), postgresql_where=text("state = 0")),
    Index("ix_assignments_of", "person_id", "state", "id"),
    Index(
        "ix_assignments_done",
        "person_id",
        "touched",
        sqlite_where=text("state IN (1, 4)"),
        postgresql_where=text("state IN (1, 4)"),
    ),
)

annotations = Table(
    "annotations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("value", Packed[JsonObject](JsonObject), nullable=False),
    Column("consent_version", String(16), nullable=False),
    Column("guide_version", String(16), nullable=False),
    # The language its text looks like, and the names of the checks that noticed something, with commas between.
    Column("guess", String(16)),
    Column("marks", String(255)),
    Column("at", Moment, nullable=False),
    # The reviewer who put this revision in the place of the trainer's.
    Column("by_id", Id, ForeignKey("people.id")),
    UniqueConstraint("assignment_id", "kind", "revision"),
)

# Which message of which person was written for which annotation, so that an edit finds its way.
replies = Table(
    "replies",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("origin", BigInteger, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), nullable=False),
    Column("kind", String(16), nullable=False),
)

# Which seats of which quotas an assignment has; `held` is 0 once it was given back.
seats = Table(
    "seats",
    metadata,
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("held", Integer, nullable=False),
)

# The task that somebody tries out, one a person: nothing comes of it.
rehearsals = Table(
    "rehearsals",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("order", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("draft", Packed[Draft](Draft), nullable=False),
    Column("version", Integer, nullable=False),
    Column("touched", Moment, nullable=False),
)

# The voice notes in the folder for files, by their paths there, with the task they were made for; whoever is erased
# takes theirs along.
recordings = Table(
    "recordings",
    metadata,
    Column("path", Text, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)

# Where a trainer stands in a batch: everything up to `pos` was seen or could not be had.
# `guide` is the version of the guideline they were shown last, `missed` why a task was passed that is not for them.
turns = Table(
    "turns",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("pos", BigInteger, nullable=False),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    Column("guide", String(16)),
    Column("missed", Text),
    # At which number of finished tasks the next test is due, and up to which number signs were looked for. Up to
    # `closely` tests come more often.
    Column("probe", Integer),
    Column("closely", Integer, nullable=False, server_default="0"),
    Column("looked", Integer, nullable=False, server_default="0"),
)

# What someone did on one day, which is its number in the calendar; `sensitive` counts what was given.
days = Table(
    "days",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    Column("sensitive", Integer, nullable=False, server_default="0"),
)
