"""Who is right and what is better as crowd-kit, choix and statsmodels have it, on made-up people of known skill.

crowd-kit's own Bradley and Terry stops after two rounds and is no oracle: of it only Dawid and Skene are asked.
"""

import choix
import numpy as np
import pandas as pd
import pytest
import statsmodels.api
from crowdkit.aggregation import DawidSkene

from storage.rules.bradley_terry import Pair, bradley_terry
from storage.rules.dawid_skene import Expected, Said, dawid_skene
from tests.storage.rules.test_estimators import anaesthetists_said

SEEDS = range(5)
# By itself crowd-kit stops wherever its bound goes down for once, which it does long before the end.
ROUNDS = 250


def crowd(seed: int) -> tuple[Said, "np.ndarray[tuple[int], np.dtype[np.int64]]", int]:
    """What some people of different skill said of items, not all of everything; the truth, and how many classes."""
    chance = np.random.default_rng(seed)
    items, people, classes = int(chance.integers(60, 120)), int(chance.integers(4, 12)), int(chance.integers(2, 4))
    truth, skill = chance.integers(0, classes, items), chance.uniform(0.55, 0.95, people)
    rows = [
        (item, person, truth[item] if chance.random() < skill[person] else chance.integers(0, classes))
        for item in range(items)
        for person in chance.permutation(people)[: chance.integers(3, people + 1)]
    ]
    columns = (np.array(column, np.int64) for column in zip(*rows, strict=True))
    return Said(*columns), truth, classes


@pytest.mark.parametrize("seed", SEEDS)
def test_dawid_and_skene(seed: int) -> None:
    said, _, classes = crowd(seed)
    table = pd.DataFrame({"task": said.items, "worker": said.people, "label": said.classes})
    theirs = DawidSkene(n_iter=ROUNDS, tol=-1.0)
    probable = theirs.fit_predict_proba(table).sort_index()[list(range(classes))].to_numpy()
    ours = dawid_skene(said, classes)
    assert np.abs(ours.truth - probable).max() < 5e-4
    assert ours.prevalence == pytest.approx(theirs.priors_.sort_index().to_numpy(), abs=5e-4)
    # A row for each person and what they said, a column for what is true; what somebody never said is missing.
    every = pd.MultiIndex.from_product([range(len(ours.confusion)), range(classes)])
    errors = theirs.errors_.reindex(index=every, columns=range(classes), fill_value=0.0).to_numpy()
    mistaken = errors.reshape(len(ours.confusion), classes, classes).transpose(0, 2, 1)
    assert np.abs(ours.confusion - mistaken).max() < 5e-4


def test_the_anaesthetists_of_1979_to_the_fourth_decimal() -> None:
    said = anaesthetists_said()
    table = pd.DataFrame({"task": said.items, "worker": said.people, "label": said.classes})
    probable = DawidSkene(n_iter=ROUNDS, tol=-1.0).fit_predict_proba(table).sort_index()[list(range(4))].to_numpy()
    assert np.abs(dawid_skene(said, 4).truth - probable).max() < 5e-5


def test_what_is_known_of_people_before_brings_it_nearer_to_the_truth_than_a_majority() -> None:
    right = dict.fromkeys(("majority", "ours"), 0)
    for seed in SEEDS:
        said, truth, classes = crowd(seed)
        votes = np.zeros((len(truth), classes))
        np.add.at(votes, (said.items, said.classes), 1)
        ours = dawid_skene(said, classes, Expected(np.full(int(said.people.max()) + 1, 0.7))).truth
        right["majority"] += int((votes.argmax(1) == truth).sum())
        right["ours"] += int((ours.argmax(1) == truth).sum())
    assert right["ours"] > right["majority"]


@pytest.mark.parametrize("seed", SEEDS)
def test_bradley_and_terry_with_ties(seed: int) -> None:
    chance = np.random.default_rng(seed)
    number = int(chance.integers(2, 9))
    met = [(a, b) for a in range(number) for b in range(number) if a != b]
    wins, ties = chance.integers(1, 8, len(met)), chance.integers(0, 3, len(met))
    pairs = [Pair(a, b, float(times)) for (a, b), times in zip(met, wins, strict=True)]
    pairs += [Pair(a, b, float(times), 1) for (a, b), times in zip(met, ties, strict=True)]
    # Each choice twice, a tie once either way.
    games = [pair for pair, times in zip(met, wins, strict=True) for _ in range(2 * times)]
    tied = [pair for pair, times in zip(met, ties, strict=True) for _ in range(times)]
    games += [*tied, *((b, a) for a, b in tied)]
    theirs = choix.opt_pairwise(number, games, tol=1e-10)
    found = bradley_terry(pairs, number, prior=0.0)
    assert [each.value for each in found] == pytest.approx(theirs - theirs.mean(), abs=1e-4)
    half = [(each.high - each.low) / 2 for each in found]
    assert half == pytest.approx(_half_widths(number, games), rel=1e-4)


def _half_widths(number: int, games: list[tuple[int, int]]) -> list[float]:
    """Of 95 % intervals around the middle of all, by logistic regression; each game stands there twice."""
    rows = np.zeros((len(games), number))
    for row, (better, worse) in enumerate(games):
        rows[row, better], rows[row, worse] = 1, -1
    flip = np.where(np.arange(len(games)) % 2, 1, -1)[:, None]
    fit = statsmodels.api.GLM(
        (flip[:, 0] > 0).astype(float), (rows * flip)[:, :-1], statsmodels.api.families.Binomial()
    )
    spread = np.zeros((number, number))
    spread[:-1, :-1] = fit.fit(tol=1e-12).cov_params() * 2
    centred = np.eye(number) - 1 / number
    return list(1.96 * np.sqrt(np.diag(centred @ spread @ centred)))
