"""How far somebody says what others are sure of, task by task. Inside a door's transaction."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from storage.database.tables.work import assignments
from storage.desk import trusting
from storage.desk.opinions import Said, by_question, said_of, votes
from storage.facts import Wishes
from storage.rules.consensus import agrees, others_say


class Agreed(NamedTuple):
    """In how many tasks others are sure of something, and how much of that somebody says too."""

    good: float
    number: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """On the `whole`, and `apart` from the person they share most tasks with, who may be whose answers they give."""

    whole: Agreed
    apart: Agreed


def agreement(
    connection: Connection, wishes: Wishes, person: int, tasks: Collection[int], subject: trusting.Subject
) -> Agreement:
    """What this person has in common with others on these tasks, each of whom counts as much as they are reliable."""
    by_task: dict[int, list[Said]] = defaultdict(list)
    for each in said_of(connection, wishes, assignments.c.task_id.in_(tasks)) if tasks else ():
        by_task[each.task].append(each)
    people = {task: {each.person for each in said} - {person} for task, said in by_task.items()}
    shares = trusting.shares(connection, set().union(*people.values()), subject)
    told = {task: share for task, said in by_task.items() if (share := _agrees(said, person, shares)) is not None}
    beside = Counter(other for others in people.values() for other in others).most_common(1)
    partner = beside[0][0] if beside else None
    return Agreement(_sum(told.values()), _sum(share for task, share in told.items() if partner not in people[task]))


def _sum(told: Iterable[float]) -> Agreed:
    shares = list(told)
    return Agreed(sum(shares), len(shares))


def _agrees(said: Sequence[Said], person: int, shares: Mapping[int, float]) -> float | None:
    """The share of what others are sure of that this person says too; None where they are sure of nothing."""
    hits = []
    for asked in by_question(said).values():
        mine = [opinion for each, opinion in asked if each.person == person]
        theirs = [pair for pair in asked if pair[0].person != person]
        if mine and theirs and (verdict := others_say(votes(theirs, shares), mine[0].form)) is not None:
            hits.append(agrees(mine[0].answer, verdict, mine[0].form))
    return sum(hits) / len(hits) if hits else None
