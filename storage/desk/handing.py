"""The handing door: an export that somebody wants goes into the outbox, which makes and brings it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import audit, outbox
from storage.desk.outbox import Making, Notice
from storage.facts import Batch, Person
from storage.rules.selecting import EVERYTHING, Selection, words_of

# The word that a file follows shall be there before the file.
FOLLOWS = timedelta(seconds=1)


def hand_over(
    connection: Connection,
    by: Person,
    batch: Batch,
    format_name: str,
    now: datetime,
    *,
    selection: Selection = EVERYTHING,
) -> None:
    """Bring this person what of the results of this batch passes, in this format, as it is when its turn comes."""
    words = " ".join(words_of(selection))
    values: dict[str, str | int | float] = {"name": batch.wishes.name, "format": format_name}
    making = Making("export", {"batch": batch.id, "format": format_name, "words": words})
    notice = Notice("export-file", values, making, otherwise=phrase("export-lost", **values).id, urgent=True)
    outbox.add(connection, by.id, notice, now + FOLLOWS)
    audit.note(connection, by, "export", f"{batch.wishes.name} {format_name} {words}".rstrip(), now, batch=batch.id)


def called(batch: str, format_name: str, suffix: str) -> str:
    """What the file is called on a phone: nothing that a file system could take amiss."""
    plain = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in batch)
    return f"{plain[:60]}{suffix}" if suffix == f".{format_name}" else f"{plain[:60]}-{format_name}{suffix}"
