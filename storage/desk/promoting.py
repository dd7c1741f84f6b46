"""Makes keys of what trusted people all agree on, and looks whether keys got about; beside the work."""

from collections import defaultdict
from datetime import datetime
from functools import lru_cache
from statistics import mean, median

from sqlalchemy import Connection, bindparam, func, insert, select

from storage.database.tables.batches import contents, tasks, troubles
from storage.database.tables.trust import golds, probes
from storage.database.tables.work import DONE, LENT, REVISING, assignments
from storage.desk import trusting
from storage.desk.batches import get_batch
from storage.desk.doubting import IN_USE, LEAKED, suspend
from storage.desk.opinions import Said, said_of
from storage.desk.scope import COUNTS
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.kinds.registry import KINDS
from storage.rules.golds import RIGHT
from storage.rules.probing import MOST_MADE, UNANIMOUS, WORK
from storage.rules.quality import GOLD

AT_A_LOOK = 200
# A key got about where so many late answers are right in this share of the time that the early ones took.
ENOUGH, SHARE, USUAL = 12, 0.4, 0.85

_PROBES = (
    select(probes.c.task_id, probes.c.credit, probes.c.ms)
    .join(golds, golds.c.task_id == probes.c.task_id)
    .where(golds.c.batch_id == bindparam("batch"), golds.c.state == IN_USE, golds.c.answered >= ENOUGH)
    .where(probes.c.source == GOLD, probes.c.at >= golds.c.since)
    .order_by(probes.c.task_id, probes.c.at, probes.c.assignment_id)
)
_CONTENTS = (
    select(contents.c.task_id, contents.c.content)
    .where(contents.c.task_id.in_(bindparam("tasks", expanding=True)))
    .order_by(contents.c.task_id)
)
_USED = select(func.count()).select_from(golds).where(golds.c.batch_id == bindparam("batch"), golds.c.state == IN_USE)
_done = func.count().filter(assignments.c.state.in_((DONE, REVISING)))
_ANSWERED = (
    select(assignments.c.task_id)
    .join(tasks, tasks.c.id == assignments.c.task_id)
    .where(assignments.c.batch_id == bindparam("batch"), assignments.c.purpose == WORK, tasks.c.open == 0)
    .where(
        ~select(golds.c.task_id).where(golds.c.task_id == assignments.c.task_id).exists(),
        ~select(troubles.c.task_id).where(troubles.c.task_id == assignments.c.task_id).exists(),
    )
    .group_by(assignments.c.task_id)
    .having(_done >= UNANIMOUS, func.count().filter(assignments.c.state == LENT) == 0)
    .order_by(assignments.c.task_id.desc())
    .limit(AT_A_LOOK)
)


def tend(connection: Connection, batch_id: int, now: datetime) -> int:
    """Take keys of this batch out of use that got about, make some of what people agree on; how many were made."""
    wishes = get_batch(connection, batch_id).wishes
    if not wishes.gold or wishes.course:
        return 0
    for task in _leaked(connection, batch_id):
        suspend(connection, task, LEAKED, now)
    room = MOST_MADE - (connection.scalar(_USED, {"batch": batch_id}) or 0)
    return _make(connection, batch_id, wishes, room, now) if room > 0 else 0


def _make(connection: Connection, batch_id: int, wishes: Wishes, room: int, now: datetime) -> int:
    found = list(connection.scalars(_ANSWERED, {"batch": batch_id}))
    if not found:
        return 0
    said: dict[int, list[Said]] = defaultdict(list)
    for each in said_of(connection, wishes, assignments.c.task_id.in_(found), COUNTS):
        said[each.task].append(each)
    people = {each.person for answers in said.values() for each in answers}
    trusted = lru_cache(None)(lambda subject: trusting.reliable(connection, people, subject))
    rows: list[dict[str, object]] = []
    for row in connection.execute(_CONTENTS, {"tasks": list(said)}).all():
        task, content = row.task_id, row.content
        reliable = trusted(trusting.subject_of(content, wishes))
        if len(rows) < room and (value := _agreed(content, wishes, said[task], reliable)):
            rows.append({"task_id": task, "batch_id": batch_id, "made": 1, "value": value, "since": now})
    if rows:
        connection.execute(insert(golds), rows)
    return len(rows)


def _agreed(content: Content, wishes: Wishes, said: list[Said], trusted: frozenset[int]) -> JsonObject:
    """The key that all of at least three trusted people gave, by kind; empty where they did not."""
    if len({each.person for each in said} & trusted) < UNANIMOUS:
        return {}
    found = {}
    for kind in KINDS:
        answers = [each for each in said if each.kind == kind.name]
        if kind.gold is None or not answers:
            continue
        sheets = [Sheet(content, wishes, each.order) for each in answers]
        key = kind.gold.given(sheets[0], answers[0].value)
        fits = key is not None and kind.gold.flaw(content, wishes, key) is None
        pairs = zip(sheets, answers, strict=True)
        if not fits or any((kind.gold.agrees(sheet, key, each.value) or 0.0) < RIGHT for sheet, each in pairs):
            return {}
        found[kind.name] = key
    return found


def _leaked(connection: Connection, batch_id: int) -> list[int]:
    """Keys that were sometimes missed at first, and are lately always known, in far less time."""
    answers: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for row in connection.execute(_PROBES, {"batch": batch_id}):
        answers[row.task_id].append((row.credit, row.ms))
    return [task for task, given in answers.items() if got_about(given)]


def got_about(given: list[tuple[float, int]]) -> bool:
    """Whether these answers, each its credit and milliseconds in order, look as if people were told the key."""
    half = len(given) // 2
    early, late = given[:half], given[half:]
    quick = median(ms for _, ms in late) < SHARE * median(ms for _, ms in early)
    known = min(credit for credit, _ in late) >= RIGHT and mean(credit for credit, _ in early) <= USUAL
    return quick and known
