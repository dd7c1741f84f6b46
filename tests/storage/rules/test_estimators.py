"""Who is right, and what is better: the published figures come out, and more agreement never means less."""

import random
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.kinds.opinion import Form
from storage.rules.bradley_terry import Pair, bradley_terry, weight_of
from storage.rules.consensus import Vote, others_say, sureness, verdict_of, weighted_mean
from storage.rules.contest import Contest
from storage.rules.dawid_skene import Expected, Fitted, Said, dawid_skene

# A. P. Dawid and A. M. Skene (1979), table 1: 45 patients; what the first of five anaesthetists said three times, and
# the four others once each.
PATIENTS = (
    "1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 "
    "2322223 4444444 2223343 1111111 2223212 1211111 1112111 1111111 1111111 "
    "2222221 2221322 2222222 2222221 2223222 2212222 1111111 1111111 2322222 "
    "1111111 1111111 1121121 1111111 3333233 1111111 2222222 2223232 4334343 "
    "2212232 2323233 3333432 1111111 1111111 1212111 2322222 1211111 2222222"
)
CLASSES = "142222132243121111222222112111131224233111212"
# A. Agresti: the American League East of 1987; wins of each over each.
LEAGUE = {
    "Milwaukee": (0, 7, 9, 7, 7, 9, 11),
    "Detroit": (6, 0, 7, 5, 11, 9, 9),
    "Toronto": (4, 6, 0, 7, 7, 8, 12),
    "New York": (6, 8, 6, 0, 6, 7, 10),
    "Boston": (6, 2, 6, 7, 0, 7, 12),
    "Cleveland": (4, 4, 5, 6, 6, 0, 6),
    "Baltimore": (2, 4, 1, 3, 1, 7, 0),
}


def said(rows: list[tuple[int, int, int]]) -> Said:
    items, people, classes = (np.array(column) for column in zip(*rows, strict=True))
    return Said(items, people, classes)


def anaesthetists_said() -> Said:
    rows = [
        (item, max(0, place - 2), int(letter) - 1)
        for item, row in enumerate(PATIENTS.split())
        for place, letter in enumerate(row)
    ]
    assert len(rows) == 315
    return said(rows)


def anaesthetists() -> Fitted:
    return dawid_skene(anaesthetists_said(), 4)


def test_the_anaesthetists_of_1979() -> None:
    found = anaesthetists()
    assert found.prevalence == pytest.approx([0.40, 0.42, 0.11, 0.07], abs=5e-3)
    assert found.likelihood == pytest.approx(-192.891, abs=1e-3)
    first = [[0.89, 0.11, 0, 0], [0.07, 0.88, 0.05, 0], [0, 0.34, 0.66, 0], [0, 0, 0.56, 0.44]]
    assert np.abs(found.confusion[0] - first).max() < 6e-3
    assert "".join(str(place + 1) for place in found.truth.argmax(1)) == CLASSES


def test_it_sees_through_a_majority_that_guesses() -> None:
    dice = random.Random(3)
    truth = [dice.randrange(3) for _ in range(300)]
    shares = [0.95, 0.9, 0.4, 0.35, 0.35]
    rows = [
        (item, person, true if dice.random() < share else dice.randrange(3))
        for item, true in enumerate(truth)
        for person, share in enumerate(shares)
    ]
    found = dawid_skene(said(rows), 3, Expected(np.full(5, 0.7)))
    right = sum(int(place) == true for place, true in zip(found.truth.argmax(1), truth, strict=True))
    votes = [max(range(3), key=[r[2] for r in rows[5 * item : 5 * item + 5]].count) for item in range(300)]
    assert right > sum(vote == true for vote, true in zip(votes, truth, strict=True))
    assert right > 280


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=40))
def test_probabilities_stay_probabilities(rows: list[tuple[int, int, int]]) -> None:
    rows = [*rows, *((item, 0, 0) for item in range(4))]
    found = dawid_skene(said(rows), 3, Expected(np.full(5, 0.8)))
    assert found.truth.sum(1) == pytest.approx(np.ones(4))
    assert found.confusion.sum(2) == pytest.approx(np.ones((5, 3)))
    assert found.prevalence.sum() == pytest.approx(1)


def test_the_league_of_1987() -> None:
    rows = list(LEAGUE.values())
    pairs = [Pair(a, b, float(rows[a][b])) for a in range(7) for b in range(7) if a != b]
    found = bradley_terry(pairs, 7, prior=0.0)
    behind = [each.value - found[-1].value for each in found]
    assert behind == pytest.approx([1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0], abs=5e-3)
    assert all(each.low < each.value < each.high for each in found)


