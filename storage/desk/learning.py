"""The learning door: what peers or reviewers found right teaches the detector of languages: word counts in one row.

It is learned anew each time from the texts of those who agree to training at that moment, so whoever withdraws or is
erased is out of the next one. A text counts once, in the language it was asked for.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import cast
from zlib import compress, decompress

import msgspec
from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select

from locales.tongues.learned import WordCounts, count_words
from storage.database.tables.batches import batches, contents, origins
from storage.database.tables.people import people
from storage.database.tables.reviews import review_items
from storage.database.tables.texts import models
from storage.database.tables.work import annotations, assignments
from storage.desk.writers import put_in_place
from storage.facts import Content, JsonObject
from storage.kinds.registry import AMONG_PEERS
from storage.rules.joining import OWN
from storage.rules.reviewing import ACCEPTED
from storage.rules.tags import language_of
from storage.rules.wording import own_words

AT_ONCE = 1_000
_WRITTEN = assignments.alias()
_JUDGED = (
    select(origins.c.task_id, contents.c.content, annotations.c.value, people.c.consents, people.c.paused)
    .join(contents, contents.c.task_id == origins.c.task_id)
    .join(_WRITTEN, _WRITTEN.c.id == origins.c.assignment_id)
    .join(people, people.c.id == _WRITTEN.c.person_id)
    .join(assignments, assignments.c.task_id == origins.c.task_id)
    .join(annotations, (annotations.c.assignment_id == assignments.c.id) & (annotations.c.kind == AMONG_PEERS.name))
    .order_by(origins.c.task_id, origins.c.assignment_id, assignments.c.id, annotations.c.revision)
)
# What a reviewer put in a trainer's place is theirs, so it counts only if they agree too. Nothing counts twice.
_REVIEWED = (
    select(
        annotations.c.assignment_id,
        annotations.c.kind,
        annotations.c.value,
        contents.c.content,
        batches.c.wishes,
        people.c.consents,
        people.c.paused,
    )
    .join(review_items, review_items.c.assignment_id == annotations.c.assignment_id)
    .join(contents, contents.c.task_id == review_items.c.task_id)
    .join(batches, batches.c.id == review_items.c.batch_id)
    .join(people, people.c.id == review_items.c.person_id)
    .where(
        review_items.c.state == ACCEPTED,
        put_in_place(annotations.c.by_id),
        ~exists().where(origins.c.assignment_id == annotations.c.assignment_id),
    )
    .order_by(annotations.c.assignment_id, annotations.c.kind, annotations.c.revision)
)
_NEWEST = select(func.max(models.c.id))
_COUNTS = select(models.c.counts).where(models.c.id == bindparam("model"))
_encode, _decode = msgspec.msgpack.Encoder(order="deterministic").encode, msgspec.msgpack.Decoder(WordCounts).decode


def train(connection: Connection) -> WordCounts:
    """Count the words of all texts that are accepted now. Reads at length: on a snapshot, off the event loop."""
    return count_words(accepted(connection))


def keep(connection: Connection, counts: WordCounts, now: datetime) -> int | None:
    """Put this in the place of what was learned before; its number, None where it is too little to judge by."""
    older = connection.scalar(_NEWEST) or 0
    added: int | None = None
    if counts.is_enough:
        row = {"at": now, "counts": compress(_encode(counts))}
        added = int(connection.execute(insert(models).returning(models.c.id), row).scalar_one())
    connection.execute(delete(models).where(models.c.id <= older))
    return added


def newest(connection: Connection) -> int | None:
    """The number of what was learned last, None if there is nothing."""
    found: int | None = connection.scalar(_NEWEST)
    return found


def load(connection: Connection, model: int) -> WordCounts | None:
    """What was learned under this number, None if it is gone."""
    packed = connection.scalar(_COUNTS, {"model": model})
    return None if packed is None else _decode(decompress(packed))


def accepted(connection: Connection) -> Iterator[tuple[str, str]]:
    """The texts that peers found right and none of them wrong, or else a reviewer, each with its language."""
    yield from _among_peers(connection)
    before, texts = (0, ""), list[tuple[str, str]]()
    for row in connection.execute(_REVIEWED, execution_options={"yield_per": AT_ONCE}):
        if (row.assignment_id, row.kind) != before:
            yield from texts
        before, texts = (row.assignment_id, row.kind), []
        if "training" in row.consents and OWN not in row.paused:
            for asked, text in own_words(row.content, row.kind, row.value, row.wishes):
                texts.append((language_of(asked.target or asked.lang), text))
    yield from texts


def _among_peers(connection: Connection) -> Iterator[tuple[str, str]]:
    task, found, right = -1, ("", ""), False
    for row in connection.execute(_JUDGED, execution_options={"yield_per": AT_ONCE}):
        if row.task_id != task:
            if right:
                yield found
            task, found, right = row.task_id, _said(row.content), True
        verdicts = set(cast("JsonObject", row.value).get("verdicts", {}).values())
        agreed = "training" in row.consents and OWN not in row.paused
        right = right and agreed and "yes" in verdicts and not verdicts & {"no", "partly"}
    if right:
        yield found


def _said(content: Content) -> tuple[str, str]:
    return language_of(content.target or content.lang), content.candidates[0].text if content.candidates else ""
