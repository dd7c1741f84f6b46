"""The concluding door: what a batch's people come to together, one row for each question about each task.

Labels and flags by Dawid and Skene over the whole batch; sides and scales by how right each person is; rankings as
strengths by Bradley and Terry. Twice through one snapshot in the order of the tasks: what is kept meanwhile are a few
whole numbers for each answer. Whoever does not agree to training, or pauses, is not in it,
nor what a reviewer rejected.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from pathlib import Path
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, Text, bindparam, select, type_coerce

from storage.database.bulk import fetched
from storage.database.tables.batches import contents
from storage.database.tables.work import assignments
from storage.desk import reviews, trusting
from storage.desk.batches import get_batch, task_range
from storage.desk.latest import authors
from storage.desk.opinions import Question, Said, by_question, options_of, said_of, votes
from storage.desk.reviews import Ruling
from storage.desk.scope import COUNTS
from storage.desk.trusting import Subject
from storage.desk.writers import withdrawn
from storage.facts import Content, Sheet, Wishes
from storage.kinds.opinion import BOTH_BAD, FIRST, GRADES, SECOND, TIED, Opinion
from storage.kinds.registry import get_kind
from storage.rules.bradley_terry import Pair, bradley_terry, weight_of
from storage.rules.consensus import Answer, Belief, settled, verdict_of
from storage.rules.quality import PRIOR

LABELS = ("choice", "flag")
WORDS = {TIED: "same", BOTH_BAD: "both-bad"}
STRENGTH = "strength"
AT_ONCE = 5_000

_CONTENTS = (
    select(contents.c.task_id, contents.c.key, type_coerce(contents.c.content, Text))
    .where(contents.c.task_id.between(bindparam("first"), bindparam("last")))
    .order_by(contents.c.task_id)
)


class Conclusion(msgspec.Struct, frozen=True, omit_defaults=True):
    """What people come to about one question on one task.

    `about` are the ids of the candidates it is about, if any; `answer` is the leading one, `weight` how probably it
    is right, `agreement` the share of `people` who gave it, on a scale or one next to it. `soft` are all answers
    given with their probabilities. Of a scale `mean` is weighted and `error` its standard error; of a strength `mean`
    is its natural logarithm among the candidates of the task, from `low` to `high` (95 %). `ruled` is why people
    differed, where somebody has looked into it: then the answer is theirs, and all else what people said.
    """

    task: str
    question: str
    about: tuple[str, ...]
    answer: Answer | None
    people: int
    weight: float = 0.0
    agreement: float = 0.0
    soft: dict[str, float] = {}
    mean: float | None = None
    error: float | None = None
    low: float | None = None
    high: float | None = None
    ruled: str = ""


class _Task(NamedTuple):
    number: int
    key: str
    subject: Subject


class _Column:
    """All answers to one question, as numbers in the order in which they come."""

    def __init__(self) -> None:
        self.items, self.people, self.answers = array("q"), array("q"), array("q")
        self.known: dict[Answer, int] = {}
        self.number = 0

    def add(self, asked: Sequence[tuple[Said, Opinion]], places: Mapping[int, int]) -> None:
        for said, opinion in asked:
            self.items.append(self.number)
            self.people.append(places[said.person])
            self.answers.append(self.known.setdefault(opinion.answer, len(self.known)))
        self.number += 1

    def beliefs(self, shares: Sequence[float]) -> Iterator[Belief]:
        """How probable each answer is, item by item."""
        import numpy as np

        from storage.rules.dawid_skene import Expected, Said, dawid_skene

        columns = (np.frombuffer(each, np.int64) for each in (self.items, self.people, self.answers))
        names = list(self.known)
        truth = dawid_skene(Said(*columns), max(2, len(names)), Expected(np.array(shares))).truth
        for row in truth:
            yield {name: float(row[place]) for place, name in enumerate(names)}


def conclude(connection: Connection, batch_id: int) -> Iterator[Conclusion]:
    """What is known of this batch by now, in the order of its tasks."""
    wishes, (first, last) = get_batch(connection, batch_id).wishes, task_range(batch_id)
    people = sorted(authors(connection, first, last))
    known = trusting.Shares(connection, people)
    columns, expected = _columns(_tasks(connection, wishes, first, last, people), people, known)
    beliefs = {name: column.beliefs(expected) for name, column in columns.items()}
    rulings = reviews.rulings(connection, first, last)
    for (task, key, subject), said in _tasks(connection, wishes, first, last, people):
        shares = known.within(subject)
        ruled = _ruled(rulings[task], wishes, said[0].order) if task in rulings else {}
        for asked in by_question(said).items():
            found = _conclusion(key, asked, wishes, shares, beliefs)
            right = ruled.get(asked[0])
            yield found if right is None else _settled(found, right, rulings[task].cause)
        yield from _strengths(key, said, shares)


def write_conclusions(connection: Connection, batch_id: int, out: Path) -> int:
    """The same as JSON Lines in this file, whole or not at all; how many rows. Without any there is no file."""
    part, rows, encode = out.with_name(out.name + ".part"), 0, msgspec.json.Encoder().encode
    try:
        with part.open("wb") as file:
            for row in conclude(connection, batch_id):
                rows += 1
                file.write(encode(row) + b"\n")
        if rows:
            part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return rows


def _tasks(
    connection: Connection, wishes: Wishes, first: int, last: int, people: Iterable[int]
) -> Iterator[tuple[_Task, list[Said]]]:
    """Each task with what was said of it, and what it asks for."""
    subject_in = trusting.subject_reader(wishes)
    rows = chain.from_iterable(fetched(connection, _CONTENTS, {"first": first, "last": last}, AT_ONCE))
    agreed, range_ = frozenset(people), assignments.c.task_id.between(first, last)
    streamed = said_of(connection, wishes, range_, ~withdrawn(assignments.c.task_id), COUNTS)
    mine = (each for each in streamed if each.person in agreed and each.opinions)
    for task, said in groupby(mine, key=lambda each: each.task):
        key, written = next(row[1:] for row in rows if row[0] == task)
        yield _Task(task, key, subject_in(written)), list(said)


def _columns(
    tasks: Iterable[tuple[_Task, list[Said]]], people: Sequence[int], known: trusting.Shares
) -> tuple[dict[str, _Column], list[float]]:
    """All answers by question, and how much of each person's is right, on the whole of what they were asked."""
    columns: dict[str, _Column] = defaultdict(_Column)
    places = {who: at for at, who in enumerate(people)}
    worked = Counter[tuple[int, Subject]]()
    for task, said in tasks:
        worked.update({(each.person, task.subject) for each in said})
        for (question, _), asked in by_question(said).items():
            if asked[0][1].form in LABELS:
                columns[question].add(asked, places)
    right, whole = defaultdict[int, float](float), Counter[int]()
    for (person, subject), number in worked.items():
        right[person] += number * known.within(subject)[person]
        whole[person] += number
    return columns, [right[who] / whole[who] if whole[who] else PRIOR.mean for who in people]


