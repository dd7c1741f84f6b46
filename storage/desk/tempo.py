"""The tempo door: what was finished day by day, and why people skipped."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from storage.database.dialect import counted
from storage.database.tables.batches import batches
from storage.database.tables.work import SKIPPED, assignments
from storage.desk.batches import DRAFT, LOADING
from storage.desk.scope import EPOCH, FINISHED, Scope, day_since_epoch, of


@dataclass(frozen=True, slots=True)
class DayDone:
    """A day (of Western Indonesian Time) and how many tasks were finished then; one changed later counts later."""

    day: date
    done: int


@dataclass(frozen=True, slots=True)
class Tempo:
    """Days on which something was finished, the oldest first; `slots` are tasks times people; `skips` by reason.

    Of everything together the slots are those of all batches that were ever open.
    """

    days: tuple[DayDone, ...] = ()
    slots: int = 0
    skips: dict[str, int] = field(default_factory=dict)

    @property
    def done(self) -> int:
        return sum(day.done for day in self.days)


def tempo_of(connection: Connection, scope: Scope) -> Tempo:
    """The tempo of this batch or of everything."""
    days = counted(connection, select(day_since_epoch(assignments.c.touched)).where(of(scope), FINISHED))
    reasons = counted(connection, select(assignments.c.reason).where(of(scope), assignments.c.state == SKIPPED))
    skips = Counter[str]()
    for (reason,), times in sorted(reasons.items(), key=lambda item: (-item[1], str(item[0][0]))):
        skips[reason or "other"] += times
    done = tuple(DayDone(date.fromordinal(EPOCH + day), times) for (day,), times in sorted(days.items()))
    return Tempo(done, _slots(connection, scope), dict(skips))


def _slots(connection: Connection, scope: Scope) -> int:
    if scope is not None:
        return scope.slots
    known = select(batches.c.wishes, batches.c.slots).where(batches.c.state.not_in((DRAFT, LOADING)))
    return sum(row.slots for row in connection.execute(known) if row.wishes.course is None)
