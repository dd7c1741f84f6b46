"""How well the exam of “Pelatih AI: dasar” tells able people from guessers: `python -m tests.benchmarks.exam`.

Simulated people of known ability: somebody who knows a share of all tasks, and guesses at the rest as guessers do.
Guessers really answer: by taps on the questions of the kinds, by one strategy for the whole exam. Printed are both
error rates for several pass marks and lengths: able people who fail and guessers who pass, at one try.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeAlias

from msgspec.structs import replace

from storage.desk.checking import Sound, Upload, check
from storage.facts import Sheet, Wishes
from storage.formats.batch_file.reading import Row as FileRow
from storage.formats.batch_file.reading import read_batch_file
from storage.forms.choose import Choose
from storage.forms.mark import DONE, Mark, numbered
from storage.forms.question import Question
from storage.forms.rank import SEND, Rank
from storage.forms.reply import Tap
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.rules import course, sitting
from storage.rules.course import Plan, Row
from storage.rules.golds import agreement
from storage.rules.sitting import Draft
from storage.terms import Course

COURSE = Path("bot/courses/dasar.jsonl")
# What is known of each task's guesses; exams are drawn from that.
GUESSES, EXAMS = 200, 4000
MARKS, LENGTHS = (65, 70, 75, 80, 85), (8, 10, 12, 15)
# Shares of all tasks that somebody knows: able people, and those who are only on their way.
ABLE = (0.95, 0.9, 0.85, 0.5, 0.3)
# Of people who know 90% at one try, and of guessers at all tries.
MOST_FAIL, MOST_PASS = 0.1, 0.01

Strategy: TypeAlias = Callable[[Question, Random], list[str]]
# By task, what guesses of one strategy came to.
Credits: TypeAlias = dict[int, list[float]]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person who knows this share of all tasks."""

    knows: float
    guesses: str


def at_random(question: Question, chance: Random) -> list[str]:
    """Taps whatever can be tapped, every choice alike; never that one is not sure."""
    match question:
        case Scale(low=low, high=high):
            return [str(chance.randint(low, high))]
        case Choose(options=options):
            return [chance.choice([option.id for option in options if option.id != "unsure"])]
        case ChooseSeveral(options=options):
            one = chance.choice(["none", *(option.id for option in options)])
            return [one] if one == "none" else [one, DONE]
        case Rank(options=options):
            drawn = chance.sample(options, len(options) - 1)
            return [*(option.id for option in drawn), SEND]
        case Mark():
            return _marked(chance.randint(0, len(numbered(question.text))))
        case Write(options=options):
            return [options[-1].id]
    raise ValueError(question)


def always_fine(question: Question, chance: Random) -> list[str]:
    """Finds everything good: the best score, the first of two, no flaw."""
    match question:
        case Scale(high=high):
            return [str(high)]
        case Choose(options=options):
            return [options[0].id]
        case ChooseSeveral():
            return ["none"]
        case Mark():
            return _marked(0)
    return at_random(question, chance)


def always_flawed(question: Question, chance: Random) -> list[str]:
    """Finds something bad everywhere: a low score, a flag, the last sentence wrong."""
    match question:
        case Scale(low=low):
            return [str(low + 1)]
        case ChooseSeveral(options=options):
            return [chance.choice(options).id, DONE]
        case Mark():
            return _marked(len(numbered(question.text)))
    return at_random(question, chance)


STRATEGIES: dict[str, Strategy] = {"random": at_random, "all fine": always_fine, "all flawed": always_flawed}


def guessed(row: Row, wishes: Wishes, strategy: Strategy, chance: Random) -> float:
    """What one guess at this task is worth."""
    order = [candidate.id for candidate in row.content.candidates]
    sheet, draft = Sheet(row.content, wishes, tuple(chance.sample(order, len(order)))), Draft()
    while (opened := sitting.open_question(sheet, draft)) is not None:
        for tap in strategy(opened.question, chance):
            draft = sitting.after(sheet, draft, Tap(tap))
    found = agreement(sheet, sitting.values(sheet, draft))
    return 1.0 if found is None else found


