"""Two people who give the same wrong answers, more often than their own error rates bring about.

Right answers say nothing: two who are good agree on nearly all of them. Wrong is what a key says is wrong, or what
everybody else's answers make improbable, each as much as they are reliable.
"""

from collections.abc import Sequence
from typing import NamedTuple

from storage.kinds.opinion import Form
from storage.rules.consensus import OPTIONS, Answer, Vote, belief_of, is_near
from storage.rules.ties.evidence import MISTAKES, Case, Evidence, weaker, weigh

# A wrong answer is at most so probable; where people disagree in earnest nobody is wrong. Where few were asked it is
# looked at in the light that is best for whoever may be wrong, and worst for all others.
IMPROBABLE, AT_WORST = 0.2, 0.5
# Where nobody else tells, two people are alike no more often than either is right; of good ones that says nothing.
TELLING = 0.85
FOLLOWS = 0.9
# Everybody falls for some things alike: a sameness is never taken for rarer than this, nor overlooking something.
LEAST, OVERLOOKING = 0.15, 0.5


class Share(NamedTuple):
    """How much of somebody's work is right: as far as is known, and between which bounds; 0 to 1."""

    mean: float
    low: float
    high: float


class Said(NamedTuple):
    """What somebody else answered, and how much of their work is right."""

    answer: Answer
    share: Share


class Asked(NamedTuple):
    """A question that both answered, what everybody else did, and how many `options` there were, 0 where unknown."""

    mine: Answer
    theirs: Answer
    form: Form
    others: tuple[Said, ...]
    options: int = 0


class Shared(NamedTuple):
    """A task that both answered, with its questions, in which assignments, and who came second, 0 or 1."""

    batch: int
    mine: int
    theirs: int
    asked: tuple[Asked, ...]
    later: int = 1


class Missed(NamedTuple):
    """A key that both were asked: who knew it, whether they said the same, how many of all others missed it."""

    batch: int
    mine: int
    theirs: int
    knew: tuple[bool, bool]
    same: bool
    others: float
    later: int = 1


def alike(shared: Sequence[Shared], missed: Sequence[Missed], mine: Share, theirs: Share) -> Evidence | None:
    """How much speaks for one answer of two people, who are right in these shares of cases."""
    forth = [*_of_keys(missed, 0, theirs.mean), *_cases(shared, mine, theirs)]
    turned = [each._replace(asked=tuple(_turned(asked) for asked in each.asked)) for each in shared]
    back = [*_of_keys(missed, 1, mine.mean), *_cases(turned, theirs, mine)]
    return weaker(weigh(MISTAKES, forth, FOLLOWS), weigh(MISTAKES, back, FOLLOWS))


def _turned(asked: Asked) -> Asked:
    return asked._replace(mine=asked.theirs, theirs=asked.mine)


def _of_keys(missed: Sequence[Missed], who: int, other: float) -> list[Case]:
    """Wherever the first (0) or second (1) of the two did not know it: whether the other said the same."""
    return [
        Case(each.same, max(LEAST, 1 - other, each.others), each.batch, (each.mine, each.theirs), each.later)
        for each in missed
        if not each.knew[who]
    ]


def _cases(shared: Sequence[Shared], first: Share, second: Share) -> list[Case]:
    """A case for each task of which the first got something wrong, or may have: the same from the second is a hit."""
    found = []
    for each in shared:
        chances = [(asked, _chance_if_wrong(asked, first, second)) for asked in each.asked]
        wrong = [(asked, chance) for asked, chance in chances if chance is not None]
        if wrong:
            hit = all(asked.theirs == asked.mine for asked, _ in wrong)
            chance = max(chance for _, chance in wrong)
            found.append(Case(hit, chance, each.batch, (each.mine, each.theirs), each.later))
    return found


def _chance_if_wrong(asked: Asked, first: Share, second: Share) -> float | None:
    """How likely the second says what the first did by themselves; None where that says nothing of them."""
    near = sum(is_near(said.answer, asked.mine, asked.form) for said in asked.others)
    # Where half of the others say so too, nobody is sure that it is wrong.
    if asked.others and 2 * near >= len(asked.others):
        return None
    either = min(first.high, second.high)
    unclear = either if either <= TELLING else None
    if not asked.others:
        return unclear
    belief = _belief(asked, [Vote(said.answer, said.share.mean) for said in asked.others], first.mean)
    if belief <= IMPROBABLE:
        return _chance(asked, belief, second.mean)
    belief = _belief(asked, [Vote(said.answer, said.share.low) for said in asked.others], first.high)
    return _chance(asked, belief, second.high) if belief <= AT_WORST else unclear


def _belief(asked: Asked, others: Sequence[Vote], share: float) -> float:
    """How probable the first's answer is, by what everybody said but the second."""
    belief = belief_of((*others, Vote(asked.mine, share)), asked.form, asked.options)
    return sum(each for answer, each in belief.items() if is_near(answer, asked.mine, asked.form))


def _chance(asked: Asked, belief: float, share: float) -> float:
    """How likely the second says the same by themselves: it is true after all, or they err as others do too."""
    number = asked.options or OPTIONS[asked.form]
    alike = belief * share + (1 - belief) * (1 - share) / max(1, number - 1)
    fallen = (0.5 + sum(said.answer == asked.mine for said in asked.others)) / (1 + len(asked.others))
    overlooked = OVERLOOKING if asked.form == "flag" and not asked.mine else 0.0
    return max(LEAST, alike, min(fallen, OVERLOOKING), overlooked)
