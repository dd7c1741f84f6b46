"""Ranking by taps: every order with every tie can be said, undone, and nothing else can be sent."""

from itertools import chain, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.material import Option
from storage.forms.question import take
from storage.forms.rank import SAME, SEND, UNDO, Rank, ranking
from storage.forms.reply import Answered, Partial, State, Tap, Wrote

ASK = phrase("send")
UNSURE = Option("unsure", ASK)


def of(names: str) -> Rank:
    return Rank("r", ASK, (), tuple(Option(name, ASK) for name in names), (UNSURE,))


def after(question: Rank, *taps: str) -> State:
    state = State()
    for tap in taps:
        outcome = take(question, state, Tap(tap))
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


def tiers(question: Rank, *taps: str) -> str:
    return ">".join("=".join(tier) for tier in ranking(question, after(question, *taps)).tiers)


@pytest.mark.parametrize(
    ("taps", "order"),
    [
        ("a", "a"),
        ("ab", "a>b>c"),
        ("a=b", "a=b>c"),
        ("ab=", "a>b=c"),
        ("a=b=", "a=b=c"),
        ("a==b", "a>b>c"),
        ("ab==", "a>b>c"),
    ],
)
def test_the_last_one_left_is_placed_by_itself_and_ties_are_said_before_it(taps: str, order: str) -> None:
    assert tiers(of("abc"), *(SAME if tap == "=" else tap for tap in taps)) == order


def test_two_need_one_tap() -> None:
    question = of("ab")
    assert take(question, after(question, "b"), Tap(SEND)) == Answered({"tiers": [["b"], ["a"]]})


@pytest.mark.parametrize("names", ["ab", "abc", "abcd"])
def test_every_order_with_every_tie_can_be_said(names: str) -> None:
    """Fubini numbers: 3, 13 and 75 weak orders of 2, 3 and 4."""
    question = of(names)
    said = set()
    for places in product(range(len(names)), repeat=len(names)):
        wanted = [[name for name, place in zip(names, places, strict=True) if place == tier] for tier in set(places)]
        taps = list(chain.from_iterable([tier[0], *chain(*((SAME, other) for other in tier[1:]))] for tier in wanted))
        # The last is placed by itself, so nobody can tap it.
        made = take(question, after(question, *taps[:-1]), Tap(SEND))
        assert made == Answered({"tiers": wanted})
        said.add(str(wanted))
    assert len(said) == {2: 3, 3: 13, 4: 75}[len(names)]


@given(st.lists(st.sampled_from(["a", "b", "c", "d", SAME]), max_size=12))
def test_undoing_takes_back_exactly_the_last_tap(taps: list[str]) -> None:
    question, state = of("abcd"), State()
    for tap in taps:
        try:
            outcome = take(question, state, Tap(tap))
        except Refused:
            continue
        assert isinstance(outcome, Partial)
        if len(outcome.state.taps) > len(state.taps):
            assert take(question, outcome.state, Tap(UNDO)) == Partial(state)
        state = outcome.state
        made = ranking(question, state)
        placed = [name for tier in made.tiers for name in tier]
        assert sorted([*placed, *made.left]) == list("abcd")


@pytest.mark.parametrize(("taps", "tap"), [("", SAME), ("", UNDO), ("", SEND), ("a", "a"), ("a", SEND), ("", "e")])
def test_what_does_not_fit_is_refused(taps: str, tap: str) -> None:
    question = of("abc")
    with pytest.raises(Refused):
        take(question, after(question, *taps), Tap(tap))


def test_not_being_sure_answers_and_words_do_not() -> None:
    assert take(of("ab"), State(), Tap("unsure")) == Answered({"choice": "unsure"})
    with pytest.raises(Refused):
        take(of("ab"), State(), Wrote("b dulu", 1))
