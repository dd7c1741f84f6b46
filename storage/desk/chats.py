"""The chats door: which message shows someone's live card. The chat's own memory; no fact depends on it."""

from sqlalchemy import Connection, select

from storage.database.dialect import insert_or_set
from storage.database.tables import cards

_MOVE = insert_or_set(cards, ["person_id"], ["message"])


def move_card(connection: Connection, person_id: int, message: int) -> int | None:
    """The live card is this message from now on; the message that showed it before, None if there was none."""
    before = connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))
    connection.execute(_MOVE.on(connection), {"person_id": person_id, "message": message})
    return before


def find_card(connection: Connection, person_id: int) -> int | None:
    """The message that shows this person's live card, None while they were shown none."""
    return connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))
