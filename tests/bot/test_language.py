"""The guess: sure of foreign text, silent on what is short, the same each time."""

import asyncio

import pytest

from bot.language import VERSION, Langdetect


@pytest.fixture(scope="module")
def detector() -> Langdetect:
    return Langdetect()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Menurutku jawaban ini kurang nyambung sama pertanyaannya, coba dijelasin lagi ya.", "id"),
        ("gue udah nyoba tapi tetep nggak bisa, gimana dong caranya biar berhasil?", "id"),
        ("This answer does not help me at all, please explain it once more.", "en"),
        ("Dit antwoord helpt mij helemaal niet, leg het alsjeblieft nog een keer uit.", "nl"),
    ],
)
async def test_it_tells_indonesian_from_foreign_text(detector: Langdetect, text: str, language: str) -> None:
    guess = await detector.guess(text)
    assert guess is not None
    assert guess.language == language
    assert 0.9 < guess.probability <= 1
    assert guess.version == VERSION


@pytest.mark.parametrize(
    "text", ["", "iya", "mantap bgt", "1234567890 " * 9, "👍" * 40, "a b c d e f", "\ud83d" * 30]
)
async def test_it_is_silent_where_it_cannot_judge(detector: Langdetect, text: str) -> None:
    assert await detector.guess(text) is None


async def test_it_says_the_same_every_time(detector: Langdetect) -> None:
    text = "literally gue cape banget sama project ini honestly"
    assert len({await detector.guess(text) for _ in range(10)}) == 1


async def test_long_texts_and_many_at_once_are_no_trouble(detector: Langdetect) -> None:
    guesses = await asyncio.gather(*(detector.guess("kata yang biasa dipakai orang " * 3000) for _ in range(8)))
    assert {guess.language for guess in guesses if guess} == {"id"}
