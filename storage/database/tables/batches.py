"""What was pushed: batches, their tasks, and what became of those."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.database.columns import Moment, Packed, stated
from storage.database.tables.base import Id, metadata
from storage.facts import Content, Wishes
from storage.rules.screening import Found

batches = Table(
    "batches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("wishes", Packed[Wishes](Wishes), nullable=False),
    Column("priority", Integer, nullable=False, server_default="0"),
    # From then on nothing more is lent; when its people were told that this is so.
    Column("deadline", Moment),
    Column("overdue", Moment),
    # What tells who somebody is: in how many places, the first of them, and when somebody said that it may be there.
    Column("personal", Integer, nullable=False, server_default="0"),
    Column("places", Packed[tuple[Found, ...]](tuple[Found, ...])),
    Column("confirmed", Moment),
    # When somebody said that this risky batch harms nobody.
    Column("assessed", Moment),
    Column("tail", BigInteger, nullable=False, server_default="0"),
    Column("tasks", Integer, nullable=False, server_default="0"),
    Column("slots", Integer, nullable=False, server_default="0"),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("people", Integer, nullable=False, server_default="0"),
    Column("seconds", BigInteger, nullable=False, server_default="0"),
    Column("aside", Integer, nullable=False, server_default="0"),
    # How many tasks there are beside those counted, which only test people.
    Column("golds", Integer, nullable=False, server_default="0"),
    Column("cost", BigInteger, nullable=False, server_default="0"),
    # How many lines for its work are approved and were not taken back, and their rupiah.
    Column("accepted", Integer, nullable=False, server_default="0"),
    Column("approved", BigInteger, nullable=False, server_default="0"),
    # Of a course: how many exams were passed, and how many not.
    Column("passed", Integer, nullable=False, server_default="0"),
    Column("failed", Integer, nullable=False, server_default="0"),
    Column("created_by", Id, ForeignKey("people.id")),
    Column("created", Moment, nullable=False),
    # A year after it was closed the words in it go, a month after somebody was told; up to this assignment they went.
    Column("closed", Moment),
    Column("warned", Moment),
    Column("emptied", BigInteger),
    Index(
        "ix_batches_open",
        "priority",
        "id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

# Narrow on purpose: the counter changes with every assignment, the content never does.
tasks = Table(
    "tasks",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("pos", BigInteger, nullable=False),
    Column("open", stated(), nullable=False),
    CheckConstraint("open >= 0", name="open"),
    Index("ix_tasks_open", "batch_id", "pos", sqlite_where=text("open > 0"), postgresql_where=text("open > 0")),
)

contents = Table(
    "contents",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("content", Packed[Content](Content), nullable=False),
    # The same wherever the same is asked.
    Column("mark", BigInteger, nullable=False, index=True),
    UniqueConstraint("batch_id", "key"),
)

# Files whose rows were added to a batch that was there: the same file again is this batch.
additions = Table(
    "additions",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
)

# How many are wanted of whom, in the order of the batch's wishes, and how many of these are lent or done.
quotas = Table(
    "quotas",
    metadata,
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("wanted", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    CheckConstraint("taken BETWEEN 0 AND wanted", name="taken"),
)

# What people found wrong with a task. `aside` counts the slots that were put away, None while they are open.
troubles = Table(
    "troubles",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("skips", Integer, nullable=False, server_default="0"),
    Column("broken", Integer, nullable=False, server_default="0"),
    Column("aside", Integer),
)

# Every wording a batch's guideline ever had; the newest is also in the batch's wishes.
guides = Table(
    "guides",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("version", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", Id, ForeignKey("people.id")),
)

# Which assignments a task's text was written in, so that nobody is asked to judge their own; seen by lending alone.
origins = Table(
    "origins",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True, index=True),
)
