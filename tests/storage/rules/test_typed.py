"""A number is taken where it is plain which one it is, and never guessed."""

import pytest

from storage.rules.typed import typed_number


@pytest.mark.parametrize(("word", "number"), [("7", 7), ("10", 10), ("\uff14", 4), ("\uff11\uff10", 10)])
def test_digits_of_any_width_are_a_number(word: str, number: int) -> None:
    assert typed_number(word, 10) == number


@pytest.mark.parametrize(
    "word", ["", "0", "11", "4,5", "4/5", "empat", "\u2163", "\u0664", "-3", "3 4", "\u00b2", "9" * 5000]
)
def test_anything_else_is_none(word: str) -> None:
    assert typed_number(word, 10) is None
