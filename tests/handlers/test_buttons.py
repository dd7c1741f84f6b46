"""Buttons: what is packed comes out again, and what nobody packed is recognised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.buttons import MOST_BYTES, pack, unpack
from storage.errors import Stale

words = st.text("abcdefghijklmnopqrstuvwxyz-0123456789", max_size=12)
numbers = st.integers(0, 2**40)


@given(words, st.lists(words | numbers, max_size=3))
def test_what_is_packed_comes_out_again(verb: str, fields: list[str | int]) -> None:
    data = pack(verb, *fields)
    pressed = unpack(data)
    assert len(data.encode()) <= MOST_BYTES
    assert pressed.verb == verb
    for place, field in enumerate(fields):
        assert (pressed.number(place) if isinstance(field, int) else pressed.text(place)) == field


@pytest.mark.parametrize("fields", [("a:b",), ("é",), ("a" * 70,), (-1,)])
def test_what_would_not_come_out_again_is_not_packed(fields: tuple[str | int, ...]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the data is all there is to say
        pack("v", *fields)


@pytest.mark.parametrize(
    "data", ["t", "t:", "t:-1", "t:+1", "t:1_0", "t:\u0661", "t: 1", "t:A", "t:" + "z" * 13, "t:" + "z" * 12]
)
def test_a_number_nobody_packed_is_stale(data: str) -> None:
    with pytest.raises(Stale):
        unpack(data).number(0)
