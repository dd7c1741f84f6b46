"""A connection to SQLite that runs the statements it knows as they were compiled, past SQLAlchemy's own way.

That way takes several times as long as what SQLite itself does for a row by its key. A statement that is built once
and executed again and again is known from its second time on; whatever is out of the ordinary goes the usual way.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Self, TypeAlias, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, CursorResult, Delete, Dialect, Engine, Executable, Insert, Select, Update
from sqlalchemy.engine.interfaces import CoreExecuteOptionsParameter, DBAPIConnection
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.sql.compiler import SQLCompiler

Names: TypeAlias = tuple[str, ...]
Parameters: TypeAlias = Mapping[str, Any]
One: TypeAlias = Parameters | None
Given: TypeAlias = One | Sequence[Parameters]
Options: TypeAlias = CoreExecuteOptionsParameter | None
Convert: TypeAlias = Callable[[Any], Any]
Known: TypeAlias = Select[*tuple[Any, ...]] | Insert | Update | Delete
# A row of the database as it is handed on.
Make: TypeAlias = Callable[[Sequence[Any]], Any]

KNOWN = (Select, Insert, Update, Delete)


class Slot(NamedTuple):
    """Where a parameter comes from: from what is given under this name, or it stands; and what is done to it."""

    name: str | None
    convert: Convert | None
    stands: Any = None


class Plan(NamedTuple):
    """A statement ready to run with parameters of certain names; `make` is None where it gives no rows."""

    sql: str
    slots: tuple[Slot, ...]
    make: Make | None

    def values(self, given: Parameters) -> list[Any]:
        return [
            stands if name is None else given[name] if convert is None else convert(given[name])
            for name, convert, stands in self.slots
        ]


class QuickConnection(Connection):
    """A Core connection like any other. Where somebody listens to its engine's statements they go the usual way."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.raw = cast("sqlite3.Connection", _raw(self))
        self._listeners = engine.dispatch
        self._plans: WeakKeyDictionary[Executable, dict[Names, Plan | None]] = WeakKeyDictionary()

    def __enter__(self) -> Self:
        return self

    def execute(
        self, statement: Executable, parameters: Given = None, *, execution_options: Options = None
    ) -> CursorResult[*tuple[Any, ...]]:
        rows = parameters if isinstance(parameters, list) else (cast("Parameters", parameters or {}),)
        known = isinstance(statement, KNOWN) and rows and execution_options is None
        if not known or self._listeners.before_cursor_execute:
            return super().execute(statement, parameters, execution_options=execution_options)
        plan = self._plan(cast("Known", statement), tuple(rows[0]))
        if plan is None or (len(rows) > 1 and plan.make is not None):
            return super().execute(statement, parameters)
        return cast("CursorResult[*tuple[Any, ...]]", self._run(plan, rows))

    def scalar(self, statement: Executable, parameters: One = None, *, execution_options: Options = None) -> Any:  # noqa: ANN401 - as the library says
        return self.execute(statement, parameters, execution_options=execution_options).scalar()

    def scalars(self, statement: Executable, parameters: Given = None, *, execution_options: Options = None) -> Any:  # noqa: ANN401 - as the library says
        return self.execute(statement, parameters, execution_options=execution_options).scalars()

    def _plan(self, statement: Known, names: Names) -> Plan | None:
        """How this is run with parameters of these names; None the first time, and where only SQLAlchemy knows."""
        plans = self._plans.get(statement)
        if plans is None:
            self._plans[statement] = {}
            return None
        if names not in plans:
            plans[names] = plan_of(statement, names, self.dialect)
        return plans[names]

    def _run(self, plan: Plan, rows: Sequence[Parameters]) -> "Rows":
        try:
            if len(rows) == 1:
                return Rows(self.raw.execute(plan.sql, plan.values(rows[0])), plan)
            return Rows(self.raw.executemany(plan.sql, map(plan.values, rows)), plan)
        except sqlite3.Error as error:
            raise told(error, plan.sql, self.dialect) from error


class Rows:
    """What a statement gave, in the words of SQLAlchemy's result that are used here. It is read once."""

    __slots__ = ("_cursor", "_make")

    def __init__(self, cursor: sqlite3.Cursor, plan: Plan) -> None:
        self._cursor = cursor
        self._make = cast("Make", plan.make)

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount

    def __iter__(self) -> Iterator[Any]:
        return map(self._make, self._cursor)

    def all(self) -> list[Any]:
        return list(map(self._make, self._cursor.fetchall()))

    def first(self) -> Any:  # noqa: ANN401 - a row has the columns it has
        row = self._cursor.fetchone()
        self._cursor.close()
        return None if row is None else self._make(row)

    def one(self) -> Any:  # noqa: ANN401 - a row has the columns it has
        return _the_one(self.all())

    def one_or_none(self) -> Any:  # noqa: ANN401 - a row has the columns it has
        found = self.all()
        return _the_one(found) if found else None

    def scalar(self) -> Any:  # noqa: ANN401 - whatever that column holds
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:  # noqa: ANN401 - whatever that column holds
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:  # noqa: ANN401 - whatever that column holds
        row = self.one_or_none()
        return None if row is None else row[0]

    def scalars(self) -> "Scalars":
        return Scalars(row[0] for row in self)


