"""Reviewing: what is looked over and in which order, what can be said to it, and what several verdicts come to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

import msgspec

from locales.phrase import Phrase, phrase
from storage.facts import JsonObject, Sheet
from storage.kinds.gold import mean
from storage.kinds.kind import Kind
from storage.kinds.opinion import Opinion
from storage.kinds.registry import AMONG_REVIEWERS, KINDS
from storage.rules.consensus import likeness

# What becomes of what somebody answered.
WAITING, ACCEPTED, RETURNED, REJECTED, GONE = "waiting", "accepted", "returned", "rejected", "gone"
# What can be said to it.
ACCEPT, FIX, RETURN, REJECT = VERDICTS = ("accept", "fix", "return", "reject")
# What a reviewer is asked for: a verdict, an answer to an appeal, a second look that measures the first.
VERDICT, APPEAL, SECOND, CASE = "verdict", "appeal", "second", "case"

FLAG, NEWCOMER, SAMPLE, ALL, REDONE = "flag", "newcomer", "sample", "all", "redone"
DISAGREEMENT = "disagreement"
# The lowest is looked at first. What people disagree about stands at their agreement in hundredths, 0 to 49.
RANKS = {APPEAL: -20, REDONE: -10, FLAG: 50, NEWCOMER: 60, SAMPLE: 70, ALL: 80, SECOND: 100}
# One verdict is there already.
HALF_WAY = -5

# The first so many tasks of somebody are looked over wherever anything is.
NEW_UNTIL = 5
# One in so many verdicts is given a second time, blind.
SECOND_EVERY = 8
# People who agree less than this, 0 to 1, have a case.
DISPUTED = 0.5

REASONS = ("off-topic", "meaning", "register", "language", "careless", "copied", "wrong-fact", "rude", "guide")
CAUSES = ("gap", "ambiguous", "slip", "misunderstood")
GAP = "gap"
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Vote:
    """What one reviewer said in this round."""

    reviewer: int
    verdict: str

    @property
    def good(self) -> bool:
        return self.verdict in (ACCEPT, FIX)


def why(review: int, done: int, marks: str, seed: int) -> str | None:
    """Why this annotation is looked over, None if it is not; `review` is the share wished for, in per cent.

    `done` counts its person's tasks, this one among them; `marks` are what the text checks noticed.
    """
    if not review:
        return None
    if marks:
        return FLAG
    if done <= NEW_UNTIL:
        return NEWCOMER
    if review >= 100:  # noqa: PLR2004 - per cent
        return ALL
    return SAMPLE if Random(seed).randrange(100) < review else None  # noqa: S311 - a sample, no secret


def wanted(sheet: Sheet) -> int:
    """How many reviewers must agree: two who do not know of each other where people write in their own manner."""
    return 2 if any(kind in AMONG_REVIEWERS for kind in sheet.kinds) else 1


def is_measured(seed: int) -> bool:
    """Whether this verdict is given a second time by somebody else, to measure the first."""
    return Random(seed).randrange(SECOND_EVERY) == 0  # noqa: S311 - a sample, no secret


def outcome(votes: Sequence[Vote], needed: int) -> str | None:
    """What these votes come to, in the order they were given; None while somebody else is needed.

    Two who agree decide; where they do not, the third does. Two who refuse in different ways send back.
    """
    if len(votes) < needed:
        return None
    last = votes[-1].verdict
    if needed == 1 or len(votes) > needed:
        return last
    if len({vote.good for vote in votes}) > 1:
        return None
    if votes[0].good:
        return FIX if any(vote.verdict == FIX for vote in votes) else ACCEPT
    return REJECT if all(vote.verdict == REJECT for vote in votes) else RETURN


def state_after(verdict: str) -> str:
    """What becomes of an annotation by this verdict."""
    return {ACCEPT: ACCEPTED, FIX: ACCEPTED, RETURN: RETURNED, REJECT: REJECTED}[verdict]


def agree(one: str, other: str) -> bool:
    """Whether two verdicts on the same thing say the same: good enough, or not."""
    return Vote(0, one).good == Vote(0, other).good


def can_disagree(sheet: Sheet) -> bool:
    """Whether anything is asked to which people's answers can be held side by side."""
    return any(kind.gold is not None for kind in _asked(sheet))


def only_comparable(sheet: Sheet) -> Sheet:
    """The same task, asked only what answers can be held side by side for."""
    kinds = tuple(kind.name for kind in _asked(sheet) if kind.gold is not None)
    return replace(sheet, wishes=msgspec.structs.replace(sheet.wishes, kinds=kinds))


def words_of(sheet: Sheet, values: dict[str, JsonObject]) -> tuple[Phrase, ...]:
    """What somebody answered, a line for each kind, in the letters of this sheet."""
    said = [(kind.gold, kind.gold.given(sheet, values[kind.name])) for kind in _asked(sheet) if kind.gold is not None]
    return tuple(
        phrase("unsure") if given is None or given == {} else gold.words(sheet, given) for gold, given in said
    )


def agreement(sheets: Sequence[Sheet], values: Sequence[dict[str, JsonObject]]) -> float | None:
    """How well these people agree about one task, 0 to 1, over all pairs and questions; None where nothing tells it.

    Not being sure is no opinion. A flag that nobody raises is no question: else all would agree on what is not there.
    """
    asked: dict[tuple[str, str], list[Opinion]] = defaultdict(list)
    for sheet, said in zip(sheets, values, strict=True):
        for opinion in _opinions(sheet, said):
            asked[opinion.question, opinion.subject].append(opinion)
    told = [
        mean(likeness(one.answer, other.answer, one.form) for one, other in combinations(opinions, 2))
        for opinions in asked.values()
        if len(opinions) > 1 and any(each.form != "flag" or each.answer for each in opinions)
    ]
    if told:
        return mean(told)
    return 1.0 if any(len(opinions) > 1 for opinions in asked.values()) else None


def _opinions(sheet: Sheet, values: dict[str, JsonObject]) -> Iterator[Opinion]:
    for kind in _asked(sheet):
        if kind.opinions is not None and kind.name in values:
            yield from kind.opinions.of(sheet, values[kind.name])


def _asked(sheet: Sheet) -> list[Kind]:
    return [kind for kind in KINDS if kind.name in sheet.kinds]
