"""Whom a broadcast is for, read from words."""

import pytest

from storage.errors import Refused
from storage.rules.audience import Audience, read_audience


def test_words_narrow() -> None:
    assert read_audience([]) == Audience()
    words = ["LANG=jv", "role=trainer", "batch=harian", "active=30d", "idle=7"]
    assert read_audience(words) == Audience("trainer", "jv", "harian", 30, 7)


@pytest.mark.parametrize(
    ("word", "refusal"),
    [
        ("lang", "broadcast-word"),
        ("lang=", "broadcast-word"),
        ("umur=30", "broadcast-word"),
        ("lang=xx", "broadcast-lang"),
        ("role=raja", "broadcast-role"),
        ("active=0", "broadcast-days"),
        ("active=besok", "broadcast-days"),
        ("idle=366", "broadcast-days"),
    ],
)
def test_a_word_that_narrows_nothing_is_refused(word: str, refusal: str) -> None:
    with pytest.raises(Refused) as refused:
        read_audience([word])
    assert refused.value.phrase.id == refusal


def test_nothing_is_said_twice() -> None:
    with pytest.raises(Refused):
        read_audience(["lang=jv", "lang=su"])
