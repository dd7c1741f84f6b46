"""What is learned of languages: from texts found right, kept as a row, and gone with whoever withdraws."""

from datetime import timedelta

import pytest

from locales.tongues.learned import ENOUGH_TEXTS, Learned, WordCounts, count_words
from storage.desk import learning
from storage.desk.desk import Desk
from tests.storage.desk.making import NOW

TAUGHT = [("jv", "zubadi krumpak"), ("su", "plonika grumbel")] * ENOUGH_TEXTS


def test_too_few_texts_teach_nothing() -> None:
    assert count_words(TAUGHT[:-1]).words.keys() == {"jv"}
    assert not count_words(TAUGHT[:-1]).is_enough
    assert count_words(TAUGHT).texts == {"jv": ENOUGH_TEXTS, "su": ENOUGH_TEXTS}
    assert count_words([("tlh", "qapla")] * 50).words == {}


@pytest.mark.parametrize(("text", "language"), [("zubadi apa krumpak", "jv"), ("plonik grumbela", "su")])
def test_words_and_their_letters_are_learned(text: str, language: str) -> None:
    assert Learned(count_words(TAUGHT)).judge(text).language == language


async def test_what_was_learned_takes_the_place_of_what_was_before(desk: Desk) -> None:
    assert await desk.read(learning.newest) is None
    counts = count_words(TAUGHT)
    first = await desk.write(learning.keep, counts, NOW)
    assert first is not None
    assert await desk.read(learning.load, first) == counts
    second = await desk.write(learning.keep, counts, NOW + timedelta(days=1))
    assert second is not None
    assert second > first
    assert await desk.read(learning.load, first) is None
    assert await desk.read(learning.newest) == second
    # Where so many have withdrawn that it is too little, nothing is left.
    assert await desk.write(learning.keep, WordCounts({}, {}), NOW) is None
    assert await desk.read(learning.newest) is None


async def test_from_nothing_nothing_is_learned(desk: Desk) -> None:
    assert (await desk.stream(learning.train)).words == {}