@dataclass(frozen=True, slots=True)
class Simulation:
    """Exams of one course: what guesses at each of its tasks are worth, and the chance of it all."""

    wishes: Wishes
    plan: Plan
    credits: dict[str, Credits]
    chance: Random

    def passing(self, somebody: Somebody, length: int, exams: int) -> dict[int, float]:
        """The share of so many exams of this length that this person passes, by pass mark."""
        sat = [self._sit(somebody, length) for _ in range(exams)]
        marks = {*MARKS, self.terms.mark}
        return {mark: sum(course.passes(exam, mark) for exam in sat) / exams for mark in sorted(marks)}

    @property
    def terms(self) -> Course:
        assert self.wishes.course is not None
        return self.wishes.course

    def _sit(self, somebody: Somebody, length: int) -> list[float]:
        """The credits of one exam of this person."""
        wishes = replace(self.wishes, course=replace(self.terms, draw=length))
        drawn = course.draw(self.plan.pool, wishes, frozenset(), self.chance.getrandbits(32))
        guesses = self.credits[somebody.guesses]
        return [1.0 if self.chance.random() < somebody.knows else self.chance.choice(guesses[task]) for task in drawn]


def simulation(seed: int, guesses: int) -> Simulation:
    """The course that comes along, with so many guesses of each strategy at each task."""
    found = check(Upload(COURSE, COURSE.name, {}), datetime.now(UTC))
    assert isinstance(found, Sound)
    rows = [row for row in read_batch_file(COURSE, COURSE.name) if isinstance(row, FileRow)]
    plan, chance = course.plan([Row(place, row.content) for place, row in enumerate(rows)]), Random(seed)
    credits_ = {
        name: {row.task: [guessed(row, found.wishes, strategy, chance) for _ in range(guesses)] for row in plan.pool}
        for name, strategy in STRATEGIES.items()
    }
    return Simulation(found.wishes, plan, credits_, chance)


def main(seed: int) -> int:
    """Print the error rates; 1 if those of the course's own terms are worse than one in ten and one in a hundred."""
    simulated = simulation(seed, GUESSES)
    for name, credits_ in simulated.credits.items():
        worth = sum(map(sum, credits_.values())) / GUESSES / len(credits_)
        _say(f"a guess of the strategy “{name}” is worth {worth:.2f} of a task")
    _say("tasks mark | fail, knowing " + "  ".join(f"{knows:4.0%}" for knows in ABLE) + " | pass, guessing")
    for length in sorted({*LENGTHS, simulated.terms.draw}):
        _line(simulated, length)
    terms = simulated.terms
    able, guesser = _rates(simulated, terms.draw)
    _say(
        f"the course: {terms.draw} tasks, mark {terms.mark}: of those who know 90% fail {able[terms.mark]:.1%};"
        f" of those who guess pass {guesser[terms.mark]:.2%}, {_in_tries(guesser[terms.mark], terms.tries):.2%}"
        f" in {terms.tries} tries"
    )
    return int(able[terms.mark] > MOST_FAIL or _in_tries(guesser[terms.mark], terms.tries) > MOST_PASS)


def _line(simulated: Simulation, length: int) -> None:
    able = [simulated.passing(Somebody(knows, "random"), length, EXAMS) for knows in ABLE]
    guessers = _guessers(simulated, length)
    for mark in MARKS:
        fails = "  ".join(f"{1 - rates[mark]:6.1%}" for rates in able)
        _say(f"{length:5} {mark:4} | {fails} | {guessers[mark]:.2%}")


def _rates(simulated: Simulation, length: int) -> tuple[dict[int, float], dict[int, float]]:
    """By mark, the share of people who know 90% and fail, and of guessers who pass."""
    able = simulated.passing(Somebody(0.9, "random"), length, EXAMS)
    return {mark: 1 - rate for mark, rate in able.items()}, _guessers(simulated, length)


def _guessers(simulated: Simulation, length: int) -> dict[int, float]:
    """By mark, how often the best strategy passes."""
    all_rates = [simulated.passing(Somebody(0, name), length, EXAMS) for name in STRATEGIES]
    return {mark: max(rates[mark] for rates in all_rates) for mark in all_rates[0]}


def _in_tries(rate: float, tries: int) -> float:
    return 1 - (1 - rate) ** tries


def _marked(number: int) -> list[str]:
    return [f"n{number}", DONE] if number else [DONE]


def _say(line: str) -> None:
    print(line)  # noqa: T201 - figures are for a terminal


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
