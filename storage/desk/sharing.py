"""What somebody did lately beside whom: the tasks they share with others, and when each had them. Inside a read.

Only the latest tasks are looked at, and only people who share some: by index, however many people there are.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Text, bindparam, func, or_, select, type_coerce

from storage.database.tables.batches import contents
from storage.database.tables.ties import ties
from storage.database.tables.work import DONE, REVISING, assignments
from storage.rules.probing import WORK
from storage.rules.ties.timing import Stay

# So many of somebody's latest tasks, and so many of other people's assignments to these; so many shared ones tell
# enough of a partner to look closer, and at so many partners, those of most tasks first.
LATEST, MOST_OTHERS = 150, 4_000
FEWEST_SHARED, MOST_PARTNERS = 5, 60

_COLUMNS = (
    assignments.c.id,
    assignments.c.task_id,
    assignments.c.batch_id,
    assignments.c.person_id,
    assignments.c.given,
    assignments.c.touched,
    assignments.c.packet,
)
_FINISHED = (assignments.c.state.in_((DONE, REVISING)), assignments.c.purpose == WORK, assignments.c.leg.is_(None))
_MINE = (
    select(*_COLUMNS)
    .where(assignments.c.person_id == bindparam("me"), *_FINISHED)
    .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
    .limit(LATEST)
)
_OTHERS = (
    select(*_COLUMNS)
    .where(assignments.c.task_id.in_(bindparam("tasks", expanding=True)), *_FINISHED)
    .where(assignments.c.person_id != bindparam("me"))
    .limit(MOST_OTHERS)
)
_LENGTHS = select(contents.c.task_id, func.length(type_coerce(contents.c.content, Text))).where(
    contents.c.task_id.in_(bindparam("tasks", expanding=True))
)
_CLEARED = select(ties.c.one_id, ties.c.other_id, ties.c.cleared).where(
    or_(ties.c.one_id == bindparam("me"), ties.c.other_id == bindparam("me")), ties.c.cleared.is_not(None)
)


class Held(NamedTuple):
    """A finished assignment, in the order of the columns that are asked for."""

    id: int
    task: int
    batch: int
    person: int
    given: datetime
    touched: datetime
    packet: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What somebody did, by task, and what others did of the same; `cleared` says since when it counts, by person."""

    person: int
    mine: Mapping[int, Held]
    others: Mapping[int, Mapping[int, Held]]
    cleared: Mapping[int, datetime]

    @property
    def partners(self) -> list[int]:
        """Who shares enough to look closer, those who share most first."""
        counted = Counter({person: len(held) for person, held in self.others.items()})
        return [person for person, number in counted.most_common(MOST_PARTNERS) if number >= FEWEST_SHARED]

    def counts(self, person: int, *moments: datetime) -> bool:
        """Whether what was at all these moments counts between the two: nobody judged before that it is nothing."""
        since = self.cleared.get(person)
        return since is None or min(moments) > since


def beside(connection: Connection, person: int) -> Beside:
    """What this person did lately, and who did the same."""
    mine = {held.task: held for held in _held(connection.execute(_MINE, {"me": person}))}
    cleared = {
        row.other_id if row.one_id == person else row.one_id: row.cleared
        for row in connection.execute(_CLEARED, {"me": person})
    }
    found = Beside(person, mine, defaultdict(dict), cleared)
    rows = connection.execute(_OTHERS, {"me": person, "tasks": list(mine)}) if mine else ()
    others: dict[int, dict[int, Held]] = defaultdict(dict)
    for held in _held(rows):
        if found.counts(held.person, held.touched, mine[held.task].touched):
            others[held.person][held.task] = held
    return Beside(person, mine, others, cleared)


def stays(connection: Connection, found: Beside, partners: Sequence[int]) -> dict[int, dict[int, Stay]]:
    """When this person and these partners had what they share before them, by person and task; no packets."""
    tasks = {task for partner in partners for task in found.others[partner]}
    lengths = dict(map(tuple, connection.execute(_LENGTHS, {"tasks": list(tasks)}))) if tasks else {}
    mine = {task: found.mine[task] for task in tasks}
    return {
        person: {task: _stay(held, lengths.get(task, 1)) for task, held in of.items() if not held.packet}
        for person, of in ((found.person, mine), *((partner, found.others[partner]) for partner in partners))
    }


def _stay(held: Held, length: int) -> Stay:
    return Stay(held.batch, held.id, held.given.timestamp(), held.touched.timestamp(), length)


def _held(rows: Iterable[Any]) -> Iterable[Held]:
    return (Held(*row) for row in rows)
