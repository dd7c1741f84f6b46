"""The chats door: which message shows someone's live card. The chat's own memory; no fact depends on it."""

from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from storage.database.dialect import insert_or_set
from storage.database.tables import cards

_MOVE = insert_or_set(cards, ["person_id"], ["message", "photo", "picture"])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card is shown: its message, and if it hangs under a picture, that one's message and address."""

    message: int
    photo: int | None = None
    picture: str | None = None


def move_card(connection: Connection, person_id: int, place: Place) -> int | None:
    """The live card is here from now on; the message that showed it before, None if there was none."""
    before = connection.scalar(select(cards.c.message).where(cards.c.person_id == person_id))
    connection.execute(
        _MOVE.on(connection),
        {"person_id": person_id, "message": place.message, "photo": place.photo, "picture": place.picture},
    )
    return before


def find_photo(connection: Connection, person_id: int, picture: str) -> int | None:
    """The message with this picture, if this person's live card hangs under it."""
    return connection.scalar(select(cards.c.photo).where(cards.c.person_id == person_id, cards.c.picture == picture))


def is_card(connection: Connection, person_id: int, message: int) -> bool:
    """Whether this message shows the person's live card, or the picture above it."""
    found = select(cards.c.message).where(
        cards.c.person_id == person_id, or_(cards.c.message == message, cards.c.photo == message)
    )
    return connection.scalar(found) is not None
