"""Many rows at once, past what a statement does for each value."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, insert

# SQLAlchemy makes a dictionary of each row and asks the type of each value: twice the price of the insert itself.


def insert_plain(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> None:
    """Insert rows whose values stand in the order of these columns and as the database keeps them."""
    statement = insert(table).compile(dialect=connection.dialect, column_keys=list(columns))
    if tuple(statement.positiontup or ()) != tuple(columns):
        raise ValueError(columns)
    connection.exec_driver_sql(statement.string, list(rows))
