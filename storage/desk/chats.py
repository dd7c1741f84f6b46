"""The chats door: which message shows someone's live card, and which ones wait for a reply of their own.

The chat's own memory; no fact depends on it.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, or_, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_or_set
from storage.database.tables.exchange import asked, cards
from storage.errors import Refused

# The act of a message that has had its reply.
USED = "used"

_MOVE = insert_or_set(cards, ["person_id"], ["message", "photo", "picture"])
_ASK = insert_or_set(asked, ["person_id", "message"], ["assignment_id", "batch_id", "act", "number"])


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reply to a message of ours is for: a task, a batch's guideline, an act with a thing, about oneself.

    Of a task `number` is the version that the message showed first.
    """

    assignment: int | None = None
    batch: int | None = None
    act: str | None = None
    number: int | None = None


# The act of a message that waits for a question about a task; its number is that of the task's replies until then.
WONDERING = "wondering"
# A question about oneself: whatever is written next answers it, reply or not.
ABOUT = Asked()


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


def ask(connection: Connection, person_id: int, message: int, what: Asked) -> None:
    """A reply to this message of ours is for this."""
    about = {"assignment_id": what.assignment, "batch_id": what.batch, "act": what.act, "number": what.number}
    connection.execute(_ASK.on(connection), {"person_id": person_id, "message": message, **about})


def use_up(connection: Connection, person_id: int, message: int) -> None:
    """This message has its reply. Raises Refused if it had one before, so that one reply alone counts."""
    this = update(asked).where(asked.c.person_id == person_id, asked.c.message == message, asked.c.act != USED)
    if not connection.execute(this.values(act=USED)).rowcount:
        raise Refused(phrase("reply-used"))


def find_wondering(connection: Connection, person_id: int, assignment: int) -> int | None:
    """How many replies the assignment had when its person began to ask about it, if no card was shown since then."""
    mine = (asked.c.person_id == person_id) & (asked.c.assignment_id == assignment) & (asked.c.act == WONDERING)
    card = select(cards.c.message).where(cards.c.person_id == person_id).scalar_subquery()
    found = select(asked.c.number).where(mine, asked.c.message > card).order_by(asked.c.message.desc())
    return connection.scalar(found.limit(1))


def end_wondering(connection: Connection, person_id: int, assignment: int) -> None:
    """What is written next is no question about this assignment."""
    mine = (asked.c.person_id == person_id) & (asked.c.assignment_id == assignment)
    connection.execute(delete(asked).where(mine, asked.c.act == WONDERING))


def find_asked(connection: Connection, person_id: int, message: int) -> Asked | None:
    """What a reply to this message is for, None if it waits for none."""
    row = connection.execute(
        select(asked.c.assignment_id, asked.c.batch_id, asked.c.act, asked.c.number).where(
            asked.c.person_id == person_id, asked.c.message == message
        )
    ).first()
    found = None if row is None else Asked(*row)
    return None if found == ABOUT else found


def is_latest(connection: Connection, person_id: int, message: int, assignment: int) -> bool:
    """Whether no later message of ours asks for this assignment."""
    mine = (asked.c.person_id == person_id) & (asked.c.assignment_id == assignment)
    return connection.scalar(select(asked.c.message).where(mine, asked.c.message > message).limit(1)) is None


def ask_about(connection: Connection, person_id: int, message: int | None) -> list[int]:
    """This message asks somebody about themselves from here on, or none does; the messages that did before."""
    for_nothing = asked.c.assignment_id.is_(None) & asked.c.batch_id.is_(None) & asked.c.act.is_(None)
    about = (asked.c.person_id == person_id) & for_nothing
    before = connection.scalars(delete(asked).where(about).returning(asked.c.message)).all()
    if message is not None:
        ask(connection, person_id, message, ABOUT)
    return [each for each in before if each != message]


def find_photo(connection: Connection, person_id: int, picture: str) -> int | None:
    """The message with this picture, if this person's live card hangs under it."""
    return connection.scalar(select(cards.c.photo).where(cards.c.person_id == person_id, cards.c.picture == picture))


def is_card(connection: Connection, person_id: int, message: int) -> bool:
    """Whether this message shows the person's live card, or the picture above it."""
    found = select(cards.c.message).where(
        cards.c.person_id == person_id, or_(cards.c.message == message, cards.c.photo == message)
    )
    return connection.scalar(found) is not None
