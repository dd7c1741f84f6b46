"""The weighing door: what each annotation counts beside those of others, and how far others agree with it.

For whoever exports, few tasks at a time.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.batches import batches, tasks
from storage.database.tables.work import DONE, REVISING, assignments
from storage.desk import reviews, trusting
from storage.desk.opinions import Said, by_question, options_of, said_of, votes
from storage.facts import Content, Wishes
from storage.kinds.opinion import Form, Opinion
from storage.rules.consensus import Belief, Vote, belief_of, is_near
from storage.rules.probing import WORK

Annotation: TypeAlias = tuple[int, str]

_WISHES = (
    select(batches.c.wishes)
    .join(tasks, tasks.c.batch_id == batches.c.id)
    .where(tasks.c.id.between(bindparam("first"), bindparam("last")))
    .limit(1)
)
_WHO = (
    select(assignments.c.person_id)
    .distinct()
    .where(
        assignments.c.task_id.between(bindparam("first"), bindparam("last")),
        assignments.c.state.in_((DONE, REVISING)),
        assignments.c.purpose == WORK,
        assignments.c.leg.is_(None),
    )
)


class Weighed(NamedTuple):
    """`weight` is how probably it is right, 1 where nothing is known; `agreement` with so many others `compared`."""

    weight: float = 1.0
    agreement: float = 0.0
    compared: int = 0


NOTHING = Weighed(0.0)


def weigh(connection: Connection, first: int, last: int) -> Mapping[Annotation, Weighed]:
    """What the annotations of the tasks of this range of one batch count, by assignment and kind.

    What nobody else answered, and words of people's own, count as much as their person is right, once enough is known
    of them. What a reviewer rejected counts nothing, beside others as well.
    """
    wishes = connection.scalar(_WISHES, {"first": first, "last": last}) or Wishes()
    people = set(connection.scalars(_WHO, {"first": first, "last": last}))
    crowd = Crowd(wishes, *trusting.known_shares(connection, people, trusting.subject_of(Content(), wishes)), {}, {})
    found: dict[Annotation, Weighed] = {}
    rejected = reviews.rejected(connection, first, last)
    range_ = assignments.c.task_id.between(first, last)
    for _, said in groupby(said_of(connection, wishes, range_), key=lambda each: each.task):
        answers = list(said)
        found.update(crowd.weigh([each for each in answers if each.assignment not in rejected]))
        found.update(((each.assignment, each.kind), NOTHING) for each in answers if each.assignment in rejected)
    return found


@dataclass(frozen=True, slots=True)
class Crowd:
    """Those who worked on some tasks: how much of their work is right, and of whom that is known well enough.

    `seen` keeps what was told of votes that came before, and `tasks` of whole tasks: the same come again and again.
    """

    wishes: Wishes
    shares: Mapping[int, float]
    enough: frozenset[int]
    seen: dict[tuple[tuple[Vote, ...], Form, int], Belief]
    tasks: dict[tuple[tuple[str, int, tuple[Opinion, ...]], ...], list[Weighed]]

    def weigh(self, said: Sequence[Said]) -> Iterator[tuple[Annotation, Weighed]]:
        """Of one task: each annotation's mean over its opinions."""
        alike = tuple([(each.kind, each.person, each.opinions) for each in said])
        if alike not in self.tasks:
            self.tasks[alike] = list(self._weigh(said))
        for each, weighed in zip(said, self.tasks[alike], strict=True):
            yield (each.assignment, each.kind), weighed

    def _weigh(self, said: Sequence[Said]) -> Iterator[Weighed]:
        parts: dict[Annotation, list[Weighed]] = defaultdict(list)
        for asked in by_question(said).values():
            if len(asked) > 1:
                cast_ = votes(asked, self.shares)
                belief = self._belief(tuple(cast_), asked[0][1])
                for each, opinion in asked:
                    parts[each.assignment, each.kind].append(_one(opinion, cast_, belief))
        for each in said:
            alone = self.shares[each.person] if each.person in self.enough else 1.0
            yield _mean(parts[each.assignment, each.kind], alone)

    def _belief(self, cast_: tuple[Vote, ...], opinion: Opinion) -> Belief:
        pattern = (tuple(sorted(cast_, key=str)), opinion.form, options_of(opinion, self.wishes))
        if pattern not in self.seen:
            self.seen[pattern] = belief_of(*pattern)
        return self.seen[pattern]


def _mean(parts: Sequence[Weighed], alone: float) -> Weighed:
    if not parts:
        return Weighed(round(alone, 4))
    number = len(parts)
    return Weighed(
        round(sum(part.weight for part in parts) / number, 4),
        round(sum(part.agreement for part in parts) / number, 4),
        max(part.compared for part in parts),
    )


def _one(opinion: Opinion, cast_: Sequence[Vote], belief: Belief) -> Weighed:
    near = [is_near(vote.answer, opinion.answer, opinion.form) for vote in cast_]
    weight = sum(share for answer, share in belief.items() if is_near(answer, opinion.answer, opinion.form))
    return Weighed(min(1.0, weight), (sum(near) - 1) / (len(near) - 1), len(near) - 1)
