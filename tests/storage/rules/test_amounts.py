"""Amounts are read as people write them, and never guessed; payout ids as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import Refused
from storage.rules.amounts import read_amount
from storage.rules.payee import as_payout_id, payout_id


@pytest.mark.parametrize(
    ("text", "amount", "words"),
    [
        ("25000 makasih", 25_000, "makasih"),
        ("25.000 makasih", 25_000, "makasih"),
        ("Rp 1,250,000 makasih - banyak", 1_250_000, "makasih - banyak"),
        ("rp.12.500,- kurang hitung", 12_500, "kurang hitung"),
        ("-5.000\nkelebihan\nkemarin", -5000, "kelebihan\nkemarin"),
        ("\u2212Rp500 \u2014 salah", -500, "\u2014 salah"),
        ("+ 500", 500, ""),
    ],
)
def test_amounts_as_people_write_them(text: str, amount: int, words: str) -> None:
    assert read_amount(text) == (amount, words)


@pytest.mark.parametrize(
    "text", ["", "makasih", "12.5 ribu", "5k", "1.00", "25.0000", "1e3", "\u00bd", "25000makasih", "--5"]
)
def test_what_is_no_whole_amount_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_amount(text)
    assert refusal.value.phrase.id == "adjust-how"


@given(st.binary(min_size=32, max_size=32), st.integers(1, 1 << 40))
def test_a_payout_id_is_recognised_however_it_is_typed(key: bytes, person: int) -> None:
    payee = payout_id(key, person)
    assert as_payout_id(payee) == as_payout_id(payee.lower().replace("-", " ")) == payee
    assert as_payout_id(payee.replace("O", "0").replace("I", "1").replace("B", "8")) == payee
    assert payout_id(key, person + 1) != payee


@pytest.mark.parametrize("text", ["", "paket", "AAAA-BBBB-CCC", "AAAA-BBBB-CCCCC", "AAAA-BBBB-CC9C"])
def test_what_is_no_payout_id_is_told_from_one(text: str) -> None:
    assert as_payout_id(text) is None
