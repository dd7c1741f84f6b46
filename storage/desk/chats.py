"""The chats door: which message shows someone's live card. The chat's own memory; no fact depends on it."""

from sqlalchemy import Connection, select

from storage.database.dialect import insert_or
from storage.database.tables import cards


def move_card(connection: Connection, person_id: int, message: int) -> int | None:
    """The live card is this message from now on; the message that showed it before, None if there was none."""
    before = connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))
    moved = insert_or(connection, cards).values(person_id=person_id, message=message)
    connection.execute(moved.on_conflict_do_update(index_elements=["person_id"], set_={"message": message}))
    return before
