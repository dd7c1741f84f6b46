"""The doors, against real databases: SQLite, and PostgreSQL where a server program is installed."""
