"""Where people stand in the batches: their cursors. Inside a door's transaction."""

from sqlalchemy import Connection, bindparam, update

from storage.database.tables.work import turns

_START_OVER = update(turns).where(turns.c.person_id == bindparam("person")).values(pos=-1, missed=None)


def start_over(connection: Connection, person_id: int) -> None:
    """Look at all tasks from the first one again: some that did not suit this person may suit them now."""
    connection.execute(_START_OVER, {"person": person_id})
