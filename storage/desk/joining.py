"""The joining door: arriving with or without an invite, and answering the steps one after the other."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from locales.phrase import Phrase
from storage.desk import invites, people, places
from storage.errors import Refused
from storage.facts import Person, Visitor
from storage.rules.joining import PLACES, UNDERAGE


@dataclass(frozen=True, slots=True)
class Arrival:
    """Someone who came to the door. `refusal` says why their invite did nothing; they may come in without it."""

    person: Person
    raised: bool = False
    refusal: Phrase | None = None


def start(connection: Connection, visitor: Visitor, code: str, owners: frozenset[int], now: datetime) -> Arrival:
    """This visitor as a person, with the role of the invite of this code; an empty code is no invite.

    A wrong, a used up and an expired code are told alike. A code that can give nothing new is not used up.
    """
    known = people.find_person(connection, visitor.bot, visitor.telegram_id, owners)
    person = people.arrive(connection, visitor, owners, now)
    if not code or person.step == UNDERAGE or (known is not None and invites.gives_nothing(connection, known, code)):
        return Arrival(person)
    try:
        invited = invites.use_invite(connection, person, code, now)
    except Refused as refusal:
        return Arrival(person, refusal=refusal.phrase)
    return Arrival(invited, raised=invited.role != person.role)


def answer(connection: Connection, person: Person, step: str, choice: str, now: datetime) -> Person:
    """The person after this choice at this step; unchanged if another step is open by now.

    Raises Refused if the step needs something else first.
    """
    if person.step != step:
        return person
    take = places.choose if step in PLACES else people.take_step
    return take(connection, person, choice, now)
