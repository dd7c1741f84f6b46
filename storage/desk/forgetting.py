"""The forgetting door: what has been kept long enough goes, class by class: found beside the work, done in bits.

`STEPS` has the steps of each class of `storage/rules/retention.py` that has days.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, Text, delete, func, select, tuple_, type_coerce, update

from locales.languages import FIRST
from storage.database.dialect import random_mark
from storage.database.tables.batches import batches
from storage.database.tables.exchange import ANSWERED, asked, inbox, outbox
from storage.database.tables.exports import orders, sent_files
from storage.database.tables.house import tombstones
from storage.database.tables.people import consents, invites, people
from storage.database.tables.rights import appeals, incidents, inquiries, told
from storage.database.tables.training import checks
from storage.database.tables.work import LAPSED, SKIPPED, assignments, recordings, rehearsals, replies
from storage.desk import erasing, words
from storage.desk import outbox as outgoing
from storage.desk import people as arrivals
from storage.desk.batches import task_range
from storage.desk.outbox import SENT, Notice
from storage.rules import joining
from storage.rules.retention import WARNING
from storage.rules.sitting import Draft

Key: TypeAlias = tuple[Any, ...]

# Beyond every assignment: all of this batch is done.
DONE = (1 << 53) - 1

# Who has begun to join, or asked to, and is not here yet.
UNFINISHED = (*joining.STEPS, joining.ASKING)


@dataclass(frozen=True, slots=True)
class Sweep:
    """What is looked for: what is older than `before`, so many at most."""

    now: datetime
    before: datetime
    most: int


@dataclass(frozen=True, slots=True)
class Step:
    """How a class goes. `find` only looks; `forget` takes some of what it found, and names the files that go too."""

    find: Callable[[Connection, Sweep], list[Key]]
    forget: Callable[[Connection, Sequence[Key], datetime], tuple[str, ...]]


def warn(connection: Connection, before: datetime, now: datetime) -> int:
    """Tell whoever pushed a batch that its words go in a month; `before` is when it was closed. How many batches."""
    due = select(batches.c.id, batches.c.name, batches.c.created_by).where(
        batches.c.closed < before + WARNING, batches.c.warned.is_(None)
    )
    found = connection.execute(due).all()
    for row in found:
        connection.execute(update(batches).where(batches.c.id == row.id).values(warned=now))
        if row.created_by is not None:
            notice = Notice("words-go", {"name": row.name, "days": WARNING.days})
            outgoing.add(connection, row.created_by, notice, now)
    return len(found)


def _keys(connection: Connection, query: Select[Any], sweep: Sweep) -> list[Key]:
    return [tuple(row) for row in connection.execute(query.limit(sweep.most))]


def _plain(*key: ColumnElement[Any], old: Callable[[datetime], ColumnElement[bool]]) -> Step:
    """A step that deletes the rows of one table which are old by this condition."""
    table = key[0].table

    def find(connection: Connection, sweep: Sweep) -> list[Key]:
        return _keys(connection, select(*key).where(old(sweep.before)), sweep)

    def forget(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
        del now
        connection.execute(delete(table).where(tuple_(*key).in_(keys)))
        return ()

    return Step(find, forget)


def _begun(connection: Connection, sweep: Sweep) -> list[Key]:
    begun = people.c.step.in_(UNFINISHED) & people.c.joined.is_(None) & (people.c.created < sweep.before)
    return _keys(connection, select(people.c.id).where(begun), sweep)


def _erase(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    for (number,) in keys:
        person = arrivals.find_by_id(connection, number)
        # Whoever has gone on meanwhile stays.
        if person is not None and person.joined is None and person.step in UNFINISHED:
            erasing.erase(connection, person, "", now)
    return ()


def _refused(connection: Connection, sweep: Sweep) -> list[Key]:
    refused = people.c.step.in_((joining.UNDERAGE, joining.DECLINED)) & (people.c.created < sweep.before)
    return _keys(connection, select(people.c.id).where(refused), sweep)


def _forget_refused(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    """By now they may be old enough: they can come as somebody new."""
    chosen = update(people).where(people.c.id.in_([number for (number,) in keys]))
    mark = random_mark(connection)
    connection.execute(
        chosen.values(telegram_id=-people.c.id, mark=mark, step=joining.ERASED, language=FIRST, created=now)
    )
    return ()


def _proofs_of_consent(connection: Connection, sweep: Sweep) -> list[Key]:
    gone = (people.c.step == joining.ERASED) & (people.c.created < sweep.before)
    query = select(consents.c.id).join(people, people.c.id == consents.c.person_id).where(gone)
    return _keys(connection, query, sweep)


def _forget_consents(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    del now
    connection.execute(delete(consents).where(consents.c.id.in_([number for (number,) in keys])))
    return ()


def _old_drafts(connection: Connection, sweep: Sweep) -> list[Key]:
    left = assignments.c.state.in_((LAPSED, SKIPPED)) & (assignments.c.touched < sweep.before)
    return _keys(connection, select(assignments.c.id).where(left, assignments.c.draft != Draft()), sweep)


def _forget_drafts(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    del now
    left = assignments.c.id.in_([number for (number,) in keys]) & assignments.c.state.in_((LAPSED, SKIPPED))
    connection.execute(update(assignments).where(left).values(draft=Draft()))
    return ()


def _withdrawn_voices(connection: Connection, sweep: Sweep) -> list[Key]:
    """Of people who do not agree to training and have not for so long."""
    said = (
        select(func.max(consents.c.at))
        .where(consents.c.person_id == recordings.c.person_id, consents.c.topic == joining.TRAINING)
        .scalar_subquery()
    )
    agrees = type_coerce(people.c.consents, Text).contains(f'"{joining.TRAINING}"')
    query = (
        select(recordings.c.path, recordings.c.person_id)
        .join(people, people.c.id == recordings.c.person_id)
        .where(~agrees, said < sweep.before, recordings.c.at < sweep.before)
    )
    return _keys(connection, query, sweep)


def _forget_voices(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    del now
    for person in {person for _, person in keys}:
        words.silence(connection, person)
        connection.execute(delete(recordings).where(recordings.c.person_id == person))
    return tuple(path for path, _ in keys)


def _old_answers(connection: Connection, sweep: Sweep) -> list[Key]:
    """Assignments of batches that were closed so long ago, by people who did not agree to publishing."""
    left = (batches.c.closed < sweep.before) & (batches.c.warned < sweep.now - WARNING)
    not_done = func.coalesce(batches.c.emptied, 0)
    found: list[Key] = []
    for batch, passed in connection.execute(select(batches.c.id, not_done).where(left, not_done < DONE)).all():
        found += _answers_of(connection, batch, passed, sweep.most - len(found))
        if len(found) >= sweep.most:
            break
        found.append((batch, DONE))
    return found


def _answers_of(connection: Connection, batch: int, passed: int, most: int) -> list[Key]:
    publishes = type_coerce(people.c.consents, Text).contains(f'"{joining.PUBLISHING}"')
    rows = connection.scalars(
        select(assignments.c.id)
        .join(people, people.c.id == assignments.c.person_id)
        .where(assignments.c.task_id.between(*task_range(batch)), assignments.c.id > passed, ~publishes)
        .order_by(assignments.c.id)
        .limit(most)
    )
    return [(batch, number) for number in rows]


def _forget_answers(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    del now
    files = words.empty(connection, [number for _, number in keys if number < DONE])
    passed: dict[int, int] = dict(sorted((batch, number) for batch, number in keys))
    for batch, last in passed.items():
        connection.execute(update(batches).where(batches.c.id == batch).values(emptied=last))
    return files


def _closed_cases(connection: Connection, sweep: Sweep) -> list[Key]:
    return _keys(connection, select(incidents.c.id).where(incidents.c.closed < sweep.before), sweep)


def _forget_cases(connection: Connection, keys: Sequence[Key], now: datetime) -> tuple[str, ...]:
    del now
    numbers = [number for (number,) in keys]
    connection.execute(delete(told).where(told.c.incident_id.in_(numbers)))
    connection.execute(delete(incidents).where(incidents.c.id.in_(numbers)))
    return ()


def _untouched(before: datetime) -> Select[Any]:
    return select(assignments.c.id).where(assignments.c.touched < before)


def _checked_before(before: datetime) -> ColumnElement[bool]:
    return checks.c.hour < int(before.timestamp()) // 3600


STEPS: dict[str, tuple[Step, ...]] = {
    "newcomers": (Step(_begun, _erase),),
    "refusals": (Step(_refused, _forget_refused),),
    "consents": (Step(_proofs_of_consent, _forget_consents),),
    "answers": (Step(_old_answers, _forget_answers),),
    "drafts": (Step(_old_drafts, _forget_drafts),),
    "voices": (Step(_withdrawn_voices, _forget_voices),),
    "updates": (
        _plain(
            inbox.c.bot,
            inbox.c.update_id,
            old=lambda before: (inbox.c.received < before) & (inbox.c.state >= ANSWERED),
        ),
    ),
    "notices": (
        _plain(outbox.c.id, old=lambda before: (outbox.c.due < before) & (outbox.c.state >= SENT)),
        _plain(orders.c.id, old=lambda before: orders.c.at < before),
        _plain(sent_files.c.bot, sent_files.c.digest, sent_files.c.name, old=lambda b: sent_files.c.at < b),
    ),
    "chat": (
        _plain(replies.c.person_id, replies.c.origin, old=lambda b: replies.c.assignment_id.in_(_untouched(b))),
        _plain(rehearsals.c.person_id, old=lambda before: rehearsals.c.touched < before),
        _plain(asked.c.person_id, asked.c.message, old=lambda b: asked.c.assignment_id.in_(_untouched(b))),
    ),
    "inquiries": (_plain(inquiries.c.id, old=lambda before: inquiries.c.answered < before),),
    "appeals": (_plain(appeals.c.id, old=lambda before: appeals.c.answered < before),),
    "incidents": (Step(_closed_cases, _forget_cases),),
    "promises": (_plain(tombstones.c.who, tombstones.c.topic, old=lambda before: tombstones.c.at < before),),
    "tries": (_plain(checks.c.who, checks.c.hour, old=_checked_before),),
    "invites": (_plain(invites.c.id, old=lambda before: invites.c.expires < before),),
}
