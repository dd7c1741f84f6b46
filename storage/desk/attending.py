"""The attending door: looks again and again at what people did since, for signs that they do not look at it.

It also counts how far they agree with what others are sure of. All of it is beside the work: no tap waits for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Text, bindparam, func, select, type_coerce, update

from storage.database.tables.batches import batches, contents
from storage.database.tables.trust import probes
from storage.database.tables.work import DONE, REVISING, assignments, days, turns
from storage.desk import chores, concurring, flagging, guessing, promoting, trusting
from storage.desk.batches import get_batch
from storage.desk.concurring import Agreed, Agreement
from storage.desk.opinions import Said, answered_of
from storage.desk.scribbling import typed_paces
from storage.facts import Content, Wishes
from storage.rules import attention, quality
from storage.rules.attention import LATEST, Sign
from storage.rules.day import day_of
from storage.rules.quality import Evidence, is_careless

# So many new tasks of somebody are worth a look, and so many people are looked at in one transaction.
ENOUGH_NEW, AT_ONCE = 5, 10
# Who worked within so many days is looked at once a day although they did nothing since.
DAYS_AGAIN = 3
# So many annotations by others tell what is usual in a batch.
MOST_OTHERS = 400
# Of keys nothing is said before ten; repeats are rarer, and who contradicts themselves four times is heard of.
FEWEST = {quality.GOLD: quality.ENOUGH, quality.REPEAT: 4}
# Of fewer who are reliable for sure, everybody tells what is usual.
FEW_TRUSTED = 5
# Who knows nearly all keys and agrees with nobody else's work may have been told them.
LEAKED = 0.95

_DUE = (
    select(turns.c.person_id, turns.c.batch_id, turns.c.done)
    .where(turns.c.done - turns.c.looked >= ENOUGH_NEW)
    .order_by(turns.c.batch_id, turns.c.person_id)
    .limit(AT_ONCE)
)
_AGAIN = (
    update(turns)
    .where(turns.c.looked >= ENOUGH_NEW, turns.c.batch_id.in_(select(batches.c.id).where(batches.c.state == "open")))
    .where(turns.c.person_id.in_(select(days.c.person_id).where(days.c.day >= bindparam("since"))))
    .values(looked=turns.c.looked - ENOUGH_NEW)
)
_LOOKED = (
    update(turns)
    .where(turns.c.person_id == bindparam("person"), turns.c.batch_id == bindparam("batch"))
    .values(looked=bindparam("up_to"))
)
_WORK = (
    select(
        assignments.c.id,
        assignments.c.task_id,
        assignments.c.active_ms,
        assignments.c.touched,
        func.length(type_coerce(contents.c.content, Text)).label("length"),
    )
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(assignments.c.state.in_((DONE, REVISING)), assignments.c.leg.is_(None))
    .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
)
_PROBED = (
    select(probes.c.source, func.sum(probes.c.credit), func.count(), func.max(probes.c.at))
    .where(probes.c.person_id == bindparam("person"), probes.c.batch_id == bindparam("batch"), probes.c.voided == 0)
    .group_by(probes.c.source)
)


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody's latest answers in a batch, tests too: what they said, the newest first, when, and at which pace.

    Of texts `typed` are the milliseconds for each character.
    """

    person: int
    said: tuple[Said, ...]
    touched: dict[int, datetime]
    paces: dict[int, float]
    typed: dict[int, float]

    @property
    def tasks(self) -> set[int]:
        return {each.task for each in self.said}

    def after(self, moment: datetime | None) -> "Look":
        """What of it is newer than this, all of it where there is no such moment."""
        if moment is None:
            return self
        new = {number: at for number, at in self.touched.items() if at > moment}
        said = tuple(each for each in self.said if each.assignment in new)
        paces, typed = ({n: pace for n, pace in all_.items() if n in new} for all_ in (self.paces, self.typed))
        return Look(self.person, said, new, paces, typed)


class Checked(NamedTuple):
    """What checks of one source tell of somebody, and when the newest of them was answered."""

    evidence: Evidence
    at: datetime


def attend(connection: Connection, now: datetime) -> int:
    """Look at the work of a few people who did something since the last time; how many there were."""
    rows = connection.execute(_DUE).all()
    for row in rows:
        connection.execute(_LOOKED, {"person": row.person_id, "batch": row.batch_id, "up_to": row.done})
        look_at(connection, row.person_id, row.batch_id, now)
    for batch in dict.fromkeys(row.batch_id for row in rows):
        promoting.tend(connection, batch, now)
    return len(rows)


def look_again(connection: Connection, now: datetime) -> int:
    """Once a day, have whoever worked lately looked at again, for others have answered since; how many."""
    if not chores.claim(connection, "attend", now):
        return 0
    return connection.execute(_AGAIN, {"since": day_of(now) - DAYS_AGAIN}).rowcount


def look_at(connection: Connection, person: int, batch: int, now: datetime) -> list[Sign]:
    """Look at this person's latest work in this batch: keep what it tells of them, and raise a flag for each sign.

    How reliable they are rests on all of it, a sign only on what came after a human being last looked at one.
    """
    wishes = get_batch(connection, batch).wishes
    here = _look(
        connection, wishes, person, LATEST, assignments.c.person_id == person, assignments.c.batch_id == batch
    )
    subject = trusting.subject_of(Content(), wishes)
    agreed = concurring.agreement(connection, wishes, person, here.tasks, subject)
    good, number = agreed.whole
    told = trusting.Check(person, batch, subject, quality.PEERS, good, number - good, number)
    trusting.put(connection, person, batch, quality.PEERS, [told] if number else [])
    since = flagging.looked_at(connection, person).get(batch)
    fresh = here.after(since)
    if since is not None:
        agreed = concurring.agreement(connection, wishes, person, fresh.tasks, subject)
    found = list(_found(connection, batch, fresh, agreed, since)) if fresh.touched else []
    for sign, worked in found:
        flagging.raise_flag(connection, flagging.Found(person, batch, sign, list(fresh.paces), worked), now)
    return [sign for sign, _ in found]


