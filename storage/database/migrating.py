"""Brings a database to a version of the tables: Alembic, without a file of settings."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database.engine import sync_engine

HERE = Path(__file__).parent / "migrations"


def migrate(url: str, revision: str = "head") -> None:
    """Bring this database to `revision`, up or down, in one transaction where the database can."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        asyncio.run(_migrate_postgres(url, revision))
        return
    engine = sync_engine(parsed)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        _move(connection, revision)
        connection.exec_driver_sql("COMMIT")
    engine.dispose()


async def _migrate_postgres(url: str, revision: str) -> None:
    engine = create_async_engine(url, poolclass=NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(_move, revision)
    await engine.dispose()


def _move(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.attributes["connection"] = connection
    if revision == "base" or revision.startswith("-"):
        command.downgrade(config, revision)
    else:
        command.upgrade(config, revision)
