"""What people said of tasks, held side by side: their own last words, task by task. Inside a door's transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, Text, select, type_coerce

from storage.database.bulk import fetched
from storage.database.tables.work import DONE, REVISING, annotations, assignments
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.kinds.opinion import Opinion, Standing
from storage.kinds.registry import KINDS
from storage.rules.consensus import Vote
from storage.rules.probing import WORK

AT_ONCE = 2_000

_decode_order = msgspec.json.Decoder(tuple[str, ...]).decode
_decode_value = msgspec.json.Decoder(dict).decode
_WORDS = {kind.name: kind.opinions for kind in KINDS if kind.opinions is not None}

Question: TypeAlias = tuple[str, str]


class Said(NamedTuple):
    """One annotation with the opinions in it; of one without any, such as a text, only whose it is."""

    task: int
    assignment: int
    person: int
    kind: str
    order: tuple[str, ...] = ()
    value: JsonObject = MappingProxyType({})  # type: ignore[assignment]  # nobody writes into it
    opinions: tuple[Opinion, ...] = ()

    @property
    def best(self) -> Standing | None:
        """Where the candidate stood that was found better than all others, None where there is no such one."""
        words = _WORDS.get(self.kind)
        return None if words is None else words.best_at(Sheet(Content(), Wishes(), self.order), self.value)


def said_of(connection: Connection, wishes: Wishes, *where: ColumnElement[bool]) -> Iterator[Said]:
    """The annotations of finished work, each as its person left it, in the order of the tasks."""
    return answered_of(connection, wishes, *where, assignments.c.purpose == WORK)


def answered_of(connection: Connection, wishes: Wishes, *where: ColumnElement[bool]) -> Iterator[Said]:
    """The same of tests too, which their person takes for work."""
    rows = chain.from_iterable(fetched(connection, _query(*where), {}, AT_ONCE))
    before: tuple[int, str] | None = None
    last: Said | None = None
    # The same few taps come again and again.
    read = lru_cache(maxsize=AT_ONCE)(lambda kind, order, value: _read(wishes, kind, order, value))
    for task, assignment, person, order, kind, value in rows:
        if last is not None and before != (assignment, kind):
            yield last
        before = (assignment, kind)
        known = read(kind, order, value) if kind in _WORDS else ()
        last = Said(task, assignment, person, kind, *known)
    if last is not None:
        yield last


def _read(
    wishes: Wishes, kind: str, order: str, value: str
) -> tuple[tuple[str, ...], JsonObject, tuple[Opinion, ...]]:
    """What was shown, what was said, and the opinions in it."""
    shown, said = _decode_order(order), _decode_value(value)
    return shown, said, tuple(_WORDS[kind].of(Sheet(Content(), wishes, shown), said))


def opinions_in(wishes: Wishes, kind: str, order: str, value: str) -> tuple[Opinion, ...]:
    """The opinions in an annotation of this kind, order shown and value in JSON; none in people's own words."""
    return _read(wishes, kind, order, value)[2] if kind in _WORDS else ()


def by_question(said: Iterable[Said]) -> dict[Question, list[tuple[Said, Opinion]]]:
    """The opinions on one task by what they are about."""
    found: dict[Question, list[tuple[Said, Opinion]]] = defaultdict(list)
    for each in said:
        for opinion in each.opinions:
            found[opinion.question, opinion.subject].append((each, opinion))
    return found


def votes(asked: Sequence[tuple[Said, Opinion]], shares: Mapping[int, float]) -> list[Vote]:
    """The same as votes of people who are right in these shares of cases."""
    return [Vote(opinion.answer, round(shares[said.person], 2)) for said, opinion in asked]


def options_of(opinion: Opinion, wishes: Wishes) -> int:
    """How many answers there are to choose from; 0 where the form says."""
    return len(wishes.labels) if opinion.form == "choice" else 0


def _query(*where: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            assignments.c.task_id,
            assignments.c.id,
            assignments.c.person_id,
            type_coerce(assignments.c.order, Text),
            annotations.c.kind,
            type_coerce(annotations.c.value, Text),
        )
        .join(annotations, annotations.c.assignment_id == assignments.c.id)
        .where(*where, assignments.c.state.in_((DONE, REVISING)), assignments.c.leg.is_(None))
        # What a reviewer put in its place is not what its person said.
        .where(annotations.c.by_id.is_(None))
        .order_by(assignments.c.task_id, assignments.c.id, annotations.c.kind, annotations.c.revision)
    )
