"""Amounts of rupiah as people write them, with the words that follow."""

import re

from locales.phrase import phrase
from storage.errors import Refused

# Whole rupiah; thousands may be told apart by points, commas or spaces, three digits each.
_DIGITS = r"\d{1,3}(?:[.,]\d{3})+|\d{1,12}"
_FLAGS = re.DOTALL | re.IGNORECASE | re.ASCII
_AMOUNT = re.compile(rf"([+-]?)\s*(?:rp\.?\s*)?({_DIGITS})(?:,-|,00)?(?:\s+(.*))?", _FLAGS)
# The dashes that phones make of a minus: the sign itself, and the two longer ones.
_MINUS = str.maketrans("\u2212\u2013\u2014", "---")


def read_amount(text: str) -> tuple[int, str]:
    """The rupiah that stand first, and the words behind them: `-Rp 12.500 salah hitung` is -12500 and the rest.

    Raises Refused where no whole amount stands there.
    """
    sign, _, rest = text.strip().partition(" ")
    found = _AMOUNT.fullmatch(f"{sign.translate(_MINUS)} {rest}".strip())
    if found is None:
        raise Refused(phrase("adjust-how"))
    digits = re.sub(r"[.,]", "", found[2])
    return (-1 if found[1] == "-" else 1) * int(digits), (found[3] or "").strip()