def test_a_contest_of_models_comes_to_the_same_as_the_league() -> None:
    contest = Contest()
    for better, row in LEAGUE.items():
        for worse, wins in zip(LEAGUE, row, strict=True):
            for _ in range(wins):
                contest.add(better, worse, 1.0, tie=False)
    found = contest.standings()
    # With the prior everybody is a little nearer to the middle.
    behind = [found[name].strength - found["Baltimore"].strength for name in LEAGUE]
    assert behind == pytest.approx([1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0], abs=2e-2)
    assert (found["Milwaukee"].wins, found["Milwaukee"].losses, found["Milwaukee"].ties) == (50, 28, 0)
    assert next(iter(found)) == "Milwaukee"
    assert Contest().standings() == {}


def test_who_always_wins_is_not_infinitely_strong_and_unmet_ones_are_in_the_middle() -> None:
    found = bradley_terry([Pair(0, 1)] * 5, 3)
    assert found[0].value > found[2].value > found[1].value
    assert found[0].value < 10
    assert found[2].high - found[2].low > found[0].high - found[0].low


def test_ties_are_half_wins_and_guessers_count_little() -> None:
    even = bradley_terry([Pair(0, 1, tie=1)] * 4, 2)
    assert even[0].value == pytest.approx(even[1].value)
    guessers = bradley_terry([Pair(0, 1)] * 2 + [Pair(1, 0, weight_of(0.5))] * 4, 2)
    assert guessers[0].value > guessers[1].value


@settings(max_examples=25)
@given(st.permutations(range(5)), st.integers(1, 4))
def test_the_order_in_which_all_ranked_comes_out(order: list[int], people: int) -> None:
    pairs = [Pair(*pair) for pair in combinations(order, 2)] * people
    found = bradley_terry(pairs, 5)
    assert all(found[a].value > found[b].value for a, b in pairwise(order))


FORMS: tuple[Form, ...] = ("choice", "flag", "side", "scale", "grade")
VOTES = st.lists(st.builds(Vote, st.integers(1, 5), st.floats(0.4, 0.97)), min_size=1, max_size=9)


@given(VOTES, st.sampled_from(FORMS))
def test_one_more_who_agrees_makes_it_surer(votes: list[Vote], form: Form) -> None:
    before = verdict_of(votes, form, 5)
    after = verdict_of([*votes, Vote(before.answer, 0.9)], form, 5)
    assert 0 <= before.weight <= 1 + 1e-9
    assert sum(share for _, share in before.soft) <= 1 + 1e-9
    assert after.answer == before.answer
    assert after.weight >= before.weight - 1e-9


def test_how_sure_two_and_three_are() -> None:
    good = Vote("a", 0.85)
    assert verdict_of([good], "side").weight == pytest.approx(0.85)
    assert verdict_of([good, good], "side").weight > 0.95
    split = verdict_of([good, Vote("b", 0.85)], "side")
    assert split.weight < 0.5
    assert (split.agreement, split.people) == (0.5, 2)
    assert verdict_of([good, Vote("b", 0.5)], "side").answer == "a"
    assert others_say([good], "side") is None
    assert others_say([good, Vote("b", 0.8)], "side") is None
    assert sureness([([good, good], "side", 4), ([], "side", 4)]) > 0.95
    assert sureness([]) == 1


def test_what_all_grade_alike_is_what_comes_of_it() -> None:
    found = verdict_of([Vote(0, 0.8)] * 3, "grade")
    assert (found.answer, found.agreement, found.mean) == (0, 1, None)
    assert found.weight > 0.95
    assert verdict_of([Vote(2, 0.8), Vote(2, 0.8), Vote(0, 0.8)], "grade").answer == 2


def test_a_scale_forgives_a_step_and_says_its_mean() -> None:
    near = verdict_of([Vote(4, 0.8), Vote(5, 0.8), Vote(4, 0.8)], "scale")
    far = verdict_of([Vote(1, 0.8), Vote(5, 0.8), Vote(3, 0.8)], "scale")
    assert near.answer == 4
    assert near.agreement == 1
    assert near.weight > 0.9 > far.weight
    assert near.mean == pytest.approx(13 / 3)
    assert far.spread is not None
    assert near.spread is not None
    assert far.spread > near.spread
    assert weighted_mean([Vote(2, 0.9)]) == (2, None)
    assert weighted_mean([Vote(1, 0.9), Vote(5, 0.5)])[0] < 2
