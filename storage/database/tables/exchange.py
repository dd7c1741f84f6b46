"""What comes in from Telegram and goes out to it; the chats' memory."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, text

from storage.database.columns import Moment, Packed, stated
from storage.database.tables.base import Id, metadata
from storage.rules.audience import Audience

WAITING, APPLIED, ANSWERED, ASIDE = 0, 1, 2, 3

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True),
    Column("update_id", BigInteger, primary_key=True),
    Column("telegram_id", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received", Moment, nullable=False),
    Column("holder", String(64), nullable=False),
    Column("state", stated(), nullable=False, server_default="0"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("deaths", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    # 1: it did not fit beside all that waits of its person; nothing after it is kept until they have been told.
    Column("crowded", Integer, nullable=False, server_default="0"),
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
    # What is forgotten as soon as it is finished: received, so they say, in 1970.
    Index(
        "ix_inbox_condemned",
        "bot",
        sqlite_where=text("received = 0"),
        postgresql_where=text("received = 0"),
    ),
)

processes = Table(
    "processes",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("beat", Moment, nullable=False),
)

# Which process fetches a bot's updates, for as long as it lives.
pollers = Table(
    "pollers",
    metadata,
    Column("bot", BigInteger, primary_key=True),
    Column("holder", String(64), nullable=False),
)

# One text for many people; the outbox has a line for each of them.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text", Text, nullable=False),
    Column("audience", Packed[Audience](Audience), nullable=False),
    Column("state", String(16), nullable=False),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("created", Moment, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("notice", Text, nullable=False),
    Column("due", Moment, nullable=False),
    Column("urgent", Integer, nullable=False, server_default="0"),
    Column("state", stated(), nullable=False, server_default="0"),
    Column("holder", String(64)),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    Column("broadcast_id", Id, ForeignKey("broadcasts.id"), index=True),
    Index("ix_outbox_due", "due", sqlite_where=text("state < 2"), postgresql_where=text("state < 2")),
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

# Which of our messages wait for a reply of their own: for a lent task, for the new guideline of a batch, or for an
# act of `replying.py` with the thing of this number; and the one that asks somebody about themselves, which is for
# none of these.
asked = Table(
    "asked",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("message", BigInteger, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id")),
    Column("batch_id", Id, ForeignKey("batches.id")),
    Column("act", String(16)),
    Column("number", BigInteger),
)
