"""The packets door: several tasks lent at once for a time without a connection, each answered by a reply."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.database.tables.work import DONE, LENT, SKIPPED, assignments
from storage.desk import assignments as sittings
from storage.desk import holding, lending
from storage.desk.holding import Held
from storage.desk.lending import Terms
from storage.errors import Refused
from storage.facts import Content, Instant, Person, Sheet, Wishes
from storage.forms.material import Block
from storage.forms.record import SEND, Record
from storage.forms.reply import Message, Recorded, Reply, Tap
from storage.forms.spelled import spelled
from storage.forms.write import FULL_MESSAGE, Write
from storage.rules.card import Card, Idle, Moved, Outcome, Tapped
from storage.rules.joining import hindrance_to_more
from storage.rules.sitting import Draft, open_question

MOST = 10
# What is to be read leaves room in its message for how to answer; in UTF-16 units.
LONGEST = 3_000


@dataclass(frozen=True, slots=True)
class Packed:
    """A packet; `left` tasks could not come along, if it is not full."""

    cards: tuple[Card, ...]
    left: int = 0


def can_be_packed(content: Content, wishes: Wishes) -> bool:
    """Whether one message and one reply can begin this task.

    What is hard to look at is never sent unasked, a picture would be a message more, and pages cannot be turned.
    """
    if wishes.sensitive or content.sensitive or content.image:
        return False
    opened = open_question(Sheet(content, wishes, tuple(each.id for each in content.candidates)), Draft())
    return opened is not None and sum(map(_length, opened.question.show)) <= LONGEST


def _length(block: Block) -> int:
    return len(block.text.encode("utf-16-le")) // 2


PACKED = Terms(can_be_packed, 1)


def fill(connection: Connection, person: Person, count: int, instant: Instant) -> Packed:
    """The packet of this person, filled up to so many tasks. Done once more it lends nothing new."""
    if hindrance_to_more(person):
        raise Refused(phrase(f"work-{hindrance_to_more(person)}"))
    cards = [holding.card(load) for load in _in_hand(connection, person)]
    while len(cards) < min(count, MOST):
        lent = lending.lend_new(connection, person, instant, PACKED)
        if isinstance(lent, Idle):
            return Packed(tuple(cards), lent.unfit)
        cards.append(holding.card(lent))
    return Packed(tuple(cards))


def reply(connection: Connection, person: Person, assignment: int, said: Message, instant: Instant) -> Outcome:
    """Take a message as the answer to this task of a packet; a text is sent at once, without a look at it before.

    What comes after the lease is kept if the task still needs it. Raises Refused if it is answered already.
    """
    held = holding.load(connection, person, assignment)
    if held.state in (DONE, SKIPPED):
        raise Refused(phrase("packet-answered"))
    held = lending.load_open(connection, person, assignment)
    outcome = sittings.take(connection, person, held, _replies(held, said), instant)
    return _without_asking(connection, person, outcome, instant)


def _replies(held: Held, said: Message) -> tuple[Reply, ...]:
    """What is done with this message: it is read in place of taps, and sent with the tap that would send it."""
    question = holding.card(held).question
    if isinstance(said, Recorded):
        return (said, Tap(SEND)) if isinstance(question, Record) else (said,)
    replies = spelled(question, said)
    # A phone sends the rest of such a long text in a message of its own.
    if isinstance(question, Write) and replies == (said,) and len(said.text) < FULL_MESSAGE:
        return (said, Tap(question.sends[0].id))
    return replies


def _without_asking(connection: Connection, person: Person, outcome: Outcome, instant: Instant) -> Outcome:
    """What comes of it when the questions that can do without an answer are not asked: nobody is there."""
    while isinstance(outcome, Moved) and isinstance(outcome.card.question, Write):
        card, otherwise = outcome.card, outcome.card.question.otherwise
        if not otherwise or card.state.parts:
            break
        outcome = sittings.tap(connection, person, Tapped(card.assignment, card.version, otherwise), instant)
    return outcome


def is_waiting(connection: Connection, person: Person) -> bool:
    """Whether a task of this person's packet waits for its answer."""
    return bool(_in_hand(connection, person))


def _in_hand(connection: Connection, person: Person) -> list[Held]:
    found = connection.scalars(
        select(assignments.c.id)
        .join(batches, batches.c.id == assignments.c.batch_id)
        .where(
            assignments.c.person_id == person.id,
            assignments.c.state == LENT,
            assignments.c.packet == 1,
            batches.c.state == "open",
        )
        .order_by(assignments.c.id)
    ).all()
    return [holding.load(connection, person, assignment) for assignment in found]
