"""Choosing several: ticks, grades, what stands alone, how many; and what is begun can always be finished."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.material import Option
from storage.forms.question import take
from storage.forms.reply import Answered, Partial, Reply, State, Tap, Wrote
from storage.forms.several import ChooseSeveral

ASK = phrase("send")
GRADED = ("light", "severe")


def options(*names: str) -> tuple[Option, ...]:
    return tuple(Option(name, ASK) for name in names)


PLAIN = ChooseSeveral("s", ASK, (), options("a", "b", "c"), alone=options("none"), most=2, takes_note="note")
WITH_GRADES = ChooseSeveral("s", ASK, (), options("a", "b"), alone=options("none"), grades=options(*GRADED))


def after(question: ChooseSeveral, *replies: Reply) -> State:
    state = State()
    for reply in replies:
        outcome = take(question, state, reply)
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


def test_ticks_come_in_the_order_offered_with_the_note() -> None:
    state = after(PLAIN, Tap("c"), Tap("b"), Tap("b"), Tap("a"), Wrote("soalnya gitu", 1))
    assert take(PLAIN, state, Tap("done")) == Answered(
        {"chosen": ["a", "c"], "note": "soalnya gitu", "note_origin": 1}
    )


def test_what_stands_alone_answers_at_once_and_excludes_the_rest() -> None:
    assert take(PLAIN, after(PLAIN, Tap("a")), Tap("none")) == Answered({"chosen": ["none"]})
    assert take(WITH_GRADES, after(WITH_GRADES, Tap("a")), Tap("none")) == Answered({"chosen": ["none"]})


@pytest.mark.parametrize(
    ("taps", "grades"), [(1, {"a": "light"}), (2, {"a": "severe"}), (3, {}), (4, {"a": "light"})]
)
def test_a_tap_leads_through_the_grades_and_off_again(taps: int, grades: dict[str, str]) -> None:
    state = after(WITH_GRADES, *(Tap("a") for _ in range(taps)))
    assert (state.grades, state.chips) == (grades, tuple(grades))


def test_too_few_and_too_many_are_refused_with_the_number() -> None:
    with pytest.raises(Refused) as few:
        take(PLAIN, State(), Tap("done"))
    assert (few.value.phrase.id, few.value.phrase.values) == ("several-least", {"least": 1})
    with pytest.raises(Refused) as many:
        take(PLAIN, after(PLAIN, Tap("a"), Tap("b")), Tap("c"))
    assert (many.value.phrase.id, many.value.phrase.values) == ("several-most", {"most": 2})


@pytest.mark.parametrize("reply", [Tap("d"), Tap(""), Tap("light")])
def test_what_nobody_offered_is_refused(reply: Reply) -> None:
    with pytest.raises(Refused):
        take(PLAIN, State(), reply)


def test_a_note_where_none_is_taken_is_refused() -> None:
    with pytest.raises(Refused):
        take(WITH_GRADES, State(), Wrote("halo", 1))


@given(st.lists(st.sampled_from("ab"), max_size=20))
def test_every_chip_has_the_grade_of_its_number_of_taps(taps: list[str]) -> None:
    state = after(WITH_GRADES, *map(Tap, taps))
    steps = (None, *GRADED)
    expected = {chip: steps[taps.count(chip) % len(steps)] for chip in "ab"}
    assert state.grades == {chip: grade for chip, grade in expected.items() if grade}
    assert set(state.chips) == set(state.grades)
