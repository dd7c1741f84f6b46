"""The audit door: who did what, append-only."""

from datetime import datetime

from sqlalchemy import Connection, insert

from storage.database.tables.house import audit
from storage.facts import Person


def note(connection: Connection, by: Person | None, act: str, subject: str, now: datetime) -> None:
    """Keep that this person did this; None stands for the shell of the server."""
    connection.execute(
        insert(audit).values(at=now, person_id=None if by is None else by.id, act=act, subject=subject)
    )
