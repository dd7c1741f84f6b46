"""The true class of each item, and how each person mistakes one class for another, from what they said alone.

A. P. Dawid and A. M. Skene, Applied Statistics 28 (1979): expectation and maximisation by turns. Memory grows with
annotations by a few whole numbers each.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]
    Whole: TypeAlias = NDArray[np.int64]

# So many rounds at least may be made and at most, and so many looks at an annotation altogether: a second or two for
# a few thousand annotations that say little, ten seconds for a million.
FEWEST_ROUNDS, MOST_ROUNDS, LOOKS = 100, 5_000, 100_000_000
# It is over where the likelihood grows by less than this share of its logarithm.
CLOSE = 1e-11
_NEVER = 1e-12


@dataclass(frozen=True, slots=True)
class Said:
    """What was said: the number of the item, of the person and of the class, in columns of the same length."""

    items: "Whole"
    people: "Whole"
    classes: "Whole"


@dataclass(frozen=True, slots=True)
class Expected:
    """How right each person is taken to be before their annotations are looked at, as so many cases of each class."""

    shares: "Floats"
    cases: float = 4.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """`truth`: a row for each item with the probability of each class; `prevalence` of the classes over all items.

    `confusion[person, true, said]` is how often this person says this of that; `likelihood` is its natural logarithm.
    """

    truth: "Floats"
    prevalence: "Floats"
    confusion: "Floats"
    likelihood: float


def dawid_skene(said: Said, classes: int, expected: Expected | None = None) -> Fitted:
    """The fit from majority votes on; with nothing expected of people it is the paper's own.

    Every item has to have an answer.
    """
    import numpy as np

    people = int(said.people.max()) + 1 if expected is None else len(expected.shares)
    before = _prior(expected, classes, people)
    truth = _votes(said, classes)
    likelihood = -np.inf
    for _ in range(min(MOST_ROUNDS, max(FEWEST_ROUNDS, LOOKS // len(said.items)))):
        confusion = _confusion(said, truth, before)
        prevalence = truth.mean(0)
        truth, now = _truth(said, prevalence, confusion)
        if abs(now - likelihood) < CLOSE * max(1.0, abs(now)):
            break
        likelihood = now
    return Fitted(truth, prevalence, confusion, float(now))


def _votes(said: Said, classes: int) -> "Floats":
    import numpy as np

    items = int(said.items.max()) + 1
    counts = np.bincount(said.items * classes + said.classes, minlength=items * classes)
    votes: Floats = counts.reshape(items, classes).astype(float)
    shares: Floats = votes / votes.sum(1, keepdims=True)
    return shares


def _prior(expected: Expected | None, classes: int, people: int) -> "Floats":
    """So many cases for each person, true class and answer."""
    import numpy as np

    if expected is None:
        return np.zeros((people, classes, classes))
    wrong = (1 - expected.shares) / max(1, classes - 1)
    rows = np.broadcast_to(wrong[:, None, None], (people, classes, classes)).copy()
    places = np.arange(classes)
    rows[:, places, places] = expected.shares[:, None]
    return rows * expected.cases


def _confusion(said: Said, truth: "Floats", before: "Floats") -> "Floats":
    import numpy as np

    people, classes = before.shape[:2]
    cells, size = said.people * classes + said.classes, people * classes
    # A row for each class, so that what is looked up lies together.
    rows = np.ascontiguousarray(truth.T)
    each = [np.bincount(cells, row.take(said.items), size).reshape(people, classes) for row in rows]
    counts = before + np.stack(each, 1)
    sums = counts.sum(2, keepdims=True)
    # Of a class that somebody never met nothing is known.
    shares: Floats = np.divide(counts, sums, out=np.full_like(counts, 1 / classes), where=sums > 0)
    return shares


def _truth(said: Said, prevalence: "Floats", confusion: "Floats") -> tuple["Floats", float]:
    """The probability of each class for each item, and the logarithm of the likelihood of all that was said."""
    import numpy as np

    logs = np.log(np.maximum(confusion, _NEVER))
    items, classes = int(said.items.max()) + 1, len(prevalence)
    cells = said.people * classes + said.classes
    rows = logs.transpose(1, 0, 2).reshape(classes, -1)
    each = [
        np.bincount(said.items, row.take(cells), items) + np.log(max(share, _NEVER))
        for row, share in zip(rows, prevalence, strict=True)
    ]
    joint = np.stack(each, 1)
    highest = joint.max(1, keepdims=True)
    weights = np.exp(joint - highest)
    sums = weights.sum(1, keepdims=True)
    return weights / sums, float((highest + np.log(sums)).sum())
