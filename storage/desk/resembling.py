"""The texts of somebody that are nearly another's, and whether that can be by chance. Inside a read."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.batches import contents
from storage.database.tables.texts import likenesses
from storage.database.tables.work import DONE, REVISING, annotations, assignments
from storage.desk.sharing import Beside
from storage.facts import Content
from storage.rules.own_words import own_words
from storage.rules.textchecks.likeness import ENOUGH_KEYS
from storage.rules.ties import copies
from storage.rules.ties.evidence import Case, Evidence

# So many of somebody's latest texts; of what shares a key with one so much; so many pairs of texts are read.
LATEST, MOST_KEYS, MOST_READ = 60, 400, 60
# A text that so many people sent is a common one.
COMMON = 12

_FINISHED = assignments.c.state.in_((DONE, REVISING))
_MINE = (
    select(likenesses.c.assignment_id, likenesses.c.key)
    .join(assignments, assignments.c.id == likenesses.c.assignment_id)
    .where(likenesses.c.assignment_id.in_(bindparam("which", expanding=True)))
)
_ALIKE = (
    select(likenesses.c.assignment_id, assignments.c.person_id)
    .join(assignments, assignments.c.id == likenesses.c.assignment_id)
    .where(likenesses.c.key.in_(bindparam("keys", expanding=True)), assignments.c.person_id != bindparam("me"))
    .where(_FINISHED)
    .limit(MOST_KEYS)
)
_TEXTS = (
    select(
        assignments.c.id,
        assignments.c.batch_id,
        assignments.c.touched,
        annotations.c.kind,
        annotations.c.value,
        contents.c.content,
    )
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .where(assignments.c.id.in_(bindparam("which", expanding=True)), annotations.c.by_id.is_(None))
    .order_by(annotations.c.revision)
)
_WROTE = (
    select(likenesses.c.assignment_id)
    .where(likenesses.c.assignment_id.in_(bindparam("which", expanding=True)))
    .distinct()
)


def alike(connection: Connection, found: Beside) -> Iterator[tuple[int, Evidence]]:
    """Whose texts are nearly this person's, and how much that says."""
    pairs = _pairs(connection, found)
    texts = _texts(connection, {each for pair in pairs for each in pair[1:]})
    cases: dict[int, list[Case]] = defaultdict(list)
    for partner, mine, theirs in pairs:
        case = _case(texts, mine, theirs)
        if case is not None and found.counts(partner, texts[mine].touched, texts[theirs].touched):
            cases[partner].append(case)
    for partner, hits in cases.items():
        both = _both_wrote(connection, found, partner)
        evidence = copies.copied(hits, len(both - {case.pair[0] for case in hits}))
        if evidence is not None:
            yield partner, evidence


def _pairs(connection: Connection, found: Beside) -> list[tuple[int, int, int]]:
    """A person, an assignment of this one's and one of theirs, whose texts have enough keys in common."""
    latest = sorted((held.touched, held.id) for held in found.mine.values())[-LATEST:]
    keys: dict[int, list[int]] = defaultdict(list)
    for assignment, key in connection.execute(_MINE, {"which": [number for _, number in latest]}) if latest else ():
        keys[assignment].append(key)
    usual = {key for key, number in Counter(chain.from_iterable(keys.values())).items() if number > 1}
    pairs = []
    for mine, of in sorted(keys.items(), reverse=True):
        # What somebody sends again and again is a manner of speaking, and may be others' too.
        if len(usual.intersection(of)) >= ENOUGH_KEYS:
            continue
        rows = connection.execute(_ALIKE, {"keys": of, "me": found.person})
        common = {pair: number for pair, number in Counter(map(tuple, rows)).items() if number >= ENOUGH_KEYS}
        if len({person for _, person in common}) < COMMON:
            pairs += [(person, mine, theirs) for theirs, person in common]
    return pairs[:MOST_READ]


def _texts(connection: Connection, which: Collection[int]) -> dict[int, Any]:
    rows = connection.execute(_TEXTS, {"which": list(which)}) if which else ()
    return {row.id: row for row in rows}


def _case(texts: Mapping[int, Any], mine: int, theirs: int) -> Case | None:
    if mine not in texts or theirs not in texts:
        return None
    shown = [text for each in (mine, theirs) for text in texts_of(texts[each].content)]
    chance = copies.likeness(_written(texts[mine]), _written(texts[theirs]), shown)
    if chance is None:
        return None
    later = int(texts[theirs].touched > texts[mine].touched)
    return Case(hit=True, chance=chance, batch=texts[mine].batch_id, pair=(mine, theirs), later=later)


def _written(row: Any) -> str:  # noqa: ANN401 - a row of the query above
    """The longest of what somebody wrote there in their own words."""
    return max(own_words(row.kind, row.value), key=len, default="")


def texts_of(content: Content) -> Iterator[str]:
    """Everything in a task that people may take words from."""
    yield from (text for text in (content.prompt, content.text) if text)
    yield from (turn.content for turn in content.messages)
    yield from (candidate.text for candidate in content.candidates)


def _both_wrote(connection: Connection, found: Beside, partner: int) -> set[int]:
    """This person's assignments to the tasks for which both wrote more than a few words."""
    shared = {held.id: found.mine[task].id for task, held in found.others.get(partner, {}).items()}
    which = [*shared, *shared.values()]
    wrote = set(connection.scalars(_WROTE, {"which": which})) if which else set()
    return {mine for theirs, mine in shared.items() if mine in wrote and theirs in wrote}
