"""Texts of two people that are nearly the same, where it is not their source that makes them so.

What two people take over from the same text, or a few words that anybody would put right, are left out of account:
what counts are runs of words that stand in no text they were shown, and how many they are.
"""

from collections.abc import Iterable, Iterator, Sequence

from locales.tongues.tokens import words_in
from storage.rules.ties.evidence import COPIES, Case, Evidence, weigh

RUN = 3
# So many runs of one's own, so large a share of the text, and so much of them alike.
FEWEST, OWN, ALIKE = 6, 0.5, 0.6
# So many more words of one's own halve the chance that somebody else finds the same; but nobody knows it that well.
HALVING, LEAST, MOST = 2.0, 0.002, 0.5
FOLLOWS = 0.5


def likeness(mine: str, theirs: str, shown: Iterable[str]) -> float | None:
    """The chance that two people write what is alike here by themselves; None where nothing is."""
    known = {run for text in shown for run in _runs(text)}
    own, other = _own(mine, known), _own(theirs, known)
    if own is None or other is None:
        return None
    both = len(own & other)
    if both < ALIKE * len(own | other):
        return None
    return min(MOST, max(LEAST, float(2.0 ** (-both / HALVING))))


def copied(alike: Sequence[Case], others: int) -> Evidence | None:
    """How much speaks for copying: texts that are alike, beside so many tasks for which both wrote their own."""
    return weigh(COPIES, [*alike, *(Case(hit=False, chance=MOST) for _ in range(others))], FOLLOWS)


def _own(text: str, known: set[tuple[str, ...]]) -> set[tuple[str, ...]] | None:
    """The runs that nobody showed them; None of a text that is too short or mostly somebody else's."""
    runs = set(_runs(text))
    own = runs - known
    return own if len(own) >= max(FEWEST, OWN * len(runs)) else None


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = words_in(text)
    return zip(*(words[start:] for start in range(RUN)), strict=False)