def _conclusion(
    key: str,
    asked: tuple[Question, list[tuple[Said, Opinion]]],
    wishes: Wishes,
    shares: Mapping[int, float],
    beliefs: Mapping[str, Iterator[Belief]],
) -> Conclusion:
    (question, subject), said = asked
    cast_, opinion = votes(said, shares), said[0][1]
    if opinion.form in LABELS:
        verdict = settled(cast_, next(beliefs[question]), opinion.form)
    else:
        verdict = verdict_of(cast_, opinion.form, options_of(opinion, wishes))
    about = _about(subject, said[0][0].order, opinion)
    return Conclusion(
        key,
        question,
        about,
        _named(verdict.answer, about, opinion),
        verdict.people,
        round(verdict.weight, 4),
        round(verdict.agreement, 4),
        {str(_named(answer, about, opinion)): round(share, 4) for answer, share in verdict.soft},
        None if verdict.mean is None else round(verdict.mean, 4),
        None if verdict.spread is None else round(verdict.spread, 4),
    )


def _ruled(ruling: Ruling, wishes: Wishes, order: tuple[str, ...]) -> dict[Question, Opinion]:
    """What somebody found right about a task whose people differed, by what it is about."""
    sheet = Sheet(Content(), wishes, order)
    known = [(get_kind(kind).opinions, value) for kind, value in ruling.values.items()]
    opinions = chain.from_iterable(words.of(sheet, value) for words, value in known if words is not None)
    return {(opinion.question, opinion.subject): opinion for opinion in opinions}


def _settled(found: Conclusion, right: Opinion, cause: str) -> Conclusion:
    return msgspec.structs.replace(found, answer=_named(right.answer, found.about, right), weight=1.0, ruled=cause)


def _about(subject: str, order: Sequence[str], opinion: Opinion) -> tuple[str, ...]:
    """The candidates a subject is about: of a pair by their places among all ids."""
    if opinion.form == "side":
        ids = sorted(order)
        return tuple(ids[int(place)] for place in subject.split("-"))
    return (subject,) if subject else ()


def _named(answer: Answer, about: Sequence[str], opinion: Opinion) -> Answer:
    """A side by the id of its candidate, a grade by its word."""
    if opinion.form == "side" and isinstance(answer, int):
        return about[answer] if answer in (FIRST, SECOND) else WORDS[answer]
    return GRADES[answer] if opinion.form == "grade" and isinstance(answer, int) else answer


def _strengths(key: str, said: Sequence[Said], shares: Mapping[int, float]) -> Iterator[Conclusion]:
    """Of whatever was ranked, or compared in more than one pair, how strong each candidate is."""
    ids = sorted({id_ for each in said for id_ in each.order})
    pairs: list[Pair] = []
    people: set[int] = set()
    for each in said:
        mine = sorted(each.order)
        for opinion in each.opinions:
            if opinion.form == "side" and opinion.answer in (FIRST, SECOND, TIED):
                one, other = (ids.index(mine[int(place)]) for place in opinion.subject.split("-"))
                better, worse = (other, one) if opinion.answer == SECOND else (one, other)
                pairs.append(Pair(better, worse, weight_of(shares[each.person]), int(opinion.answer == TIED)))
                people.add(each.person)
    if len({frozenset(pair[:2]) for pair in pairs}) > 1:
        for id_, found in zip(ids, bradley_terry(pairs, len(ids)), strict=True):
            value, low, high = (round(each, 4) for each in (found.value, found.low, found.high))
            yield Conclusion(key, STRENGTH, (id_,), None, len(people), mean=value, low=low, high=high)
