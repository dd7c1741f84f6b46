"""Looks at a batch file with the eyes of the kinds it asks for: its good rows, its wishes, all that is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from pathlib import Path, PurePath

from locales.phrase import phrase
from storage.desk.loading import Keyed, keyed
from storage.errors import Refused
from storage.facts import THEORY, Content, JsonObject, Wishes
from storage.formats.batch_file.reading import Fault, Heading, Row, read_batch_file, read_header
from storage.kinds.kind import Fault as Lack
from storage.kinds.registry import KINDS
from storage.rules.cleaning import clean
from storage.rules.course import course_faults, kinds_of, stage_of
from storage.rules.golds import gold_faults
from storage.rules.screening import Found, find_personal
from storage.rules.textchecks.personal import may_tell
from storage.rules.wish_checks import LONGEST_NAME
from storage.rules.wish_times import settled
from storage.rules.wishes import infer_kinds, wishes_from

# A chunk is kept in one transaction: taps go on between two of them.
AT_ONCE = 5_000
MOST_CHARACTERS_AT_ONCE = 8_000_000
MOST_FAULTS = 10_000
# So many rows tell what is wished; each is at most a line of the file.
LOOKED_AT = 100


@dataclass(frozen=True, slots=True)
class Upload:
    """A batch file: where it lies, what it was called, and the wishes said with it, unchecked."""

    path: Path
    name: str
    wishes: JsonObject


@dataclass(frozen=True, slots=True)
class Faulty:
    """Nothing was kept. `faults` are the first of `number`, `good` the rows that had none."""

    faults: tuple[Fault, ...]
    number: int
    good: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A file without faults: what would be asked of its rows, and which of the wishes nobody said.

    `places` are the first where a row tells who somebody is, of `personal` altogether.
    """

    wishes: Wishes
    inferred: tuple[str, ...]
    good: int
    personal: int = 0
    places: tuple[Found, ...] = ()


def check(upload: Upload, now: datetime) -> Faulty | Sound:
    """What a push of this file would come to. Raises Refused if a wish cannot be granted."""
    reading = Reading(upload, now)
    while reading.take():
        pass
    if reading.number:
        return reading.faulty()
    return Sound(reading.wishes, reading.inferred, reading.good, reading.personal, tuple(reading.places))


class Reading:
    """A file on its way in. `good` and `number` count the rows and the faults so far.

    `columns` is what the columns of a table were taken for. `places` are the first where rows tell who somebody is,
    of `personal` altogether.
    """

    def __init__(self, upload: Upload, now: datetime) -> None:
        self.good = self.number = self.personal = self._place = 0
        self.columns: list[Heading] = []
        self.places: list[Found] = []
        self._faults: list[Fault] = []
        items = read_batch_file(upload.path, upload.name, self.columns)
        first = list(islice(items, LOOKED_AT))
        header = settled(read_header(upload.path, upload.name), now)
        wished = settled(upload.wishes, now)
        contents = [item.content for item in first if isinstance(item, Row)]
        names = [kind.name for kind in KINDS]
        said = wishes_from(header, wished, inferred={}, kinds=names)
        guess = _inferred(upload.name, contents, said)
        self.wishes = wishes_from(header, wished, inferred=guess, kinds=names)
        self.inferred = tuple(name for name in guess if name not in header and name not in upload.wishes)
        if contents and not self.wishes.kinds:
            raise Refused(phrase("push-kinds-needed", kinds=", ".join(kind.name for kind in KINDS)))
        _look_at_quotas(self.wishes, contents)
        self._kinds = tuple(kind for kind in KINDS if kind.name in self.wishes.kinds)
        self._items = chain(first, items)

    def take(self) -> list[Keyed]:
        """The next good rows, none at the end of the file."""
        rows: list[Keyed] = []
        weight = 0
        for item in self._items:
            if isinstance(item, Fault):
                self._note(item)
            elif self._suits(item):
                row = keyed(item.key, item.content)
                if may_tell(row[1]):
                    self._screen(item)
                rows.append(row)
                weight += len(row[1])
                if len(rows) == AT_ONCE or weight > MOST_CHARACTERS_AT_ONCE:
                    break
        self.good += len(rows)
        return rows

    def faulty(self) -> Faulty:
        return Faulty(tuple(self._faults), self.number, self.good)

    def _suits(self, row: Row) -> bool:
        """Whether every kind that is to ask about this row can; what it lacks is a fault."""
        before = self.number
        for lack in self._lacks(row.content):
            self._note(Fault(row.line, lack.column, lack.phrase))
        self._place += 1
        return self.number == before

    def _lacks(self, content: Content) -> Iterator[Lack]:
        kinds = self._kinds
        if self.wishes.course is not None:
            yield from course_faults(content, self.wishes, self._place)
            names = () if stage_of(content, self._place) == THEORY else kinds_of(content, self.wishes)
            kinds = tuple(kind for kind in kinds if kind.name in names)
        for kind in kinds:
            yield from kind.read(content, self.wishes)
        if content.gold:
            yield from gold_faults(content, self.wishes)

    def _screen(self, row: Row) -> None:
        """Note what of this row tells who somebody is."""
        for column, what in find_personal(row.content):
            self.personal += 1
            if len(self.places) < MOST_FAULTS:
                self.places.append(Found(row.line, self._named(column), what))

    def _note(self, fault: Fault) -> None:
        self.number += 1
        if len(self._faults) < MOST_FAULTS:
            self._faults.append(Fault(fault.line, self._named(fault.column), fault.phrase))

    def _named(self, column: str) -> str:
        """The column as the file calls it."""
        return next((heading.header for heading in self.columns if heading.field and heading.field == column), column)


def _named_kinds(contents: list[Content]) -> tuple[str, ...]:
    """The kinds that the rows of a course name or have gold for."""
    named = {name for content in contents for name in (*content.kinds, *content.gold)}
    return tuple(kind.name for kind in KINDS if kind.name in named)


def _inferred(name: str, contents: list[Content], said: Wishes) -> JsonObject:
    """What the file's name and its first rows tell about the wishes."""
    guess: JsonObject = {"name": clean(PurePath(name).stem).strip()[:LONGEST_NAME].strip() or "paket"}
    if not contents:
        return guess
    kinds = infer_kinds(contents[0], said) if said.course is None else _named_kinds(contents)
    if kinds:
        guess["kinds"] = list(kinds)
    for field in ("lang", "target"):
        tags = {getattr(content, field) for content in contents}
        if len(tags) == 1 and tags != {None}:
            guess[field] = tags.pop()
    counted = {quota.tag for quota in said.quotas}
    if len(counted) == 1 and counted != {""} and not any(content.target for content in contents):
        guess["target"] = counted.pop()
    return guess


def _look_at_quotas(wishes: Wishes, contents: list[Content]) -> None:
    """Where nothing says which language is asked for, nobody knows which quota an answer fills."""
    asked = wishes.target or wishes.targets or any(content.target for content in contents)
    if contents and not asked and any(quota.tag for quota in wishes.quotas):
        raise Refused(phrase("push-quotas-target"))
