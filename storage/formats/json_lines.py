"""Rows as JSON Lines, each followed by its passport: what people said alike of one task is encoded once."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import TypeAlias

import msgspec

from storage.formats.format import Passport, Record
from storage.formats.rows import encoded

# The rows that a record makes; what is left out is counted by flaw. Of the passport they ask for the region alone.
MakeRows: TypeAlias = Callable[[Record, Counter[str]], Iterable[msgspec.Struct]]
Stamp: TypeAlias = Callable[[Passport], object]


def lines_of(
    records: Iterable[Record], make: MakeRows, left: Counter[str], stamp: Stamp = lambda passport: passport
) -> Iterator[bytes]:
    """One line for each row, its columns first and then those of the passport, or of what `stamp` makes of it."""
    content, known = None, dict[object, tuple[list[bytes], Counter[str]]]()
    for record in records:
        if record.content is not content:
            content, known = record.content, {}
        passport = record.passport
        said = record.teach, passport.region, record.written
        made = known.get(said)
        if made is None:
            made = known[said] = _begun(record, make)
        begun, flaws = made
        if flaws:
            left.update(flaws)
        if begun:
            rest = encoded(stamp(passport))[1:]
            for row in begun:
                yield b"%b,%b\n" % (row, rest)


def _begun(record: Record, make: MakeRows) -> tuple[list[bytes], Counter[str]]:
    """The rows as lines without their ends, and what was left out."""
    flaws = Counter[str]()
    return [encoded(row)[:-1] for row in make(record, flaws)], flaws


def without(*names: str) -> Stamp:
    """The passport without these columns, which the rows have themselves."""
    kept = tuple(name for name in Passport.__struct_fields__ if name not in names)
    shape = msgspec.defstruct("Stamp", [(name, Passport.__annotations__[name]) for name in kept], gc=False)
    get = attrgetter(*kept)
    return lambda passport: shape(*get(passport))
