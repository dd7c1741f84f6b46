"""Courses: theory, practice with an explanation after each answer, and an exam drawn from a pool of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from locales.phrase import phrase
from storage.facts import EXAM, PRACTICE, STAGES, THEORY, Content, JsonObject, Sheet, Wishes
from storage.forms.material import Block
from storage.kinds.kind import Fault
from storage.kinds.material import candidate_block, question_blocks
from storage.kinds.registry import find_kind
from storage.rules import golds
from storage.rules.card import Learned
from storage.terms import Leg

# A course is walked step by step; nobody walks thousands.
MOST_ROWS = 1_000
# Of rows that do not say their stage every third is for the exam.
EVERY = 3
# What sums of thirds fall short of a whole by.
EPSILON = 1e-9


class Row(NamedTuple):
    """A row of a course: the number of its task, and what it says."""

    task: int
    content: Content


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows of a course: those on the way, in the order of the file, and the pool of the exam."""

    way: tuple[Row, ...]
    pool: tuple[Row, ...]

    def next_after(self, passed: int) -> Row | None:
        """The step after this task; None at the end."""
        return next((row for row in self.way if row.task > passed), None)

    def step(self, task: int) -> int:
        """Which step of the way this task is, counted from 1."""
        return sum(row.task <= task for row in self.way)


def plan(rows: Sequence[Row]) -> Plan:
    """These rows, which are all of a course in their order."""
    staged = [(row, stage_of(row.content, place)) for place, row in enumerate(rows)]
    return Plan(
        tuple(row for row, stage in staged if stage != EXAM), tuple(row for row, stage in staged if stage == EXAM)
    )


def stage_of(content: Content, place: int) -> str:
    """What this row, at this place of its file, is there for."""
    return content.stage or (EXAM if place % EVERY == EVERY - 1 else PRACTICE)


def course_faults(content: Content, wishes: Wishes, place: int) -> Iterator[Fault]:
    """What a row of a course lacks beside what its kinds want; rows of theory are asked nothing."""
    stage = stage_of(content, place)
    if stage not in STAGES:
        yield Fault("stage", phrase("course-stage-unknown", stages=", ".join(STAGES)))
    elif stage == THEORY and not content.text:
        yield Fault("text", phrase("course-theory-text"))
    elif stage == PRACTICE and not content.explanation:
        yield Fault("explanation", phrase("course-explanation"))
    elif stage == EXAM and not any(_judges(name) for name in kinds_of(content, wishes) if name in content.gold):
        yield Fault("gold", phrase("course-exam-gold"))
    if stage != THEORY and not set(kinds_of(content, wishes)) <= set(wishes.kinds):
        yield Fault("kinds", phrase("course-row-kinds", kinds=", ".join(wishes.kinds)))
    if place == MOST_ROWS:
        yield Fault("", phrase("course-too-long", limit=MOST_ROWS))


def kinds_of(content: Content, wishes: Wishes) -> tuple[str, ...]:
    """What this row asks: in a course its own kinds, or those it has gold for; else all of the batch."""
    return Sheet(content, wishes).kinds


def draw(pool: Sequence[Row], wishes: Wishes, seen: frozenset[int], seed: int) -> tuple[int, ...]:
    """The tasks of an exam in the order they are asked: of each kind alike, first what this person has not seen."""
    course = wishes.course
    chance = Random(seed)  # noqa: S311 - which tasks, no secret
    by_kind: dict[tuple[str, ...], list[Row]] = {}
    for row in chance.sample(pool, len(pool)):
        by_kind.setdefault(kinds_of(row.content, wishes), []).append(row)
    for rows in by_kind.values():
        rows.sort(key=lambda row: row.task in seen)
    turns = chance.sample(list(by_kind.values()), len(by_kind))
    drawn = [rows[n].task for n in range(len(pool)) for rows in turns if n < len(rows)]
    return tuple(chance.sample(chosen := drawn[: course.draw if course else 0], len(chosen)))


def passes(credits_: Sequence[float], mark: int) -> bool:
    """Whether an exam with these credits, each 0 to 1, reaches this pass mark in per cent."""
    return 100 * sum(credits_) + EPSILON >= mark * len(credits_)


def percent(credits_: Sequence[float]) -> int:
    """The same as a number for people, rounded down: nobody sees the mark reached who did not reach it."""
    return int(100 * sum(credits_) / len(credits_) + EPSILON)


def learned(sheet: Sheet, values: dict[str, JsonObject], assignment: int, leg: Leg | None = None) -> Learned:
    """What is right about a task that was answered so; `leg` is where in a course, None in ordinary work."""
    return Learned(
        assignment,
        leg,
        sheet.wishes.name,
        golds.agreement(sheet, values),
        golds.given_words(sheet, values),
        golds.gold_words(sheet),
        sheet.content.explanation or "",
        _material(sheet),
    )


def _material(sheet: Sheet) -> tuple[Block, ...]:
    """All texts of a task in the order and under the letters its person saw."""
    return (*question_blocks(sheet), *(candidate_block(*pair) for pair in sheet.shown))


def _judges(kind_name: str) -> bool:
    kind = find_kind(kind_name)
    return kind is not None and kind.gold is not None