def _found(
    connection: Connection, batch: int, fresh: Look, agreed: Agreement, since: datetime | None
) -> Iterator[tuple[Sign, datetime]]:
    """The signs in what came since then, each with when the newest of the work was done that it rests on."""
    wishes, person, newest = get_batch(connection, batch).wishes, fresh.person, max(fresh.touched.values())
    elsewhere = [assignments.c.batch_id == batch, assignments.c.person_id != person]
    others = _look(connection, wishes, 0, MOST_OTHERS, *elsewhere)
    for sign in _signs(connection, fresh, others, trusting.subject_of(Content(), wishes)):
        yield sign, newest
    checks = list(_checks(connection, person, batch, since))
    yield from _tested(checks, agreed.whole)
    good, number = agreed.whole
    known = [*(each.evidence for each in checks), Evidence(quality.PEERS, good, number - good, number)]
    here = guessing.Here(batch, agreed.apart, None if since is None else known)
    if (guessed := guessing.guessed(connection, person, here)) is not None:
        yield guessed, newest


def _look(connection: Connection, wishes: Wishes, person: int, most: int, *where: ColumnElement[bool]) -> Look:
    rows = connection.execute(_WORK.where(*where).limit(most)).all()
    paces = {row.id: row.active_ms / max(1, row.length) for row in rows}
    said = answered_of(connection, wishes, assignments.c.id.in_(paces)) if rows else iter(())
    place = {number: at for at, number in enumerate(paces)}
    typed = typed_paces(connection, wishes, paces)
    touched = {row.id: row.touched for row in rows}
    return Look(person, tuple(sorted(said, key=lambda each: place[each.assignment])), touched, paces, typed)


def _signs(connection: Connection, here: Look, others: Look, subject: trusting.Subject) -> Iterator[Sign]:
    trusted = trusting.reliable(connection, {each.person for each in others.said}, subject)
    owner = {each.assignment: each.person for each in others.said}
    among = trusted if len(trusted) >= FEW_TRUSTED else frozenset(owner.values())
    usual, usually_typed = (_by_person(paces, owner, among) for paces in (others.paces, others.typed))
    places, shown = _places(here.said)
    signs = (
        attention.one_side(places, shown),
        attention.pattern(places, shown),
        attention.habit(attention.FLAT, list(_flat(here.said)), list(_flat(others.said))),
        attention.same_answer(list(_chosen(here.said)), list(_chosen(others.said))),
        attention.too_fast(list(here.paces.values()), usual),
        attention.too_fast(list(here.typed.values()), usually_typed, attention.PASTED),
    )
    yield from (sign for sign in signs if sign is not None)


def _by_person(paces: Mapping[int, float], owner: Mapping[int, int], among: frozenset[int]) -> list[list[float]]:
    """The paces of each of these people."""
    found: dict[int, list[float]] = defaultdict(list)
    for number, pace in paces.items():
        if owner.get(number) in among:
            found[owner[number]].append(pace)
    return list(found.values())


def _places(said: Iterable[Said]) -> tuple[list[int], int]:
    """At which place the candidate was shown that came out best, by sides; and among how many at least."""
    chosen = [each for each in said if any(opinion.form == "side" for opinion in each.opinions)]
    found = [best for each in chosen if (best := each.best) is not None]
    return [best.place for best in found], min((best.of for best in found), default=2)


def _flat(said: Iterable[Said]) -> Iterator[int]:
    """Of whatever was scored in several respects whether all scores are the same."""
    for each in said:
        scores = [opinion.answer for opinion in each.opinions if opinion.form == "scale"]
        if len(scores) > 2:  # noqa: PLR2004 - two scores are the same too often
            yield int(len(set(scores)) == 1)


def _chosen(said: Iterable[Said]) -> Iterator[tuple[tuple[str, int | str], ...]]:
    """The labels and flags of each annotation as one answer."""
    for each in said:
        chosen = [(o.question, o.answer) for o in each.opinions if o.form in ("choice", "flag")]
        if chosen:
            yield tuple(sorted(chosen, key=str))


def _checks(connection: Connection, person: int, batch: int, since: datetime | None) -> Iterator[Checked]:
    query = _PROBED if since is None else _PROBED.where(probes.c.at > since)
    for source, good, number, at in connection.execute(query, {"person": person, "batch": batch}):
        yield Checked(Evidence(source, good, number - good, number), at)


def _tested(checks: Sequence[Checked], agreed: Agreed) -> Iterator[tuple[Sign, datetime]]:
    """What keys and repeats tell: that much is wrong, or that keys are known and nothing else is."""
    for each, at in checks:
        signal = attention.GOLD if each.source == quality.GOLD else attention.REPEATS
        sure = is_careless([Evidence(quality.GOLD, each.good, each.bad, each.number)], least=FEWEST[each.source])
        if sure:
            wrong = round(each.bad)
            yield Sign(signal, wrong, each.number, 1 - quality.PRIOR.mean, 1 - quality.SURE), at
        good, number = agreed
        knows = each.source == quality.GOLD and each.number >= quality.ENOUGH and each.good >= LEAKED * each.number
        if knows and number >= attention.FEWEST and good < number / 2:
            yield Sign(attention.LEAK, round(number - good), number, 1 - quality.PRIOR.mean, 1 - quality.SURE), at
