"""Finds the next task for someone in one batch, and takes a slot of it. Inside a door's transaction.

A trainer's cursor in a batch only moves forward, but never beyond what is held back from them just for now.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, select, update

from storage.database.tables.batches import contents, tasks
from storage.database.tables.work import assignments
from storage.desk import days
from storage.desk.writers import not_for
from storage.facts import Content, Instant, Person, Wishes
from storage.rules.care import suits

# How many are read at once after the first did not suit, and how many held back in a row end the search for now.
AT_A_LOOK, MOST_HELD_BACK = 50, 500

# Whether a task can be lent on these terms, whoever it is for.
Fits: TypeAlias = Callable[[Content, Wishes], bool]

_SEEN = (
    select(assignments.c.task_id)
    .where(assignments.c.person_id == bindparam("person"), assignments.c.task_id == tasks.c.id)
    .scalar_subquery()
)
_NEXT = (
    select(tasks.c.id, tasks.c.pos, contents.c.content)
    .join(contents, contents.c.task_id == tasks.c.id)
    .where(tasks.c.batch_id == bindparam("batch"), tasks.c.open > 0, tasks.c.pos > bindparam("passed"))
    .where(_SEEN.is_(None), ~not_for(tasks.c.id, bindparam("human")))
    .order_by(tasks.c.pos)
    .limit(bindparam("most"))
)
_TAKE = update(tasks).where(tasks.c.id == bindparam("task"), tasks.c.open > 0).values(open=tasks.c.open - 1)


@dataclass(frozen=True, slots=True)
class Found:
    """A task whose slot was taken, and how far the person's cursor may move."""

    task: int
    content: Content
    passed: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """No task; `passed` is how far the cursor may move, None for all the way."""

    passed: int | None


@dataclass(slots=True)
class Search:
    """A search for one person at one time. `full` says that heavy material was there but is enough for today.

    `unfit` counts the tasks passed over because they did not fit.
    """

    person: Person
    instant: Instant
    fits: Fits
    full: bool = False
    unfit: int = 0
    _enough: bool | None = field(default=None)

    def task(self, connection: Connection, batch: int, wishes: Wishes, passed: int) -> Found | Nothing:
        """One slot of the batch's next task that suits; if another process was quicker, the one after."""
        most, back = 1, 0
        stop: int | None = None
        while back < MOST_HELD_BACK:
            who = {"person": self.person.id, "human": self.person.telegram_id}
            asked = {**who, "batch": batch, "passed": passed, "most": most}
            rows = connection.execute(_NEXT, asked).all()
            if not rows:
                return Nothing(stop)
            for row in rows:
                passed = row.pos
                if not suits(self.person, row.content, wishes):
                    continue
                if self._held_back(connection, row.content, wishes):
                    stop, back = row.pos - 1 if stop is None else stop, back + 1
                elif take(connection, row.id):
                    return Found(row.id, row.content, row.pos if stop is None else stop)
            most = AT_A_LOOK
        return Nothing(stop)

    def _held_back(self, connection: Connection, content: Content, wishes: Wishes) -> bool:
        if not self.fits(content, wishes):
            self.unfit += 1
            return True
        if not (wishes.sensitive or content.sensitive):
            return False
        if self._enough is None:
            self._enough = days.had_enough(connection, self.person.id, self.instant.now)
        self.full = self.full or self._enough
        return self._enough


def take(connection: Connection, task: int) -> bool:
    """Take one open slot of this task; False if there is none."""
    return bool(connection.execute(_TAKE, {"task": task}).rowcount)
