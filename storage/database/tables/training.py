"""How far people are in courses, the exams they sat, and the certificates of those they passed."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, Table, Text, UniqueConstraint

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata

# Where somebody stands in a course: every step up to the task `pos` is done. `tasks` counts the practice tasks they
# answered, `known` those they knew; `extra` is how many tries beyond the usual an admin gave them.
enrolments = Table(
    "enrolments",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), primary_key=True, index=True),
    Column("pos", BigInteger, nullable=False, server_default="0"),
    Column("tasks", Integer, nullable=False, server_default="0"),
    Column("known", Integer, nullable=False, server_default="0"),
    Column("extra", Integer, nullable=False, server_default="0"),
    Column("begun", Moment, nullable=False),
)

# An exam: which tasks were drawn, and what was achieved in those answered so far, each 0 to 1.
exams = Table(
    "exams",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("drawn", Packed[tuple[int, ...]](tuple[int, ...]), nullable=False),
    Column("credits", Packed[tuple[float, ...]](tuple[float, ...]), nullable=False),
    Column("begun", Moment, nullable=False),
    Column("ended", Moment),
    Column("passed", Integer),
    Column("proof_id", Id, ForeignKey("proofs.id")),
    UniqueConstraint("person_id", "batch_id", "number"),
)

# A paper for a passed exam. Its code is made of the salt and a key of the house; only a digest of it is kept.
# `shown` says that whoever checks the code is told the name.
certificates = Table(
    "certificates",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("exam_id", Id, ForeignKey("exams.id"), nullable=False, unique=True),
    Column("salt", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("shown", Integer, nullable=False, server_default="0"),
)

# Whom it was told what is right about a gold task of ordinary work that they missed.
lessons = Table(
    "lessons",
    metadata,
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
)

# How many codes somebody had checked in one hour. Who it was is a keyed digest that leads to nobody.
checks = Table(
    "checks",
    metadata,
    Column("who", LargeBinary, primary_key=True),
    Column("hour", BigInteger, primary_key=True),
    Column("tries", Integer, nullable=False),
)
