"""The words of people in what is kept of their work, and how they go while everything counted stays.

Inside a door's transaction.
"""

import msgspec
from sqlalchemy import Connection, bindparam, delete, select, update

from storage.database.tables.batches import contents, origins, tasks
from storage.database.tables.texts import likenesses
from storage.database.tables.work import LAPSED, LENT, annotations, assignments, recordings
from storage.desk import unseeing
from storage.desk.unseeing import wordless
from storage.facts import Candidate, Content
from storage.rules.sitting import Draft

NOTHING = ""

_ANNOTATIONS = (
    select(annotations.c.id, annotations.c.kind, annotations.c.value)
    .join(assignments, assignments.c.id == annotations.c.assignment_id)
    .where(assignments.c.id.in_(bindparam("which", expanding=True)))
)
_SET = update(annotations).where(annotations.c.id == bindparam("annotation")).values(value=bindparam("left"))
_FORGET_DRAFTS = (
    update(assignments).where(assignments.c.id.in_(bindparam("which", expanding=True))).values(draft=Draft())
)
_FORGET_LIKENESSES = delete(likenesses).where(likenesses.c.assignment_id.in_(bindparam("which", expanding=True)))
# So many at once that no statement gets too many parameters.
AT_ONCE = 500


def empty(connection: Connection, which: list[int]) -> tuple[str, ...]:
    """Nothing is left of what was written or said in these assignments; the files of what was said are to go too."""
    files: list[str] = []
    for start in range(0, len(which), AT_ONCE):
        some = {"which": which[start : start + AT_ONCE]}
        rows = connection.execute(_ANNOTATIONS, some).all()
        changed = [
            {"annotation": id_, "left": left} for id_, kind, value in rows if (left := wordless(kind, value)) != value
        ]
        if changed:
            connection.execute(_SET, changed)
        connection.execute(_FORGET_DRAFTS, some)
        connection.execute(_FORGET_LIKENESSES, some)
        unseeing.empty(connection, some["which"])
        files += [value["path"] for _, _, value in rows if isinstance(value.get("path"), str)]
    connection.execute(delete(recordings).where(recordings.c.path.in_(files)))
    return tuple(files)


def silence(connection: Connection, person_id: int) -> None:
    """Nothing is left of what this person said aloud, whatever else of theirs stays."""
    spoken = select(recordings.c.path).where(recordings.c.person_id == person_id)
    paths = set(connection.scalars(spoken))
    if not paths:
        return
    theirs = connection.execute(
        select(annotations.c.id, annotations.c.kind, annotations.c.value)
        .join(assignments, assignments.c.id == annotations.c.assignment_id)
        .where(assignments.c.person_id == person_id)
    ).all()
    changed = [
        {"annotation": id_, "left": wordless(kind, value)}
        for id_, kind, value in theirs
        if value.get("path") in paths
    ]
    if changed:
        connection.execute(_SET, changed)


def call_in(connection: Connection, person_id: int) -> None:
    """The tasks made of what this person wrote are over and empty, also for whoever has one before them."""
    made = (
        select(origins.c.task_id)
        .join(assignments, assignments.c.id == origins.c.assignment_id)
        .where(assignments.c.person_id == person_id)
    )
    rows = connection.execute(
        select(contents.c.task_id, contents.c.content).where(contents.c.task_id.in_(made))
    ).all()
    for task, content in rows:
        connection.execute(update(contents).where(contents.c.task_id == task).values(content=_emptied(content)))
    over = assignments.c.task_id.in_([task for task, _ in rows])
    connection.execute(update(assignments).where(over, assignments.c.state == LENT).values(state=LAPSED))
    connection.execute(update(tasks).where(tasks.c.id.in_([task for task, _ in rows])).values(open=0))


def _emptied(content: Content) -> Content:
    """Its text may be the source that the words were written for; the words are its candidate."""
    return msgspec.structs.replace(
        content, candidates=tuple(Candidate(each.id, NOTHING) for each in content.candidates)
    )
