"""Brings a database to a version of the tables: Alembic, without a file of settings, and only where it is needed."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database.engine import sync_engine
from storage.database.guards import lay_guards
from storage.database.tidying import keep_tidy

T = TypeVar("T")

HERE = Path(__file__).parent / "migrations"


def newest() -> str:
    """The revision of this version of the program: that of the newest file, told by its name."""
    files = (HERE / "versions").glob("v[0-9]*_*.py")
    return max(file.stem[1:].partition("_")[0] for file in files)


def is_current(url: str) -> bool:
    """Whether this database has the tables of this version. Raises OSError or SQLAlchemyError where none is."""
    return _on(url, _revision) == newest()


def migrate(url: str, revision: str = "head") -> None:
    """Bring this database to `revision`, up or down, in one transaction where the database can.

    Raises OSError or SQLAlchemyError where it cannot be had, or has tables of a later version.
    """
    if revision != "head" or not is_current(url):
        _on(url, lambda connection: _move(connection, revision))


def _on(url: str, work: Callable[[Connection], T]) -> T:
    """Do this in one transaction."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return asyncio.run(_on_postgres(url, work))
    engine = sync_engine(parsed)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            done = work(connection)
            connection.exec_driver_sql("COMMIT")
            return done
    finally:
        engine.dispose()


async def _on_postgres(url: str, work: Callable[[Connection], T]) -> T:
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _revision(connection: Connection) -> str | None:
    """The revision this database is at, None where it has no tables."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _move(connection: Connection, revision: str) -> None:
    # A dozen megabytes and a quarter of a second, which a start that has nothing to move can do without.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.attributes["connection"] = connection
    try:
        if revision == "base" or revision.startswith("-"):
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)
            lay_guards(connection)
            keep_tidy(connection)
    except CommandError as error:
        raise OSError(str(error)) from error
