"""Fleiss', Conger's and Cohen's, Brennan and Prediger's kappa give the published values."""

import pytest

from storage.rules.kappas import brennan_prediger, conger, fleiss, percent, percent_in_alpha
from tests.storage.rules.test_agreement import FOUR_RATERS, RARE, by_unit

# From Fleiss' paper by way of Wikipedia: ten subjects, fourteen raters; how many chose each of five categories.
FOURTEEN_RATERS = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)
SUBJECTS = [[place for place, times in enumerate(row) for _ in range(times)] for row in FOURTEEN_RATERS]


def test_fleiss_and_randolph_of_fourteen_raters() -> None:
    assert fleiss(SUBJECTS) == pytest.approx(0.210, abs=5e-4)
    assert brennan_prediger(SUBJECTS, 5) == pytest.approx(0.223, abs=5e-4)


def test_all_of_them_of_krippendorffs_four_raters() -> None:
    units = by_unit(*FOUR_RATERS)
    people = [[int(a) if a != "." else None for a in rater.replace(" ", "")] for rater in FOUR_RATERS]
    assert percent(units) == pytest.approx(0.81818, abs=5e-6)
    assert percent_in_alpha(units) == pytest.approx(0.805, abs=5e-4)
    assert fleiss(units) == pytest.approx(0.76117, abs=5e-6)
    assert conger(people) == pytest.approx(0.76207, abs=5e-6)
    assert brennan_prediger(units, 5) == pytest.approx(0.77273, abs=5e-6)


def test_conger_of_two_people_is_cohen() -> None:
    one = ["yes"] * 25 + ["no"] * 25
    other = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15
    assert conger([one, other]) == pytest.approx(0.40)
    assert conger([[unit[place] for unit in RARE] for place in (0, 1)]) == pytest.approx(0.385, abs=5e-4)


def test_what_is_undefined_is_not_a_number() -> None:
    assert percent([[1], []]) is None
    assert percent_in_alpha([[1], []]) is None
    assert fleiss([[1], [2]]) is None
    assert fleiss([[1, 1]]) is None
    assert conger([[1, 1], [1, 1]]) is None
