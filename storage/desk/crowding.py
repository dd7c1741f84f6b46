"""The crowding door: what of updates on their way into the inbox fits beside what waits there of their people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.exchange import inbox
from storage.rules.crowding import MOST_WAITING, RUNNING_OVER, admitted

_HERE = select(inbox.c.update_id).where(
    inbox.c.bot == bindparam("for_bot"), inbox.c.update_id.in_(bindparam("numbers", expanding=True))
)


def fitting(connection: Connection, bot: int, senders: Mapping[int, int], held: Iterable[Any]) -> dict[int, bool]:
    """The updates that are to be kept, by their numbers, and whether they fit; `senders` are in the order they came.

    `held` are the unfinished lines of these people. Looks into the table only where somebody has too many.
    """
    waiting, coming = Counter(_levels(held)), Counter(senders.values())
    if all(waiting[person] + more <= MOST_WAITING for person, more in coming.items()):
        return dict.fromkeys(senders, True)
    # What is brought again, because we were killed before we confirmed it, takes no room.
    here = set(connection.scalars(_HERE, {"for_bot": bot, "numbers": list(senders)}))
    new = {number: sender for number, sender in senders.items() if number not in here}
    fates = zip(new, admitted(new.values(), waiting), strict=True)
    return {number: fits for number, fits in fates if fits is not None}


def _levels(held: Iterable[Any]) -> Iterator[int]:
    """Everybody as often as their lines wait; those who are still to be told that it is too much, much too often."""
    for row in held:
        yield from [row.telegram_id] * (RUNNING_OVER if row.crowded else 1)
