"""The joining door: arriving with or without an invite, and answering the steps one after the other."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from locales.phrase import Phrase, phrase
from storage.desk import admission, inbox, invites, people, places
from storage.errors import Refused
from storage.facts import Person, Visitor
from storage.rules.admission import ASK, OPEN, Door
from storage.rules.joining import ASKING, OUTSIDE, PLACES, STEPS, UNDERAGE


@dataclass(frozen=True, slots=True)
class Arrival:
    """Someone who came to the door; nobody's `person` where nothing is kept of them.

    `refusal` says why their invite did nothing; in an open house they may come in without it.
    """

    person: Person | None
    raised: bool = False
    refusal: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen at a step of joining, by which update of Telegram's."""

    step: str
    choice: str
    update: int = 0


def start(connection: Connection, visitor: Visitor, code: str, door: Door, now: datetime) -> Arrival:
    """This visitor as a person, with what the invite of this code gives; an empty code is no invite.

    A wrong, a used up, an expired and a withdrawn code are told alike. A code that can give nothing new is not used
    up. Who is not let in without an invite is queued for an admin or told so, as the house's rule is.
    """
    known = people.find_person(connection, visitor.bot, visitor.telegram_id, door.owners)
    if _stays_outside(known, visitor, door) and not (code and invites.is_good(connection, code, now)):
        refusal = phrase("invite-not-good") if code else None
        return Arrival(_outside(connection, known, visitor, door, now), refusal=refusal)
    person = people.arrive(connection, visitor, door.owners, now)
    if person.step in OUTSIDE:
        known, person = None, admission.let_in(connection, person, visitor)
    if not code or person.step == UNDERAGE or (known is not None and invites.gives_nothing(connection, known, code)):
        return Arrival(person)
    try:
        invited = invites.use_invite(connection, person, code, now)
    except Refused as refusal:
        return Arrival(person, refusal=refusal.phrase)
    return Arrival(invited, raised=invited.role != person.role)


def answer(connection: Connection, person: Person, choice: Choice, now: datetime) -> Person:
    """The person after this choice at this step; unchanged if another step is open by now.

    Raises Refused if the step needs something else first.
    """
    if person.step != choice.step or choice.step not in (*STEPS, *PLACES):
        return person
    if choice.step in PLACES:
        return places.choose(connection, person, choice.choice, now)
    return people.take_step(connection, person, choice.choice, now, choice.update)


def _stays_outside(known: Person | None, visitor: Visitor, door: Door) -> bool:
    """Whether this visitor needs an invite, or an admin who lets them in."""
    if visitor.telegram_id in door.owners:
        return False
    if known is None or known.step == ASKING:
        return door.rule != OPEN
    return known.step in OUTSIDE


def _outside(
    connection: Connection, known: Person | None, visitor: Visitor, door: Door, now: datetime
) -> Person | None:
    """Whoever is not let in: as they stand, queued for an admin, or nobody of whom nothing is kept."""
    if known is None and door.rule == ASK:
        return admission.ask(connection, visitor, door, now)
    if known is None:
        inbox.forget_person(connection, visitor.bot, visitor.telegram_id)
    return known
