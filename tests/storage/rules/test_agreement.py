"""Agreement gives the published values, says when there is none to give, and notices when people stop agreeing."""

import random
from collections.abc import Hashable, Sequence
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rules.agreement import ENOUGH_UNITS, Agreement, Scale, agreement

# Krippendorff's own example: four raters, twelve units, some answers missing; a row for each rater.
FOUR_RATERS = ("123321412...", "1233224125.3", ".33323422 51.", "123324412 51.")
SCALES: tuple[Scale, ...] = get_args(Scale)
# A hundred texts, one flag that both raise, two that the one alone does, one that the other alone does.
RARE = [[1, 1], [1, 0], [1, 0], [0, 1], *([0, 0] for _ in range(96))]


def by_unit(*raters: str) -> list[list[int]]:
    rows = [rater.replace(" ", "") for rater in raters]
    return [[int(row[n]) for row in rows if row[n] != "."] for n in range(len(rows[0]))]


def agreed(units: Sequence[Sequence[Hashable]], scale: Scale = "nominal") -> Agreement:
    found = agreement(units, scale)
    assert found is not None
    return found


# From Wikipedia, Krippendorff's alpha: three raters, fifteen units.
THREE_RATERS = (".....3412113 3.3", "1.213343.......", "..21344.211 33.4")


@pytest.mark.parametrize(
    ("scale", "alpha"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_alpha_is_krippendorffs(scale: Scale, alpha: float) -> None:
    found = agreed(by_unit(*FOUR_RATERS), scale)
    assert found.alpha == pytest.approx(alpha, abs=5e-4)
    assert found.units == 11
    assert found.low is not None
    assert found.high is not None
    assert found.low < alpha <= found.high


@pytest.mark.parametrize(("scale", "alpha"), [("nominal", 0.691), ("ordinal", 0.807), ("interval", 0.811)])
def test_the_same_of_three_raters(scale: Scale, alpha: float) -> None:
    assert agreed(by_unit(*THREE_RATERS), scale).alpha == pytest.approx(alpha, abs=5e-4)


def test_percent_and_ac1_are_gwets() -> None:
    found = agreed(by_unit(*FOUR_RATERS))
    assert found.percent == pytest.approx(0.81818, abs=5e-6)
    assert found.ac1 == pytest.approx(0.77544, abs=5e-6)
    assert found.percent_bounds is not None
    assert found.ac1_bounds is not None
    assert found.percent_bounds[0] < found.percent < found.percent_bounds[1]
    assert found.ac1_bounds[0] < found.ac1 < found.ac1_bounds[1]


def test_many_labels_and_patterns_stay_small() -> None:
    """A table of values by values for each pattern would be gigabytes here."""
    dice = random.Random(2)
    found = agreed([[f"l{dice.randint(1, 80)}" for _ in range(5)] for _ in range(30_000)])
    assert found.alpha is not None
    assert abs(found.alpha) < 0.01
    assert found.low is not None
    assert found.low < 0


@pytest.mark.parametrize(
    ("one", "other", "alpha"),
    [("0100000010", "1110010000", 0.095), ("aabbdcccedda", "babbbccceddd", 0.692)],
)
def test_two_raters(one: str, other: str, alpha: float) -> None:
    assert agreed(list(zip(one, other, strict=True))).alpha == pytest.approx(alpha, abs=5e-4)


def test_rare_flags_need_more_than_one_figure() -> None:
    """Ninety-seven in a hundred agree, and chance explains most of it."""
    found = agreed(RARE)
    assert found.percent == pytest.approx(0.97)
    assert found.ac1 == pytest.approx(0.968, abs=6e-4)
    assert found.alpha == pytest.approx(0.388, abs=5e-4)


@pytest.mark.parametrize("units", [[], [[1], [2]], [[]]])
def test_nobody_to_agree_with(units: list[list[int]]) -> None:
    assert agreement(units, "nominal") is None


@pytest.mark.parametrize("units", [[[1, 1]] * 60, [[1, 2]]])
@pytest.mark.parametrize("scale", SCALES)
def test_what_is_undefined_is_not_a_number(units: list[list[int]], scale: Scale) -> None:
    found = agreed(units, scale)
    assert (found.alpha, found.low, found.high) == (None, None, None)
    assert not found.suffices


@given(st.lists(st.lists(st.integers(1, 5), max_size=4), min_size=2, max_size=30), st.sampled_from(SCALES))
def test_the_order_of_people_and_units_says_nothing(units: list[list[int]], scale: Scale) -> None:
    one, other = agreement(units, scale), agreement([unit[::-1] for unit in units[::-1]], scale)
    assert (one is None) == (other is None)
    if one is not None and other is not None and one.alpha is not None:
        assert other.alpha == pytest.approx(one.alpha)
        assert one.alpha <= 1 + 1e-9


def test_guessers_agree_by_chance_only_and_the_interval_tells_how_sure_that_is() -> None:
    dice = random.Random(4)
    guessed = [[dice.randint(1, 3) for _ in range(3)] for _ in range(400)]
    honest = [[value if dice.random() < 0.85 else dice.randint(1, 3) for _ in range(3)] for value in (1, 2, 3) * 133]
    low, high = agreed(guessed), agreed(honest)
    assert low.low is not None
    assert low.high is not None
    assert low.low < 0 < low.high
    assert high.low is not None
    assert high.low > 0.6
    few = agreed(honest[:20])
    assert few.high is not None
    assert few.low is not None
    assert few.high - few.low > 0.2
    assert (few.suffices, high.suffices) == (ENOUGH_UNITS <= 20, True)
