"""The chats door: which message shows someone's live card, and which ones wait for a reply of their own.

The chat's own memory; no fact depends on it.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from storage.database.dialect import insert_or_set
from storage.database.tables import asked, cards

_MOVE = insert_or_set(cards, ["person_id"], ["message"])
_ASK = insert_or_set(asked, ["person_id", "message"], ["assignment_id", "batch_id"])


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reply to a message of ours is for: a lent task, or the guideline of a batch."""

    assignment: int | None = None
    batch: int | None = None


def move_card(connection: Connection, person_id: int, message: int) -> int | None:
    """The live card is this message from now on; the message that showed it before, None if there was none."""
    before = connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))
    connection.execute(_MOVE.on(connection), {"person_id": person_id, "message": message})
    return before


def find_card(connection: Connection, person_id: int) -> int | None:
    """The message that shows this person's live card, None while they were shown none."""
    return connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))


def ask(connection: Connection, person_id: int, message: int, what: Asked) -> None:
    """A reply to this message of ours is for this."""
    row = {"person_id": person_id, "message": message, "assignment_id": what.assignment, "batch_id": what.batch}
    connection.execute(_ASK.on(connection), row)


def find_asked(connection: Connection, person_id: int, message: int) -> Asked | None:
    """What a reply to this message is for, None if it waits for none."""
    row = connection.execute(
        select(asked.c.assignment_id, asked.c.batch_id).where(
            asked.c.person_id == person_id, asked.c.message == message
        )
    ).first()
    return None if row is None else Asked(*row)
