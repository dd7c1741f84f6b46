"""The attending door: looks again and again at what people did since, for signs that they do not look at it.

It also counts how far they agree with what others are sure of. All of it is beside the work: no tap waits for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Text, bindparam, func, select, type_coerce, update

from storage.database.tables.batches import batches, contents
from storage.database.tables.trust import probes
from storage.database.tables.work import DONE, REVISING, assignments, days, turns
from storage.desk import chores, concurring, flagging, guessing, promoting, trusting
from storage.desk.batches import get_batch
from storage.desk.concurring import Agreed
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
        func.length(type_coerce(contents.c.content, Text)).label("length"),
    )
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(assignments.c.state.in_((DONE, REVISING)), assignments.c.leg.is_(None))
    .order_by(assignments.c.touched.desc(), assignments.c.id.desc())
)
_PROBED = (
    select(probes.c.source, func.sum(probes.c.credit), func.count(), func.max(probes.c.assignment_id))
    .where(probes.c.person_id == bindparam("person"), probes.c.batch_id == bindparam("batch"), probes.c.voided == 0)
    .group_by(probes.c.source)
)


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody's latest answers in a batch, tests too: what they said, the newest first, and at which pace.

    Of texts `typed` are the milliseconds for each character.
    """

    person: int
    said: tuple[Said, ...]
    paces: dict[int, float]
    typed: dict[int, float]


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
    """Look at this person's latest work in this batch: keep what it tells of them, and raise a flag for each sign."""
    wishes = get_batch(connection, batch).wishes
    since = flagging.looked_at(connection, person, batch)
    mine = [assignments.c.person_id == person, assignments.c.batch_id == batch]
    fresh = [] if since is None else [assignments.c.touched > since]
    here = _look(connection, wishes, person, LATEST, *mine, *fresh)
    others = _look(
        connection, wishes, 0, MOST_OTHERS, assignments.c.batch_id == batch, assignments.c.person_id != person
    )
    checks = list(_checks(connection, person, batch))
    subject = trusting.subject_of(Content(), wishes)
    agreed = concurring.agreement(connection, wishes, person, {each.task for each in here.said}, subject)
    good, number = agreed.whole
    told = trusting.Check(person, batch, subject, quality.PEERS, good, number - good, number)
    trusting.put(connection, person, batch, quality.PEERS, [told] if number else [])
    guessed = guessing.guessed(connection, person, batch, agreed.apart)
    found = [*_signs(connection, here, others, subject), *_tested(checks, agreed.whole)]
    found += [guessed] if guessed else []
    for sign in found:
        flagging.raise_flag(connection, flagging.Found(person, batch, sign, list(here.paces)), now)
    return found


def _look(connection: Connection, wishes: Wishes, person: int, most: int, *where: ColumnElement[bool]) -> Look:
    rows = connection.execute(_WORK.where(*where).limit(most)).all()
    paces = {row.id: row.active_ms / max(1, row.length) for row in rows}
    said = answered_of(connection, wishes, assignments.c.id.in_(paces)) if rows else iter(())
    place = {number: at for at, number in enumerate(paces)}
    typed = typed_paces(connection, wishes, paces)
    return Look(person, tuple(sorted(said, key=lambda each: place[each.assignment])), paces, typed)


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


def _checks(connection: Connection, person: int, batch: int) -> Iterator[Evidence]:
    for source, good, number, _ in connection.execute(_PROBED, {"person": person, "batch": batch}):
        yield Evidence(source, good, number - good, number)


def _tested(checks: Sequence[Evidence], agreed: Agreed) -> Iterator[Sign]:
    """What keys and repeats tell: that much is wrong, or that keys are known and nothing else is."""
    for each in checks:
        signal = attention.GOLD if each.source == quality.GOLD else attention.REPEATS
        sure = is_careless([Evidence(quality.GOLD, each.good, each.bad, each.number)], least=FEWEST[each.source])
        if sure:
            wrong = round(each.bad)
            yield Sign(signal, wrong, each.number, 1 - quality.PRIOR.mean, 1 - quality.SURE)
        good, number = agreed
        knows = each.source == quality.GOLD and each.number >= quality.ENOUGH and each.good >= LEAKED * each.number
        if knows and number >= attention.FEWEST and good < number / 2:
            yield Sign(attention.LEAK, round(number - good), number, 1 - quality.PRIOR.mean, 1 - quality.SURE)
