"""The few words in which the two databases differ for us, above all an insert that may meet a row that is there.

Statements are built once: `Upsert.on(connection)` is the ready one for the database at hand.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias
from typing import cast as cast_to

from sqlalchemy import BigInteger, ColumnElement, Connection, Select, Table, Text, bindparam, cast, func, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database.columns import Packed

# So many rows are read at a time.
AT_ONCE = 5_000

AnyInsert: TypeAlias = sqlite.Insert | postgresql.Insert


def one_at_a_time(connection: Connection, number: int) -> None:
    """Until this transaction ends, nobody else passes here with this number. SQLite has one writer anyway."""
    if connection.dialect.name != "sqlite":
        connection.execute(_LOCK, {"number": number})


def each_one_at_a_time(connection: Connection, numbers: Iterable[int]) -> None:
    """The same with each of these numbers; everybody takes several in the same order, so that none wait in a ring."""
    if connection.dialect.name != "sqlite":
        connection.execute(_LOCKS, {"numbers": sorted(set(numbers))})


def can_lock(connection: Connection) -> bool:
    """Whether there are others who write at the same time, and rows that can be kept from them."""
    return connection.dialect.name != "sqlite"


def hold(connection: Connection, table: Table, ids: Iterable[int]) -> None:
    """Until this transaction ends, nobody else changes these rows; waits where somebody does just now."""
    if connection.dialect.name != "sqlite" and (numbers := sorted(set(ids))):
        rows = select(table.c.id).where(table.c.id.in_(numbers)).order_by(table.c.id)
        connection.execute(rows.with_for_update(key_share=True))


_LOCK = select(func.pg_advisory_xact_lock(bindparam("number")))
_EACH = func.unnest(bindparam("numbers", type_=postgresql.ARRAY(BigInteger))).column_valued("number")
_LOCKS = select(func.pg_advisory_xact_lock(_EACH))


def numbers_listed(name: str) -> dict[str, Any]:
    """By dialect what a column may be `in_` that is one of the numbers given, as a list, under this name."""
    packed = bindparam(name, type_=Packed[list[int]](list[int]))
    return {
        # A statement that is the same for any number of them.
        "sqlite": select(func.json_each(packed).table_valued("value").c.value),
        "postgresql": bindparam(name, expanding=True),
    }


def random_mark(connection: Connection) -> ColumnElement[str]:
    """32 letters that the database draws by chance, as it gives numbers to rows; 122 bits at least."""
    if connection.dialect.name == "sqlite":
        return func.lower(func.hex(func.randomblob(16)))
    return func.replace(cast(func.gen_random_uuid(), Text), "-", "")


@dataclass(frozen=True, slots=True)
class Upsert:
    """The same insert in the words of both databases."""

    sqlite: sqlite.Insert
    postgresql: postgresql.Insert

    def on(self, connection: Connection) -> AnyInsert:
        return self.sqlite if connection.dialect.name == "sqlite" else self.postgresql

    def returning(self, *columns: ColumnElement[Any]) -> "Upsert":
        """The same, which gives back these columns of the row."""
        return Upsert(
            cast_to("sqlite.Insert", self.sqlite.returning(*columns)),
            cast_to("postgresql.Insert", self.postgresql.returning(*columns)),
        )


def insert_if_new(table: Table) -> Upsert:
    """An insert that leaves a row that is there as it is."""
    return Upsert(sqlite.insert(table).on_conflict_do_nothing(), postgresql.insert(table).on_conflict_do_nothing())


def insert_or_set(table: Table, keys: list[str], columns: list[str]) -> Upsert:
    """An insert that, where a row with these keys is there, sets these columns of it to the new values."""
    for_sqlite, for_postgresql = sqlite.insert(table), postgresql.insert(table)
    return Upsert(
        for_sqlite.on_conflict_do_update(
            index_elements=keys, set_={name: for_sqlite.excluded[name] for name in columns}
        ),
        for_postgresql.on_conflict_do_update(
            index_elements=keys, set_={name: for_postgresql.excluded[name] for name in columns}
        ),
    )


def text_in(connection: Connection, column: ColumnElement[str], name: str) -> ColumnElement[str | None]:
    """The text under this name in a column of JSON objects kept as text; NULL where there is none."""
    if connection.dialect.name == "sqlite":
        return func.json_extract(column, f"$.{name}")
    return func.jsonb_extract_path_text(cast(column, postgresql.JSONB), name)


def insert_or_add(table: Table, keys: list[str], columns: list[str]) -> Upsert:
    """An insert that, where a row with these keys is there, adds the new values to these columns of it."""
    for_sqlite, for_postgresql = sqlite.insert(table), postgresql.insert(table)
    return Upsert(
        for_sqlite.on_conflict_do_update(
            index_elements=keys, set_={name: table.c[name] + for_sqlite.excluded[name] for name in columns}
        ),
        for_postgresql.on_conflict_do_update(
            index_elements=keys, set_={name: table.c[name] + for_postgresql.excluded[name] for name in columns}
        ),
    )


def counted(connection: Connection, query: Select[Any]) -> Counter[tuple[Any, ...]]:
    """How often there is each of the rows of this query. SQLite, to group them, would sort all of them in memory."""
    if connection.dialect.name != "sqlite":
        grouped = query.add_columns(func.count()).group_by(*query.selected_columns)
        return Counter({tuple(row[:-1]): row[-1] for row in connection.execute(grouped)})
    found = Counter[tuple[Any, ...]]()
    for part in connection.execute(query, execution_options={"yield_per": AT_ONCE}).partitions():
        found.update(cast_to("list[tuple[Any, ...]]", part))
    return found
