"""Rank: candidates are tapped from best to worst, ties are said, the last tap can be undone; never dragged."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.material import Block, Option, ids, must_be_one_of
from storage.forms.reply import Answered, Partial, Said, State, Taken, Tap

SAME, UNDO, SEND = "same", "undo", "send"


@dataclass(frozen=True, slots=True)
class Rank:
    """`options` are what is ranked, two at least; those of `others` answer without a ranking."""

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    options: tuple[Option, ...]
    others: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """The tiers so far, best first. `left` are not placed yet; `tying` says that the next joins the last tier."""

    tiers: tuple[tuple[str, ...], ...]
    left: tuple[str, ...]
    tying: bool


def take_rank(question: Rank, state: State, reply: Said) -> Taken:
    """A tap places a candidate, ties the next one to the last, or undoes the last tap; sending answers."""
    if not isinstance(reply, Tap):
        raise Refused(phrase("tap-instead"))
    if reply.choice in ids(question.others):
        return Answered({"choice": reply.choice})
    if reply.choice == SEND:
        return _sent(ranking(question, state))
    return Partial(msgspec.structs.replace(state, taps=_taps(question, state, reply.choice)))


def ranked_before(answer: JsonObject) -> State:
    """The taps that made this order; the last one placed itself."""
    taps: list[str] = []
    for tier in answer.get("tiers", []):
        taps += [tap for each in tier for tap in (each, SAME)][:-1]
    return State(taps=tuple(taps[:-1]))


def ranking(question: Rank, state: State) -> Ranking:
    """What the taps come to. The last one left is placed by itself."""
    tiers: list[tuple[str, ...]] = []
    tying = False
    for tap in state.taps:
        if tap != SAME:
            _place(tiers, tap, tying)
        tying = tap == SAME
    left = _left(question, state.taps)
    if tiers and len(left) == 1:
        _place(tiers, left[0], tying)
        left, tying = (), False
    return Ranking(tuple(tiers), left, tying)


def _place(tiers: list[tuple[str, ...]], choice: str, tying: bool) -> None:  # noqa: FBT001 - a fact about the tap before, no switch
    before = tiers.pop() if tying else ()
    tiers.append((*before, choice))


def _taps(question: Rank, state: State, choice: str) -> tuple[str, ...]:
    """The taps with this one; a second "same" takes the first one back."""
    if state.taps and (choice == UNDO or choice == SAME == state.taps[-1]):
        return state.taps[:-1]
    if state.taps and choice == SAME:
        return (*state.taps, choice)
    must_be_one_of(choice, question.options)
    if choice not in _left(question, state.taps):
        raise Refused(phrase("rank-placed"))
    return (*state.taps, choice)


def _left(question: Rank, taps: Sequence[str]) -> tuple[str, ...]:
    return tuple(option.id for option in question.options if option.id not in taps)


def _sent(made: Ranking) -> Taken:
    if made.left:
        raise Refused(phrase("rank-unfinished"))
    return Answered({"tiers": [list(tier) for tier in made.tiers]})
