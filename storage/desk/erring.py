"""The wrong answers that somebody shares with others: by keys, and by what everybody else says. Inside a read."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from math import sqrt
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.batches import batches
from storage.database.tables.trust import golds, probes
from storage.database.tables.work import annotations, assignments
from storage.desk import trusting
from storage.desk.opinions import Said, by_question, options_of, said_of
from storage.desk.sharing import Beside
from storage.facts import Content, Sheet, Wishes
from storage.kinds.opinion import Opinion
from storage.kinds.registry import KINDS
from storage.rules import quality
from storage.rules.golds import RIGHT
from storage.rules.quality import belief
from storage.rules.ties import mistakes
from storage.rules.ties.evidence import Evidence
from storage.rules.ties.mistakes import Asked, Missed, Share, Shared

# So many of the keys somebody answered last, so many people who missed the same; so many missed ones are no chance.
LATEST_KEYS, MOST_MISSED, FEWEST_MISSED = 60, 2_000, 3

_KEYS = (
    select(
        probes.c.task_id,
        probes.c.assignment_id,
        probes.c.person_id,
        probes.c.batch_id,
        probes.c.credit,
        probes.c.at,
        golds.c.answered,
        golds.c.known,
    )
    .join(golds, golds.c.task_id == probes.c.task_id)
    .where(probes.c.source == quality.GOLD, probes.c.voided == 0)
)
_MY_KEYS = _KEYS.where(probes.c.person_id == bindparam("me")).order_by(probes.c.at.desc()).limit(LATEST_KEYS)
_THEIR_KEYS = _KEYS.where(
    probes.c.task_id.in_(bindparam("tasks", expanding=True)),
    probes.c.person_id.in_(bindparam("people", expanding=True)),
)
_WHO_MISSED = (
    select(probes.c.person_id)
    .where(probes.c.task_id.in_(bindparam("tasks", expanding=True)), probes.c.person_id != bindparam("me"))
    .where(probes.c.source == quality.GOLD, probes.c.voided == 0, probes.c.credit < RIGHT)
    .order_by(probes.c.assignment_id.desc())
    .limit(MOST_MISSED)
)
_GIVEN = (
    select(assignments.c.id, assignments.c.order, annotations.c.kind, annotations.c.value, batches.c.wishes)
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(batches, batches.c.id == assignments.c.batch_id)
    .where(assignments.c.id.in_(bindparam("which", expanding=True)), annotations.c.by_id.is_(None))
    .order_by(annotations.c.revision)
)
_WISHES = select(batches.c.id, batches.c.wishes).where(batches.c.id.in_(bindparam("which", expanding=True)))
_OPINIONS = {kind.name: kind.opinions for kind in KINDS if kind.opinions is not None}


def alike(connection: Connection, found: Beside) -> Iterator[tuple[int, Evidence]]:
    """With whom this person shares wrong answers, and how much that says."""
    mine = {row.task_id: row for row in connection.execute(_MY_KEYS, {"me": found.person})}
    partners = {*found.partners, *_missed_with(connection, found, mine)}
    if not partners:
        return
    shares = _shares(connection, found, partners)
    keys = _keys(connection, found, mine, partners)
    tasks = _tasks(connection, found, found.partners, shares)
    for partner in sorted(partners):
        pair = mistakes.alike(tasks.get(partner, ()), keys.get(partner, ()), shares[found.person], shares[partner])
        if pair is not None:
            yield partner, pair


def _missed_with(connection: Connection, found: Beside, mine: Mapping[int, Any]) -> set[int]:
    """Who missed several of the keys that this person missed."""
    missed = [task for task, row in mine.items() if row.credit < RIGHT]
    if len(missed) < FEWEST_MISSED:
        return set()
    counted = Counter(connection.scalars(_WHO_MISSED, {"me": found.person, "tasks": missed}))
    return {person for person, number in counted.items() if number >= FEWEST_MISSED}


def _shares(connection: Connection, found: Beside, partners: Collection[int]) -> dict[int, Share]:
    """How right each of these people and of those beside them is, as far as it is known."""
    everybody = {found.person, *partners, *found.others}
    known = trusting.evidence_of(connection, everybody)
    return {person: _share([each for _, each in known.get(person, ())]) for person in everybody}


def _share(evidence: Sequence[quality.Evidence]) -> Share:
    """With bounds that nine of ten lie between; as if it were normal, which costs little."""
    good, bad = belief(evidence)
    mean, number = good / (good + bad), good + bad
    around = 1.64 * sqrt(good * bad / (number**2 * (number + 1)))
    return Share(mean, max(0.0, mean - around), min(1.0, mean + around))


def _keys(
    connection: Connection, found: Beside, mine: Mapping[int, Any], partners: Collection[int]
) -> dict[int, list[Missed]]:
    """The keys that this person and each of these partners were asked, and not both knew."""
    if not mine:
        return {}
    rows = connection.execute(_THEIR_KEYS, {"tasks": list(mine), "people": list(partners)}).all()
    both = [
        (mine[row.task_id], row)
        for row in rows
        if min(mine[row.task_id].credit, row.credit) < RIGHT
        and found.counts(row.person_id, row.at, mine[row.task_id].at)
    ]
    said = _said(connection, {each.assignment_id for pair in both for each in pair})
    missed: dict[int, list[Missed]] = defaultdict(list)
    for my, their in both:
        same = said.get(my.assignment_id) == said.get(their.assignment_id) is not None
        knew = (my.credit >= RIGHT, their.credit >= RIGHT)
        others = 1 - my.known / my.answered if my.answered else 0.0
        missed[their.person_id].append(
            Missed(
                my.batch_id,
                my.assignment_id,
                their.assignment_id,
                knew,
                same=same and not any(knew),
                others=others,
                later=int(their.at > my.at),
            )
        )
    return missed


def _said(connection: Connection, which: Collection[int]) -> dict[int, dict[str, list[Opinion]]]:
    """What was last said in these assignments, by kind, whatever order it was shown in."""
    found: dict[int, dict[str, list[Opinion]]] = defaultdict(dict)
    rows = connection.execute(_GIVEN, {"which": list(which)}) if which else ()
    for row in rows:
        if row.kind in _OPINIONS:
            sheet = Sheet(Content(), row.wishes, row.order)
            found[row.id][row.kind] = sorted(_OPINIONS[row.kind].of(sheet, row.value))
    return found


def _tasks(
    connection: Connection, found: Beside, partners: Sequence[int], shares: Mapping[int, Share]
) -> dict[int, list[Shared]]:
    """The tasks that this person shares with each of these partners, question by question."""
    tasks = {task for partner in partners for task in found.others[partner]}
    shared: dict[int, list[Shared]] = defaultdict(list)
    for batch, wishes in _wishes(connection, {found.mine[task].batch for task in tasks}).items():
        here = [task for task in tasks if found.mine[task].batch == batch]
        for task, said in _by_task(connection, wishes, here):
            by = by_question(said).values()
            for partner in {each.person for each in said}.intersection(partners):
                if (their := found.others[partner].get(task)) is not None:
                    asked = tuple(_asked(by, (found.person, partner), wishes, shares))
                    my = found.mine[task]
                    shared[partner].append(Shared(batch, my.id, their.id, asked, int(their.touched > my.touched)))
    return shared


def _by_task(connection: Connection, wishes: Wishes, tasks: Sequence[int]) -> Iterator[tuple[int, list[Said]]]:
    said = said_of(connection, wishes, assignments.c.task_id.in_(tasks))
    return ((task, list(of)) for task, of in groupby(said, key=lambda each: each.task))


def _wishes(connection: Connection, which: Collection[int]) -> dict[int, Wishes]:
    return {row.id: row.wishes for row in connection.execute(_WISHES, {"which": list(which)})} if which else {}


def _asked(
    by: Iterable[Sequence[tuple[Said, Opinion]]], pair: tuple[int, int], wishes: Wishes, shares: Mapping[int, Share]
) -> Iterator[Asked]:
    """The questions that these two answered, with what everybody else said."""
    for asked in by:
        one, other = ({said.person: opinion for said, opinion in asked}.get(person) for person in pair)
        if one is not None and other is not None:
            others = [
                mistakes.Said(opinion.answer, shares[said.person])
                for said, opinion in asked
                if said.person not in pair
            ]
            yield Asked(one.answer, other.answer, one.form, tuple(others), options_of(one, wishes))
