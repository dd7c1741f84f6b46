"""The tracing door: what to look for in the audit, and its lines as a file in which people are pseudonyms."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import msgspec
from sqlalchemy import Connection, func, select

from locales.phrase import phrase
from storage.database.tables.people import people
from storage.desk import audit, outbox
from storage.desk.audit import Deed, Somebody, Wanted, all_deeds
from storage.desk.batches import get_batch_named
from storage.desk.outbox import Making, Notice
from storage.errors import NotFound
from storage.facts import Person
from storage.formats.writing import BUFFER
from storage.rules.pseudonyms import pseudonym

MAKER = "trace"
# The word that a file follows shall be there before the file.
FOLLOWS = timedelta(seconds=1)

_NUMBER = re.compile(r"#([0-9]{1,9})")


class Line(msgspec.Struct, frozen=True):
    """A line of the audit as files have it. `by` is empty for the shell, `batch` where it has no name any more."""

    id: int
    at: str
    by: str
    act: str
    subject: str
    about: str
    batch_id: int | None
    batch: str


Lines: TypeAlias = Iterator[Line]


@dataclass(frozen=True, slots=True)
class Trace:
    """What a file of the audit is to have in it, and its format: `csv` or `jsonl`."""

    wanted: Wanted
    format: str


def find_wanted(connection: Connection, words: str) -> Wanted:
    """What these words narrow the audit to: `#12` is a person, all else names a batch or one. Raises NotFound."""
    number = _NUMBER.fullmatch(words)
    if number:
        return Wanted(person=int(number[1]))
    try:
        return Wanted(batch=get_batch_named(connection, words).id) if words else Wanted()
    except NotFound:
        return Wanted(person=_named(connection, words))


def _named(connection: Connection, words: str) -> int:
    """The one person whose name begins like this. Raises NotFound where there is none, or more."""
    alike = select(people.c.id).where(func.lower(people.c.name).startswith(words.lower(), autoescape=True)).limit(2)
    found = list(connection.scalars(alike))
    if len(found) != 1:
        raise NotFound(phrase("trace-unknown", words=words))
    return int(found[0])


def hand_over(connection: Connection, by: Person, trace: Trace, now: datetime) -> None:
    """Bring this person these lines as a file, as they are when its turn comes."""
    wanted = trace.wanted
    values: dict[str, str | int | float] = {"person": wanted.person, "batch": wanted.batch, "acts": wanted.acts}
    making = Making(MAKER, {**values, "format": trace.format})
    outbox.add(connection, by.id, Notice("trace-file", {}, making, otherwise=phrase("trace-lost").id), now + FOLLOWS)
    about, batch = wanted.person or None, wanted.batch or None
    audit.note(connection, by, "trace", trace.format, now, about=about, batch=batch)


def write_trace(connection: Connection, trace: Trace, out: Path, key: bytes) -> int:
    """Write these lines to `out`, the oldest first, in bounded memory; how many. `key` keys the pseudonyms."""
    return WRITERS[trace.format]((_line(deed, key) for deed in all_deeds(connection, trace.wanted)), out)


def _line(deed: Deed, key: bytes) -> Line:
    at = deed.at.astimezone(UTC).isoformat()
    about = _name(deed.about, key)
    return Line(deed.id, at, _name(deed.by, key), deed.act, deed.subject, about, deed.batch_id, deed.batch)


def _name(somebody: Somebody | None, key: bytes) -> str:
    return "" if somebody is None else pseudonym(key, somebody.bot, somebody.id)


def _write_csv(lines: Lines, out: Path) -> int:
    rows = 0
    with out.open("w", encoding="utf-8", newline="", buffering=BUFFER) as file:
        writer = csv.writer(file)
        writer.writerow(Line.__struct_fields__)
        for rows, line in enumerate(lines, 1):  # noqa: B007 - the last number is how many there were
            writer.writerow(msgspec.structs.astuple(line))
    return rows


def _write_jsonl(lines: Lines, out: Path) -> int:
    rows = 0
    with out.open("wb", buffering=BUFFER) as file:
        for rows, line in enumerate(lines, 1):  # noqa: B007 - the last number is how many there were
            file.write(msgspec.json.encode(line) + b"\n")
    return rows


WRITERS: dict[str, Callable[[Lines, Path], int]] = {"csv": _write_csv, "jsonl": _write_jsonl}
