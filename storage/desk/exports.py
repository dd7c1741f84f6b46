"""The exports door: annotations as a stream of records, and the stream as a file in the format asked for.

Only the latest revision counts, only people who agreed to training are in it, and nobody's Telegram id or name is.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

import msgspec
from sqlalchemy import Connection, Row, Text, bindparam, exists, select, type_coerce

from storage.database.tables import annotations, assignments, contents, people
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.facts import Content, JsonObject, Wishes
from storage.formats.format import Passport, Record
from storage.formats.registry import get_format
from storage.kinds.registry import get_kind
from storage.rules.splits import split_of

AnyRow: TypeAlias = Row[tuple[Any, ...]]

AT_ONCE = 2_000

_later = annotations.alias("later")
_ROWS = (
    select(
        assignments.c.task_id,
        assignments.c.id.label("assignment_id"),
        assignments.c.order,
        assignments.c.active_ms,
        annotations.c.kind,
        annotations.c.revision,
        annotations.c.value,
        annotations.c.consent_version,
        annotations.c.guide_version,
        annotations.c.at,
        people.c.id.label("person_id"),
        people.c.bot,
        people.c.region,
        people.c.consents,
        contents.c.key,
        type_coerce(contents.c.content, Text).label("content"),
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(people, people.c.id == assignments.c.person_id)
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
    .where(
        ~exists().where(
            _later.c.assignment_id == annotations.c.assignment_id,
            _later.c.kind == annotations.c.kind,
            _later.c.revision == annotations.c.revision + 1,
        )
    )
    .order_by(assignments.c.task_id, assignments.c.person_id, annotations.c.kind)
)


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: `rows` in the file; no file where there was nothing to write."""

    batch: str
    format: str
    path: Path | None
    rows: int


async def export_batch(desk: Desk, batch_id: int, format_name: str, out: Path, key: bytes) -> Exported:
    """Write this batch to `out`, as it is at this moment; the file appears there whole or not at all.

    `key` keys the pseudonyms: the same person has the same one in every file made with the same key.
    """
    return await desk.stream(_export, batch_id, format_name, out, key)


def records(connection: Connection, batch_id: int, key: bytes) -> Iterator[Record]:
    """The latest annotations of this batch in the order of its tasks, in bounded memory."""
    batch = get_batch(connection, batch_id)
    first, last = task_range(batch_id)
    streamed = connection.execute(_ROWS, {"first": first, "last": last}, execution_options={"yield_per": AT_ONCE})
    decode = msgspec.json.Decoder(Content).decode
    task, content, split = -1, Content(), ""
    for partition in streamed.partitions():
        for row in cast("list[AnyRow]", partition):
            if "training" not in row.consents:
                continue
            if row.task_id != task:
                task, content = row.task_id, decode(row.content)
                split = split_of(content)
            yield _record(row, batch.wishes, content, split, key)


def _export(connection: Connection, batch_id: int, format_name: str, out: Path, key: bytes) -> Exported:
    name = get_batch(connection, batch_id).wishes.name
    part = out.with_name(out.name + ".part")
    try:
        rows = get_format(format_name).write(records(connection, batch_id, key), part)
        if not rows:
            return Exported(name, format_name, None, 0)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return Exported(name, format_name, out, rows)


def _record(row: AnyRow, wishes: Wishes, content: Content, split: str, key: bytes) -> Record:
    value = cast("JsonObject", row.value)
    passport = Passport(
        batch=wishes.name,
        task=row.key,
        kind=row.kind,
        annotation=f"{row.assignment_id}-{row.kind}",
        revision=row.revision,
        trainer=pseudonym(key, row.bot, row.person_id),
        at=row.at,
        seconds=row.active_ms / 1000,
        order=row.order,
        lang=content.lang or wishes.lang,
        target=content.target or wishes.target,
        region=row.region,
        guide_version=row.guide_version,
        consent_version=row.consent_version,
        may_publish="publishing" in row.consents,
        split=split,
    )
    return Record(passport, content, value, tuple(get_kind(row.kind).lessons(content, value, wishes)))


def pseudonym(key: bytes, bot: int, person_id: int) -> str:
    """A name for this person that only the holder of the key could lead back; it says nothing else."""
    return "t_" + hmac.digest(key, f"{bot}:{person_id}".encode(), "sha256").hex()[:16]
