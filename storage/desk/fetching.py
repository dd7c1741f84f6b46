"""The fetching door: which of several processes asks Telegram for a bot's updates; it answers only one."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from storage.database.dialect import insert_or_set, one_at_a_time
from storage.database.tables.exchange import pollers, processes
from storage.desk.inbox import ALIVE_FOR

_TAKE = insert_or_set(pollers, ["bot"], ["holder"])
_ANOTHER = (
    select(pollers.c.holder)
    .join(processes, processes.c.name == pollers.c.holder)
    .where(
        pollers.c.bot == bindparam("for_bot"),
        pollers.c.holder != bindparam("by"),
        processes.c.beat > bindparam("after"),
    )
)


def take_turn(connection: Connection, bot: int, holder: str, now: datetime) -> bool:
    """Whether this process fetches this bot's updates from now on: it does unless another one that is alive does."""
    one_at_a_time(connection, bot)
    if connection.execute(_ANOTHER, {"for_bot": bot, "by": holder, "after": now - ALIVE_FOR}).first():
        return False
    connection.execute(_TAKE.on(connection), {"bot": bot, "holder": holder})
    return True
