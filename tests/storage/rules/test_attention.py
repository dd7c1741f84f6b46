"""Signs that somebody does not look: found where they are, and hardly ever where chance alone is at work."""

import random

from storage.rules import attention
from storage.rules.attention import FAST, FLAT, PASTED, PATTERN, SAME, SIDE


def test_always_the_same_side() -> None:
    sign = attention.one_side([0] * 20)
    assert sign is not None
    assert (sign.signal, sign.hits, sign.number, sign.expected) == (SIDE, 20, 20, 0.5)
    assert attention.one_side([0] * 14) is None, "too few"
    assert attention.one_side([0, 1] * 10) is None


def test_a_pattern() -> None:
    sign = attention.pattern([0, 1] * 15)
    assert sign is not None
    assert sign.signal == PATTERN
    assert attention.pattern([0, 1, 1] * 10) is not None
    assert attention.pattern([0] * 30) is None, "that is a side"


def test_hardly_anybody_is_accused_by_chance() -> None:
    dice = random.Random(11)
    accused = 0
    for _ in range(2_000):
        liked = dice.uniform(0.35, 0.65)
        places = [int(dice.random() < liked) for _ in range(60)]
        accused += attention.one_side(places) is not None or attention.pattern(places) is not None
    assert accused <= 2


def test_what_others_hardly_ever_do() -> None:
    sign = attention.habit(FLAT, [1] * 18 + [0] * 2, [0, 0, 0, 1] * 20)
    assert sign is not None
    assert (sign.hits, sign.number) == (18, 20)
    assert attention.habit(FLAT, [1] * 20, [1] * 40) is None, "all do it here"
    assert attention.habit(FLAT, [1] * 20, [0] * 5) is None, "nobody knows what others do"


def test_the_same_answer_to_everything_unless_it_is_the_usual_one() -> None:
    sign = attention.same_answer(["positif"] * 20, ["positif", "negatif", "netral"] * 10)
    assert sign is not None
    assert sign.signal == SAME
    assert attention.same_answer(["none"] * 20, ["none"] * 97 + ["politics"] * 3) is None


def test_faster_than_anybody_can_read() -> None:
    trusted = [[50.0 + n for n in range(start, 40, 5)] for start in range(5)]
    sign = attention.too_fast([5.0] * 10 + [60.0] * 10, trusted)
    assert sign is not None
    assert (sign.signal, sign.hits) == (FAST, 10)
    assert attention.too_fast([5.0] * 3 + [60.0] * 17, trusted) is None
    assert attention.too_fast([5.0] * 20, [[70.0]]) is None, "nobody knows what is usual"
    assert attention.too_fast([15.0] * 20, [[300.0] * 20, [70.0] * 9]) is None, "the others may be slow"
    assert attention.too_fast([25.0] * 20, trusted) is None, "somebody who is quick"
    assert attention.too_fast([20.0] * 20, trusted, PASTED) is not None
