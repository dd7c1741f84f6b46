"""UTF-16 offsets, counted and cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import cut, ordered, units
from bot.playground.shapes import MessageEntity


@given(st.text(), st.text(), st.text())
def test_what_is_counted_can_be_cut_out_again(before: str, middle: str, after: str) -> None:
    assert cut(before + middle + after, units(before), units(middle)) == middle


def test_an_emoji_is_two_units_and_cannot_be_halved() -> None:
    assert units("a😀") == 3
    with pytest.raises(UnicodeDecodeError):
        cut("😀", 0, 1)


def test_outer_entities_come_first_and_empty_ones_go() -> None:
    bold = MessageEntity(type="bold", offset=0, length=4)
    italic = MessageEntity(type="italic", offset=0, length=4)
    inner = MessageEntity(type="code", offset=0, length=2)
    nothing = MessageEntity(type="bold", offset=1, length=0)
    assert ordered([inner, italic, nothing, bold]) == (bold, italic, inner)
