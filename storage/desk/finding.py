"""Finds the next task for someone in one batch, and takes a slot of it. Inside a door's transaction.

A trainer's cursor in a batch only moves forward, but never beyond what is held back from them just for now.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from storage.database.dialect import can_lock
from storage.database.tables.batches import batches, contents, tasks
from storage.database.tables.people import guests
from storage.database.tables.work import assignments, turns
from storage.desk import days, parting, seats
from storage.desk.taking import put_back, take, take_at_once, take_locked
from storage.desk.writers import not_for
from storage.facts import Content, Instant, Person, Wishes
from storage.rules.care import suits
from storage.rules.placing import (
    FULL,
    PLACE,
    REGIONS,
    Obstacle,
    Standing,
    batch_obstacle,
    cells,
    hardest_last,
    may_fill,
    task_obstacle,
)
from storage.rules.probing import WORK

# How many are read at once after the first did not suit, and how many held back in a row end the search for now.
AT_A_LOOK, MOST_HELD_BACK = 50, 500

# Whether a task can be lent on these terms, whoever it is for.
Fits: TypeAlias = Callable[[Content, Wishes], bool]
# Takes one open slot of this task, if it can.
Take: TypeAlias = Callable[[Connection, int], bool]

_SEEN = (
    select(assignments.c.task_id)
    .where(
        assignments.c.person_id == bindparam("person"),
        assignments.c.task_id == tasks.c.id,
        assignments.c.round == 0,
    )
    .scalar_subquery()
)
_OPEN = (
    select(tasks.c.id, tasks.c.pos)
    .where(tasks.c.batch_id == bindparam("batch"), tasks.c.open > 0, tasks.c.pos > bindparam("passed"))
    .where(_SEEN.is_(None), ~not_for(tasks.c.id, bindparam("human")))
    .order_by(tasks.c.pos)
    .limit(bindparam("most"))
)


def _with_contents(found: Select[tuple[int, int]]) -> Select[tuple[int, int, Content]]:
    """First the tasks, by their index alone, then what is in them."""
    open_ = found.subquery()
    query = select(open_.c.id, open_.c.pos, contents.c.content)
    return query.join(contents, contents.c.task_id == open_.c.id).order_by(open_.c.pos)


_NEXT, _NEXT_APART = _with_contents(_OPEN), _with_contents(_OPEN.where(~parting.has_mate(tasks.c.id)))
# The first that is not locked, and the place of the first of all.
_AT_HAND = _OPEN.with_for_update(of=tasks, skip_locked=True, key_share=True).subquery()
_FREE = select(
    _AT_HAND.c.id,
    _AT_HAND.c.pos,
    contents.c.content,
    _OPEN.with_only_columns(tasks.c.pos).scalar_subquery().label("first"),
).join(contents, contents.c.task_id == _AT_HAND.c.id)
_OPEN_BATCHES = (
    select(
        batches.c.id,
        batches.c.wishes,
        batches.c.tail,
        turns.c.pos,
        turns.c.guide,
        turns.c.missed,
        turns.c.done,
        turns.c.probe,
        func.coalesce(turns.c.closely, 0),
    )
    .join(turns, (turns.c.batch_id == batches.c.id) & (turns.c.person_id == bindparam("person")), isouter=True)
    .join(guests, (guests.c.batch_id == batches.c.id) & (guests.c.person_id == bindparam("person")), isouter=True)
    .where(batches.c.state == "open", or_(batches.c.deadline.is_(None), batches.c.deadline > bindparam("now")))
    # What somebody was invited to comes first, then what is wanted most, then what has to be done soonest.
    .order_by(
        guests.c.person_id.is_(None),
        batches.c.priority.desc(),
        batches.c.deadline.is_(None),
        batches.c.deadline,
        batches.c.id,
    )
)


class Place(NamedTuple):
    """An open batch, and where someone stands in it, in the order of the columns that are asked for.

    `missed` is why a task was passed that is not for them, as it is kept; `done` is how many they finished, `probe`
    at how many the next test is due; until `closely` are, tests come more often.
    """

    id: int
    wishes: Wishes
    tail: int
    pos: int | None
    guide: str | None
    missed: str | None
    done: int | None = None
    probe: int | None = None
    closely: int = 0

    @property
    def obstacle(self) -> Obstacle | None:
        """Why a task was passed that is not for them, None where none was."""
        return Obstacle(*self.missed.split(" ", 1)) if self.missed else None

    @property
    def passed(self) -> int:
        return -1 if self.pos is None else self.pos


def written(missed: Obstacle | None) -> str | None:
    """An obstacle as it is kept."""
    return None if missed is None else f"{missed.reason} {missed.name}"


@dataclass(frozen=True, slots=True)
class Found:
    """A task whose slot was taken with its seats in the quotas, and how far the person's cursor may move.

    A test by its `purpose` takes neither; it may have an order of its own, and come to this person for another round.
    """

    task: int
    content: Content
    passed: int
    seats: tuple[int, ...] = ()
    purpose: int = WORK
    round: int = 0
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """No task; `passed` is how far the cursor may move, None for all the way."""

    passed: int | None


@dataclass(slots=True)
class Search:
    """A search for one person at one time. `full` says that heavy material was there but is enough for today.

    `missed` is why a task of the batch just looked at is not for them, `room` the quotas of it that have seats, and
    `crowded` says that one was held back because its quota is full. `unfit` counts those passed over because they did
    not fit the terms. It was `overtaken` where somebody was quicker; having `stumbled` so,
    it still has its hands on a quota.
    """

    person: Person
    instant: Instant
    fits: Fits
    standing: Standing
    full: bool = False
    missed: Obstacle | None = None
    room: frozenset[int] = frozenset()
    crowded: bool = False
    stumbled: bool = False
    overtaken: bool = False
    unfit: int = 0
    _enough: bool | None = field(default=None)

    def obstacle(self, connection: Connection, place: Place) -> Obstacle | None:
        """What keeps this person from all of this batch just now, None if nothing does."""
        obstacle = batch_obstacle(self.person, place.wishes, self.standing)
        if obstacle is None and place.wishes.quotas:
            self.room = seats.with_room(connection, place.id)
            if self.room.isdisjoint(may_fill(self.person, place.wishes.quotas)):
                return Obstacle(FULL)
        return obstacle

    def task(self, connection: Connection, place: Place) -> Found | Nothing:
        """One slot of the batch's next task that suits; if another process was quicker, the one after."""
        self.overtaken = False
        if can_lock(connection) and (free := self._free(connection, place)) is not None:
            return free
        found = self._look(connection, place, take_at_once)
        # Where there is nothing else it is worth to wait for what others are at just now.
        return self._look(connection, place, take) if self.overtaken and isinstance(found, Nothing) else found

    def _free(self, connection: Connection, place: Place) -> Found | None:
        """The next task at which nobody else is just now, if it suits without any ado: the way of almost all."""
        if self.person.ring is not None or place.wishes.quotas or place.wishes.sensitive:
            return None
        who = {"person": self.person.id, "human": self.person.telegram_id, "ring": parting.ring_of(self.person)}
        row = connection.execute(_FREE, {**who, "batch": place.id, "passed": place.passed, "most": 1}).first()
        if row is None or row.content.sensitive or not self.suits(row.content, place.wishes):
            return None
        self.missed = place.obstacle
        take_locked(connection, row.id)
        # What comes before it may have a slot more: this person's next search begins there.
        return Found(row.id, row.content, row.pos if row.first == row.pos else row.first - 1)

    def _look(self, connection: Connection, place: Place, take: Take) -> Found | Nothing:
        most, back, passed, wishes = 1, 0, place.passed, place.wishes
        stop: int | None = None
        self.missed, self.crowded = place.obstacle, False
        who = {"person": self.person.id, "human": self.person.telegram_id, "ring": parting.ring_of(self.person)}
        query = _NEXT if self.person.ring is None else _NEXT_APART
        while back < MOST_HELD_BACK:
            rows = connection.execute(query, {**who, "batch": place.id, "passed": passed, "most": most}).all()
            if not rows:
                return Nothing(stop)
            for row in rows:
                passed = row.pos
                mine = self._seats_for(row.content, wishes)
                if mine is None:
                    continue
                if self._held_back(connection, row.content, wishes) or not self._sits(connection, place, mine):
                    stop, back = row.pos - 1 if stop is None else stop, back + 1
                elif self._takes(connection, row.id, take):
                    return Found(row.id, row.content, row.pos if stop is None else stop, mine)
                else:
                    # It may have another slot: this person's next search begins with it.
                    stop = row.pos - 1 if stop is None else stop
                    seats.free(connection, place.id, mine)
                    self.overtaken, self.stumbled = True, self.stumbled or bool(mine)
            most = AT_A_LOOK
        return Nothing(stop)

    def _takes(self, connection: Connection, task: int, take: Take) -> bool:
        """Take a slot of it, unless somebody of this person's ring was quicker."""
        if not take(connection, task):
            return False
        if parting.mate_at(connection, self.person, task):
            put_back(connection, task)
            return False
        return True

    def suits(self, content: Content, wishes: Wishes) -> bool:
        """Whether this task would be for this person if no quota counted it."""
        obstacle = task_obstacle(self.person, content, wishes, self.standing)
        return self.fits(content, wishes) and suits(self.person, content, wishes) and obstacle is None

    def _seats_for(self, content: Content, wishes: Wishes) -> tuple[int, ...] | None:
        """The quotas whose seats this person takes with this task; None where it is not for them."""
        if not suits(self.person, content, wishes):
            return None
        obstacle = task_obstacle(self.person, content, wishes, self.standing)
        mine = cells(self.person, content, wishes) if wishes.quotas else ()
        if obstacle is None and mine is None:
            obstacle = Obstacle(REGIONS if self.person.profile.origin else PLACE)
        if obstacle is not None:
            self.missed = min((each for each in (self.missed, obstacle) if each is not None), key=hardest_last)
            return None
        return mine

    def _sits(self, connection: Connection, place: Place, mine: tuple[int, ...]) -> bool:
        """Take a seat in each of these quotas; False where one is full."""
        sits = self.room.issuperset(mine) and seats.take(connection, place.id, mine)
        self.crowded = self.crowded or not sits
        return sits

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


def open_places(connection: Connection, person: Person, now: datetime) -> list[Place]:
    """All batches of which something is lent now, the one to look at first before the others; no courses."""
    found = (Place(*row) for row in connection.execute(_OPEN_BATCHES, {"person": person.id, "now": now}))
    return [place for place in found if place.wishes.course is None]
