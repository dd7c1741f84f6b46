"""Guessing told from erring: found soon, and hardly ever held against anybody who looks, however often one does."""

from random import Random

import pytest

from storage.rules import guesswork
from storage.rules.attention import GUESSED, Sign
from storage.rules.guesswork import Told

USUAL = 0.85
EVERY = 5


def found_after(dice: Random, right: float, checks: int) -> int | None:
    """After how many checks, looked at every so many, somebody who is right so often is taken for one who guesses."""
    good = 0
    for number in range(1, checks + 1):
        good += dice.random() < right
        if number % EVERY == 0 and guesswork.guessed([Told(good, number, USUAL)]) is not None:
            return number
    return None


@pytest.mark.parametrize(("guess", "share"), [(0.25, 0.99), (0.36, 0.88)])
def test_who_guesses_is_found_within_fifty_checks(guess: float, share: float) -> None:
    dice = Random(5)
    found = [found_after(dice, guess, 50) for _ in range(300)]
    assert sum(number is not None for number in found) > share * len(found)


def test_hardly_anybody_who_looks_is_accused_however_often_one_looks() -> None:
    dice = Random(6)
    weakest = Told(0, 0, USUAL).wanted
    assert weakest == pytest.approx(0.7)
    weak = [found_after(dice, weakest, 300) for _ in range(2_000)]
    assert sum(number is not None for number in weak) <= 2_000 / 2**guesswork.BITS, "one in a hundred"
    assert {found_after(dice, 0.78, 300) for _ in range(1_000)} == {None}


def test_what_is_hard_for_all_accuses_nobody_and_several_sources_count_together() -> None:
    assert guesswork.guessed([Told(12, 24, 0.5)]) is None
    half = Told(4, 12, USUAL)
    assert guesswork.guessed([half]) is None
    sign = guesswork.guessed([half, half, half])
    assert isinstance(sign, Sign)
    assert (sign.signal, sign.hits, sign.number, round(sign.expected, 2)) == (GUESSED, 24, 36, 0.15)
    assert sign.chance < 2**-guesswork.BITS
    assert guesswork.guessed([]) is None
    assert guesswork.guessed([Told(0, 9, USUAL)]) is None, "too few"


def test_who_is_right_beside_one_person_alone_is_found_by_what_they_do_apart() -> None:
    whole, apart = Told(32, 46, USUAL), Told(4, 20, USUAL)
    assert guesswork.guessed([whole]) is None
    sign = guesswork.guessed([whole], [apart])
    assert sign is not None
    assert (sign.hits, sign.number) == (16, 20)
    assert guesswork.guessed([whole], [Told(14, 20, USUAL)]) is None
