"""Codes as people type them, and names as they stand on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rules.codes import ALPHABET, LETTERS, LONGEST_NAME, as_name, code_from, fits_name, grouped, plain_code


@given(st.binary(min_size=18, max_size=40))
def test_a_code_is_read_back_however_it_is_typed(random: bytes) -> None:
    code = code_from(random)
    assert len(code) == LETTERS
    assert set(code) <= set(ALPHABET)
    assert LETTERS * 5 >= 128
    shown = grouped(code)
    likeness = str.maketrans("01", "ol")
    for typed in (shown, shown.lower(), shown.replace("-", " "), shown.lower().translate(likeness), f" {code}\n"):
        assert plain_code(typed) == code


@given(st.binary(min_size=18, max_size=18), st.binary(min_size=18, max_size=18))
def test_other_bytes_make_another_code(one: bytes, other: bytes) -> None:
    bits = (1 << 5 * LETTERS) - 1
    same = int.from_bytes(one, "big") & bits == int.from_bytes(other, "big") & bits
    assert (code_from(one) == code_from(other)) is same


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * LETTERS, "0" * (LETTERS + 1), "é" * LETTERS, "0" * 27 + "!"])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert plain_code(typed) is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Sari 🌸", "Sari"),
        ("  Ni  Luh\nSari ", "Ni Luh Sari"),
        ("R.A. Kartini, S.Pd.", "R.A. Kartini, S.Pd."),
        ("Ma'ruf D’Angelo-Lubis", "Ma'ruf D’Angelo-Lubis"),  # noqa: RUF001 - as people write it
        ("<b>Budi</b>", "b Budi /b"),
        ("🔥🔥", ""),
        ("ꦱꦫꦶ", "ꦱꦫꦶ"),
    ],
)
def test_of_a_telegram_name_what_can_stand_on_paper_is_kept(told: str, name: str) -> None:
    assert as_name(told) == name


@given(st.text())
def test_a_name_that_can_be_written_is_written_so(text: str) -> None:
    name = as_name(text)
    assert as_name(name) == name
    assert len(name) <= LONGEST_NAME
    assert all(map(fits_name, name))
