"""Statements that need not be sent one by one: what nobody reads before is sent together, and what all want at last.

On PostgreSQL each statement is a journey to the server and back, and a row that was changed is locked until the
commit. So changes whose outcome is not asked for wait for the next that is, and all travel as one statement; and a
counter of a batch that a thousand people work on is changed just before the commit: the others wait for one journey,
not for all that a tap does. SQLite has one writer, and no way to go.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar, cast

from sqlalchemy import ColumnElement, Compiled, Connection, Delete, Dialect, Executable, Insert, Update
from sqlalchemy.sql.compiler import SQLCompiler

T = TypeVar("T")

Change: TypeAlias = Insert | Update | Delete
Deed: TypeAlias = tuple[Change, Mapping[str, object]]
# The numbers that one change gives back for each row.
Numbers: TypeAlias = list[tuple[int, ...]]
KEY = "late"

_PLACE = re.compile(r"\$(\d+)")


@dataclass(slots=True)
class Waiting:
    """What waits in one transaction: for the next journey, and for its end."""

    soon: list[Deed] = field(default_factory=list)
    late: list[tuple[Executable, Mapping[str, object]]] = field(default_factory=list)


def at_last(connection: Connection, statement: Executable, values: Mapping[str, object]) -> None:
    """Do this just before the commit. What it changes is not seen by what is read before."""
    if connection.dialect.name == "sqlite":
        connection.execute(statement, values)
    else:
        _waiting(connection).late.append((statement, values))


def soon(connection: Connection, statement: Change, values: Mapping[str, object]) -> None:
    """Do this, at the latest with the next `together`. What it changes is not seen by what is read before."""
    if connection.dialect.name == "sqlite":
        connection.execute(statement, values)
    else:
        _waiting(connection).soon.append((statement, values))


def together(connection: Connection, *deeds: Deed) -> list[Numbers]:
    """Do these and what waited, no row twice; the numbers that each of these gives back.

    None sees the work of the others.
    """
    if connection.dialect.name == "sqlite":
        return [_done(connection, *deed) for deed in deeds]
    waiting = _waiting(connection)
    before, waiting.soon = waiting.soon, []
    if not before and not deeds:
        return []
    all_ = (*before, *deeds)
    whole_ = _joined(
        tuple(statement for statement, _ in all_), tuple(tuple(values) for _, values in all_), connection.dialect
    )
    found: list[Numbers] = [[] for _ in all_]
    parameters = tuple(whole_.parameters([values for _, values in all_]))
    for which, numbers in connection.exec_driver_sql(whole_.text, parameters):
        found[which].append(tuple(numbers))
    return found[len(before) :]


def flush(connection: Connection) -> None:
    """Do what waited for the next journey: it is about to be read."""
    together(connection)


def whole(connection: Connection, work: Callable[[Connection], T]) -> T:
    """What this function of the connection returns, after what it left for the end."""
    connection.info[KEY] = waiting = Waiting()
    result = work(connection)
    flush(connection)
    for statement, values in waiting.late:
        connection.execute(statement, values)
    return result


def _done(connection: Connection, change: Change, values: Mapping[str, object]) -> Numbers:
    result = connection.execute(change, values)
    return [tuple(row) for row in result] if change._returning else []  # noqa: SLF001 - nothing else says so


def _waiting(connection: Connection) -> Waiting:
    waiting: Waiting = connection.info[KEY]
    return waiting


@dataclass(frozen=True, slots=True)
class _Joined:
    """Several changes as one statement, and how to bring their values into its places."""

    text: str
    places: tuple[tuple[tuple[str, Callable[[Any], Any] | None], ...], ...]
    fixed: tuple[Mapping[str, object], ...]

    def parameters(self, given: list[Mapping[str, object]]) -> Iterator[object]:
        for names, fixed, values in zip(self.places, self.fixed, given, strict=True):
            for name, kept in names:
                value = values[name] if name in values else fixed[name]
                yield value if kept is None else kept(value)


@lru_cache(256)
def _joined(changes: tuple[Change, ...], keys: tuple[tuple[str, ...], ...], dialect: Dialect) -> _Joined:
    parts, told, places, fixed, number = [], ["SELECT -1, NULL::bigint[] WHERE false"], [], [], 0
    for which, (change, names) in enumerate(zip(changes, keys, strict=True)):
        compiled = change.compile(dialect=dialect, column_keys=list(names))
        order = tuple(compiled.positiontup or ())
        parts.append(f"w{which} AS ({_moved(compiled.string, number)})")
        columns = ", ".join(cast("ColumnElement[int]", column).name for column in change._returning)  # noqa: SLF001 - as given
        if columns:
            told.append(f"SELECT {which}, ARRAY[{columns}]::bigint[] FROM w{which}")  # noqa: S608 - names of ours
        places.append(tuple((name, _processor(compiled, name)) for name in order))
        fixed.append({name: bound.effective_value for name, bound in compiled.binds.items() if not bound.required})
        number += len(order)
    return _Joined(f"WITH {', '.join(parts)} {' UNION ALL '.join(told)}", tuple(places), tuple(fixed))


def _moved(statement: str, places: int) -> str:
    """Its places, which are counted from 1, behind so many of others."""
    return _PLACE.sub(lambda place: f"${int(place[1]) + places}", statement)


def _processor(compiled: Compiled, name: str) -> Callable[[Any], Any] | None:
    """What makes of a value of ours one of the database's."""
    return cast("dict[str, Callable[[Any], Any]]", cast("SQLCompiler", compiled)._bind_processors).get(name)  # noqa: SLF001 - as Core does
