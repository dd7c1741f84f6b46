"""Exports: what somebody asks for and how far it is, and which of our files Telegram has already."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, Text

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.rules.selecting import Selection

# An export from the first wish to the file. `message` shows how far it is, `notice_id` brings it; `parts` says in how
# many files it comes, where that is more than one.
orders = Table(
    "orders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False),
    Column("selection", Packed[Selection](Selection), nullable=False),
    Column("format", String(16)),
    Column("state", String(16), nullable=False),
    Column("message", BigInteger),
    Column("notice_id", Id),
    Column("parts", Integer),
    Column("at", Moment, nullable=False),
)

# Telegram's id of a file that a bot has sent, by the digest of its content (SHA-256) and its name: whoever wants the
# very same again is sent that, and nothing is brought to Telegram twice.
sent_files = Table(
    "sent_files",
    metadata,
    Column("bot", BigInteger, primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("file_id", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
