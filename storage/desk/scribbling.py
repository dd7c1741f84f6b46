"""How long people take for each character of what they write. Inside a door's transaction."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.work import annotations, assignments
from storage.facts import Wishes
from storage.kinds.registry import KINDS
from storage.rules.own_words import own_words

# Shorter texts say nothing about how somebody types.
FEWEST_CHARACTERS = 40
# What is asked in words of one's own: nothing in it can be held beside another's opinion.
WRITTEN = frozenset(kind.name for kind in KINDS if kind.gold is None)

_WROTE = (
    select(assignments.c.id, assignments.c.active_ms, annotations.c.kind, annotations.c.value)
    .join(annotations, annotations.c.assignment_id == assignments.c.id)
    .where(assignments.c.id.in_(bindparam("which", expanding=True)), annotations.c.kind.in_(WRITTEN))
    .where(annotations.c.by_id.is_(None))
    .order_by(annotations.c.revision)
)


def typed_paces(connection: Connection, wishes: Wishes, which: Collection[int]) -> dict[int, float]:
    """Of those of these assignments in which somebody wrote, milliseconds of active time for each character."""
    if not which or WRITTEN.isdisjoint(wishes.kinds):
        return {}
    lengths: dict[int, dict[str, int]] = defaultdict(dict)
    active: dict[int, int] = {}
    for row in connection.execute(_WROTE, {"which": list(which)}):
        lengths[row.id][row.kind] = sum(map(len, own_words(row.kind, row.value)))
        active[row.id] = row.active_ms
    written = {number: sum(kinds.values()) for number, kinds in lengths.items()}
    return {number: active[number] / long for number, long in written.items() if long >= FEWEST_CHARACTERS}
