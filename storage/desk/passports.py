"""Annotations as records for the formats: each with its task, its passport and what it teaches."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from storage.desk.batches import get_batch, task_range
from storage.desk.latest import Kept, authors, latest
from storage.desk.vetting import vetted_of
from storage.facts import Batch, Content, JsonObject, Wishes
from storage.formats.format import Passport, Record
from storage.formats.rows import moment
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.lesson import Lesson
from storage.rules.passing import person_passes, span, tags_asked, task_passes, vetted_passes
from storage.rules.pseudonyms import pseudonym
from storage.rules.selecting import EVERYTHING, Selection
from storage.rules.splits import split_of
from storage.rules.tags import register_of
from storage.rules.vetted import UNKNOWN, Vetted

# For so many tasks at once it is asked what is known of their annotations.
TASKS_AT_ONCE = 500
# An empty text, for the list: readers that guess types take empty lists for such that can hold nothing else.
NONE_SHOWN = ("",)

_decode_content = msgspec.json.Decoder(Content).decode
_decode_order = msgspec.json.Decoder(tuple[str, ...]).decode


class Author(NamedTuple):
    """Whose annotations these are, as far as an export may know."""

    pseudonym: str
    region: str
    may_publish: bool


class Task(NamedTuple):
    """A task and what the passports of all its annotations have in common."""

    id: int
    key: str
    content: Content
    lang: str
    target: str
    register: str
    split: str
    passes: bool


_NO_TASK = Task(-1, "", Content(), "", "", "", "", passes=False)


def records(
    connection: Connection, batches: Iterable[int], key: bytes, selection: Selection = EVERYTHING
) -> Iterator[Record]:
    """The latest annotations of these batches that pass, in the order of their tasks, in bounded memory."""
    for batch_id in sorted(set(batches)):
        yield from Gate(connection, get_batch(connection, batch_id), key, selection).records()


class Gate:
    """Lets the annotations of one batch that pass become records."""

    def __init__(self, connection: Connection, batch: Batch, key: bytes, selection: Selection) -> None:
        self._connection = connection
        self._wishes = batch.wishes
        self._whole = task_range(batch.id)
        self._selection = selection
        self._span = span(selection)
        self._kinds = frozenset(selection.kinds or (kind.name for kind in KINDS))
        self._teach = {kind.name: partial(_lessons, kind, batch.wishes) for kind in KINDS}
        self._authors = {
            author.id: Author(
                pseudonym(key, author.bot, author.id), author.origin.name if author.origin else "", author.publishes
            )
            for author in authors(connection, *self._whole).values()
            if person_passes(selection, author.origin, publishes=author.publishes)
        }
        self._vetted: Mapping[tuple[int, str], Vetted] = {}
        self._known_to = -1

    def records(self) -> Iterator[Record]:
        since, until = self._span
        task = _NO_TASK
        for kept in latest(self._connection, *self._whole):
            if kept.person not in self._authors or kept.kind not in self._kinds or not since <= kept.at <= until:
                continue
            if kept.task != task.id:
                task = self._task(kept)
            vetted = self._what_is_known(kept)
            if task.passes and vetted_passes(self._selection, vetted):
                yield self._record(kept, task, vetted)

    def _task(self, kept: Kept) -> Task:
        content, wishes = _decode_content(kept.content), self._wishes
        registers = (register_of(tag) for tag in tags_asked(content, wishes))
        return Task(
            kept.task,
            kept.key,
            content,
            content.lang or wishes.lang or "",
            content.target or wishes.target or "",
            ",".join(dict.fromkeys(register for register in registers if register)),
            split_of(content),
            task_passes(self._selection, content, wishes),
        )

    def _what_is_known(self, kept: Kept) -> Vetted:
        if kept.task > self._known_to:
            self._known_to = kept.task + TASKS_AT_ONCE - 1
            self._vetted = vetted_of(self._connection, kept.task, self._known_to)
        return self._vetted.get((kept.assignment, kept.kind), UNKNOWN)

    def _record(self, kept: Kept, task: Task, vetted: Vetted) -> Record:
        author = self._authors[kept.person]
        passport = Passport(
            batch=self._wishes.name,
            task=task.key,
            kind=kept.kind,
            annotation=f"{kept.assignment}-{kept.kind}",
            revision=kept.revision,
            trainer=author.pseudonym,
            at=moment(kept.at),
            seconds=kept.active_ms / 1000,
            order=_decode_order(kept.order) or NONE_SHOWN,
            lang=task.lang,
            target=task.target,
            region=author.region,
            guide_version=kept.guide_version,
            consent_version=kept.consent_version,
            guess=kept.guess or "",
            marks=kept.marks or "",
            may_publish=author.may_publish,
            split=task.split,
            register=task.register,
            review=vetted.review,
            agreement=vetted.agreement,
            compared=vetted.compared,
            weight=vetted.weight,
        )
        return Record(passport, task.content, kept.value, self._teach[kept.kind])


def _lessons(kind: Kind, wishes: Wishes, content: Content, value: JsonObject) -> Iterator[Lesson]:
    return kind.lessons(content, value, wishes)
