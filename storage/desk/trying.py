"""The trying door: what a rule would have done with what happened in a batch so far. Only looks.

What is long past is read and judged as what happens now, by the same functions, so nothing comes out differently.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, select

from storage.database.tables.people import people
from storage.database.tables.rights import appeals
from storage.desk import evidence
from storage.desk.evidence import Scope
from storage.rules.appeals import GRANTED, WAITING
from storage.rules.firing import Firing, firings
from storage.rules.ruling import REJECTED, signals_of
from storage.terms import Rule

# So many verdicts afterwards tell whether somebody's work proved good.
ENOUGH_TOLD = 3
# So many people are asked for at a time.
AT_ONCE = 500

_NAMES = select(people.c.id, people.c.name).where(people.c.id.in_(bindparam("who", expanding=True)))
_HEARD = (
    select(appeals.c.person_id, appeals.c.state, appeals.c.answered)
    .where(appeals.c.person_id.in_(bindparam("who", expanding=True)), appeals.c.state != WAITING)
    .where(appeals.c.about != REJECTED)
)


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody with whom the rule would have done something, and when; nameless once they are erased."""

    person: int
    name: str
    firing: Firing


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have done, in order of time: so often, with so many people.

    Of `told` of them reviews or appeals afterwards tell how their work is, and of `good` ones that it is good.
    """

    rule: Rule
    touched: tuple[Touched, ...]
    people: int
    told: int
    good: int


def try_rule(connection: Connection, batch: int, rule: Rule) -> Trial:
    """What this rule would have done in this batch, had it been there from the beginning."""
    fired = [(person, firing) for person, firing in replay(connection, batch, replace(rule, since=None))]
    first: dict[int, datetime] = {}
    for person, firing in fired:
        first.setdefault(person, firing.at)
    known = _proved(connection, batch, first)
    names = _names(connection, first)
    touched = (Touched(person, names.get(person, ""), firing) for person, firing in fired)
    ordered = tuple(sorted(touched, key=lambda each: (each.firing.at, each.person)))
    return Trial(rule, ordered, len(first), len(known), sum(known.values()))


def replay(connection: Connection, batch: int, rule: Rule) -> Iterator[tuple[int, Firing]]:
    """When this rule acts on whom, person by person."""
    told = evidence.events(connection, Scope(batch), signals_of(rule))
    for person, theirs in groupby(told, key=itemgetter(0)):
        for firing in firings(rule, (event for _, event in theirs)):
            yield person, firing


def _proved(connection: Connection, batch: int, since: dict[int, datetime]) -> dict[int, bool]:
    """Whose work was judged after these moments, and whether it is good: mostly accepted, or an appeal granted."""
    if not since:
        return {}
    good, bad = defaultdict[int, float](float), defaultdict[int, float](float)
    for person, event in evidence.events(connection, Scope(batch), (REJECTED,)):
        if person in since and event.at > since[person]:
            good[person] += event.good
            bad[person] += event.bad
    known = {each: good[each] > bad[each] for each in since if good[each] + bad[each] >= ENOUGH_TOLD}
    for person, state, answered in _heard(connection, since):
        if answered > since[person]:
            known[person] = known.get(person, False) or state == GRANTED
    return known


def _heard(connection: Connection, who: Collection[int]) -> Iterator[tuple[int, str, datetime]]:
    for part in _parts(who):
        for row in connection.execute(_HEARD, {"who": part}):
            yield row.person_id, row.state, row.answered


def _names(connection: Connection, who: Collection[int]) -> dict[int, str]:
    return {row.id: row.name for part in _parts(who) for row in connection.execute(_NAMES, {"who": part})}


def _parts(who: Collection[int]) -> Iterator[list[int]]:
    listed = sorted(who)
    for start in range(0, len(listed), AT_ONCE):
        yield listed[start : start + AT_ONCE]
