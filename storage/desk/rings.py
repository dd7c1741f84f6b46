"""The rings door: people who seem to work as one, with all that speaks for it, and what a human judges of that.

Judging it decides only whether they are kept apart. Whoever wants to pause or remove somebody does that elsewhere,
where the person is told why and can appeal.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select, update

from locales.phrase import phrase
from storage.database.dialect import one_at_a_time
from storage.database.tables.people import people
from storage.database.tables.ties import members, rings, ties
from storage.database.tables.trust import flags
from storage.database.tables.work import DONE, REVISING, assignments, turns
from storage.desk import audit, clearing, outbox, tying
from storage.desk.outbox import Making, Notice
from storage.desk.tying import CONFIRMED, DISMISSED, DOOR, MERGED, OPEN
from storage.desk.watching import LOOKS
from storage.errors import NotFound, Stale
from storage.facts import Person
from storage.rules.ties.evidence import SIGNS, Evidence

A_PAGE = 6
MAKER = "ring"
# Strong enough ties of somebody to be shown; all of a large ring cannot be.
MOST_TIES = 40


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody in a ring; the name is empty for those who may not see it, or once they are erased."""

    id: int
    name: str
    done: int


@dataclass(frozen=True, slots=True)
class Tie:
    """What speaks for two people of a ring working as one, so many bits of it."""

    one: int
    other: int
    bits: float
    signs: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring as it stands. `both` counts the tasks that several of them did; `by` is who judged it, or nobody."""

    id: int
    state: str
    at: datetime
    decided: datetime | None
    by: str
    mates: tuple[Mate, ...]
    ties: tuple[Tie, ...]
    both: int

    @property
    def names(self) -> dict[int, str]:
        return {mate.id: mate.name or f"#{mate.id}" for mate in self.mates}


@dataclass(frozen=True, slots=True)
class Brief:
    """A ring in a list."""

    id: int
    state: str
    at: datetime
    people: int


def list_rings(connection: Connection, page: int) -> list[Brief]:
    """A page of the rings, and one more where there are more: what waits for a judgement first, then the newest."""
    number = select(func.count()).where(members.c.ring_id == rings.c.id).scalar_subquery()
    waits = case((rings.c.state == OPEN, 0), (rings.c.state == CONFIRMED, 1), else_=2)
    query = select(rings.c.id, rings.c.state, rings.c.at, number).where(rings.c.state != MERGED)
    rows = connection.execute(query.order_by(waits, rings.c.id.desc()).limit(A_PAGE + 1).offset(page * A_PAGE))
    return [Brief(*row) for row in rows]


def count_open(connection: Connection) -> int:
    """How many rings nobody has judged."""
    return connection.scalar(select(func.count()).select_from(rings).where(rings.c.state == OPEN)) or 0


def find_of(connection: Connection, person: int) -> int | None:
    """The ring that somebody is in, or was when it was judged to be none; None of nearly everybody."""
    mine = (members.c.person_id == person) & (rings.c.state != MERGED)
    query = select(rings.c.id).join(members, members.c.ring_id == rings.c.id).where(mine)
    return connection.scalar(query.order_by(rings.c.state == DISMISSED, rings.c.id.desc()).limit(1))


def look_at(connection: Connection, by: Person, ring: int, now: datetime) -> Ring:
    """This ring for whoever looks, which is kept. Raises NotFound where there is none, or no more."""
    found = get(connection, by, ring)
    audit.note(connection, by, "ring-look", str(ring), now)
    return found


def get(connection: Connection, by: Person, ring: int) -> Ring:
    """The same without a trace, for whoever has looked already."""
    row = connection.execute(
        select(rings, people.c.name).join(people, people.c.id == rings.c.decided_by, isouter=True).where(_is(ring))
    ).first()
    if row is None:
        raise NotFound(phrase("ring-unknown"))
    query = select(people.c.id, people.c.name, people.c.done).join(members, members.c.person_id == people.c.id)
    mates = tuple(
        Mate(*mate) for mate in connection.execute(query.where(members.c.ring_id == ring).order_by(people.c.id))
    )
    if not by.may("names"):
        mates = tuple(Mate(mate.id, "", mate.done) for mate in mates)
    who = [mate.id for mate in mates]
    found = tuple(_ties(connection, row, who))
    return Ring(row.id, row.state, row.at, row.decided, row.name or "", mates, found, _both(connection, who))


def confirm(connection: Connection, by: Person, ring: int, now: datetime) -> Ring:
    """They do work as one: they are kept apart for good. Raises Stale where somebody judged it before."""
    _decide(connection, by, ring, CONFIRMED, now)
    for flag in _flags(connection, ring):
        clearing.uphold(connection, flag, by, now)
    for mate in _members(connection, ring):
        audit.note(connection, by, "ring-confirm", str(ring), now, about=mate)
    return get(connection, by, ring)


def dismiss(connection: Connection, by: Person, ring: int, now: datetime) -> Ring:
    """It is nothing: nobody is kept apart any more, and what was found until now counts no more.

    What they passed because of each other they may be given now. Raises Stale where somebody judged it before.
    """
    _decide(connection, by, ring, DISMISSED, now)
    for flag in _flags(connection, ring):
        clearing.let_be(connection, flag, by, now)
    tying.part(connection, ring)
    who = _members(connection, ring)
    connection.execute(update(ties).where(_among(who)).values(cleared=now, told=0))
    connection.execute(update(turns).where(turns.c.person_id.in_(who)).values(pos=-1, missed=None))
    for mate in who:
        audit.note(connection, by, "ring-dismiss", str(ring), now, about=mate)
    return get(connection, by, ring)


def reopen(connection: Connection, by: Person, ring: int, now: datetime) -> Ring:
    """Take a judgement back: all is as it was before. Raises Stale where there is none, or they are linked anew."""
    one_at_a_time(connection, DOOR)
    row = connection.execute(select(rings.c.state, rings.c.decided).where(_is(ring))).first()
    who = _members(connection, ring)
    elsewhere = select(people.c.id).where(people.c.id.in_(who), people.c.ring != ring).limit(1)
    if row is None or row.state == OPEN or connection.scalar(elsewhere) is not None:
        raise Stale(phrase("ring-judged"))
    connection.execute(update(people).where(people.c.id.in_(who)).values(ring=ring))
    again = update(ties).where(_among(who), ties.c.cleared == row.decided)
    connection.execute(again.values(cleared=None, told=ties.c.bits))
    connection.execute(update(rings).where(_is(ring)).values(state=OPEN, decided=None, decided_by=None, at=now))
    for mate in who:
        audit.note(connection, by, "ring-reopen", str(ring), now, about=mate)
    return get(connection, by, ring)


def order_picture(connection: Connection, by: Person, ring: int, look: str, now: datetime) -> None:
    """Bring whoever asks a picture of this ring on "light" or "dark" paper. Raises Stale, or NotFound for no ring."""
    if look not in LOOKS:
        raise Stale(phrase("button-unknown"))
    look_at(connection, by, ring, now)
    made = Making(MAKER, {"ring": ring, "look": look, "role": by.role})
    outbox.add(connection, by.id, Notice("ring-picture-here", {"number": ring}, made, asked=True), now)


def _is(ring: int) -> ColumnElement[bool]:
    return and_(rings.c.id == ring, rings.c.state != MERGED)


def _members(connection: Connection, ring: int) -> list[int]:
    mine = select(members.c.person_id).where(members.c.ring_id == ring)
    return list(connection.scalars(mine.order_by(members.c.person_id)))


def _among(who: list[int]) -> ColumnElement[bool]:
    return and_(ties.c.one_id.in_(who), ties.c.other_id.in_(who))


def _decide(connection: Connection, by: Person, ring: int, state: str, now: datetime) -> None:
    one_at_a_time(connection, DOOR)
    open_ = update(rings).where(rings.c.id == ring, rings.c.state == OPEN)
    if not connection.execute(open_.values(state=state, decided=now, decided_by=by.id)).rowcount:
        raise Stale(phrase("ring-judged"))


def _flags(connection: Connection, ring: int) -> list[int]:
    """The flags of these signs, which have served their purpose once it is judged."""
    theirs = flags.c.person_id.in_(_members(connection, ring)) & flags.c.signal.in_(SIGNS) & flags.c.seen.is_(None)
    return list(connection.scalars(select(flags.c.id).where(theirs).order_by(flags.c.id)))


def _ties(connection: Connection, ring: Any, who: list[int]) -> list[Tie]:  # noqa: ANN401 - a row of rings
    """What links them, the strongest first; of a dismissed ring what was dismissed with it."""
    counts = or_(ties.c.cleared.is_(None), ties.c.at > ties.c.cleared, ties.c.cleared == ring.decided)
    columns = (ties.c.one_id, ties.c.other_id, ties.c.bits, ties.c.signs)
    rows = connection.execute(
        select(*columns).where(_among(who), counts).order_by(ties.c.bits.desc()).limit(MOST_TIES)
    )
    return [Tie(*row) for row in rows]


def _both(connection: Connection, who: list[int]) -> int:
    """How many tasks several of these people did."""
    done = assignments.c.person_id.in_(who) & assignments.c.state.in_((DONE, REVISING)) & assignments.c.leg.is_(None)
    several = select(assignments.c.task_id).where(done).group_by(assignments.c.task_id)
    several = several.having(func.count(assignments.c.person_id.distinct()) > 1)
    return connection.scalar(select(func.count()).select_from(several.subquery())) or 0
