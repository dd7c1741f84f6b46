"""The tables. What must never happen is a constraint here, not a check in code."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.database.columns import Moment, Packed
from storage.facts import Content, Field, JsonObject, Wishes
from storage.rules.sitting import Draft

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows itself only where the key is a plain INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

LENT, DONE, SKIPPED, LAPSED, REVISING = 0, 1, 2, 3, 4
WAITING, APPLIED, ANSWERED, ASIDE = 0, 1, 2, 3

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("telegram_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", String(16), nullable=False),
    Column("role", String(16), nullable=False, server_default="trainer"),
    Column("step", String(16)),
    Column("languages", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("region", Text),
    Column("consents", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("fields", Packed[tuple[Field, ...]](tuple[Field, ...]), nullable=False, server_default="[]"),
    Column("avoids", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("unreachable_since", Moment),
    Column("created", Moment, nullable=False),
    Column("joined", Moment),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    UniqueConstraint("bot", "telegram_id"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("topic", String(16), nullable=False),
    Column("given", Integer, nullable=False),
    Column("version", String(16), nullable=False),
    Column("at", Moment, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("uses_left", Integer, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("created_by", Id, ForeignKey("people.id"), nullable=False),
    Column("created", Moment, nullable=False),
    CheckConstraint("uses_left >= 0", name="uses_left"),
)

batches = Table(
    "batches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("wishes", Packed[Wishes](Wishes), nullable=False),
    Column("needs", Text),
    Column("priority", Integer, nullable=False, server_default="0"),
    Column("tail", BigInteger, nullable=False, server_default="0"),
    Column("tasks", Integer, nullable=False, server_default="0"),
    Column("slots", Integer, nullable=False, server_default="0"),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("people", Integer, nullable=False, server_default="0"),
    Column("seconds", BigInteger, nullable=False, server_default="0"),
    Column("aside", Integer, nullable=False, server_default="0"),
    Column("created_by", Id, ForeignKey("people.id")),
    Column("created", Moment, nullable=False),
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
    Column("open", Integer, nullable=False),
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
    UniqueConstraint("batch_id", "key"),
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

assignments = Table(
    "assignments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("state", Integer, nullable=False, server_default="0"),
    Column("order", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("draft", Packed[Draft](Draft), nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("given", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("touched", Moment, nullable=False),
    Column("active_ms", Integer, nullable=False, server_default="0"),
    Column("reason", String(16)),
    Column("packet", Integer, nullable=False, server_default="0"),
    UniqueConstraint("task_id", "person_id"),
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
    Column("at", Moment, nullable=False),
    UniqueConstraint("assignment_id", "kind", "revision"),
)

# Which assignments a task's text was written in, so that nobody is asked to judge their own; seen by lending alone.
origins = Table(
    "origins",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True, index=True),
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

# The voice notes in the folder for files, by their paths there; whoever is erased takes theirs along.
recordings = Table(
    "recordings",
    metadata,
    Column("path", Text, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("seconds", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)

# Where a trainer stands in a batch: everything up to `pos` was seen or could not be had.
# `guide` is the version of the guideline they were shown last.
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

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True),
    Column("update_id", BigInteger, primary_key=True),
    Column("telegram_id", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received", Moment, nullable=False),
    Column("holder", String(64), nullable=False),
    Column("state", Integer, nullable=False, server_default="0"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("deaths", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    Index(
        "ix_inbox_unfinished",
        "bot",
        "telegram_id",
        "update_id",
        sqlite_where=text("state < 2"),
        postgresql_where=text("state < 2"),
    ),
    # Whose the finished lines are: only to give them out and to erase them.
    Index(
        "ix_inbox_finished",
        "bot",
        "telegram_id",
        sqlite_where=text("state >= 2"),
        postgresql_where=text("state >= 2"),
    ),
)

processes = Table(
    "processes",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("beat", Moment, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("notice", Text, nullable=False),
    Column("due", Moment, nullable=False),
    Column("state", Integer, nullable=False, server_default="0"),
    Column("holder", String(64)),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    Index("ix_outbox_due", "due", sqlite_where=text("state < 2"), postgresql_where=text("state < 2")),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("person_id", Id, ForeignKey("people.id")),
    Column("act", String(32), nullable=False),
    Column("subject", Text, nullable=False),
)

# Which message of the chat shows the live card; the chat's memory, no fact of the house.
cards = Table(
    "cards",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("message", BigInteger, nullable=False),
    # What the card hangs under: the message with its picture, and where that picture is.
    Column("photo", BigInteger),
    Column("picture", Text),
)

# Which of our messages wait for a reply of their own: for a lent task, or for the new guideline of a batch.
asked = Table(
    "asked",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("message", BigInteger, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id")),
    Column("batch_id", Id, ForeignKey("batches.id")),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
