"""The moving door: all rows of a SQLite file into the empty tables of a server, as they are."""

from pathlib import Path

from sqlalchemy import Connection, Table, cast, create_engine, func, insert, select
from sqlalchemy.dialects.postgresql import REGCLASS

from storage.database.tables.all import metadata

A_LOAD = 1000


def move(connection: Connection, file: Path) -> int:
    """Bring every row of this file, which is of this version, into these tables, which are empty; how many.

    Numbers stay as they are, and new ones go on after them. One transaction: it is all there, or nothing.
    """
    engine = create_engine(f"sqlite+pysqlite:///{file}", hide_parameters=True)
    try:
        with engine.connect() as source:
            return sum(_bring(source, connection, table) for table in metadata.sorted_tables)
    finally:
        engine.dispose()


def _bring(source: Connection, target: Connection, table: Table) -> int:
    count = 0
    # In the order of their numbers: a row that names one of the same table names an earlier one.
    rows = source.execution_options(yield_per=A_LOAD).execute(select(table).order_by(*table.primary_key)).mappings()
    for part in rows.partitions(A_LOAD):
        target.execute(insert(table), [dict(row) for row in part])
        count += len(part)
    if table.autoincrement_column is not None:
        _go_on(target, table, table.autoincrement_column.name)
    return count


def _go_on(target: Connection, table: Table, column: str) -> None:
    """Let the server count on from the highest number there is."""
    counter = target.scalar(select(func.pg_get_serial_sequence(table.name, column)))
    highest = target.scalar(select(func.max(table.c[column])))
    if counter is not None and highest is not None:
        target.execute(select(func.setval(cast(counter, REGCLASS), highest)))
