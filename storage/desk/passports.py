"""Annotations as records for the formats: each with its task, its passport and what it teaches."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from storage.desk.batches import get_batch, task_range
from storage.desk.latest import ASSIGNMENT, AT, KIND, PERSON, TASK, VALUE, Page, Pinned, Row, authors, pages
from storage.desk.vetting import vetted_of
from storage.desk.weighing import crowd_of
from storage.facts import Batch, Content, JsonObject, Wishes
from storage.formats.format import Passport, Record
from storage.formats.rows import moment
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.lesson import Lesson
from storage.rules.passing import LAST, person_passes, span, tags_asked, task_passes, vetted_passes
from storage.rules.pseudonyms import pseudonym
from storage.rules.selecting import EVERYTHING, Selection
from storage.rules.splits import split_of
from storage.rules.tags import register_of
from storage.rules.vetted import UNKNOWN, Vetted

# An empty text, for the list: readers that guess types take empty lists for such that can hold nothing else.
NONE_SHOWN = ("",)

_decode_content, _decode_value = msgspec.json.Decoder(Content).decode, msgspec.json.Decoder(JsonObject).decode
# Few orders there are of few candidates.
_order = lru_cache(maxsize=4096)(msgspec.json.Decoder(tuple[str, ...]).decode)


class Author(NamedTuple):
    """Whose annotations these are, as far as an export may know."""

    pseudonym: str
    region: str
    may_publish: bool


class Asked(NamedTuple):
    """In what a task asks for answers, and whether such tasks pass."""

    lang: str
    target: str
    register: str
    passes: bool


class Task(NamedTuple):
    """A task and what the passports of all its annotations have in common."""

    id: int
    key: str
    content: Content
    lang: str
    target: str
    register: str
    passes: bool
    split: str


_NO_TASK = Task(-1, "", Content(), "", "", "", passes=False, split="")


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What narrows the annotations of a batch: a selection, and the revisions that a release is made of.

    `settled` is until when they must have been made and, where they were reviewed, decided on, in milliseconds since
    1970; `within` are the first and the last number of their tasks.
    """

    selection: Selection = EVERYTHING
    settled: int = LAST
    pinned: Pinned | None = None
    within: tuple[int, int] | None = None


class Stretch(NamedTuple):
    """The tasks of a batch from one number to another."""

    batch: int
    first: int
    last: int


def records_in(connection: Connection, of: Stretch, key: bytes, selection: Selection) -> Iterator[Record]:
    """The same as `records`, of a part of a batch."""
    narrowing = Narrowing(selection, within=(of.first, of.last))
    return Gate(connection, get_batch(connection, of.batch), key, narrowing).records()


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
        self.whole = narrowing.within or task_range(batch.id)
        self._narrowing = narrowing
        self._all_pass = narrowing.selection == EVERYTHING and narrowing.settled == LAST
        self._teach = {kind.name: _Lessons(kind, batch.wishes) for kind in KINDS}
        self._authors = {
            author.id: Author(
                pseudonym(key, author.bot, author.id), author.origin.name if author.origin else "", author.publishes
            )
            for author in authors(connection, *self.whole).values()
            if person_passes(narrowing.selection, author.origin, publishes=author.publishes)
        }
        self._known: dict[tuple[str | None, str | None], Asked] = {}
        self._crowd = crowd_of(connection, *self.whole, batch.wishes)

    def records(self) -> Iterator[Record]:
        return chain.from_iterable(map(self.passing, self.pages()))

    def pages(self) -> Iterator[Page]:
        return pages(self._connection, *self.whole, self._narrowing.pinned)

    def passing(self, page: Page) -> list[Record]:
        """What of this page passes."""
        task, name, teach, all_pass, found = _NO_TASK, self._wishes.name, self._teach, self._all_pass, list[Record]()
        vetted, authors = vetted_of(self._connection, page, self._crowd), self._authors
        for row in page.rows if all_pass else self._in_time(page.rows):
            if row[TASK] != task.id:
                task = self._task(row[TASK], *page.contents[row[TASK]])
            kind = row[KIND]
            author, known = authors.get(row[PERSON]), vetted.get((row[ASSIGNMENT], kind), UNKNOWN)
            if author is not None and task.passes and (all_pass or self._vetted_passes(known)):
                found.append(Record(_passport(name, row, task, author, known), task.content, row[VALUE], teach[kind]))
        return found

    def _in_time(self, rows: list[Row]) -> list[Row]:
        """Those of these kinds and days."""
        since, until = span(self._narrowing.selection)
        until = min(until, self._narrowing.settled)
        kinds = self._narrowing.selection.kinds
        return [row for row in rows if (not kinds or row[KIND] in kinds) and since <= row[AT] <= until]

    def _vetted_passes(self, vetted: Vetted) -> bool:
        return vetted.decided <= self._narrowing.settled and vetted_passes(self._narrowing.selection, vetted)

    def _task(self, number: int, key: str, written: str) -> Task:
        content = _decode_content(written)
        return Task(number, key, content, *self._asked(content), split_of(content))

    def _asked(self, content: Content) -> Asked:
        """The same for all tasks that name the same languages; most name none."""
        named = content.lang, content.target
        if named not in self._known:
            wishes = self._wishes
            registers = (register_of(tag) for tag in tags_asked(content, wishes))
            self._known[named] = Asked(
                content.lang or wishes.lang or "",
                content.target or wishes.target or "",
                ",".join(dict.fromkeys(register for register in registers if register)),
                task_passes(self._narrowing.selection, content, wishes),
            )
        return self._known[named]


def _passport(batch: str, row: Row, task: Task, author: Author, vetted: Vetted) -> Passport:
    """In the order of its fields: by name each would take a quarter longer, a million times."""
    _, assignment, _, order, active_ms, kind, revision, _, consent, guide, guess, marks, at, _, _ = row
    key, lang, target, register, split = task.key, task.lang, task.target, task.register, task.split
    review, _, _, agreement, compared, weight = vetted
    return Passport(
        batch,
        key,
        kind,
        f"{assignment}-{kind}",
        revision,
        author.pseudonym,
        moment(at),
        active_ms / 1000,
        _order(order) or NONE_SHOWN,
        lang,
        target,
        author.region,
        guide,
        consent,
        guess or "",
        marks or "",
        author.may_publish,
        split,
        register,
        review,
        agreement,
        compared,
        weight,
    )


class _Lessons:
    """What a kind teaches; what several people said alike of one task is read once."""

    def __init__(self, kind: Kind, wishes: Wishes) -> None:
        self._kind, self._wishes = kind, wishes
        self._content: Content | None = None
        self._known: dict[str, tuple[Lesson, ...]] = {}

    def __call__(self, content: Content, written: str) -> tuple[Lesson, ...]:
        if content is not self._content:
            self._content, self._known = content, {}
        lessons = self._known.get(written)
        if lessons is None:
            value = _decode_value(written)
            lessons = self._known[written] = tuple(self._kind.lessons(content, value, self._wishes))
        return lessons
