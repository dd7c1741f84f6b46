"""What a server is told about the tables that change with every tap: to clear away what was changed before long.

By itself it waits until a fifth of a table has changed. Whoever looks for the next open task of five million would
walk past a million that are not open any more.
"""

from sqlalchemy import Connection, inspect

BUSY = ("tasks", "assignments", "inbox", "turns", "people", "days", "batches")
_SOON = "autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000"


def keep_tidy(connection: Connection) -> None:
    """Have PostgreSQL clear these tables after 5,000 changed rows; SQLite has nothing to clear."""
    there = set(inspect(connection).get_table_names())
    for table in BUSY if connection.dialect.name != "sqlite" else ():
        if table in there:
            connection.exec_driver_sql(f"ALTER TABLE {table} SET ({_SOON})")
