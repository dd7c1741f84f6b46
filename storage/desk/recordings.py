"""The recordings door: which voice notes lie in the folder for files, and whose they are."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Text, delete, exists, insert, select, type_coerce

from storage.database.tables.work import annotations, assignments, recordings
from storage.facts import Person
from storage.formats.format import Record
from storage.forms.reply import Recorded
from storage.lesson import Speech

# No draft and no revision of the task it was made for speaks of it. A path has no sign that LIKE would read.
_UNUSED = ~(
    exists().where(
        assignments.c.id == recordings.c.assignment_id,
        type_coerce(assignments.c.draft, Text).contains(recordings.c.path),
    )
    | exists().where(
        annotations.c.assignment_id == recordings.c.assignment_id,
        type_coerce(annotations.c.value, Text).contains(recordings.c.path),
    )
)


def keep(connection: Connection, person: Person, recorded: Recorded, assignment: int, now: datetime) -> None:
    """Note that this voice note, which is on disk, is this person's, and which task it was made for."""
    row = {"path": recorded.path, "seconds": recorded.seconds, "bytes": recorded.size, "at": now}
    connection.execute(insert(recordings).values(person_id=person.id, assignment_id=assignment, **row))


def drop(connection: Connection, path: str) -> bool:
    """Forget this voice note if nothing speaks of it any more; whether it is forgotten, so that its file may go."""
    return bool(connection.execute(delete(recordings).where(recordings.c.path == path, _UNUSED)).rowcount)


def drop_unused(connection: Connection, before: datetime, after: str, limit: int) -> tuple[tuple[str, ...], str]:
    """Of the next voice notes that were made before this moment, those that nothing speaks of any more, forgotten.

    The next are up to `limit` with paths after this one; with them comes the last path looked at, empty after all.
    """
    looked_at = connection.scalars(
        select(recordings.c.path)
        .where(recordings.c.path > after, recordings.c.at < before)
        .order_by(recordings.c.path)
        .limit(limit)
    ).all()
    unused = recordings.c.path.in_(looked_at) & _UNUSED
    dropped = connection.scalars(delete(recordings).where(unused).returning(recordings.c.path)).all()
    return tuple(dropped), looked_at[-1] if len(looked_at) == limit else ""


def unknown(connection: Connection, paths: Sequence[str]) -> tuple[str, ...]:
    """Those of these paths that are no voice note of anybody."""
    known = set(connection.scalars(select(recordings.c.path).where(recordings.c.path.in_(paths))))
    return tuple(path for path in paths if path not in known)


def paths_of(connection: Connection, person: Person) -> tuple[str, ...]:
    """The paths of all voice notes this person ever sent, below the folder for files."""
    return tuple(connection.scalars(select(recordings.c.path).where(recordings.c.person_id == person.id)))


def has_any(connection: Connection, first: int, last: int) -> bool:
    """Whether there is any voice note for the tasks of this range."""
    theirs = select(recordings.c.path).join(assignments, assignments.c.id == recordings.c.assignment_id)
    return connection.scalar(theirs.where(assignments.c.task_id.between(first, last)).limit(1)) is not None


def spoken_in(records: Iterable[Record]) -> Iterator[str]:
    """The paths of the voice notes these records speak of."""
    for record in records:
        yield from (lesson.path for lesson in record.lessons if isinstance(lesson, Speech))


def copy_beside(paths: Iterable[str], folder: Path, beside: Path) -> int:
    """Copy these voice notes to the same paths below another folder; how many are missing."""
    return sum(not _copied(folder / path, beside / path) for path in paths)


def _copied(source: Path, target: Path) -> bool:
    if not source.is_file():
        return False
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return True
