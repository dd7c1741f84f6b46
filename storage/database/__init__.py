"""The closed room: engine, tables, migrations. Only `desk/` comes in here."""
