"""What the database itself refuses: changing or deleting a row of a table that only grows.

A new table that only grows gets its name in the list here.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, inspect

APPEND_ONLY = ("audit", "ledger", "approvals", "payouts", "payout_lines", "payout_ends")
# The function that refuses it on a server.
GUARD = "only_grows"

_REFUSE = """
CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$
"""


def lay_guards(connection: Connection) -> None:
    """Let the database refuse it from now on, in every such table that there is."""
    there = set(inspect(connection).get_table_names())
    statements = _on_sqlite if connection.dialect.name == "sqlite" else _on_postgresql
    for table in APPEND_ONLY:
        for statement in statements(table) if table in there else ():
            connection.exec_driver_sql(statement)


def _on_sqlite(table: str) -> Iterator[str]:
    for act in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.lower()} BEFORE {act} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
        )


def _on_postgresql(table: str) -> Iterator[str]:
    yield _REFUSE
    for act, each in (("UPDATE OR DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
        name = f"{table}_no_{act.split()[0].lower()}"
        yield f"DROP TRIGGER IF EXISTS {name} ON {table}"
        yield f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH {each} EXECUTE FUNCTION only_grows()"
