"""The releases door: what a release has is kept, to be written again, and for the next one to say what changed.

A release is made in two steps. First what it has is taken from one snapshot and kept in the tables, bit by bit, so
that people can go on working; then its files are written from there. Killed in the first step it was never made, and
is made anew; killed in the second it is written again by the same command, to the same bytes. What people withdrew
in between is not written any more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, Any, TypeAlias, cast

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from locales.phrase import phrase
from storage.database.bulk import insert_plain
from storage.database.columns import milliseconds
from storage.database.tables.releases import released, releases
from storage.desk.batches import get_batch
from storage.desk.desk import Desk
from storage.desk.latest import ASSIGNMENT, TASK
from storage.desk.passports import Gate, Narrowing
from storage.errors import NotFound, Refused
from storage.formats.rows import digest_of
from storage.rules.pseudonyms import key_of
from storage.rules.releasing import NOTHING, Published, change
from storage.rules.selecting import Selection

# So many rows are kept in one transaction: taps go on between two of them.
AT_ONCE = 2_000

Key: TypeAlias = tuple[int, str]
_COLUMNS = ("task_id", "assignment_id", "kind", "release_id", "revision", "digest")


@dataclass(frozen=True, slots=True)
class Plan:
    """A release of these batches under this name: what passes, and was settled `wait` seconds before `now`."""

    batches: tuple[int, ...]
    name: str
    selection: Selection
    wait: int
    now: datetime

    @property
    def line(self) -> str:
        return ",".join(str(batch) for batch in sorted(set(self.batches)))

    @property
    def settled(self) -> int:
        """In milliseconds since 1970."""
        return milliseconds(self.now) - self.wait * 1000


@dataclass(frozen=True, slots=True)
class Release:
    """A release that was made, `at` its snapshot; `number` counts those of its line."""

    id: int
    line: str
    name: str
    number: int
    selection: Selection
    wait: int
    at: datetime

    @property
    def batches(self) -> tuple[int, ...]:
        return tuple(int(batch) for batch in self.line.split(","))


class Line(msgspec.Struct, array_like=True, gc=False):
    """What changed, on its way from the snapshot into the table."""

    assignment: int
    kind: str
    task: int
    revision: int
    digest: bytes


async def make(desk: Desk, plan: Plan, key: bytes) -> tuple[Release, bool]:
    """The release of this name, made now if there is none yet; and whether it was made now.

    Raises Refused if there is one of this name that was made of something else.
    """
    known = await desk.read(find, plan.line, plan.name)
    if known is not None:
        if (known.selection, known.wait) != (plan.selection, plan.wait):
            raise Refused(phrase("release-other", name=plan.name))
        return known, False
    for remains in await desk.read(_unmade, plan.line):
        while await desk.write(_drop, remains):
            pass
    begun = await desk.write(_begin, plan)
    with TemporaryFile() as spool:
        await desk.stream(_compare, plan, key, spool)
        spool.seek(0)
        lines = map(msgspec.json.Decoder(Line).decode, spool)
        while some := list(islice(lines, AT_ONCE)):
            await desk.write(_keep, begun, some)
    return await desk.write(_finish, begun, plan), True


def find(connection: Connection, line: str, name: str) -> Release | None:
    """The release of this name in this line, None if none was made."""
    row = connection.execute(
        select(*_SEEN).where(releases.c.line == line, releases.c.name == name, releases.c.made == 1)
    ).first()
    return None if row is None else Release(*cast("tuple[Any, ...]", row))


def get(connection: Connection, line: str, name: str) -> Release:
    """The same; raises NotFound with the names there are."""
    found = find(connection, line, name)
    if found is None:
        names = connection.scalars(
            select(releases.c.name).where(releases.c.line == line, releases.c.made == 1).order_by(releases.c.number)
        )
        raise NotFound(phrase("release-unknown", name=name, names=", ".join(names) or "-"))
    return found


def state(connection: Connection, line: str, number: int, low: int, high: int) -> dict[Key, tuple[int, Published]]:
    """What the release of this number in its line has of the tasks of this range, each with its task."""
    rows = connection.execute(_STATE, {"line": line, "number": number, "low": low, "high": high})
    # The last word on each counts.
    return {
        (assignment, kind): (task, Published(revision, bytes(digest)))
        for assignment, kind, task, revision, digest in rows
    }


def _compare(connection: Connection, plan: Plan, key: bytes, spool: IO[bytes]) -> None:
    """Write what is otherwise than in the last release of the line."""
    encode = msgspec.json.Encoder().encode_into
    last = connection.scalar(_LAST, {"line": plan.line}) or 0
    line_key, buffer = key_of(key, plan.batches), bytearray()
    for batch in sorted(set(plan.batches)):
        gate = Gate(connection, get_batch(connection, batch), line_key, Narrowing(plan.selection, plan.settled))
        for line in _changes(connection, plan.line, last, gate):
            encode(line, buffer)
            spool.write(buffer + b"\n")


def _changes(connection: Connection, line: str, last: int, gate: Gate) -> Iterator[Line]:
    """In the order of the tasks. What is left over of a task, once its rows have passed, was withdrawn."""
    first, end = gate.whole
    before: dict[Key, tuple[int, Published]] = {}
    known_to = first - 1
    for page in gate.pages():
        high = page.rows[-1][TASK]
        if high > known_to:
            before.update(state(connection, line, last, known_to + 1, high))
            known_to = high
        tasks = {row[ASSIGNMENT]: row[TASK] for row in page.rows}
        for record in gate.passing(page):
            passport = record.passport
            assignment = int(passport.annotation.partition("-")[0])
            _, was = before.pop((assignment, passport.kind), (0, NOTHING))
            now = Published(passport.revision, digest_of(record))
            if change(was, now):
                yield Line(assignment, passport.kind, tasks[assignment], now.revision, now.digest)
        yield from _gone(before, high)
    before.update(state(connection, line, last, known_to + 1, end))
    yield from _gone(before, end + 1)


def _gone(before: dict[Key, tuple[int, Published]], high: int) -> Iterator[Line]:
    """What was in the last release of tasks before this one and did not come; it is taken out."""
    for (assignment, kind), (task, was) in list(before.items()):
        if task < high:
            del before[assignment, kind]
            if was.revision:
                yield Line(assignment, kind, task, 0, b"")


def _unmade(connection: Connection, line: str) -> list[int]:
    return list(connection.scalars(select(releases.c.id).where(releases.c.line == line, releases.c.made == 0)))


def _drop(connection: Connection, release: int) -> bool:
    """Take away some of a release that was never made; whether there is more of it."""
    some = select(released.c.assignment_id).where(released.c.release_id == release).limit(AT_ONCE)
    ids = list(connection.scalars(some))
    if ids:
        connection.execute(
            delete(released).where(released.c.release_id == release, released.c.assignment_id.in_(ids))
        )
        return True
    connection.execute(delete(releases).where(releases.c.id == release))
    return False


def _begin(connection: Connection, plan: Plan) -> int:
    number = (connection.scalar(_LAST, {"line": plan.line}) or 0) + 1
    row = {"line": plan.line, "name": plan.name, "number": number, "selection": plan.selection, "wait": plan.wait}
    begun = connection.execute(insert(releases).values(**row, at=plan.now))
    return int(begun.inserted_primary_key[0])  # type: ignore[index]  # one row has its number


def _keep(connection: Connection, release: int, lines: list[Line]) -> None:
    rows = ((each.task, each.assignment, each.kind, release, each.revision, each.digest) for each in lines)
    insert_plain(connection, released, _COLUMNS, rows)


def _finish(connection: Connection, release: int, plan: Plan) -> Release:
    connection.execute(update(releases).where(releases.c.id == release).values(made=1))
    return get(connection, plan.line, plan.name)


_SEEN = (
    releases.c.id,
    releases.c.line,
    releases.c.name,
    releases.c.number,
    releases.c.selection,
    releases.c.wait,
    releases.c.at,
)
_LAST = select(func.max(releases.c.number)).where(releases.c.line == bindparam("line"), releases.c.made == 1)
_STATE = (
    select(released.c.assignment_id, released.c.kind, released.c.task_id, released.c.revision, released.c.digest)
    .where(released.c.task_id.between(bindparam("low"), bindparam("high")))
    .where(
        released.c.release_id.in_(
            select(releases.c.id).where(
                releases.c.line == bindparam("line"), releases.c.made == 1, releases.c.number <= bindparam("number")
            )
        )
    )
    .order_by(released.c.task_id, released.c.assignment_id, released.c.kind, released.c.release_id)
)
