"""The texts door: what a trainer writes or says for the task before them, and what they change afterwards."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from locales.phrase import phrase
from storage.database.tables.work import LAPSED, LENT, REVISING, replies
from storage.desk import (
    adjudicating,
    annotations,
    assignments,
    chats,
    guides,
    holding,
    judging,
    lending,
    packets,
    recordings,
    rehearsing,
    replying,
)
from storage.desk.adjudicating import Dispute
from storage.desk.chats import Asked
from storage.desk.guides import Reworded
from storage.desk.judging import Exhibit
from storage.desk.rehearsing import Rehearsal, Tried
from storage.desk.replying import Replied
from storage.errors import NotAllowed, Refused
from storage.facts import Instant, Person
from storage.forms.reply import Message, Recorded, Wrote
from storage.rules import sitting
from storage.rules.card import Card, Idle, Moved, Outcome, Revised, Standing
from storage.rules.joining import hindrance


def take(
    connection: Connection, person: Person, said: Message, answers: int | None, instant: Instant
) -> Outcome | Reworded | Replied | Exhibit | Dispute | Tried:
    """Take a message as the reply to what is open, or tried. `answers` is the bot's message it was written under.

    What a reviewer writes who rejects something, sends it back or words it anew is for that. A message that waits for
    a reply of its own has it. Raises Refused if that was the card of another task, or if nothing is open.
    """
    asked_for = None if answers is None else chats.find_asked(connection, person.id, answers)
    look = judging.meant(connection, person) if asked_for is None else None
    if look is not None:
        if look.case is not None:
            return adjudicating.write(connection, person, look, said, instant.now)
        return judging.write(connection, person, look, said, instant.now)
    if _rehearsed(connection, person, answers, instant.now) is not None:
        return rehearsing.write(connection, person, said, instant.now)
    if answers is not None and not chats.is_card(connection, person.id, answers):
        asked = asked_for
        if asked is None:
            raise Refused(phrase("reply-elsewhere"))
        if asked.act is not None:
            chats.use_up(connection, person.id, answers)
        if asked.assignment is not None:
            packets.must_be_asked(connection, person, asked, answers)
        return _answer(connection, person, said, asked, instant)
    current = lending.find_meant(connection, person)
    if current is None and packets.is_waiting(connection, person):
        raise Refused(phrase("packet-by-reply"))
    outcome = assignments.write(connection, person, said, instant)
    _note_recording(connection, person, said, current, instant)
    return outcome


def _rehearsed(connection: Connection, person: Person, answers: int | None, now: datetime) -> Card | None:
    """The card that is being tried, if a message is for it: it was touched last, and nothing else asked for this."""
    tried = rehearsing.find_meant(connection, person, now)
    if tried is None or answers is None:
        return tried
    elsewhere = chats.is_card(connection, person.id, answers) or chats.find_asked(connection, person.id, answers)
    return None if elsewhere else tried


def card_under(connection: Connection, person: Person, answers: int | None, now: datetime) -> Standing:
    """The card that a message is for which is written under this one of ours, if it is. Only looks."""
    tried = _rehearsed(connection, person, answers, now)
    if tried is not None:
        return tried
    asked = None if answers is None else chats.find_asked(connection, person.id, answers)
    standing = assignments.standing(connection, person, asked.assignment if asked is not None else None)
    meant = lending.find_meant(connection, person) if isinstance(standing, Idle) else None
    return standing if meant is None else assignments.card_of(connection, person, meant)


def _answer(
    connection: Connection, person: Person, said: Message, asked: Asked, instant: Instant
) -> Outcome | Reworded | Replied:
    if asked.act is None and asked.batch is None:
        outcome = packets.reply(connection, person, asked.assignment or 0, said, instant)
        _note_recording(connection, person, said, asked.assignment, instant)
        return outcome
    if isinstance(said, Recorded):
        raise Refused(phrase("text-instead"))
    if asked.act is not None:
        return replying.take(connection, person, asked, said.text, instant.now)
    if asked.batch is None or not person.may("steer"):
        raise NotAllowed
    return guides.reword(connection, asked.batch, said.text, person, instant.now)


def _note_recording(
    connection: Connection, person: Person, said: Message, assignment: int | None, instant: Instant
) -> None:
    if isinstance(said, Recorded) and assignment is not None:
        recordings.keep(connection, person, said, assignment, instant.now)


def change(connection: Connection, person: Person, wrote: Wrote, now: datetime) -> Moved | Revised | Rehearsal:
    """An edited message in its place: in the draft of what is open or tried, or as a new revision of what is kept.

    Raises NotFound if it was written for neither. Revision 0 says that its words are the same as before.
    """
    tried = rehearsing.change(connection, person, wrote, now)
    if tried is not None:
        return tried
    if hindrance(person):
        raise Refused(phrase(f"work-{hindrance(person)}"))
    for assignment in _concerned(connection, person, wrote.origin):
        held = holding.load(connection, person, assignment)
        if held.state == REVISING:
            annotations.must_be_open(connection, held, now)
        if held.state in (LENT, LAPSED, REVISING) and held.batch_state == "open":
            draft = sitting.with_edit(held.sheet, held.draft, wrote)
            if draft != held.draft:
                lent = lending.load_open(connection, person, held.id)
                return Moved(holding.card(holding.move_on(connection, lent, draft, lent.state, now)))
    return annotations.revise(connection, person, wrote, now)


def _concerned(connection: Connection, person: Person, origin: int) -> Iterator[int]:
    """The assignment this message was sent in for, and the one it may be part of."""
    sent = connection.scalar(
        select(replies.c.assignment_id).where(replies.c.person_id == person.id, replies.c.origin == origin)
    )
    if sent is not None:
        yield sent
    meant = lending.find_meant(connection, person)
    if meant is not None:
        yield meant
