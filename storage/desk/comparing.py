"""The comparing door: holds what people did lately beside what others did, and finds who may work as one.

Only looks, away from the taps; what it finds is kept by `tying`. Somebody is looked at again after some more work.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from storage.database.tables.people import guests, people
from storage.database.tables.reviews import tallies
from storage.database.tables.ties import scans
from storage.desk import erring, favouring, resembling, sharing
from storage.desk.sharing import Beside
from storage.rules.ties import timing
from storage.rules.ties.evidence import Evidence
from storage.rules.ties.invite import SOME, bits_before

# So much new of somebody is worth a look, and so many people are named at once.
ENOUGH_NEW, AT_ONCE = 10, 50

_DONE = people.c.done + func.coalesce(tallies.c.reviews, 0)
_DUE = (
    select(people.c.id, _DONE)
    .join(scans, scans.c.person_id == people.c.id, isouter=True)
    .join(tallies, tallies.c.reviewer_id == people.c.id, isouter=True)
    .where(people.c.id > bindparam("after"), _DONE - func.coalesce(scans.c.done, 0) >= ENOUGH_NEW)
    .order_by(people.c.id)
    .limit(AT_ONCE)
)
_INVITE = select(guests.c.invite_id).where(guests.c.person_id == bindparam("me"))
_GUESTS = (
    select(func.count())
    .select_from(
        select(guests.c.person_id).where(guests.c.invite_id == bindparam("invite")).limit(SOME + 1).subquery()
    )
    .scalar_subquery()
)
_BY_SAME = select(guests.c.person_id).where(
    guests.c.invite_id == bindparam("invite"), guests.c.person_id.in_(bindparam("people", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody who has done so much by now, tasks and reviews, that it is time to look."""

    person: int
    done: int


@dataclass(frozen=True, slots=True)
class Pair:
    """What was found between two people, `one` the lower number; and what their invite says `before` all else."""

    one: int
    other: int
    signs: tuple[Evidence, ...]
    before: float


@dataclass(frozen=True, slots=True)
class Compared:
    """What a look at somebody found; they were held beside so many partners."""

    person: int
    done: int
    partners: int
    pairs: tuple[Pair, ...]


def due(connection: Connection, after: int = 0) -> list[Due]:
    """Some of those who did enough since the last look, by their numbers, from the one after this on."""
    return [Due(*row) for row in connection.execute(_DUE, {"after": after})]


def compare(connection: Connection, who: Due) -> Compared:
    """Hold this person's latest work beside everybody's who shares tasks, texts, keys or reviews with them."""
    found = sharing.beside(connection, who.person)
    signs: dict[int, list[Evidence]] = defaultdict(list)
    for look in (_together, erring.alike, resembling.alike, favouring.favoured_by):
        for partner, evidence in look(connection, found):
            if partner != who.person and evidence.bits > 0:
                signs[partner].append(evidence)
    before = _invited(connection, who.person, signs)
    pairs = [_pair(who.person, partner, of, before.get(partner, 0.0)) for partner, of in sorted(signs.items())]
    return Compared(who.person, who.done, len(found.others), tuple(pairs))


def _together(connection: Connection, found: Beside) -> Iterator[tuple[int, Evidence]]:
    """Who answers at the same moments."""
    stays = sharing.stays(connection, found, found.partners)
    for partner in found.partners:
        evidence = timing.together(stays[found.person], stays[partner])
        if evidence is not None:
            yield partner, evidence


def _invited(connection: Connection, person: int, others: Collection[int]) -> dict[int, float]:
    """What the invite says of those who came by the one that this person came by."""
    invite = connection.scalar(_INVITE, {"me": person}) if others else None
    if invite is None:
        return {}
    number = connection.scalar(select(_GUESTS), {"invite": invite}) or 0
    same = connection.scalars(_BY_SAME, {"invite": invite, "people": list(others)})
    return dict.fromkeys(same, bits_before(number))


def _pair(person: int, partner: int, signs: list[Evidence], before: float) -> Pair:
    if person < partner:
        return Pair(person, partner, tuple(signs), before)
    return Pair(partner, person, tuple(sign.turned for sign in signs), before)
