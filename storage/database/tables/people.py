"""Who is here, and what they agreed to."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
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
from storage.profile import Field, Profile

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("telegram_id", BigInteger, nullable=False),
    # Random, and on no other row ever: what was promised to somebody finds them by it in a restored backup.
    Column("mark", String(32), nullable=False),
    Column("name", Text, nullable=False),
    Column("language", String(16), nullable=False),
    Column("role", String(16), nullable=False, server_default="trainer"),
    Column("leads", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("step", String(16)),
    Column("languages", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("profile", Packed[Profile](Profile), nullable=False, server_default="{}"),
    Column("consents", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("fields", Packed[tuple[Field, ...]](tuple[Field, ...]), nullable=False, server_default="[]"),
    Column("avoids", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("plain", Integer, nullable=False, server_default="0"),
    # The version of the wording to which all consents were last answered.
    Column("agreed", String(16)),
    Column("paused", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False, server_default="[]"),
    Column("unreachable_since", Moment),
    # The ring of people they are thought to work as one with: never two of one ring at one task.
    Column("ring", BigInteger),
    Column("created", Moment, nullable=False),
    Column("joined", Moment),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("skipped", Integer, nullable=False, server_default="0"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    UniqueConstraint("bot", "telegram_id"),
    # Owners come from the settings and from nowhere else.
    CheckConstraint("role <> 'owner'", name="keeps_no_owner"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("topic", String(16), nullable=False),
    Column("given", Integer, nullable=False),
    Column("version", String(16), nullable=False),
    # What they read: in which language, the digest of the very wording, and the update by which they answered.
    Column("language", String(16), nullable=False),
    Column("wording", String(64)),
    Column("update_id", BigInteger),
    Column("at", Moment, nullable=False),
)

# Every wording of the consents that people were ever shown.
wordings = Table(
    "wordings",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("version", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("since", Moment, nullable=False),
)

# Who paused somebody: they themselves ("own"), or an admin ("house"), each until a time. `people.paused` says the
# same on the person's row, for whoever lends and sends.
pauses = Table(
    "pauses",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("whose", String(8), primary_key=True),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False, index=True),
    Column("by", Id, ForeignKey("people.id")),
    Column("reason", Text, nullable=False),
)

# When somebody wants to be called to work: at this minute of the day, for so many tasks. `ignored` counts the calls
# in a row that nothing followed, `reminded` is the last one; without a `next` there are no more.
appointments = Table(
    "appointments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("minute", Integer, nullable=False),
    Column("tasks", Integer, nullable=False),
    Column("next", Moment, index=True),
    Column("ignored", Integer, nullable=False, server_default="0"),
    Column("reminded", Moment),
    UniqueConstraint("person_id", "minute"),
)

# Links that invite. A batch may be gone from its table.
invites = Table(
    "invites",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("uses", Integer, nullable=False),
    Column("uses_left", Integer, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("batch_id", BigInteger),
    Column("language", String(16)),
    Column("created_by", Id, ForeignKey("people.id"), nullable=False),
    Column("created", Moment, nullable=False),
    Column("withdrawn", Moment),
    CheckConstraint("uses_left >= 0", name="uses_left"),
    CheckConstraint("role <> 'owner'", name="gives_no_owner"),
)

# By which invite somebody came last, and the batch they start with; both may be gone from their tables.
guests = Table(
    "guests",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("invite_id", BigInteger, nullable=False, index=True),
    Column("batch_id", BigInteger),
    Column("at", Moment, nullable=False),
)

# What somebody has shown that they can, by an exam or before an admin: a field of expertise, a language tag or the
# name of a course. A line is never changed, only revoked.
proofs = Table(
    "proofs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("subject", Text, nullable=False),
    Column("level", Integer, nullable=False),
    Column("source", String(8), nullable=False),
    Column("granted_by", Id, ForeignKey("people.id")),
    Column("batch_id", Id, ForeignKey("batches.id")),
    Column("at", Moment, nullable=False),
    Column("expires", Moment),
    Column("revoked", Moment),
)

# The fields of expertise that batches named, beside those there always are.
domains = Table(
    "domains",
    metadata,
    Column("name", String(100), primary_key=True),
)
