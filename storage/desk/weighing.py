"""The weighing door: what each annotation counts beside those of others, and how far others agree with it.

For whoever exports, a few whole tasks at a time, from the rows that are read anyway.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import TypeAlias

from sqlalchemy import Connection

from storage.database.tables.work import DONE, REVISING
from storage.desk import trusting
from storage.desk.latest import ASSIGNMENT, KIND, ORDER, OWN_WORDS, PERSON, STATE, TASK, VALUE, WORDS, Row, last_of
from storage.desk.opinions import opinions_in, options_of
from storage.desk.trusting import Subject
from storage.facts import Content, Wishes
from storage.kinds.opinion import Form, Opinion
from storage.rules.consensus import Answer, Vote, standing_of
from storage.rules.vetted import Vetted

Annotation: TypeAlias = tuple[int, str]
# An annotation of a task as far as it matters here: kind, person, order shown and value.
Said: TypeAlias = tuple[str, int, str, str]
# What an answer is worth: how probably it is right, and the share of the others who agree.
Worth: TypeAlias = tuple[float, float]

# The share of each person's work that is right, in a subject.
Within: TypeAlias = Callable[[Subject], Mapping[int, float]]

NO_CONTENTS: Mapping[int, tuple[str, str]] = MappingProxyType({})
FINISHED = (DONE, REVISING)
# Many people say the same: what so many annotations, answers and tasks came to is remembered.
REMEMBERED, TASKS_REMEMBERED = 20_000, 4_000

_task_of, _said_in = itemgetter(TASK), itemgetter(KIND, PERSON, ORDER, VALUE)


class Crowd:
    """Those who worked on a batch: how much of their work is right, and of whom that is known well enough.

    What nobody else answered, and words of people's own, count as much as their person is right, once enough is known
    of them.
    """

    def __init__(self, wishes: Wishes, within: Within, enough: frozenset[int]) -> None:
        self._wishes, self._within, self._enough = wishes, within, enough
        self._usual = trusting.subject_of(Content(), wishes)
        self._subject_in = trusting.subject_reader(wishes)
        self._opinions = lru_cache(REMEMBERED)(partial(opinions_in, wishes))
        self._worths: Callable[[Form, int, tuple[tuple[Answer, float], ...]], Sequence[Worth]] = lru_cache(
            REMEMBERED
        )(_worths)
        self._weigh_task = lru_cache(TASKS_REMEMBERED)(self._weighed)

    def weigh(
        self,
        rows: Sequence[Row],
        rejected: Container[int] = (),
        contents: Mapping[int, tuple[str, str]] = NO_CONTENTS,
    ) -> dict[Annotation, Vetted]:
        """What the annotations in these revisions of whole tasks count; only their people's own last words do.

        The assignments that a reviewer rejected count nothing, beside others as well. `contents` are key and content
        of tasks, as JSON: each person counts as they are right in what the task asks for.
        """
        own = last_of([row for row in rows if row[WORDS] == OWN_WORDS and row[STATE] in FINISHED])
        found = {(row[ASSIGNMENT], row[KIND]): _NOTHING for row in own if row[ASSIGNMENT] in rejected}
        counted = [row for row in own if row[ASSIGNMENT] not in rejected] if found else own
        for task, group in groupby(counted, _task_of):
            said = list(group)
            subject = self._subject_in(contents[task][1]) if task in contents else self._usual
            weighed = self._weigh_task(tuple(map(_said_in, said)), subject)
            found.update(zip([(row[ASSIGNMENT], row[KIND]) for row in said], weighed, strict=True))
        return found

    def _weighed(self, said: tuple[Said, ...], subject: Subject) -> list[Vetted]:
        """Of one task: each annotation's mean over its opinions."""
        shares = self._within(subject)
        asked = defaultdict[tuple[str, str], list[tuple[int, Opinion]]](list)
        for place, (kind, _, order, value) in enumerate(said):
            for opinion in self._opinions(kind, order, value):
                asked[opinion.question, opinion.subject].append((place, opinion))
        parts: list[list[tuple[float, float, int]]] = [[] for _ in said]
        for opinions in asked.values():
            if len(opinions) > 1:
                for place, weight, agreement in self._worth(said, opinions, shares):
                    parts[place].append((weight, agreement, len(opinions) - 1))
        return [
            _mean(mine) if mine else self._alone(person, shares)
            for mine, (_, person, _, _) in zip(parts, said, strict=True)
        ]

    def _alone(self, person: int, shares: Mapping[int, float]) -> Vetted:
        return Vetted(weight=round(shares[person], 4)) if person in self._enough else _UNKNOWN

    def _worth(
        self, said: Sequence[Said], opinions: Sequence[tuple[int, Opinion]], shares: Mapping[int, float]
    ) -> Iterator[tuple[int, float, float]]:
        first = opinions[0][1]
        votes = tuple([(opinion.answer, round(shares[said[place][1]], 2)) for place, opinion in opinions])
        worths = self._worths(first.form, options_of(first, self._wishes), votes)
        for (place, _), (weight, agreement) in zip(opinions, worths, strict=True):
            yield place, weight, agreement


_UNKNOWN, _NOTHING = Vetted(), Vetted(weight=0.0)


def crowd_of(connection: Connection, first: int, last: int, wishes: Wishes) -> Crowd:
    """Whoever works or worked on the tasks of this range of one batch, as far as is known now."""
    shares = trusting.Shares(connection, trusting.at_work(connection, first, last))
    return Crowd(wishes, shares.within, shares.enough)


def _worths(form: Form, options: int, votes: tuple[tuple[Answer, float], ...]) -> list[Worth]:
    return standing_of([Vote(*vote) for vote in votes], form, options)


def _mean(parts: Sequence[tuple[float, float, int]]) -> Vetted:
    number = len(parts)
    return Vetted(
        weight=round(sum(weight for weight, _, _ in parts) / number, 4),
        agreement=round(sum(agreement for _, agreement, _ in parts) / number, 4),
        compared=max(compared for _, _, compared in parts),
    )
