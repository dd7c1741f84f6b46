"""Which annotations an export has, read from words."""

from datetime import date

import pytest

from storage.errors import Refused
from storage.rules.selecting import EVERYTHING, Selection, read_selection, words_of

ALL = (
    "KIND=rating,rewrite lang=jv,id register=ngoko-alus region=jawa-timur,35.73 since=2026-01-31 until=2026-02-01"
    " accepted=ya agreement=0,6 weight=.5 publish=yes"
)


def test_words_narrow_and_are_said_again() -> None:
    assert read_selection([]) == EVERYTHING
    assert words_of(EVERYTHING) == []
    selection = read_selection(ALL.split())
    assert selection == Selection(
        kinds=("rating", "rewrite"),
        languages=("jv", "id"),
        registers=("ngoko_alus",),
        regions=("35", "35.73"),
        since=date(2026, 1, 31),
        until=date(2026, 2, 1),
        accepted=True,
        agreement=0.6,
        weight=0.5,
        publishable=True,
    )
    assert read_selection(words_of(selection)) == selection


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("lang", "select-word"),
        ("lang=", "select-word"),
        ("umur=30", "select-word"),
        ("lang=jv lang=su", "select-word"),
        ("kind=menari", "select-kind"),
        ("lang=jv-x-ngoko", "select-lang"),
        ("lang=!", "select-lang"),
        ("region=atlantis", "select-region"),
        ("since=kemarin", "select-day"),
        ("since=2026-02-31", "select-day"),
        ("since=2026-02-02 until=2026-02-01", "select-days"),
        ("accepted=no", "select-yes"),
        ("agreement=0", "select-share"),
        ("weight=1.1", "select-share"),
        ("weight=nan", "select-share"),
    ],
)
def test_a_word_that_narrows_nothing_is_refused(words: str, refusal: str) -> None:
    with pytest.raises(Refused) as refused:
        read_selection(words.split())
    assert refused.value.phrase.id == refusal
