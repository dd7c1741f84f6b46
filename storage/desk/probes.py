"""Tests among the real tasks: whether one is due for somebody in a batch, which, and what came of it.

Inside a door's transaction. Whoever is given a test cannot tell it from work: it looks the same, pays the same, and
counts for its person; it fills no slot of the batch and is in no export.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, exists, func, insert, select, update

from storage.database.tables.batches import contents, troubles
from storage.database.tables.trust import golds, probes
from storage.database.tables.work import DONE, annotations, assignments
from storage.desk import doubting, parting, stirring, trusting
from storage.desk.doubting import IN_USE
from storage.desk.finding import Found, Place, Search
from storage.desk.holding import Held
from storage.desk.writers import not_for
from storage.facts import JsonObject, Sheet
from storage.kinds.opinion import Opinion
from storage.kinds.registry import KINDS
from storage.rules import quality
from storage.rules.consensus import is_near
from storage.rules.golds import RIGHT, agreement
from storage.rules.probing import APART, DAYS_APART, GOLD, REPEAT, Plan, can_be_repeated, is_doubted, plan_of, swapped
from storage.rules.ruling import GOLD as KEYS
from storage.rules.ruling import watch

AT_A_LOOK = 12

_ROUND = (
    select(func.count())
    .where(assignments.c.task_id == golds.c.task_id, assignments.c.person_id == bindparam("person"))
    .scalar_subquery()
)
_LATELY = exists().where(
    assignments.c.task_id == golds.c.task_id,
    assignments.c.person_id == bindparam("person"),
    assignments.c.given > bindparam("since"),
)
_ASIDE = exists().where(troubles.c.task_id == golds.c.task_id, troubles.c.aside.is_not(None))
_GOLD = (
    select(golds.c.task_id, contents.c.content, _ROUND.label("round"), golds.c.shown)
    .join(contents, contents.c.task_id == golds.c.task_id)
    .where(golds.c.batch_id == bindparam("batch"), golds.c.state == IN_USE, ~_LATELY, ~_ASIDE)
    .where(~not_for(golds.c.task_id, bindparam("human")))
    .order_by(golds.c.shown, golds.c.task_id)
    .limit(AT_A_LOOK)
)
# What one of a ring is asked the others are not: they can tell each other nothing.
_GOLD_APART = _GOLD.where(~parting.has_mate(golds.c.task_id))
_again = assignments.alias("again")
_REPEAT = (
    select(assignments.c.task_id, assignments.c.order, contents.c.content)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(
        assignments.c.person_id == bindparam("person"),
        assignments.c.batch_id == bindparam("batch"),
        assignments.c.state == DONE,
        assignments.c.round == 0,
        ~exists().where(golds.c.task_id == assignments.c.task_id),
        ~exists().where(
            _again.c.task_id == assignments.c.task_id,
            _again.c.person_id == assignments.c.person_id,
            _again.c.round > 0,
        ),
    )
    .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
    .limit(AT_A_LOOK)
    .offset(APART)
)
_SHOWN = update(golds).where(golds.c.task_id == bindparam("task")).values(shown=golds.c.shown + 1)
_ANSWERED = select(func.count(), func.coalesce(func.sum(1 - probes.c.credit).filter(probes.c.voided == 0), 0)).where(
    probes.c.person_id == bindparam("person"), probes.c.source == quality.GOLD
)
_VALUE = select(golds.c.value).where(golds.c.task_id == bindparam("task"), golds.c.state == IN_USE)
_COUNT = (
    update(golds)
    .where(golds.c.task_id == bindparam("task"))
    .values(answered=golds.c.answered + 1, known=golds.c.known + bindparam("right"))
    .returning(golds.c.answered, golds.c.known)
)
_KEEP = insert(probes)
_FIRST = (
    select(annotations.c.kind, annotations.c.value, assignments.c.order)
    .join(assignments, assignments.c.id == annotations.c.assignment_id)
    .where(
        assignments.c.task_id == bindparam("task"),
        assignments.c.person_id == bindparam("person"),
        assignments.c.round == 0,
    )
    .order_by(annotations.c.revision)
)


class Look(NamedTuple):
    """The test that comes now, if one does, and at how many finished tasks the next is due; None for never."""

    found: Found | None
    next: int | None


def look(connection: Connection, search: Search, place: Place) -> Look:
    """Whether this person is tested now in this batch. Where nobody is, nothing is asked of the database."""
    done = place.done or 0
    if not place.wishes.gold or (place.probe is not None and done < place.probe):
        return Look(None, place.probe)
    answered, missed = connection.execute(_ANSWERED, {"person": search.person.id}).one()
    plan = plan_of(place.wishes, answered, closely=done < place.closely or is_doubted(answered, missed))
    if plan is None:
        return Look(None, None)
    after = done + plan.gap(search.instant.seed)
    return Look(None if place.probe is None else _found(connection, search, place, plan), after)


def answered(connection: Connection, held: Held, values: dict[str, JsonObject], now: datetime) -> None:
    """Keep what an answer to a test, just given, was worth; of a task that has a key, test or not."""
    if held.purpose == REPEAT:
        credit, source = _sameness(connection, held, values), quality.REPEAT
    else:
        credit, source = _knowledge(connection, held, values), quality.GOLD
    if credit is None:
        return
    row = {"assignment_id": held.id, "task_id": held.task, "person_id": held.person, "batch_id": held.batch}
    connection.execute(_KEEP, {**row, "source": source, "credit": credit, "ms": held.active_ms, "at": now})
    subject = trusting.subject_of(held.sheet.content, held.sheet.wishes)
    trusting.note(connection, trusting.Check(held.person, held.batch, subject, source, credit, 1 - credit))
    if source == quality.GOLD:
        counted = connection.execute(_COUNT, {"task": held.task, "right": int(credit >= RIGHT)}).one()
        doubting.look_at(connection, held.task, counted.answered, counted.known, now)
        if credit < RIGHT and watch(held.sheet.wishes.rules, KEYS):
            stirring.stir(connection, held.person, held.batch, now)


def _found(connection: Connection, search: Search, place: Place, plan: Plan) -> Found | None:
    for kind in plan.order(search.instant.seed):
        choose = _gold if kind == GOLD else _repeat
        if (found := choose(connection, search, place)) is not None:
            return found
    return None


def _gold(connection: Connection, search: Search, place: Place) -> Found | None:
    """By chance one of those that were shown least."""
    person, since = search.person, search.instant.now - timedelta(days=DAYS_APART)
    values = {"person": person.id, "human": person.telegram_id, "batch": place.id, "since": since}
    query = _GOLD if person.ring is None else _GOLD_APART
    rows = connection.execute(query, values | {"ring": parting.ring_of(person)}).all()
    rows = [row for row in rows if search.suits(row.content, place.wishes)]
    if not rows:
        return None
    least = [row for row in rows if row.shown == rows[0].shown]
    row = Random(search.instant.seed).choice(least)  # noqa: S311 - no secret worth a stronger one
    connection.execute(_SHOWN, {"task": row.task_id})
    return Found(row.task_id, row.content, place.passed, purpose=GOLD, round=row.round)


def _repeat(connection: Connection, search: Search, place: Place) -> Found | None:
    """One of those answered a while ago, its sides swapped."""
    if not can_be_repeated(place.wishes):
        return None
    rows = connection.execute(_REPEAT, {"person": search.person.id, "batch": place.id}).all()
    rows = [row for row in rows if search.suits(row.content, place.wishes)]
    if not rows:
        return None
    row = Random(search.instant.seed).choice(rows)  # noqa: S311 - no secret worth a stronger one
    order = swapped(row.order, search.instant.seed)
    return Found(row.task_id, row.content, place.passed, purpose=REPEAT, round=1, order=order)


def _knowledge(connection: Connection, held: Held, values: dict[str, JsonObject]) -> float | None:
    """How well this matches the key of its task; None where it has none that counts."""
    value = connection.scalar(_VALUE, {"task": held.task})
    return None if value is None else agreement(with_key(held.sheet, value), values)


def with_key(sheet: Sheet, value: JsonObject) -> Sheet:
    """The sheet of a task with this as its gold."""
    content = msgspec.structs.replace(sheet.content, gold=value)
    return Sheet(content, sheet.wishes, sheet.order, sheet.region)


def _sameness(connection: Connection, held: Held, values: dict[str, JsonObject]) -> float | None:
    """Which share of the opinions is what this person said before; None where there is nothing to compare."""
    rows = connection.execute(_FIRST, {"task": held.task, "person": held.person}).all()
    if not rows:
        return None
    before = Sheet(held.sheet.content, held.sheet.wishes, rows[0].order)
    said = {_about(each): each for each in _opinions(before, {row.kind: row.value for row in rows})}
    again = {_about(each): each for each in _opinions(held.sheet, values)}
    both = said.keys() & again.keys()
    return sum(_same(said[each], again[each]) for each in both) / len(both) if both else None


def _opinions(sheet: Sheet, values: dict[str, JsonObject]) -> Iterator[Opinion]:
    for kind in KINDS:
        if kind.opinions is not None and kind.name in values:
            yield from kind.opinions.of(sheet, values[kind.name])


def _about(opinion: Opinion) -> tuple[str, str]:
    return opinion.question, opinion.subject


def _same(one: Opinion, other: Opinion) -> bool:
    return is_near(one.answer, other.answer, one.form)
