"""The admission door: who asked to be let in, and what an admin says to it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, func, select, update

from locales.phrase import phrase
from storage.database.tables.people import people as persons
from storage.desk import audit, inbox, outbox, people
from storage.desk.outbox import Making, Notice, NoticeButton
from storage.errors import Stale
from storage.facts import Person, Visitor
from storage.roles import ROLES, Right
from storage.rules.admission import MOST_CALLED, Door
from storage.rules.joining import ASKING, DECLINED, WELCOME
from storage.rules.numerals import numeral

ACCEPT, DECLINE = "accept", "decline"
MAKER = "admission"
# The verb of an admin's answer, and the data of the button that shows the open step of joining.
ADMIT = "wa"
OPEN_STEP = "j::"

_WAITING = select(persons.c.id, persons.c.name, persons.c.created).where(persons.c.step == ASKING)


@dataclass(frozen=True, slots=True)
class Asker:
    """Someone who waits to be let in, and since when."""

    id: int
    name: str
    since: datetime


def ask(connection: Connection, visitor: Visitor, door: Door, now: datetime) -> Person:
    """Queue this visitor; those who decide are called, unless many wait already."""
    person = people.keep(connection, people.arrive(connection, visitor, door.owners, now), step=ASKING)
    if count_waiting(connection) <= MOST_CALLED:
        asked = f"{ADMIT}:{numeral(person.id)}"
        row = tuple(NoticeButton(phrase(f"admission-{say}").id, f"{asked}:{say}") for say in (ACCEPT, DECLINE))
        notice = Notice("admission-asked", {}, Making(MAKER, {"person": person.id}), (row,))
        for holder in holders(connection, visitor.bot, "roles", door.owners):
            outbox.add(connection, holder, notice, now)
    return person


def name_of_asker(connection: Connection, person_id: int) -> str:
    """The name of somebody who waits. Raises Stale where that is decided already."""
    name = connection.scalar(select(persons.c.name).where(persons.c.id == person_id, persons.c.step == ASKING))
    if name is None:
        raise Stale(phrase("admission-decided"))
    return str(name)


def let_in(connection: Connection, person: Person, visitor: Visitor) -> Person:
    """This person at the first step of joining; whoever was here before is here again as they were."""
    return people.keep(
        connection, person, step=WELCOME if person.joined is None else None, name=visitor.name, unreachable_since=None
    )


def list_waiting(connection: Connection, limit: int, passed: int = 0) -> list[Asker]:
    """Those who wait, the longest first."""
    rows = connection.execute(_WAITING.order_by(persons.c.id).limit(limit).offset(passed))
    return [Asker(*cast("tuple[Any, ...]", row)) for row in rows]


def count_waiting(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(persons).where(persons.c.step == ASKING)) or 0


def decide(connection: Connection, by: Person, person_id: int, say: str, now: datetime) -> str:
    """Let this person in or decline them, and tell them; their name. Raises Stale where that is decided already.

    Of somebody who is declined nothing is kept but that they were, so that nobody is asked again.
    """
    waiting = select(persons.c.bot, persons.c.telegram_id, persons.c.name).where(
        persons.c.id == person_id, persons.c.step == ASKING
    )
    row = connection.execute(waiting.with_for_update()).first()
    if row is None:
        raise Stale(phrase("admission-decided"))
    audit.note(connection, by, say, "", now, about=person_id)
    change = update(persons).where(persons.c.id == person_id)
    if say == ACCEPT:
        connection.execute(change.values(step=WELCOME))
        buttons = ((NoticeButton("join-begin", OPEN_STEP),),)
        outbox.add(connection, person_id, Notice("admission-accepted", buttons=buttons), now)
    else:
        connection.execute(change.values(step=DECLINED, name=""))
        inbox.forget_person(connection, row.bot, row.telegram_id)
        outbox.add(connection, person_id, Notice("admission-declined"), now)
    return str(row.name)


def holders(connection: Connection, bot: int, right: Right, owners: frozenset[int]) -> list[int]:
    """Those of this bot who have this right and can be reached, owners among them; of any bot where it has none."""
    roles = [role.name for role in ROLES if right in role.rights]
    held = persons.c.role.in_(roles) | persons.c.telegram_id.in_(owners)
    reached = held & persons.c.step.is_(None) & persons.c.unreachable_since.is_(None)
    found = connection.execute(select(persons.c.id, persons.c.bot).where(reached).order_by(persons.c.id)).all()
    return [row.id for row in found if row.bot == bot] or [row.id for row in found]
