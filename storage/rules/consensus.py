"""What several people's answers to one question come to: how probable each answer is, and when it is sure enough.

Each person is right with a probability of their own and else says anything of the rest alike: the one-coin model of
Dawid and Skene. On a scale answers nearby are likelier than those far off. The probabilities are the soft label.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log, sqrt
from typing import NamedTuple, TypeAlias

from storage.kinds.opinion import Form

Answer: TypeAlias = int | str
Belief: TypeAlias = Mapping[Answer, float]

# Nobody is right always or never, as far as this can know.
LEAST, GREATEST = 0.35, 0.97
# How many answers there are where a kind does not say: of a pair first, second, tied and both bad.
OPTIONS: dict[Form, int] = {"choice": 4, "flag": 2, "side": 4, "scale": 5, "grade": 3}
LOW, HIGH = 1, 5
NEAR = 1
# What is less probable is not kept.
WORTH_SAYING = 1e-4


class Vote(NamedTuple):
    """An answer by somebody who is right in this share of cases."""

    answer: Answer
    share: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What it comes to: the leading answer, how probable it is, and the share of people who gave it or one nearby.

    Of a scale `mean` is the weighted mean and `spread` its standard error; `soft` are all answers given with their
    probabilities, the likeliest first.
    """

    answer: Answer
    weight: float
    agreement: float
    people: int
    soft: tuple[tuple[Answer, float], ...]
    mean: float | None = None
    spread: float | None = None


def belief_of(votes: Sequence[Vote], form: Form, options: int = 0) -> Belief:
    """How probable each answer is that anybody gave, of so many there are; on a scale each from 1 to 5."""
    scale = form == "scale"
    answers: list[Answer] = list(range(LOW, HIGH + 1)) if scale else sorted({vote.answer for vote in votes}, key=str)
    number = max(options or OPTIONS[form], len(answers))
    chances = [_log_chances(*vote, number, form) for vote in votes]
    logs = {answer: sum([chance.get(answer, chance[None]) for chance in chances]) for answer in answers}
    highest = max(logs.values())
    rest = 0.0
    if number > len(answers):
        rest = (number - len(answers)) * exp(sum([chance[None] for chance in chances]) - highest)
    weights = {answer: exp(value - highest) for answer, value in logs.items()}
    whole = sum(weights.values()) + rest
    return {answer: weight / whole for answer, weight in weights.items()}


def standing_of(votes: Sequence[Vote], form: Form, options: int = 0) -> list[tuple[float, float]]:
    """For each of these votes, two at least: how probably it is right, and the share of the others who agree.

    On a scale so is, and does, who gave a number next to it.
    """
    believed = belief_of(sorted(votes, key=str), form, options)
    weights = {
        answer: sum(share for each, share in believed.items() if is_near(each, answer, form))
        for answer in {vote.answer for vote in votes}
    }
    near = {answer: sum(is_near(vote.answer, answer, form) for vote in votes) - 1 for answer in weights}
    return [(min(1.0, weights[vote.answer]), near[vote.answer] / (len(votes) - 1)) for vote in votes]


def verdict_of(votes: Sequence[Vote], form: Form, options: int = 0) -> Verdict:
    """What these votes, at least one, come to; of equal answers the first in their order leads."""
    return settled(votes, belief_of(votes, form, options), form)


def settled(votes: Sequence[Vote], belief: Belief, form: Form) -> Verdict:
    """The same with probabilities from elsewhere."""
    soft = tuple(sorted(belief.items(), key=lambda item: (-item[1], str(item[0]))))
    answer = soft[0][0]
    near = {each for each in belief if is_near(each, answer, form)}
    agreeing = sum(vote.answer in near for vote in votes) / len(votes)
    weight = min(1.0, sum(belief[each] for each in near))
    mean, spread = weighted_mean(votes) if form == "scale" else (None, None)
    kept = tuple((each, share) for each, share in soft if share >= WORTH_SAYING)
    return Verdict(answer, weight, agreeing, len(votes), kept, mean, spread)


def weighted_mean(votes: Sequence[Vote]) -> tuple[float, float | None]:
    """The mean of numbers by how much each person counts, and its standard error; None of one person."""
    weights = [odds(vote.share) for vote in votes]
    whole = sum(weights)
    mean = sum(weight * float(vote.answer) for weight, vote in zip(weights, votes, strict=True)) / whole
    number = whole**2 / sum(weight**2 for weight in weights)
    if number <= 1:
        return mean, None
    squares = sum(w * (float(vote.answer) - mean) ** 2 for w, vote in zip(weights, votes, strict=True))
    return mean, sqrt(squares / whole / (number - 1))


def odds(share: float) -> float:
    """How much somebody counts beside others."""
    bounded = min(max(share, LEAST), GREATEST)
    return bounded / (1 - bounded)


def sureness(asked: Iterable[tuple[Sequence[Vote], Form, int]]) -> float:
    """How sure the leading answers to all questions of a task are, on average; 1 where nothing is asked."""
    weights = [verdict_of(votes, form, options).weight for votes, form, options in asked if votes]
    return sum(weights) / len(weights) if weights else 1.0


def others_say(votes: Sequence[Vote], form: Form, sure: float = 0.8) -> Verdict | None:
    """What two people or more are sure of; None where they are not."""
    if len(votes) < 2:  # noqa: PLR2004 - one person is no others
        return None
    verdict = verdict_of(votes, form)
    return verdict if verdict.weight >= sure and verdict.agreement >= 0.5 else None  # noqa: PLR2004 - half of them


def agrees(answer: Answer, verdict: Verdict, form: Form) -> bool:
    """Whether this answer is the leading one, or on a scale next to it."""
    return is_near(answer, verdict.answer, form)


def is_near(one: Answer, other: Answer, form: Form) -> bool:
    """Whether these two are the same, or on a scale next to each other."""
    if form == "scale" and isinstance(one, int) and isinstance(other, int):
        return abs(one - other) <= NEAR
    return one == other


def likeness(one: Answer, other: Answer, form: Form) -> float:
    """How far these two say the same, 0 to 1: a grade half where it is the next one, anything else all or nothing."""
    if form == "grade" and isinstance(one, int) and isinstance(other, int):
        return 1 - abs(one - other) / (OPTIONS[form] - 1)
    return float(is_near(one, other, form))


@lru_cache(maxsize=4096)
def _log_chances(answer: Answer, share: float, number: int, form: Form) -> Mapping[Answer | None, float]:
    """The logarithm of how likely somebody right in this share of cases gives this answer, by what is the truth.

    None stands for any other truth.
    """
    share = min(max(share, LEAST), GREATEST)
    if form != "scale":
        return {answer: log(share), None: log((1 - share) / (number - 1))}
    falls = (1 - share) ** 0.5
    return {None: 0.0, **{truth: log(_fall(falls, int(answer), truth)) for truth in range(LOW, HIGH + 1)}}


def _fall(falls: float, answer: int, truth: int) -> float:
    """Each step away from the truth is likelier by this factor less."""
    steps = [abs(each - truth) for each in range(LOW, HIGH + 1)]
    return float(falls ** abs(answer - truth) / sum(falls**step for step in steps))
