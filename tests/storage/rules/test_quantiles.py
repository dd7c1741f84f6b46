"""Quartiles from counts are those of the numbers themselves; a place that is chosen too often is noticed."""

import statistics
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rules.bias import ENOUGH, lean_of
from storage.rules.quantiles import quartiles


@given(st.lists(st.integers(0, 50), min_size=1, max_size=40))
def test_the_median_is_the_median_and_a_quarter_lies_below(numbers: list[int]) -> None:
    found = quartiles(Counter(numbers))
    assert found.median == statistics.median(numbers)
    assert sum(number < found.low for number in numbers) * 4 <= len(numbers)
    assert sum(number > found.high for number in numbers) * 4 <= len(numbers)
    assert found.low <= found.median <= found.high


LEANS = (((25, 24), None), ((59, 41), False), ((65, 35), True), ((40, 30, 30), False), ((0, 50), True))


@pytest.mark.parametrize(("counts", "leans"), LEANS)
def test_a_lean_needs_enough_choices_and_an_interval_beside_chance(
    counts: tuple[int, ...],
    leans: bool | None,  # noqa: FBT001 - what is expected
) -> None:
    found = lean_of("comparison", counts)
    assert found.leans is leans
    assert found.number == sum(counts)
    assert (found.leans is None) == (found.number < ENOUGH)
    assert all(0 <= place.low <= place.share <= place.high <= 1 for place in found.places)


def test_wilsons_interval_is_the_published_one() -> None:
    """Newcombe, Statistics in Medicine 17 (1998): 81 of 263 is .2553 to .3662."""
    place, _ = lean_of("comparison", (81, 263 - 81)).places
    assert place.low == pytest.approx(0.2553, abs=5e-5)
    assert place.high == pytest.approx(0.3662, abs=5e-5)
