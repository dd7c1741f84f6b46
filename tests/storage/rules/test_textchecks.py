"""Each text check, once speaking up and once keeping quiet."""

import pytest

from storage.facts import Guess
from storage.rules.textchecks.copied import copied
from storage.rules.textchecks.hardly_changed import hardly_changed
from storage.rules.textchecks.other_language import other_language
from storage.rules.textchecks.registry import CHECKS, hints

ENGLISH = Guess("en", 0.999, "1")
LONG = "I really think this is how people say it"
BASE = "Silakan mengonsumsi roti pada pagi hari."


@pytest.mark.parametrize(
    "text", [BASE, "silakan mengonsumsi ROTI, pada pagi hari", "Silakan  mengonsumsi roti pada pagi hari!!"]
)
def test_a_copy_is_noticed(text: str) -> None:
    assert copied(text, BASE, None, None)
    assert hints(text, BASE, None, None)[0].id == "check-copied"


@pytest.mark.parametrize("text", ["Makan roti yuk pagi-pagi.", "Silakan mengonsumsi roti pada siang hari."])
def test_a_text_of_ones_own_is_no_copy(text: str) -> None:
    assert copied(text, BASE, None, None) is None


def test_one_new_word_among_thirty_is_hardly_a_change() -> None:
    base = " ".join(f"kata{n}" for n in range(30))
    assert hardly_changed(base.replace("kata7", "beda"), base, None, None)
    assert hardly_changed(base.replace("kata7", "beda").replace("kata8", "lain"), base, None, None) is None
    assert hardly_changed(base, base, None, None) is None


@pytest.mark.parametrize(
    ("text", "asked", "guess"),
    [
        (LONG, "id", ENGLISH),
        (LONG, "id-x-gaul", ENGLISH),
        ("Ini bahasa Indonesia yang baik sekali", "en", Guess("id", 0.99, "1")),
    ],
)
def test_another_language_is_noticed(text: str, asked: str, guess: Guess) -> None:
    assert other_language(text, "", asked, guess)


@pytest.mark.parametrize(
    ("text", "asked", "guess"),
    [
        (LONG, "en", ENGLISH),
        (LONG, "jv", ENGLISH),
        (LONG, "id-x-daerah", ENGLISH),
        (LONG, None, ENGLISH),
        (LONG, "id", None),
        (LONG, "id", Guess("en", 0.9, "1")),
        (LONG, "id", Guess("tl", 0.999, "1")),
        (LONG, "id", Guess("und", 1.0, "1")),
        ("so good banget", "id", ENGLISH),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbb", "id", ENGLISH),
    ],
)
def test_where_it_cannot_be_known_nothing_is_said(text: str, asked: str | None, guess: Guess | None) -> None:
    assert other_language(text, "", asked, guess) is None


def test_a_good_text_gets_no_hint_at_all() -> None:
    assert len(CHECKS) == 3
    assert hints("Sarapan roti aja yuk, biar cepet.", BASE, "id", Guess("id", 0.99, "1")) == ()
