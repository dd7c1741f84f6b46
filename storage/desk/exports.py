"""The exports door: annotations as a stream of records, and the stream as a file in the format asked for.

Only the latest revision counts, only people who agreed to training and do not pause are in it, and nobody's Telegram
id or name is.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, cast

import msgspec
from sqlalchemy import Connection, Text, bindparam, exists, select, type_coerce

from storage.database.tables.batches import contents
from storage.database.tables.people import people
from storage.database.tables.work import annotations, assignments
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.desk.recordings import copy_spoken
from storage.desk.writers import withdrawn
from storage.facts import Content, JsonObject, Wishes
from storage.formats.format import Passport, Record
from storage.formats.registry import get_format
from storage.kinds.registry import get_kind
from storage.rules.joining import OWN
from storage.rules.splits import split_of

AT_ONCE = 2_000

_later = annotations.alias("later")
_ROWS = (
    select(
        assignments.c.task_id,
        assignments.c.id,
        assignments.c.order,
        assignments.c.active_ms,
        annotations.c.kind,
        annotations.c.revision,
        annotations.c.value,
        annotations.c.consent_version,
        annotations.c.guide_version,
        annotations.c.at,
        people.c.id,
        people.c.bot,
        people.c.region,
        people.c.consents,
        people.c.paused,
        contents.c.key,
        type_coerce(contents.c.content, Text),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(people, people.c.id == assignments.c.person_id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    .where(
        ~exists().where(
            _later.c.assignment_id == annotations.c.assignment_id,
            _later.c.kind == annotations.c.kind,
            _later.c.revision > annotations.c.revision,
        )
    )
    .where(~withdrawn(assignments.c.task_id))
    .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind)
)


class Kept(NamedTuple):
    """An annotation as it lies in its rows, in the order of the columns above."""

    task: int
    assignment: int
    order: tuple[str, ...]
    active_ms: int
    kind: str
    revision: int
    value: JsonObject
    consent_version: str
    guide_version: str
    at: datetime
    person: int
    bot: int
    region: str | None
    consents: tuple[str, ...]
    paused: tuple[str, ...]
    key: str
    content: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: `rows` in the file; no file where there was nothing to write.

    `missing` counts the voice notes that should have come along and are not on the disk.
    """

    batch: str
    format: str
    path: Path | None
    rows: int
    missing: int = 0


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
    batch = get_batch(connection, batch_id)
    decode = msgspec.json.Decoder(Content).decode
    names = _Names(key)
    task, content, split = -1, Content(), ""
    for kept in latest(connection, *task_range(batch_id)):
        if kept.task != task:
            task, content = kept.task, decode(kept.content)
            split = split_of(content)
        yield _record(kept, batch.wishes, content, split, names[kept.bot, kept.person])


def latest(connection: Connection, first: int, last: int) -> Iterator[Kept]:
    """The latest annotations of the tasks of this range, in order, by those who agreed to training with them.

    Nothing of those who pause is processed meanwhile.
    """
    streamed = connection.execute(_ROWS, {"first": first, "last": last}, execution_options={"yield_per": AT_ONCE})
    for partition in streamed.partitions():
        for row in cast("list[tuple[Any, ...]]", partition):
            kept = Kept(*row)
            if "training" in kept.consents and OWN not in kept.paused:
                yield kept


def _export(
    connection: Connection, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None
) -> Exported:
    name, missing = get_batch(connection, batch_id).wishes.name, 0
    part = out.with_name(out.name + ".part")
    try:
        rows = get_format(format_name).write(records(connection, batch_id, key), part)
        if not rows:
            return Exported(name, format_name, None, 0)
        if files is not None and files.is_dir():
            missing = copy_spoken(records(connection, batch_id, key), files, out.parent)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return Exported(name, format_name, out, rows, missing)


def _record(kept: Kept, wishes: Wishes, content: Content, split: str, trainer: str) -> Record:
    passport = Passport(
        batch=wishes.name,
        task=kept.key,
        kind=kept.kind,
        annotation=f"{kept.assignment}-{kept.kind}",
        revision=kept.revision,
        trainer=trainer,
        at=kept.at,
        seconds=kept.active_ms / 1000,
        order=kept.order,
        lang=content.lang or wishes.lang,
        target=content.target or wishes.target,
        region=kept.region,
        guide_version=kept.guide_version,
        consent_version=kept.consent_version,
        may_publish="publishing" in kept.consents,
        split=split,
    )
    lessons = tuple(get_kind(kept.kind).lessons(content, kept.value, wishes))
    return Record(passport, content, kept.value, lessons)


class _Names(dict[tuple[int, int], str]):
    """The pseudonyms of one export, each made once."""

    def __init__(self, key: bytes) -> None:
        super().__init__()
        self._key = key

    def __missing__(self, who: tuple[int, int]) -> str:
        self[who] = pseudonym(self._key, *who)
        return self[who]


def pseudonym(key: bytes, bot: int, person_id: int) -> str:
    """A name for this person that only the holder of the key could lead back; it says nothing else."""
    return "t_" + hmac.digest(key, f"{bot}:{person_id}".encode(), "sha256").hex()[:16]
