"""What a second look at a database finds after its programs were killed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, text

from storage.desk.desk import Desk
from tests.journeys.money import Faults, find_faults


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What people were told, and what is in the database."""

    told: dict[int, int]
    done: dict[int, int]
    annotations: int
    twice: int
    texts_twice: int
    most_per_task: int
    unfinished: int
    aside: int
    payouts: int
    faults: Faults
    kills: int

    @property
    def lost(self) -> int:
        """How many tasks people were told are kept, and are not."""
        return sum(max(0, told - self.done[who]) for who, told in self.told.items())


_DONE = (
    "SELECT p.telegram_id, count(a.id) FROM people p LEFT JOIN assignments a"
    " ON a.person_id = p.id AND a.state = 1 GROUP BY p.telegram_id"
)
_TWICE = "SELECT count(*) FROM (SELECT 1 FROM annotations GROUP BY assignment_id, kind HAVING count(*) > 1) AS t"
_MOST = (
    "SELECT coalesce(max(n), 0) FROM"
    " (SELECT count(*) AS n FROM assignments WHERE state IN (0, 1) GROUP BY task_id) AS t"
)


async def look_again(desk: Desk, told: dict[int, int], kills: int) -> Aftermath:
    """Everything counted anew, from the rows themselves."""
    return await desk.read(_look, told, kills)


def unfinished(connection: Connection) -> int:
    """How many updates are kept and not answered."""
    return _count(connection, "SELECT count(*) FROM inbox WHERE state < 2")


def _look(connection: Connection, told: dict[int, int], kills: int) -> Aftermath:
    written = _rows(connection, "SELECT value FROM annotations WHERE kind = 'paraphrase'")
    texts = Counter(row[0] for row in written if "nomor" in row[0])
    return Aftermath(
        told=told,
        done={int(row[0]): int(row[1]) for row in _rows(connection, _DONE)},
        annotations=_count(connection, "SELECT count(*) FROM annotations"),
        twice=_count(connection, _TWICE),
        texts_twice=sum(1 for count in texts.values() if count > 1),
        most_per_task=_count(connection, _MOST),
        unfinished=unfinished(connection),
        aside=_count(connection, "SELECT count(*) FROM inbox WHERE state = 3"),
        payouts=_count(connection, "SELECT count(*) FROM payouts"),
        faults=find_faults(connection),
        kills=kills,
    )


def _count(connection: Connection, query: str) -> int:
    return int(_rows(connection, query)[0][0])


def _rows(connection: Connection, query: str) -> Sequence[Row[*tuple[Any, ...]]]:
    return connection.execute(text(query)).all()
