"""Only what a person wrote themselves is shown to them as their words."""

import pytest

from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.own_words import own_words
from tests.promises.test_kinds import answered


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_it_is_what_the_example_wrote_and_nothing_that_was_tapped(kind: Kind) -> None:
    sheet, draft = answered(kind)
    value = sitting.values(sheet, draft)[kind.name]
    written = {text for reply in kind.example.replies if (text := getattr(reply, "text", ""))}
    shown = " ".join(own_words(kind.name, value))
    assert all(text in shown for text in written if text in str(value))
    assert bool(shown) == bool(own_words(kind.name, value))
    assert own_words(kind.name, kind.wordless(value)) == ()


def test_of_a_kind_that_is_no_more_everything_is_shown() -> None:
    assert own_words("gone", {"a": "satu", "b": ["dua", "satu"]}) == ("satu", "dua")
