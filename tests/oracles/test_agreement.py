"""Agreement as krippendorff, scikit-learn and statsmodels have it: with gaps, ties, rare values and few units."""

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa

from storage.rules import kappas
from storage.rules.agreement import Scale, agreement

SCALES: tuple[Scale, ...] = ("nominal", "ordinal", "interval", "ratio")
# A row for each unit, a column for each person; None is a gap. Low numbers come more often.
SCORES = st.sampled_from([1, 1, 1, 2, 2, 3, 4, 5, None])
Table = list[list[int | None]]


def tables(people: int) -> st.SearchStrategy[Table]:
    return st.lists(st.lists(SCORES, min_size=people, max_size=people), min_size=2, max_size=40)


@pytest.mark.parametrize("scale", SCALES)
@settings(max_examples=150, deadline=None)
@given(st.integers(2, 6).flatmap(tables))
def test_alpha_with_gaps(scale: Scale, table: Table) -> None:
    units = [[score for score in row if score is not None] for row in table]
    paired = [unit for unit in units if len(unit) > 1]
    assume(len(paired) > 1 and len({score for unit in paired for score in unit}) > 1)
    data = np.array([[np.nan if score is None else score for score in row] for row in table]).T
    found = agreement(units, scale)
    assert found is not None
    assert found.alpha is not None
    assert found.alpha == pytest.approx(krippendorff.alpha(data, level_of_measurement=scale), abs=1e-9)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from("aab"), min_size=4, max_size=4), min_size=2, max_size=40))
def test_alpha_of_names(units: list[list[str]]) -> None:
    assume(len({name for unit in units for name in unit}) > 1)
    found = agreement(units, "nominal")
    assert found is not None
    data = np.array([["ab".index(name) for name in unit] for unit in units], float).T
    assert found.alpha == pytest.approx(krippendorff.alpha(data, level_of_measurement="nominal"), abs=1e-9)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from([0, 0, 0, 1, 2]), min_size=5, max_size=5), min_size=2, max_size=40))
def test_fleiss(units: list[list[int]]) -> None:
    assume(len({score for unit in units for score in unit}) > 1)
    counts = np.array([[unit.count(value) for value in range(3)] for unit in units])
    assert kappas.fleiss(units) == pytest.approx(fleiss_kappa(counts), abs=1e-9)
    assert kappas.brennan_prediger(units, 3) == pytest.approx(fleiss_kappa(counts, method="rand"), abs=1e-9)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([0, 0, 0, 1, 2]), st.sampled_from([0, 0, 1, 2])), min_size=2, max_size=60))
def test_cohen_is_congers_of_two(pairs: list[tuple[int, int]]) -> None:
    assume(len({score for pair in pairs for score in pair}) > 1)
    one, other = zip(*pairs, strict=True)
    assert kappas.conger([one, other]) == pytest.approx(cohen_kappa_score(one, other), abs=1e-9)


def test_where_alpha_is_undefined_it_is_none_here_and_an_error_there() -> None:
    found = agreement([[1, 1], [1, 1]], "nominal")
    assert found is not None
    assert found.alpha is None
    with pytest.raises(ValueError, match="domain"):
        krippendorff.alpha(np.ones((2, 2)), level_of_measurement="nominal")
