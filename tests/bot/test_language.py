"""The guess of the running bot: our lists first, a foreign language where they are lost, the same each time."""

import asyncio

import pytest

from bot.language import Tongue
from locales.tongues.learned import Learned, count_words


@pytest.fixture(scope="module")
def tongue() -> Tongue:
    return Tongue()


@pytest.mark.parametrize(
    ("text", "language", "foreign"),
    [
        ("Menurutku jawaban ini kurang nyambung sama pertanyaannya, coba dijelasin lagi ya.", "id", ""),
        ("gue udah nyoba tapi tetep nggak bisa, gimana dong caranya biar berhasil?", "id", ""),
        ("Aku wis nyoba nanging tetep ora isa, piye carane?", "jv", ""),
        ("This answer does not help me at all, please explain it once more.", "en", ""),
        ("Dit antwoord helpt mij helemaal niet, leg het alsjeblieft nog een keer uit.", None, "nl"),
        ("Cette réponse ne m'aide pas du tout, explique-la encore une fois.", None, "fr"),
        ("هذه الإجابة لا تساعدني على الإطلاق، يرجى شرحها مرة أخرى", None, "ar"),
    ],
)
async def test_it_tells_what_is_ours_and_what_is_foreign(
    tongue: Tongue, text: str, language: str | None, foreign: str
) -> None:
    guess = await tongue.guess(text)
    assert guess.foreign == foreign
    assert language is None or guess.language == language


@pytest.mark.parametrize(
    "text", ["", "iya", "mantap bgt", "1234567890 " * 9, "👍" * 40, "a b c d e f", "\ud83d" * 30]
)
async def test_what_it_cannot_judge_is_called_nothing_foreign(tongue: Tongue, text: str) -> None:
    guess = await tongue.guess(text)
    assert not guess.enough
    assert not guess.foreign


async def test_it_says_the_same_every_time(tongue: Tongue) -> None:
    text = "Dit antwoord helpt literally gue cape banget sama project"
    first = await tongue.guess(text)
    assert [await tongue.guess(text) for _ in range(10)] == [first] * 10


async def test_long_texts_and_many_at_once_are_no_trouble(tongue: Tongue) -> None:
    guesses = await asyncio.gather(*(tongue.guess("kata yang biasa dipakai orang " * 3000) for _ in range(8)))
    assert {guess.language for guess in guesses} == {"id"}


async def test_what_was_learned_is_used_until_it_is_forgotten() -> None:
    tongue = Tongue()
    said = {"jv": "zubadi krumpak wis", "su": "plonika grumbel mah"}
    taught = [(language, text) for language, text in said.items() for _ in range(30)]
    before = await tongue.guess("zubadi krumpak plonika")
    tongue.learn(Learned(count_words(taught)), 7)
    after = await tongue.guess("zubadi krumpak sesuatu")
    assert after.language == "jv"
    assert after.version.endswith("+learned-7")
    tongue.learn(None, 0)
    assert await tongue.guess("zubadi krumpak plonika") == before
