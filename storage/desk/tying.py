"""Keeps what a look at somebody found: ties between people, the rings that strong ones link, and flags for each.

Inside a door's transaction. Done once more it changes nothing: every sign is kept at its strongest.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Text, bindparam, delete, func, insert, select, type_coerce, update

from storage.database.dialect import insert_if_new, insert_or_set, one_at_a_time
from storage.database.tables.people import people
from storage.database.tables.ties import members, rings, scans, ties
from storage.desk import flagging
from storage.desk.comparing import Compared, Pair
from storage.rules.attention import Sign
from storage.rules.joining import ERASED, OWN
from storage.rules.ties.evidence import WORTH_KEEPING, Evidence, mark, strength

OPEN, CONFIRMED, DISMISSED, MERGED = "open", "confirmed", "dismissed", "merged"
# Flags are raised anew once so much more speaks for it.
MORE_TO_TELL = 8.0
DOOR = -7_012

_SCANNED = insert_or_set(scans, ["person_id"], ["done", "partners"])
_PARTNERS = select(func.coalesce(func.sum(scans.c.partners), 0))
# Of whoever is erased nothing is known any more, and nothing of those who rest is looked at meanwhile.
_HERE = select(people.c.id).where(
    people.c.id.in_(bindparam("who", expanding=True)),
    func.coalesce(people.c.step, "") != ERASED,
    ~type_coerce(people.c.paused, Text).contains(f'"{OWN}"'),
)
_TIE = select(ties.c.signs, ties.c.told, ties.c.at, ties.c.cleared).where(
    ties.c.one_id == bindparam("one"), ties.c.other_id == bindparam("other")
)
_PUT = insert_or_set(ties, ["one_id", "other_id"], ["signs", "bits", "told", "at"])
_RINGS = select(people.c.ring).where(people.c.id.in_(bindparam("who", expanding=True)), people.c.ring.is_not(None))
_NEW = insert(rings).returning(rings.c.id)
_JOIN = insert_if_new(members)


def keep(connection: Connection, found: Compared, now: datetime) -> None:
    """Keep this; who is linked by it is of one ring from now on, until somebody judges that it is nothing."""
    one_at_a_time(connection, DOOR)
    row = {"person_id": found.person, "done": found.done, "partners": found.partners}
    connection.execute(_SCANNED.on(connection), row)
    if not found.pairs:
        return
    # Everybody counts whom they share with: each pair twice.
    line = mark((connection.scalar(_PARTNERS) or 0) // 2)
    here = set(
        connection.scalars(_HERE, {"who": [person for pair in found.pairs for person in (pair.one, pair.other)]})
    )
    for pair in found.pairs:
        if {pair.one, pair.other} <= here:
            _keep(connection, pair, line, now)


def part(connection: Connection, ring: int) -> None:
    """Nobody is of this ring any more; who was in it stays known."""
    connection.execute(update(people).where(people.c.ring == ring).values(ring=None))


def _keep(connection: Connection, pair: Pair, line: float, now: datetime) -> None:
    key = {"one": pair.one, "other": pair.other}
    known = connection.execute(_TIE, key).first()
    if known is not None and known.cleared is not None and known.at <= known.cleared:
        # What was judged to be nothing is not held against them again.
        known = None
    signs = _strongest((*(known.signs if known else ()), *pair.signs))
    all_ = strength(signs, pair.before)
    if all_ < WORTH_KEEPING or (known is not None and signs == known.signs):
        return
    told = known.told if known else 0.0
    tells = all_ >= line and (not told or all_ >= told + MORE_TO_TELL)
    row = {"one_id": pair.one, "other_id": pair.other, "signs": signs, "bits": all_, "at": now}
    connection.execute(_PUT.on(connection), {**row, "told": all_ if tells else told})
    if all_ >= line:
        _link(connection, pair, now)
    if tells and not _is_confirmed(connection, pair.one):
        _raise_flags(connection, pair, signs, now)


def _strongest(signs: Iterable[Evidence]) -> tuple[Evidence, ...]:
    found: dict[str, Evidence] = {}
    for sign in signs:
        if sign.sign not in found or found[sign.sign].bits < sign.bits:
            found[sign.sign] = sign
    return tuple(found[name] for name in sorted(found))


def _link(connection: Connection, pair: Pair, now: datetime) -> None:
    """These two are of one ring, with all who are of theirs; one that somebody new comes to is open again."""
    there = sorted(connection.scalars(_RINGS, {"who": [pair.one, pair.other]}))
    if len(there) == 2 and there[0] == there[1]:  # noqa: PLR2004 - both have one
        return
    ring = there[0] if there else connection.execute(_NEW, {"state": OPEN, "at": now}).scalar_one()
    who = {pair.one, pair.other}
    for other in there[1:]:
        who |= set(connection.scalars(select(members.c.person_id).where(members.c.ring_id == other)))
        connection.execute(delete(members).where(members.c.ring_id == other))
        connection.execute(update(rings).where(rings.c.id == other).values(state=MERGED, at=now))
    connection.execute(_JOIN.on(connection), [{"ring_id": ring, "person_id": person} for person in sorted(who)])
    connection.execute(update(people).where(people.c.id.in_(who)).values(ring=ring))
    reopened = update(rings).where(rings.c.id == ring)
    connection.execute(reopened.values(state=OPEN, at=now, decided=None, decided_by=None))


def _is_confirmed(connection: Connection, person: int) -> bool:
    """Whether somebody knows already of what is held against this person."""
    confirmed = rings.c.state == CONFIRMED
    ring = select(rings.c.id).join(people, people.c.ring == rings.c.id).where(people.c.id == person, confirmed)
    return connection.scalar(ring) is not None


def _raise_flags(connection: Connection, pair: Pair, signs: Iterable[Evidence], now: datetime) -> None:
    """A flag for each sign that says something: about whoever follows the other, or both where that is open."""
    for sign in signs:
        if sign.bits < WORTH_KEEPING:
            continue
        told = Sign(sign.sign, sign.hits, sign.number, sign.expected, 2.0**-sign.bits)
        for place in sign.followers:
            work = [example[place] for example in sign.examples]
            person = (pair.one, pair.other)[place]
            flagging.raise_flag(connection, flagging.Found(person, sign.batch, told, work), now)
