"""Quality says how sure it is; days in a row end where a day is missing."""

import random

import pytest

from storage.rules.quality import ENOUGH, quality_of, streak


def test_too_little_says_nothing() -> None:
    assert quality_of([1.0] * (ENOUGH - 1)) is None


@pytest.mark.parametrize(("right", "number", "low", "high"), [(8, 10, 0.541, 0.931), (90, 100, 0.840, 0.939)])
def test_wilsons_interval(right: int, number: int, low: float, high: float) -> None:
    found = quality_of([1.0] * right + [0.0] * (number - right))
    assert found is not None
    assert (found.share, found.number) == (right / number, number)
    assert found.low == pytest.approx(low, abs=2e-3)
    assert found.high == pytest.approx(high, abs=2e-3)


def test_the_truth_lies_between_the_bounds_nine_times_in_ten() -> None:
    dice = random.Random(7)
    within = 0
    for _ in range(2_000):
        found = quality_of([float(dice.random() < 0.85) for _ in range(40)])
        assert found is not None
        within += found.low <= 0.85 <= found.high
    assert 0.86 < within / 2_000 < 0.95


@pytest.mark.parametrize(
    ("days", "length"), [([], 0), ([10], 1), ([9], 1), ([8], 0), ([7, 8, 9, 10], 4), ([7, 9, 10], 2), ([8, 9], 2)]
)
def test_days_in_a_row(days: list[int], length: int) -> None:
    assert streak(days, 10) == length
