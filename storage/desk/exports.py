"""The exports door: annotations as a stream of records, and the stream as a file in the format asked for.

Only the latest revision counts, only people who agreed to training and do not pause are in it, and nobody's Telegram
id or name is.
"""

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, cast

import msgspec
from sqlalchemy import BigInteger, Connection, Row, Text, bindparam, select, type_coerce

from storage.database.tables.batches import contents
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.desk.recordings import copy_beside, has_any, spoken_in
from storage.desk.writers import withdrawn
from storage.facts import Content, JsonObject, Wishes
from storage.formats.format import Passport, Record
from storage.formats.registry import get_format
from storage.formats.rows import moment
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.lesson import Lesson
from storage.rules.joining import OWN
from storage.rules.splits import split_of

AT_ONCE = 2_000
# An empty text, for the list: readers that guess types take empty lists for such that can hold nothing else.
NONE_SHOWN = ("",)

# Every column as it is kept: turning a million moments and lists into values that nobody asks for takes seconds.
_ROWS = (
    select(
        assignments.c.task_id,
        assignments.c.id,
        assignments.c.person_id,
        type_coerce(assignments.c.order, Text),
        assignments.c.active_ms,
        annotations.c.kind,
        annotations.c.revision,
        type_coerce(annotations.c.value, Text),
        annotations.c.consent_version,
        annotations.c.guide_version,
        annotations.c.guess,
        annotations.c.marks,
        type_coerce(annotations.c.at, BigInteger),
        contents.c.key,
        type_coerce(contents.c.content, Text),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")), assignments.c.leg.is_(None))
    .where(~withdrawn(assignments.c.task_id))
    .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind, annotations.c.revision)
)
_WHO = select(people.c.id, people.c.bot, people.c.profile, people.c.consents, people.c.paused).where(
    people.c.id.in_(
        select(assignments.c.person_id).where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    )
)

_decode_content = msgspec.json.Decoder(Content).decode
_decode_order = msgspec.json.Decoder(tuple[str, ...]).decode


class Kept(NamedTuple):
    """An annotation as it lies in its rows, in the order of the columns above: `at` in milliseconds, JSON as text."""

    task: int
    assignment: int
    person: int
    order: str
    active_ms: int
    kind: str
    revision: int
    value: str
    consent_version: str
    guide_version: str
    guess: str | None
    marks: str | None
    at: int
    key: str
    content: str


class Author(NamedTuple):
    """Whose annotations these are, as far as an export may know."""

    pseudonym: str
    region: str
    may_publish: bool


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: `rows` in the file; no file where there was nothing to write.

    `spoken` are the paths of the voice notes its rows speak of, below the folder for files; `missing` counts those
    that should have come along and are not on the disk. `left` says by flaw how much the format left out.
    """

    batch: str
    format: str
    path: Path | None
    rows: int
    spoken: tuple[str, ...] = ()
    missing: int = 0
    left: tuple[tuple[str, int], ...] = ()


async def export_batch(
    desk: Desk, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None = None
) -> Exported:
    """Write this batch to `out`, as it is at this moment; the file appears there whole or not at all.

    `key` keys the pseudonyms: the same person has the same one in every file made with the same key.
    With `files`, the folder for files, the voice notes that the rows speak of are copied beside `out` before.
    """
    return await desk.stream(_export, batch_id, format_name, out, key, files=files)


def records(connection: Connection, batch_id: int, key: bytes) -> Iterator[Record]:
    """The latest annotations of this batch in the order of its tasks, in bounded memory."""
    wishes = get_batch(connection, batch_id).wishes
    whole = task_range(batch_id)
    authors = {
        row.id: Author(
            pseudonym(key, row.bot, row.id),
            row.profile.origin.name if row.profile.origin else "",
            "publishing" in row.consents,
        )
        for row in _who(connection, *whole)
    }
    teach = {kind.name: partial(_lessons, kind, wishes) for kind in KINDS}
    task, content, split = -1, Content(), ""
    for kept in latest(connection, *whole):
        if kept.task != task:
            task, content = kept.task, _decode_content(kept.content)
            split = split_of(content)
        passport = _passport(kept, wishes, content, split, authors[kept.person])
        yield Record(passport, content, kept.value, teach[kept.kind])


def latest(connection: Connection, first: int, last: int) -> Iterator[Kept]:
    """The latest annotations of the tasks of this range, in order, by those who agreed to training with them.

    Nothing of those who pause is processed meanwhile.
    """
    agreed = {row.id for row in _who(connection, first, last) if "training" in row.consents and OWN not in row.paused}
    streamed = connection.execute(_ROWS, {"first": first, "last": last}, execution_options={"yield_per": AT_ONCE})
    before: Kept | None = None
    for partition in streamed.partitions():
        for row in cast("list[tuple[Any, ...]]", partition):
            kept = Kept._make(row)
            if before and (kept.assignment != before.assignment or kept.kind != before.kind):
                yield before
            before = kept if kept.person in agreed else None
    if before:
        yield before


def _who(connection: Connection, first: int, last: int) -> Sequence[Row[Any, Any, Any, Any, Any]]:
    """The people who hold or held these tasks."""
    return connection.execute(_WHO, {"first": first, "last": last}).all()


def _lessons(kind: Kind, wishes: Wishes, content: Content, value: JsonObject) -> Iterator[Lesson]:
    return kind.lessons(content, value, wishes)


def _export(
    connection: Connection, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None
) -> Exported:
    name, missing = get_batch(connection, batch_id).wishes.name, 0
    part = out.with_name(out.name + ".part")
    try:
        rows, counted = get_format(format_name).write(records(connection, batch_id, key), part)
        left = tuple(sorted(counted.items()))
        if not rows:
            return Exported(name, format_name, None, 0, left=left)
        spoken = _spoken(connection, batch_id, key)
        if files is not None and files.is_dir():
            missing = copy_beside(spoken, files, out.parent)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return Exported(name, format_name, out, rows, spoken, missing, left)


def _spoken(connection: Connection, batch_id: int, key: bytes) -> tuple[str, ...]:
    """The paths of the voice notes that the annotations of this batch speak of."""
    if not has_any(connection, *task_range(batch_id)):
        return ()
    return tuple(dict.fromkeys(spoken_in(records(connection, batch_id, key))))


def _passport(kept: Kept, wishes: Wishes, content: Content, split: str, author: Author) -> Passport:
    return Passport(
        batch=wishes.name,
        task=kept.key,
        kind=kept.kind,
        annotation=f"{kept.assignment}-{kept.kind}",
        revision=kept.revision,
        trainer=author.pseudonym,
        at=moment(kept.at),
        seconds=kept.active_ms / 1000,
        order=_decode_order(kept.order) or NONE_SHOWN,
        lang=content.lang or wishes.lang or "",
        target=content.target or wishes.target or "",
        region=author.region,
        guide_version=kept.guide_version,
        consent_version=kept.consent_version,
        guess=kept.guess or "",
        marks=kept.marks or "",
        may_publish=author.may_publish,
        split=split,
    )


def pseudonym(key: bytes, bot: int, person_id: int) -> str:
    """A name for this person that only the holder of the key could lead back; it says nothing else."""
    return "t_" + hmac.digest(key, f"{bot}:{person_id}".encode(), "sha256").hex()[:16]
