"""The sending door: which of our files Telegram has already, by their content and name."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from storage.database.dialect import insert_or_set
from storage.database.tables.exports import sent_files

_KEEP = insert_or_set(sent_files, ["bot", "digest", "name"], ["file_id", "at"])


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as a bot sends it: the digest of its content (SHA-256, hexadecimal), and its name."""

    bot: int
    digest: str
    name: str


def find(connection: Connection, file: Sent) -> str | None:
    """Telegram's id of this file, None where this bot has not sent it lately."""
    mine = (sent_files.c.bot == file.bot) & (sent_files.c.digest == file.digest)
    return connection.scalar(select(sent_files.c.file_id).where(mine, sent_files.c.name == file.name))


def keep(connection: Connection, file: Sent, file_id: str, now: datetime) -> None:
    """Telegram has this file under this id from here on."""
    row = {"bot": file.bot, "digest": file.digest, "name": file.name, "file_id": file_id, "at": now}
    connection.execute(_KEEP.on(connection), row)
