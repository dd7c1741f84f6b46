"""The handing door: an export that is ready goes into the outbox of whoever asked for it, with a trace of it."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from storage.desk import audit, outbox
from storage.desk.exports import Exported
from storage.desk.outbox import Notice
from storage.facts import Person


def hand_over(connection: Connection, by: Person, exported: Exported, file: Path, now: datetime) -> None:
    """Send this person this file, named after its batch and format."""
    values: dict[str, str | int | float] = {"name": exported.batch, "format": exported.format, "rows": exported.rows}
    notice = Notice("export-file", values, str(file), called(exported.batch, exported.format, file.suffix))
    outbox.add(connection, by.id, notice, now)
    audit.note(connection, by, "export", f"{exported.batch} {exported.format}", now)


def called(batch: str, format_name: str, suffix: str) -> str:
    """What the file is called on a phone: nothing that a file system could take amiss."""
    plain = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in batch)
    return f"{plain[:60]}{suffix}" if suffix == f".{format_name}" else f"{plain[:60]}-{format_name}{suffix}"
