"""Annotations as records for the formats: each with its task, its passport and what it teaches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from storage.desk.batches import get_batch, task_range
from storage.desk.latest import Kept, Page, Pinned, authors, pages
from storage.desk.vetting import vetted_of
from storage.facts import Batch, Content, Wishes
from storage.formats.format import Passport, Record, Teach
from storage.formats.rows import moment
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules.passing import LAST, person_passes, span, tags_asked, task_passes, vetted_passes
from storage.rules.pseudonyms import pseudonym
from storage.rules.selecting import EVERYTHING, Selection
from storage.rules.splits import split_of
from storage.rules.tags import register_of
from storage.rules.vetted import UNKNOWN, Vetted

# For so many tasks at once it is asked what is known of their annotations.
TASKS_AT_ONCE = 2_000
# An empty text, for the list: readers that guess types take empty lists for such that can hold nothing else.
NONE_SHOWN = ("",)

_decode_content = msgspec.json.Decoder(Content).decode
# Few orders there are of few candidates.
_order = lru_cache(maxsize=4096)(msgspec.json.Decoder(tuple[str, ...]).decode)


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


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What narrows the annotations of a batch: a selection, and the revisions that a release is made of.

    `settled` is until when they must have been made and, where they were reviewed, decided on, in milliseconds since
    1970.
    """

    selection: Selection = EVERYTHING
    settled: int = LAST
    pinned: Pinned | None = None


def records(
    connection: Connection, batches: Iterable[int], key: bytes, selection: Selection = EVERYTHING
) -> Iterator[Record]:
    """The latest annotations of these batches that pass, in the order of their tasks, in bounded memory."""
    for batch_id in sorted(set(batches)):
        yield from Gate(connection, get_batch(connection, batch_id), key, Narrowing(selection)).records()


class Gate:
    """Lets the annotations of one batch that pass become records."""

    def __init__(self, connection: Connection, batch: Batch, key: bytes, narrowing: Narrowing) -> None:
        self._connection = connection
        self._wishes = batch.wishes
        self.whole = task_range(batch.id)
        self._narrowing = narrowing
        self._all_pass = narrowing.selection == EVERYTHING and narrowing.settled == LAST
        self._teach = {kind.name: _taught_by(kind, batch.wishes) for kind in KINDS}
        self._authors = {
            author.id: Author(
                pseudonym(key, author.bot, author.id), author.origin.name if author.origin else "", author.publishes
            )
            for author in authors(connection, *self.whole).values()
            if person_passes(narrowing.selection, author.origin, publishes=author.publishes)
        }
        self._vetted: Mapping[tuple[int, str], Vetted] = {}
        self._known_to = -1
        self._task_now = _NO_TASK

    def records(self) -> Iterator[Record]:
        for page in self.pages():
            yield from self.passing(page)

    def pages(self) -> Iterator[Page]:
        return pages(self._connection, *self.whole, self._narrowing.pinned)

    def passing(self, page: Page) -> Iterator[Record]:
        """What of the next page passes."""
        task, name, teach = self._task_now, self._wishes.name, self._teach
        for kept in page.rows if self._all_pass else self._in_time(page.rows):
            if kept.task != task.id:
                task = self._task_now = self._task(kept, *page.contents[kept.task])
            author = self._authors.get(kept.person)
            vetted = self._vetted.get((kept.assignment, kept.kind), UNKNOWN) if self._vetted else UNKNOWN
            if author is not None and task.passes and (self._all_pass or self._vetted_passes(vetted)):
                passport = _passport(name, kept, task, author, vetted)
                yield Record(passport, task.content, kept.value, teach[kept.kind])

    def _in_time(self, rows: list[Kept]) -> list[Kept]:
        """Those of these kinds and days."""
        since, until = span(self._narrowing.selection)
        until = min(until, self._narrowing.settled)
        kinds = self._narrowing.selection.kinds
        return [kept for kept in rows if (not kinds or kept.kind in kinds) and since <= kept.at <= until]

    def _vetted_passes(self, vetted: Vetted) -> bool:
        return vetted.decided <= self._narrowing.settled and vetted_passes(self._narrowing.selection, vetted)

    def _task(self, kept: Kept, key: str, written: str) -> Task:
        if kept.task > self._known_to:
            self._known_to = kept.task + TASKS_AT_ONCE - 1
            self._vetted = vetted_of(self._connection, kept.task, self._known_to)
        content, wishes = _decode_content(written), self._wishes
        registers = (register_of(tag) for tag in tags_asked(content, wishes))
        return Task(
            kept.task,
            key,
            content,
            content.lang or wishes.lang or "",
            content.target or wishes.target or "",
            ",".join(dict.fromkeys(register for register in registers if register)),
            split_of(content),
            task_passes(self._narrowing.selection, content, wishes),
        )


def _passport(batch: str, kept: Kept, task: Task, author: Author, vetted: Vetted) -> Passport:
    """In the order of its fields: by name each would take a quarter longer, a million times."""
    _, assignment, _, order, active_ms, kind, revision, _, consent, guide, guess, marks, at = kept
    _, key, _, lang, target, register, split, _ = task
    pseudonym_, region, may_publish = author
    review, _, _, agreement, compared, weight = vetted
    return Passport(
        batch,
        key,
        kind,
        f"{assignment}-{kind}",
        revision,
        pseudonym_,
        moment(at),
        active_ms / 1000,
        _order(order) or NONE_SHOWN,
        lang,
        target,
        region,
        guide,
        consent,
        guess or "",
        marks or "",
        may_publish,
        split,
        register,
        review,
        agreement,
        compared,
        weight,
    )


def _taught_by(kind: Kind, wishes: Wishes) -> Teach:
    return lambda content, value: kind.lessons(content, value, wishes)
