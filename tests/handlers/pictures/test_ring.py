"""The picture of a ring looked into: every name and sign is on the sheet, and none on another."""

from random import Random

import pytest

from handlers.pictures.palette import DARK
from handlers.pictures.ring import MOST, draw_ring
from locales.languages import LANGUAGES
from storage.desk.rings import Mate, Ring, Tie
from storage.desk.tying import OPEN
from storage.rules.ties.evidence import SIGNS, Evidence
from tests.books import open_phrasebooks
from tests.handlers.pictures.test_watching import overlapping_on
from tests.storage.desk.making import NOW

BOOKS = open_phrasebooks()
NAMES = ("Sari", "Siti Nur Halimah binti Abdurrahman", "", "Bambang Susilo Utomo", "陳美", "W", "Wayan Sudiarta")


def ring(number: int) -> Ring:
    dice = Random(number)
    mates = tuple(Mate(place, NAMES[place % len(NAMES)], 40) for place in range(1, number + 1))
    ties = tuple(
        Tie(one, other, 50.0, tuple(Evidence(sign, dice.uniform(1, 60), 9, 10, 0.2, 1) for sign in SIGNS))
        for one in range(1, number + 1)
        for other in range(one + 1, number + 1)
        if other == one + 1 or dice.random() < 0.2
    )
    return Ring(1, OPEN, NOW, None, "", mates, ties, 3)


@pytest.mark.parametrize("number", [2, MOST, 30])
def test_every_name_and_sign_can_be_read(number: int) -> None:
    for language in LANGUAGES if number == MOST else LANGUAGES[:1]:
        figure = draw_ring(ring(number), BOOKS[language], DARK)
        assert overlapping_on(figure) == [], language
        (axes,) = figure.axes
        said = " ".join(text.get_text() for text in axes.texts)
        assert ("salahnya persis sama" in said) is (number > 1 and language == "id")
        assert ("18 orang lagi" in said) is (number == 30)
