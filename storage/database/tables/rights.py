"""What people ask of those who run the house, and what the law asks of them: inquiries, appeals, and breaches."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.rules.audience import Audience
from storage.rules.breach import Breach

# What somebody asks about a task, and what they are answered; `guided` is when that went into the guideline.
# `language` is that of the task: whoever leads it answers.
inquiries = Table(
    "inquiries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), nullable=False),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("language", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("answered_by", Id, ForeignKey("people.id")),
    Column("answer", Text),
    Column("answered", Moment),
    Column("guided", Moment),
    Index(
        "ix_inquiries_waiting",
        "id",
        sqlite_where=text("answered IS NULL"),
        postgresql_where=text("answered IS NULL"),
    ),
)

# Who thinks that something that was decided about them is wrong. `subject` is the line of the audit that decided it,
# or what a rule did, `decided_by` who did: somebody else answers. `reason` is what they were told then, `words` what
# they say to it.
appeals = Table(
    "appeals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("about", String(16), nullable=False),
    Column("subject", BigInteger),
    Column("decided_by", Id, ForeignKey("people.id")),
    Column("reason", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("answered_by", Id, ForeignKey("people.id")),
    Column("answer", Text),
    Column("answered", Moment),
    UniqueConstraint("person_id", "about", "subject"),
    Index(
        "ix_appeals_waiting",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

# A breach of personal data: since when it is known, what people and the authority are told, and whom it concerns.
# `told` is when the first letter went, `reminded` how often those who answer for it were reminded, `people` how many
# letters there were. Opened by nobody is by the shell.
incidents = Table(
    "incidents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("opened_by", Id, ForeignKey("people.id")),
    Column("found", Moment, nullable=False),
    Column("breach", Packed[Breach](Breach), nullable=False, server_default="{}"),
    Column("audience", Packed[Audience](Audience), nullable=False, server_default="{}"),
    Column("told", Moment),
    Column("authority", Moment),
    Column("closed", Moment),
    Column("people", Integer, nullable=False, server_default="0"),
    Column("reminded", Integer, nullable=False, server_default="0"),
)

# Whom the bot told of a breach, and by which notice; what became of that is remembered when the notice is gone.
told = Table(
    "told",
    metadata,
    Column("incident_id", Id, ForeignKey("incidents.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("notice_id", Id),
    Column("state", Integer, nullable=False, server_default="0"),
)
