"""Tables whose lines are only ever added: the database itself refuses to change or delete them.

Laid after every move of the tables, and again and again the same, so that no migration has to think of them.
"""

from sqlalchemy import Connection

from storage.database.tables.house import audit

APPEND_ONLY = (audit,)

_SQLITE = """
CREATE TRIGGER IF NOT EXISTS {table}_{event}_refused BEFORE {event} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
"""
_DROP = "DROP TRIGGER IF EXISTS {table}_refused ON {table}"
_POSTGRES = """
CREATE TRIGGER {table}_refused BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
"""


def guard(connection: Connection) -> None:
    """From here on the database refuses to change or delete a line of these tables."""
    names = [table.name for table in APPEND_ONLY]
    if connection.dialect.name == "sqlite":
        commands = [_SQLITE.format(table=name, event=event) for name in names for event in ("UPDATE", "DELETE")]
    else:
        commands = [_FUNCTION, *(part.format(table=name) for name in names for part in (_DROP, _POSTGRES))]
    for command in commands:
        connection.exec_driver_sql(command)
