"""What the door takes out, and that it takes nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from storage.rules.cleaning import C0_BYTES, clean, clean_json, glimpse


def test_controls_and_halves() -> None:
    assert clean("a\0b\x1f\x08c\td\r\ne\x7f\x85\u202e") == "abc\td\r\ne\x7f\x85\u202e"
    assert clean("\ud83d\udc4d x \ud83d") == "\ufffd\ufffd x \ufffd"
    assert clean_json({"a\0": ["b\0", 1, None, {"c": "d\x01"}]}) == {"a": ["b", 1, None, {"c": "d"}]}


@given(st.text())
def test_anything_can_be_stored_afterwards(text: str) -> None:
    cleaned = clean(text)
    assert not any(chr(code) in cleaned for code in C0_BYTES)
    assert cleaned.encode().decode() == cleaned == clean(cleaned)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_other_texts_stay_to_the_letter(text: str) -> None:
    assert clean(text) is text


def test_a_glimpse_is_short() -> None:
    assert glimpse("a" * 60) == "a" * 60
    assert glimpse("a" * 61) == "a" * 60 + "…"
