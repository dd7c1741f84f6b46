"""The recordings door: which voice notes lie in the folder for files, and whose they are."""

import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from storage.database.tables.work import recordings
from storage.facts import Person
from storage.formats.format import Record
from storage.forms.reply import Recorded
from storage.lesson import Speech


def keep(connection: Connection, person: Person, recorded: Recorded, now: datetime) -> None:
    """Note that this voice note, which is on disk, is this person's."""
    row = {"path": recorded.path, "seconds": recorded.seconds, "bytes": recorded.size, "at": now}
    connection.execute(insert(recordings).values(person_id=person.id, **row))


def paths_of(connection: Connection, person: Person) -> tuple[str, ...]:
    """The paths of all voice notes this person ever sent, below the folder for files."""
    return tuple(connection.scalars(select(recordings.c.path).where(recordings.c.person_id == person.id)))


def copy_spoken(records: Iterable[Record], folder: Path, beside: Path) -> int:
    """Copy the voice notes these records speak of to the same paths below another folder; how many are missing."""
    missing = 0
    for record in records:
        for lesson in record.lessons:
            if isinstance(lesson, Speech):
                missing += not _copied(folder / lesson.path, beside / lesson.path)
    return missing


def _copied(source: Path, target: Path) -> bool:
    if not source.is_file():
        return False
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return True
