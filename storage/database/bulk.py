"""Many rows at once, past what a statement does for each value."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, insert

# SQLAlchemy makes a dictionary of each row and asks the type of each value: twice the price of the insert itself.


def insert_plain(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> None:
    """Insert rows whose values stand in the order of these columns and as the database keeps them."""
    statement = insert(table).compile(dialect=connection.dialect, column_keys=list(columns))
    if tuple(statement.positiontup or ()) != tuple(columns):
        raise ValueError(columns)
    connection.exec_driver_sql(statement.string, list(rows))


def fetched(
    connection: Connection, query: Select[Any], parameters: Mapping[str, object], size: int
) -> Iterator[list[tuple[Any, ...]]]:
    """The rows of this query as the driver gives them, so many at a time, in bounded memory.

    Dressing each as a row of Core's takes as long as fetching it.
    """
    streamed = connection.execute(query, dict(parameters), execution_options={"yield_per": size})
    fetch = streamed.cursor_strategy.fetchmany
    with closing(streamed):
        while streamed.cursor is not None and (some := fetch(streamed, streamed.cursor, size)):
            yield cast("list[tuple[Any, ...]]", some)