class Scalars:
    """The first column of each row."""

    __slots__ = ("_values",)

    def __init__(self, values: Iterator[Any]) -> None:
        self._values = values

    def __iter__(self) -> Iterator[Any]:
        return self._values

    def all(self) -> list[Any]:
        return list(self._values)

    def first(self) -> Any:  # noqa: ANN401 - whatever that column holds
        return next(self._values, None)

    def one(self) -> Any:  # noqa: ANN401 - whatever that column holds
        return _the_one(self.all())

    def one_or_none(self) -> Any:  # noqa: ANN401 - whatever that column holds
        found = self.all()
        return _the_one(found) if found else None


def plan_of(statement: Known, names: Names, dialect: Dialect) -> Plan | None:
    """This statement compiled for parameters of these names; None where that does not say all.

    So it is with lists of values that are given, defaults that Python makes, and columns of the same name. Values
    that stand in the statement are written into it: of a partial index SQLite sees only so whether it holds what is
    asked for, and where such a value is a parameter it plans the statement anew each time.
    """
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    columns = statement.exported_columns
    shown = tuple(str(column.key) for column in columns)
    if compiled.literal_execute_params or compiled.prefetch or len(set(shown)) < len(shown):
        return None
    sql, order = _with_lists(compiled)
    slots, pieces = [_slot(compiled, name, names) for name in order], sql.split("?")
    if "POSTCOMPILE" in sql or None in slots or len(pieces) != len(slots) + 1:
        return None
    converts = [_way(column.type.dialect_impl(dialect).result_processor(dialect, None)) for column in columns]
    return _ready(pieces, cast("list[Slot]", slots), _maker(shown, converts) if shown else None)


def _with_lists(compiled: SQLCompiler) -> tuple[str, list[str]]:
    """The text with the lists of values that stand in it written out, and the names of its other parameters."""
    sql, order = str(compiled), []
    for name in compiled.positiontup or ():
        bind = compiled.binds[name]
        if bind not in compiled.post_compile_params:
            order.append(name)
        elif not bind.required:
            convert = _way(bind.type.dialect_impl(compiled.dialect).bind_processor(compiled.dialect))
            written = [_literal(value if convert is None else convert(value)) for value in bind.value or ()]
            if written and all(written):
                sql = sql.replace(f"__[POSTCOMPILE_{name}]", ", ".join(map(str, written)))
    return sql, order


def _ready(pieces: Sequence[str], slots: Sequence[Slot], make: Make | None) -> Plan:
    sql, kept = pieces[0], []
    for slot, piece in zip(slots, pieces[1:], strict=True):
        literal = None if slot.name is not None else _literal(slot.stands)
        sql += (literal or "?") + piece
        if literal is None:
            kept.append(slot)
    return Plan(sql, tuple(kept), make)


def _literal(value: object) -> str | None:
    """How a value is written; None where it is no plain number or word."""
    if type(value) is int:
        return str(value)
    return f"'{value}'" if type(value) is str and value.isalnum() and value.isascii() else None


def told(error: sqlite3.Error, sql: str, dialect: Dialect) -> BaseException:
    """The error as SQLAlchemy tells it; what people wrote is among the parameters, so these are not in it."""
    return cast(
        "BaseException",
        DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True, dialect=dialect),
    )


def _slot(compiled: SQLCompiler, name: str, names: Names) -> Slot | None:
    bind = compiled.binds[name]
    convert = _way(bind.type.dialect_impl(compiled.dialect).bind_processor(compiled.dialect))
    for key in (bind.key, name):
        if key in names:
            return Slot(key, convert)
    if bind.required or bind.callable is not None:
        return None
    return Slot(None, None, bind.value if convert is None else convert(bind.value))


def _way(convert: object) -> Convert | None:
    return cast("Convert | None", convert)


def _maker(shown: Names, converts: Sequence[Convert | None]) -> Make:
    """From a row of the driver's to one with names, its columns turned into what Python put in."""
    make: Make = cast("Any", namedtuple("Found", shown, rename=True))._make  # noqa: PYI024 - the columns are known only now
    if not any(converts):
        return make
    turned = [(place, convert) for place, convert in enumerate(converts) if convert is not None]

    def turn(row: Sequence[Any]) -> Any:  # noqa: ANN401 - a row has the columns it has
        values = list(row)
        for place, convert in turned:
            values[place] = convert(values[place])
        return make(values)

    return turn


def _the_one(found: list[Any]) -> Any:  # noqa: ANN401 - a row, or a value
    if not found:
        raise NoResultFound
    if len(found) > 1:
        raise MultipleResultsFound
    return found[0]


def _raw(connection: Connection) -> DBAPIConnection:
    raw = connection.connection.dbapi_connection
    if raw is None:
        raise RuntimeError(connection)
    return raw
