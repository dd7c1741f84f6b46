"""Reliability says how sure it is, and nothing before there is enough; days in a row end where a day is missing."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rules.beta import Beta, at_least, incomplete
from storage.rules.quality import ENOUGH, GOLD, PEERS, Evidence, estimate, is_careless, quality_of, streak


def gold(good: float, bad: float) -> Evidence:
    return Evidence(GOLD, good, bad, round(good + bad))


@pytest.mark.parametrize(
    ("a", "b", "x", "value"),
    [(2, 3, 0.5, 11 / 16), (1, 1, 0.3, 0.3), (5, 1, 0.9, 0.9**5), (1, 4, 0.2, 1 - 0.8**4), (0.5, 0.5, 0.5, 0.5)],
)
def test_the_incomplete_beta_function_where_it_has_a_closed_form(a: float, b: float, x: float, value: float) -> None:
    assert incomplete(a, b, x) == pytest.approx(value, abs=1e-12)


@given(st.integers(0, 60), st.integers(1, 60), st.floats(0.01, 0.99))
def test_the_tail_of_the_binomial_is_its_sum(hits: int, number: int, share: float) -> None:
    from math import comb

    summed = sum(comb(number, n) * share**n * (1 - share) ** (number - n) for n in range(hits, number + 1))
    assert at_least(hits, number, share) == pytest.approx(summed, abs=1e-9)


@given(st.floats(0.5, 300), st.floats(0.5, 300), st.floats(0.01, 0.99))
def test_a_quantile_is_where_so_much_lies_below(good: float, bad: float, probability: float) -> None:
    beta = Beta(good, bad)
    assert beta.below(beta.quantile(probability)) == pytest.approx(probability, abs=1e-6)


def test_too_little_says_nothing_and_holds_nobody_back() -> None:
    assert quality_of([gold(ENOUGH - 1, 0)]) is None
    assert not is_careless([gold(0, ENOUGH - 1)])
    assert is_careless([gold(2, 12)])
    assert not is_careless([gold(7, 3)])


def test_what_others_say_counts_half_and_what_is_done_elsewhere_a_little() -> None:
    sure, unsure = estimate([gold(20, 0)]), estimate([Evidence(PEERS, 20, 0, 20)])
    assert sure.low > unsure.low
    assert sure.is_reliable
    here = estimate([gold(5, 0)], [gold(0, 100)])
    assert estimate([gold(5, 0)]).share > here.share > 0.45


@given(st.floats(0, 50), st.floats(0, 50))
def test_the_bounds_hold_the_share_and_more_good_is_never_worse(good: float, bad: float) -> None:
    found, better = estimate([gold(good, bad)]), estimate([gold(good + 1, bad)])
    assert 0 <= found.low <= found.share <= found.high <= 1
    assert better.low >= found.low - 1e-9
    assert better.share >= found.share


def test_the_truth_lies_between_the_bounds_nine_times_in_ten() -> None:
    dice = random.Random(7)
    within = 0
    for _ in range(400):
        right = sum(dice.random() < 0.85 for _ in range(40))
        found = quality_of([gold(right, 40 - right)])
        assert found is not None
        within += found.low <= 0.85 <= found.high
    assert 0.86 < within / 400 < 0.97


@pytest.mark.parametrize(
    ("days", "length"), [([], 0), ([10], 1), ([9], 1), ([8], 0), ([7, 8, 9, 10], 4), ([7, 9, 10], 2), ([8, 9], 2)]
)
def test_days_in_a_row(days: list[int], length: int) -> None:
    assert streak(days, 10) == length
