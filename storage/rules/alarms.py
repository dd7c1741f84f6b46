"""When those who run a house want to be called: what is wrong or nearly done, judged from a few signs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeAlias

from storage.rules.accord import OfDay
from storage.rules.agreement import Agreement

NEARLY, STUCK, FALLING, BROKEN, GOLD = "nearly", "stuck", "falling", "broken", "gold"
ASKED = "asked"
OUTBOX, INBOX, DISK = "outbox", "inbox", "disk"
# The share that is nearly all; so long nobody finished anything; so many tasks set aside, or this share of them.
NEARLY_ALL, STUCK_AFTER = 0.9, timedelta(hours=24)
BROKEN_LEAST, BROKEN_SHARE, BROKEN_MANY = 3, 0.02, 20
# Days are compared that have so many units each, and a fall of so much beside both intervals is told.
DAY_UNITS, FALL = 30, 0.1
# A notice that waits so long, so many of them; an update that waits so long; so little room, in bytes.
OVERDUE, OVERDUE_MANY = timedelta(minutes=30), 20
UNANSWERED = timedelta(minutes=10)
LITTLE_ROOM = 2_000_000_000
GIGABYTE = 1_000_000_000
# What went away and comes back within this time is no news.
QUIET = timedelta(days=1)


Values: TypeAlias = dict[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Alarm:
    """One reason to call; `subject` is the number of what it is about, 0 for the house. `values` are its phrase's.

    `batch` is the number of the batch it lies in, `told` that of somebody who was told already.
    """

    name: str
    subject: int = 0
    values: Values = field(default_factory=dict)
    batch: int = 0
    told: int = 0


@dataclass(frozen=True, slots=True)
class BatchSigns:
    """What is looked at in an open batch; `stirred` says whether anybody finished anything within a day."""

    id: int
    name: str
    tasks: int
    slots: int
    done: int
    aside: int
    opened: datetime
    stirred: bool


@dataclass(frozen=True, slots=True)
class GoldSigns:
    """A key that is in doubt because most missed it: so many knew it, of so many; `told` was told at once."""

    task: int
    batch: int
    name: str
    key: str
    known: int
    answered: int
    told: int


@dataclass(frozen=True, slots=True)
class AskedSigns:
    """A batch in which somebody is asked to look at the work of so many people."""

    batch: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class HouseSigns:
    """What is looked at in the house: notices overdue, the oldest update that waits, bytes free on the disk."""

    overdue: int
    waiting: datetime | None
    free: int


def of_batches(batches: Iterable[BatchSigns], now: datetime) -> Iterator[Alarm]:
    """The alarms of these open batches."""
    for batch in batches:
        left, share = batch.slots - batch.done, batch.done / batch.slots if batch.slots else 0.0
        if share >= NEARLY_ALL:
            about: Values = {"name": batch.name, "left": max(0, left), "share": int(100 * share)}
            yield Alarm(NEARLY, batch.id, about, batch.id)
        elif left > 0 and not batch.stirred and now - batch.opened >= STUCK_AFTER:
            yield Alarm(STUCK, batch.id, {"name": batch.name, "left": left}, batch.id)
        if batch.aside >= BROKEN_LEAST and batch.aside >= min(BROKEN_MANY, BROKEN_SHARE * batch.tasks):
            yield Alarm(BROKEN, batch.id, {"name": batch.name, "aside": batch.aside}, batch.id)


def of_golds(golds: Iterable[GoldSigns]) -> Iterator[Alarm]:
    """The alarms of keys that most people missed."""
    for gold in golds:
        missed = gold.answered - gold.known
        about: Values = {"name": gold.name, "key": gold.key, "missed": missed, "answered": gold.answered}
        yield Alarm(GOLD, gold.task, about, gold.batch, gold.told)


def of_asked(asked: Iterable[AskedSigns]) -> Iterator[Alarm]:
    """The alarms of batches whose rules ask a human being to look."""
    for each in asked:
        yield Alarm(ASKED, each.batch, {"name": each.name, "people": each.people}, each.batch)


def of_house(house: HouseSigns, now: datetime) -> Iterator[Alarm]:
    """The alarms of the house itself."""
    if house.overdue >= OVERDUE_MANY:
        yield Alarm(OUTBOX, values={"number": house.overdue})
    if house.waiting is not None and now - house.waiting >= UNANSWERED:
        yield Alarm(INBOX, values={"minutes": int((now - house.waiting).total_seconds()) // 60})
    if house.free < LITTLE_ROOM:
        yield Alarm(DISK, values={"free": round(house.free / GIGABYTE, 1)})


def of_days(batch: BatchSigns, days: Iterable[OfDay], today: date) -> Alarm | None:
    """The alarm of a batch in which people agreed less on the last whole day than on the one before that."""
    by_question: dict[str, list[Agreement]] = {}
    for each in days:
        if each.day < today and each.agreement is not None and each.agreement.units >= DAY_UNITS:
            by_question.setdefault(each.question, []).append(each.agreement)
    for agreements in by_question.values():
        if len(agreements) > 1 and _fell(*agreements[-2:]):
            before, after = (round(100 * each.percent) for each in agreements[-2:])
            return Alarm(FALLING, batch.id, {"name": batch.name, "before": before, "after": after}, batch.id)
    return None


def _fell(before: Agreement, after: Agreement) -> bool:
    low, _ = before.percent_bounds or (before.percent, before.percent)
    _, high = after.percent_bounds or (after.percent, after.percent)
    return before.percent - after.percent >= FALL and high < low
