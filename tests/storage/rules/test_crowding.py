"""The bucket of each person: what fits, what is told, what is dropped."""

from collections import Counter

from storage.rules.crowding import MOST_WAITING, RUNNING_OVER, admitted


def test_the_one_that_does_not_fit_is_told_and_the_rest_is_dropped() -> None:
    fates = list(admitted([7] * (MOST_WAITING + 3), Counter()))
    assert fates == [True] * MOST_WAITING + [False, None, None]


def test_nobody_pays_for_somebody_else() -> None:
    assert list(admitted([7, 8, 7], Counter({7: MOST_WAITING}))) == [False, True, None]


def test_who_is_still_to_be_told_is_dropped() -> None:
    assert list(admitted([7, 7], Counter({7: RUNNING_OVER}))) == [None, None]
