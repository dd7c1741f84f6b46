"""Where rules have something to look at: in whose work of a batch something happened that one may act on.

Whoever sees such a thing says so in the transaction of its effect; `enforcing` looks at it soon after. So nothing is
told the moment somebody misses a key: nobody learns which task was one.
"""

from datetime import datetime

from sqlalchemy import Connection

from storage.database.dialect import insert_or_add
from storage.database.late import at_last
from storage.database.tables.trust import stirs

_STIR = insert_or_add(stirs, ["person_id", "batch_id"], ["number"])


def stir(connection: Connection, person: int, batch: int, now: datetime) -> None:
    """Something happened in this person's work of this batch."""
    row = {"person_id": person, "batch_id": batch, "since": now, "number": 1}
    at_last(connection, _STIR.on(connection), row)
