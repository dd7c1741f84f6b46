"""What changed between two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rules.difference import CAME, GONE, KEPT, MOST_MARKS, difference, share_changed

texts = st.lists(st.sampled_from(["saya", "mau", "makan", "nasi", "\n", "  ", "ya."]), max_size=40).map(" ".join)


@given(texts, texts)
def test_without_what_went_it_reads_as_after_and_without_what_came_as_before(before: str, after: str) -> None:
    ways = difference(before, after)
    assert "".join(each.text for each in ways if each.what != GONE) == after
    assert "".join(each.text for each in ways if each.what != CAME).split() == before.split()


@given(texts, texts)
def test_the_share_lies_between_none_and_all(before: str, after: str) -> None:
    assert 0.0 <= share_changed(before, after) <= 1.0


@pytest.mark.parametrize(
    ("before", "after", "share"),
    [
        ("a b c d", "a b c d", 0.0),
        ("a b c d", " a\nb c  d", 0.0),
        ("a b c d", "a b c e", 0.25),
        ("a b", "c d", 1.0),
        ("", "", 0.0),
        ("", "a", 1.0),
        ("a b", "a b c d", pytest.approx(1 / 3)),
    ],
)
def test_the_share_of_words_that_differ(before: str, after: str, share: float) -> None:
    assert share_changed(before, after) == share


def test_one_changed_word_is_one_that_went_and_one_that_came() -> None:
    ways = difference("Saya mau makan", "Saya pengen makan")
    assert [(each.what, each.text) for each in ways] == [
        (KEPT, "Saya"),
        (GONE, " mau"),
        (CAME, " pengen"),
        (KEPT, " makan"),
    ]


def test_many_small_changes_become_few_larger_ones() -> None:
    ways = difference(" ".join(f"a b{n}" for n in range(500)), " ".join(f"a c{n}" for n in range(500)))
    assert 0 < sum(each.what != KEPT for each in ways) <= MOST_MARKS


def test_texts_too_long_to_compare_count_as_new() -> None:
    assert share_changed("a " * 3000 + "b", "c " * 3000 + "d") == 1.0
