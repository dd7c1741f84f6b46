"""What processes over one PostgreSQL call out to each other, so that nobody has to look for what others left to them.

It is a hint and no more: whoever was not there to hear it finds the same in the tables a little later.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

CHANNEL = "latihin"

_SAY = select(func.pg_notify(CHANNEL, bindparam("said")))


def say(connection: Connection, said: str) -> None:
    """Call this out to all processes once this transaction is on disk. A SQLite file has one process to serve it."""
    if connection.dialect.name != "sqlite":
        connection.execute(_SAY, {"said": said})


async def hear(url: URL, heard: Callable[[str], None]) -> None:
    """Hand on whatever is called out until the connection ends. Raises what the database raises."""
    engine = create_async_engine(url, poolclass=NullPool, hide_parameters=True)
    over = asyncio.Event()

    def take(*said: Any) -> None:  # noqa: ANN401 - the driver, its process, the channel, and what was said
        heard(said[-1])

    try:
        async with engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            driver.add_termination_listener(lambda _: over.set())
            await driver.add_listener(CHANNEL, take)
            await over.wait()
    finally:
        await engine.dispose()
